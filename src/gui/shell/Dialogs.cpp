// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Dialogs.h"

#include "gui/style/Icons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace dbledger::gui {

namespace {

struct DialogText
{
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QVBoxLayout *openDialog(QDialog *dialog, const QString &name, const QString &title)
{
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    return layout;
}

void finishDialog(QDialog *dialog, QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    layout->addWidget(buttons);
    dialog->open();
}

QList<QPair<QString, QString>> shortcutTable(const QList<PageLook> &pages)
{
    QList<QPair<QString, QString>> rows;
    const auto add = [&rows](const QString &keys, const QString &what) { rows.append({keys, what}); };
    add({}, DialogText::tr("Everywhere"));
    for (int i = 0; i < pages.size(); ++i)
        add(shortcutOf(i).toString(QKeySequence::NativeText), pages[i].name);
    add(QStringLiteral("Ctrl+K"), DialogText::tr("Search"));
    add(QStringLiteral("Ctrl+O"), DialogText::tr("Add files"));
    add(QStringLiteral("Ctrl+V"), DialogText::tr("Add what is on the clipboard"));
    add(QStringLiteral("Alt+Left"), DialogText::tr("Back"));
    add(QStringLiteral("Alt+Right"), DialogText::tr("Forward"));
    add(QStringLiteral("Ctrl+L"), DialogText::tr("Lock now"));
    add(QStringLiteral("F1"), DialogText::tr("Keyboard shortcuts"));
    add({}, DialogText::tr("Review"));
    add(QStringLiteral("Enter"), DialogText::tr("Accept the field"));
    add(QStringLiteral("Tab"), DialogText::tr("Next field that is not settled"));
    add(QStringLiteral("1-9, Alt+1-9"), DialogText::tr("Take that alternative"));
    add(QStringLiteral("Ctrl+Z, Ctrl+Y"), DialogText::tr("Undo, redo"));
    add(QStringLiteral("Ctrl+Enter"), DialogText::tr("Approve and open the next"));
    add({}, DialogText::tr("Lists"));
    add(QStringLiteral("Enter"), DialogText::tr("Open"));
    add(QStringLiteral("Delete"), DialogText::tr("Remove from the queue"));
    add(QStringLiteral("Ctrl+E"), DialogText::tr("Export what is shown"));
    return rows;
}

} // namespace

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    QVBoxLayout *layout = openDialog(dialog, QStringLiteral("aboutDialog"), DialogText::tr("About DBLedger"));
    auto *mark = new QLabel(dialog);
    mark->setPixmap(productIcon().pixmap(64, 64));
    layout->addWidget(mark);
    auto *name = new QLabel(QStringLiteral("DBLedger %1").arg(QCoreApplication::applicationVersion()), dialog);
    setRole(name, QStringLiteral("title"));
    layout->addWidget(name);
    auto *text = new QLabel(
        DialogText::tr("Reads invoices, proves what it read, and keeps the books of it. Your documents never leave "
                       "your own machines.\n\nFree software under the GNU General Public License, version 3 or later, "
                       "made with Qt %1, Tesseract, OpenCV, ZXing-C++, Poppler and Argon2.")
            .arg(QLatin1String(qVersion())),
        dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    finishDialog(dialog, layout);
}

void showGuide(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    QVBoxLayout *layout = openDialog(dialog, QStringLiteral("guideDialog"), DialogText::tr("User guide"));
    auto *text = new QTextBrowser(dialog);
    text->setOpenExternalLinks(false);
    QFile file(QStringLiteral(":/guide/%1/guide.md")
                   .arg(QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en")));
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    layout->addWidget(text);
    dialog->resize(760, 640);
    finishDialog(dialog, layout);
}

void showShortcuts(const QList<PageLook> &pages, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    QVBoxLayout *layout = openDialog(dialog, QStringLiteral("shortcutsDialog"), DialogText::tr("Keyboard shortcuts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const auto &[keys, what] : shortcutTable(pages)) {
        auto *text = new QLabel(what, dialog);
        if (keys.isEmpty()) {
            setRole(text, QStringLiteral("heading"));
            text->setContentsMargins(0, row > 0 ? 8 : 0, 0, 0);
            grid->addWidget(text, row++, 0, 1, 2);
            continue;
        }
        auto *key = new QLabel(keys, dialog);
        setRole(key, QStringLiteral("quiet"));
        grid->addWidget(key, row, 0);
        grid->addWidget(text, row++, 1);
    }
    layout->addLayout(grid);
    finishDialog(dialog, layout);
}

} // namespace dbledger::gui
