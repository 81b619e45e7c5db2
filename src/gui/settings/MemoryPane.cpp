// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/MemoryPane.h"

#include "app/AppContext.h"
#include "base/Then.h"
#include "gui/lists/CsvExport.h"
#include "gui/lists/ListParts.h"
#include "gui/settings/ReplayDialog.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"
#include "models/MemoryModel.h"
#include "ui_MemoryPane.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QShortcut>

namespace dbledger::gui {

using models::MemoryModel;

MemoryPane::MemoryPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MemoryPane>())
{
    m_ui->setupUi(this);
}

MemoryPane::~MemoryPane() = default;

void MemoryPane::setSession(Session &session)
{
    m_session = &session;
    m_model = new MemoryModel(session.context(), session.actor(), this);
    makeTable();
    makeActions();
    connect(m_model, &MemoryModel::failed, &session, &Session::report);
    connect(m_model, &MemoryModel::loaded, this, [this] {
        m_ui->memoryCountLabel->setText(tr("%n record(s)", nullptr, m_model->rowCount()));
        m_ui->memoryTable->setEmptyText(
            m_model->words().isEmpty()
                ? tr("Nothing yet. When you approve an invoice of which you corrected a value, its supplier's next "
                     "invoice is read where this one had it. What is remembered stands here.")
                : tr("Nothing is remembered of a supplier with these words."));
        updateButtons();
    });
    connect(&session, &Session::booksChanged, m_model, [this] { m_model->refresh(); });
}

void MemoryPane::refresh()
{
    m_model->refresh();
}

void MemoryPane::makeTable()
{
    ListTable *table = m_ui->memoryTable;
    table->setModel(m_model);
    const int widths[] = {150, 130, 100, 150, 110, 110, 150, 96};
    for (int column = 0; column < m_model->columnCount(); ++column)
        table->setColumnWidth(column, widths[column]);
    table->remember(m_session->preferences());
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MemoryPane::updateButtons);
    connect(table, &ListTable::opened, this, &MemoryPane::openInvoice);
    afterTyping(m_ui->memorySearchEdit, this, [this] { m_model->setText(m_ui->memorySearchEdit->text().trimmed()); });
}

void MemoryPane::makeActions()
{
    const bool mayChange = m_session->may(Role::Accountant);
    m_ui->memoryForgetButton->setVisible(mayChange);
    m_ui->memoryImportButton->setVisible(mayChange);
    connect(m_ui->memoryForgetButton, &QPushButton::clicked, this, &MemoryPane::forget);
    connect(m_ui->memoryImportButton, &QPushButton::clicked, this, &MemoryPane::importFile);
    connect(m_ui->memoryExportButton, &QPushButton::clicked, this, &MemoryPane::exportFile);
    connect(m_ui->memoryCsvButton, &QPushButton::clicked, this, &MemoryPane::exportShown);
    auto *csv = new QShortcut(Qt::CTRL | Qt::Key_E, this);
    csv->setContext(Qt::WidgetWithChildrenShortcut);
    connect(csv, &QShortcut::activated, this, &MemoryPane::exportShown);
    connect(m_ui->replayButton, &QPushButton::clicked, this,
            [this] { (new ReplayDialog(*m_session, window()))->open(); });
}

void MemoryPane::updateButtons()
{
    m_ui->memoryForgetButton->setEnabled(!m_ui->memoryTable->selectedRows().isEmpty());
    m_ui->memoryExportButton->setEnabled(m_model->rowCount() > 0);
    m_ui->memoryCsvButton->setEnabled(m_model->rowCount() > 0);
}

void MemoryPane::forget()
{
    QList<qint64> ids;
    for (const int row : m_ui->memoryTable->selectedRows())
        ids.append(m_model->row(row).record.id);
    m_session->context().memory().forget(ids, m_session->actor()) |
        then(this, [this](const Result<QList<domain::MemoryRecord>> &forgotten) {
            refresh();
            if (!forgotten)
                return m_session->report(forgotten.error());
            m_session->notify({Notice::Kind::Done, tr("%n record(s) forgotten", nullptr, int(forgotten->size())),
                               tr("Undo"), [this, records = *forgotten] { restore(records); }});
        });
}

void MemoryPane::restore(const QList<domain::MemoryRecord> &records)
{
    m_session->context().memory().restore(records, m_session->actor()) | then(this, [this](const Result<int> &back) {
        if (!back)
            m_session->report(back.error());
        refresh();
    });
}

void MemoryPane::importFile()
{
    const QString purpose = QStringLiteral("memory");
    const QString file = QFileDialog::getOpenFileName(window(), tr("Import supplier memory"),
                                                      m_session->preferences().folder(purpose), tr("JSON (*.json)"));
    if (file.isEmpty())
        return;
    m_session->preferences().setFolder(purpose, QFileInfo(file).absolutePath());
    m_session->context().memory().importFrom(file, m_session->actor()) | then(this, [this](const Result<int> &taken) {
        refresh();
        if (!taken)
            return m_session->report(taken.error());
        m_session->notify({Notice::Kind::Done, tr("%n record(s) taken over", nullptr, *taken)});
    });
}

void MemoryPane::exportFile()
{
    const QString purpose = QStringLiteral("memory");
    const QString proposed =
        QDir(m_session->preferences().folder(purpose)).filePath(tr("supplier memory") + QStringLiteral(".json"));
    const QString file =
        QFileDialog::getSaveFileName(window(), tr("Export supplier memory"), proposed, tr("JSON (*.json)"));
    if (file.isEmpty())
        return;
    m_session->preferences().setFolder(purpose, QFileInfo(file).absolutePath());
    m_session->context().memory().exportTo(file, m_session->actor()) |
        then(this, [this, file](const Result<int> &count) {
            if (!count)
                return m_session->report(count.error());
            m_session->notify({Notice::Kind::Done,
                               tr("%n record(s) written to %1", nullptr, *count).arg(QDir::toNativeSeparators(file))});
        });
}

void MemoryPane::exportShown()
{
    static const QStringList ids{QStringLiteral("supplier"),   QStringLiteral("field"),
                                 QStringLiteral("label"),      QStringLiteral("page"),
                                 QStringLiteral("format"),     QStringLiteral("invoice_number"),
                                 QStringLiteral("learned_by"), QStringLiteral("learned")};
    QStringList columns = m_ui->memoryTable->shownColumns(ids);
    if (const qsizetype page = columns.indexOf(QStringLiteral("page"));
        page >= 0) // one column of the table is all three
        for (const char *more : {"from_top", "from_left"})
            columns.insert(page + 1, QLatin1String(more));
    exportCsv(*m_session, window(), tr("supplier memory"), columns,
              [this, words = m_model->words()](const app::CsvTarget &target, const CancelToken &cancel,
                                               const Progress &progress) {
                  return m_session->context().exports().memory(words, target, m_session->actor(), cancel, progress);
              });
}

void MemoryPane::openInvoice(int row)
{
    if (const QString number = m_model->row(row).invoiceNumber; !number.isEmpty())
        m_session->goTo({PageId::Invoices, m_model->row(row).record.invoiceId, number});
}

} // namespace dbledger::gui
