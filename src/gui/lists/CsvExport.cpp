// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/CsvExport.h"

#include "app/AppContext.h"
#include "app/core/SettingsService.h"
#include "base/Then.h"
#include "gui/shell/LongWork.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

#include <atomic>

namespace dbledger::gui {

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(CsvExport)
};

/// How far the writing has come; told on the database's thread, looked at on ours.
struct RowsWritten
{
    std::atomic<int> done = 0, of = 0;
};

void watchRows(QProgressDialog *dialog, const std::shared_ptr<RowsWritten> &rows)
{
    auto *look = new QTimer(dialog);
    QObject::connect(look, &QTimer::timeout, dialog, [dialog, rows] {
        dialog->setMaximum(rows->of);
        dialog->setValue(rows->done);
    });
    look->start(100);
}

void writeCsv(Session &session, QWidget *window, const app::CsvTarget &target, const ExportRun &run)
{
    const CancelToken cancel;
    const auto rows = std::make_shared<RowsWritten>();
    auto *dialog = progressDialog(CsvText::tr("Writing %1...").arg(QFileInfo(target.file).fileName()), cancel, window);
    watchRows(dialog, rows);
    run(target, cancel, [rows](int done, int of) {
        rows->done = done;
        rows->of = of;
    }) | then(&session, [&session, dialog = QPointer<QProgressDialog>(dialog), target](const Result<qint64> &written) {
        delete dialog;
        if (!written)
            return session.report(written.error());
        session.notify({Notice::Kind::Done, CsvText::tr("%n row(s) written to %1", nullptr, int(*written))
                                                .arg(QDir::toNativeSeparators(target.file))});
    });
}

} // namespace

void exportCsv(Session &session, QWidget *window, const QString &name, const QStringList &columns, const ExportRun &run)
{
    const QString purpose = QStringLiteral("export");
    const QString proposed = QDir(session.preferences().folder(purpose)).filePath(name + QStringLiteral(".csv"));
    const QString file =
        QFileDialog::getSaveFileName(window, CsvText::tr("Export CSV"), proposed, CsvText::tr("CSV files (*.csv)"));
    if (file.isEmpty())
        return;
    session.preferences().setFolder(purpose, QFileInfo(file).absolutePath());
    session.context().settings().settings(session.actor()) |
        then(&session, [&session, window = QPointer<QWidget>(window), file, columns,
                        run](const Result<app::SharedSettings> &settings) {
            if (!settings)
                return session.report(settings.error());
            app::CsvTarget target;
            target.file = file;
            target.columns = columns;
            target.form = settings->csv;
            if (window)
                writeCsv(session, window, target, run);
        });
}

} // namespace dbledger::gui
