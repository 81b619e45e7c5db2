// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoices/InvoicesPage.h"

#include "app/AppContext.h"
#include "app/books/InvoiceService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/invoices/InvoiceLook.h"
#include "gui/invoices/Paying.h"
#include "gui/lists/CsvExport.h"
#include "gui/lists/ListParts.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"
#include "models/InvoicesModel.h"
#include "models/Roles.h"
#include "models/Text.h"
#include "ui_InvoicesPage.h"

#include <QShortcut>

namespace dbledger::gui {

InvoicesPage::InvoicesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::InvoicesPage>())
    , m_session(session)
    , m_model(new models::InvoicesModel(session.context(), session.actor(), this))
{
    m_ui->setupUi(this);
    m_ui->details->setSession(session);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &InvoicesPage::exportShown);
    connect(new QShortcut(Qt::CTRL | Qt::Key_E, this), &QShortcut::activated, this, &InvoicesPage::exportShown);
    makeTable();
    connect(m_ui->filterBar, &InvoiceFilterBar::changed, this,
            [this] { m_model->setFilter(m_ui->filterBar->filter()); });
    m_ui->filterBar->setSession(session);
    connect(m_model, &models::InvoicesModel::failed, &session, &Session::report);
    connect(m_model, &models::InvoicesModel::loaded, this, [this] {
        askTotals();
        if (const int row = m_wanted > 0 ? m_model->rowOf(std::exchange(m_wanted, 0)) : -1; row >= 0)
            m_ui->invoicesTable->selectRow(row);
    });
    connect(&session, &Session::booksChanged, this, [this] {
        m_model->refresh();
        m_ui->details->refresh();
    });
    connect(m_ui->payButton, &QPushButton::clicked, this, &InvoicesPage::paySelected);
    connect(m_ui->unpayButton, &QPushButton::clicked, this, &InvoicesPage::unpaySelected);
    m_ui->payButton->setVisible(session.may(Role::Accountant));
    m_ui->unpayButton->setVisible(session.may(Role::Accountant));
}

InvoicesPage::~InvoicesPage() = default;

void InvoicesPage::visit(const Place &place)
{
    if (!place.text.isEmpty())
        m_ui->filterBar->search(place.text);
    if (place.filter)
        m_ui->filterBar->restrictTo(*place.filter);
    if (place.id > 0) {
        m_wanted = place.id;
        const int row = m_model->rowOf(place.id);
        if (row >= 0)
            m_ui->invoicesTable->selectRow(row);
        else
            m_ui->details->showInvoice(place.id);
    }
    m_ui->invoicesTable->setFocus();
}

Place InvoicesPage::place() const
{
    return {PageId::Invoices, m_ui->invoicesTable->currentIndex().data(models::IdRole).toLongLong(),
            m_ui->filterBar->searched()};
}

void InvoicesPage::makeTable()
{
    ListTable *table = m_ui->invoicesTable;
    table->setModel(m_model);
    table->setItemDelegateForColumn(models::InvoicesModel::State,
                                    new StateDelegate(
                                        [](const QModelIndex &index) {
                                            return lookOf(domain::InvoiceState(index.data(models::StateRole).toInt()));
                                        },
                                        table));
    table->sortFirstBy(models::InvoicesModel::Date, Qt::DescendingOrder);
    table->setEmptyText(tr("No invoice is like that. Documents that you add on Intake come here once they are read."));
    const int widths[] = {130, 96, 210, 90, 90, 110, 100, 120, 110, 96, 120, 160};
    for (int column = 0; column < m_model->columnCount(); ++column)
        table->setColumnWidth(column, widths[column]);
    table->remember(m_session.preferences(), {models::InvoicesModel::Type, models::InvoicesModel::Net,
                                              models::InvoicesModel::Tax, models::InvoicesModel::File});
    rememberSplitter(m_ui->splitter, {720, 340}, m_session.preferences(), QStringLiteral("invoices-splitter"));
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InvoicesPage::showCurrent);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InvoicesPage::showTotals);
    connect(table, &ListTable::opened, this, [this](int row) {
        if (m_model->row(row).documentId > 0)
            m_session.goTo({PageId::Review, m_model->row(row).id, {}});
    });
}

void InvoicesPage::exportShown()
{
    static const QStringList ids{
        QStringLiteral("invoice_number"), QStringLiteral("issue_date"),    QStringLiteral("party"),
        QStringLiteral("direction"),      QStringLiteral("document_type"), QStringLiteral("net_total"),
        QStringLiteral("tax_total"),      QStringLiteral("gross_total"),   QStringLiteral("paid"),
        QStringLiteral("due_date"),       QStringLiteral("state"),         QStringLiteral("file")};
    const QStringList columns = m_ui->invoicesTable->shownColumns(ids) + QStringList{QStringLiteral("currency")};
    exportCsv(m_session, window(), tr("invoices"), columns,
              [this, filter = m_model->filter(), order = m_model->order()](
                  const app::CsvTarget &target, const CancelToken &cancel, const Progress &progress) {
                  return m_session.context().exports().invoices(filter, order, target, m_session.actor(), cancel,
                                                                progress);
              });
}

void InvoicesPage::showCurrent()
{
    m_ui->details->showInvoice(m_ui->invoicesTable->currentIndex().data(models::IdRole).toLongLong());
}

void InvoicesPage::askTotals()
{
    m_session.context().invoices().totals(m_model->filter(), m_session.actor()) |
        then(this, [this](const Result<domain::InvoiceTotals> &totals) {
            if (!totals)
                return m_session.report(totals.error());
            m_totals = *totals;
            showTotals();
        });
}

void InvoicesPage::showTotals()
{
    const QList<int> rows = m_ui->invoicesTable->selectedRows();
    m_ui->payButton->setEnabled(!rows.isEmpty());
    m_ui->unpayButton->setEnabled(!rows.isEmpty());
    if (rows.size() > 1) {
        m_ui->totalsLabel->setText(
            tr("%1, incl. VAT: %2").arg(tr("%n selected", nullptr, int(rows.size())), sumOf(rows)));
        return;
    }
    QStringList parts{tr("%n invoice(s)", nullptr, int(m_totals.count))};
    for (const domain::InvoiceSum &sum : m_totals.sums) {
        const QString name = !sum.direction                              ? tr("To be told")
                             : *sum.direction == domain::Direction::Sale ? tr("Sales")
                                                                         : tr("Purchases");
        const app::Wording wording;
        parts.append(
            sum.open.minor() == 0
                ? tr("%1: %2 incl. VAT").arg(name, wording.money(sum.gross))
                : tr("%1: %2 incl. VAT, %3 open").arg(name, wording.money(sum.gross), wording.money(sum.open)));
    }
    m_ui->totalsLabel->setText(parts.join(QStringLiteral("   ")));
}

QList<qint64> InvoicesPage::selectedWhere(const std::function<bool(const domain::InvoiceRow &row)> &is) const
{
    QList<qint64> ids;
    for (const int row : m_ui->invoicesTable->selectedRows())
        if (is(m_model->row(row)))
            ids.append(m_model->row(row).id);
    return ids;
}

QString InvoicesPage::sumOf(const QList<int> &rows) const
{
    QMap<QString, std::int64_t> sums; // amounts of different currencies are never added up
    for (const int row : rows)
        if (const auto &gross = m_model->row(row).gross)
            sums[gross->currency().code()] += (m_model->row(row).documentType == 381 ? -1 : 1) * gross->minor();
    QList<domain::Money> amounts;
    for (auto it = sums.constBegin(); it != sums.constEnd(); ++it)
        if (const auto currency = domain::Currency::fromCode(it.key()))
            amounts.append(domain::Money::fromMinor(it.value(), *currency));
    return models::sumsText(amounts);
}

void InvoicesPage::paySelected()
{
    const QList<qint64> ids = selectedWhere([](const domain::InvoiceRow &row) {
        const auto open = models::openAmount(row);
        return open && open->minor() > 0;
    });
    if (ids.isEmpty())
        return m_session.notify({Notice::Kind::Trouble, tr("Nothing of what is selected is open.")});
    markPaid(m_session, ids);
}

void InvoicesPage::unpaySelected()
{
    const QList<qint64> ids =
        selectedWhere([](const domain::InvoiceRow &row) { return row.paid && row.paid->minor() > 0; });
    if (ids.isEmpty())
        return m_session.notify({Notice::Kind::Trouble, tr("Nothing of what is selected is paid.")});
    askAndMarkUnpaid(m_session, window(), ids);
}

} // namespace dbledger::gui
