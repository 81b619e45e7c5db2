// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/WordingLanguage.h"
#include "gui/shell/Application.h"
#include "gui/shell/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>

namespace {

struct ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("DBLedger"));
    QApplication::setApplicationName(QStringLiteral("dbledger"));
    QApplication::setApplicationDisplayName(QStringLiteral("DBLedger"));
    QApplication::setApplicationVersion(QStringLiteral(DBLEDGER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.dbledger.DBLedger"));
    QLoggingCategory::setFilterRules(QStringLiteral("dbledger.*.debug=false"));

    dbledger::app::WordingLanguage::install(dbledger::app::WordingLanguage::ofSystem());
    QCommandLineParser parser;
    parser.setApplicationDescription(
        ProgramText::tr("Reads invoices, proves what it read, and keeps the books of it."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(
        QStringLiteral("database"),
        QStringLiteral(
            "A file or postgresql://user@host:port/name; without it, the one that was chosen in the window."),
        ProgramText::tr("where"));
    parser.addOption(database);
    parser.addPositionalArgument(QStringLiteral("files"), ProgramText::tr("Documents to add once you are signed in."),
                                 ProgramText::tr("[files...]"));
    parser.process(application);

    dbledger::gui::Application window({.database = parser.value(database), .files = parser.positionalArguments()});
    window.start();
    return QApplication::exec();
}
