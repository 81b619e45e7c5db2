// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parties/PartiesPage.h"

#include "app/AppContext.h"
#include "app/books/PartyService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/lists/CsvExport.h"
#include "gui/lists/Facts.h"
#include "gui/lists/ListParts.h"
#include "gui/lists/Merging.h"
#include "gui/parties/PartyDialog.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"
#include "models/PartiesModel.h"
#include "models/Roles.h"
#include "models/Text.h"
#include "ui_PartiesPage.h"

#include <QShortcut>

namespace dbledger::gui {

PartiesPage::PartiesPage(domain::Direction role, Session &session, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::PartiesPage>())
    , m_session(session)
    , m_role(role)
    , m_model(new models::PartiesModel(session.context(), role, session.actor(), this))
{
    m_ui->setupUi(this);
    makeTable();
    makeActions();
    connect(m_model, &models::PartiesModel::failed, &session, &Session::report);
    connect(m_model, &models::PartiesModel::loaded, this, [this] {
        m_ui->countLabel->setText(m_model->isComplete() ? tr("%n shown", nullptr, m_model->rowCount())
                                                        : tr("The first %n", nullptr, m_model->rowCount()));
        selectWanted();
        updateButtons();
    });
    connect(&session, &Session::booksChanged, this, [this] {
        m_model->refresh();
        showCurrent();
    });
    showCurrent();
}

PartiesPage::~PartiesPage() = default;

QString PartiesPage::title() const
{
    return areCustomers() ? tr("Customers") : tr("Suppliers");
}

void PartiesPage::visit(const Place &place)
{
    m_wanted = place.id;
    selectWanted();
    if (m_wanted > 0 && !place.text.isEmpty()) // it may be far down the list
        m_ui->searchEdit->setText(place.text);
    m_ui->partiesTable->setFocus();
}

void PartiesPage::selectWanted()
{
    if (const int row = m_wanted > 0 ? m_model->rowOf(m_wanted) : -1; row >= 0) {
        m_ui->partiesTable->selectRow(row);
        m_wanted = 0;
    }
}

Place PartiesPage::place() const
{
    return {areCustomers() ? PageId::Customers : PageId::Suppliers,
            m_ui->partiesTable->currentIndex().data(models::IdRole).toLongLong(), m_ui->searchEdit->text()};
}

void PartiesPage::makeTable()
{
    ListTable *table = m_ui->partiesTable;
    table->setObjectName(areCustomers() ? QStringLiteral("customersTable") : QStringLiteral("suppliersTable"));
    table->setModel(m_model);
    table->sortFirstBy(models::PartiesModel::Name, Qt::AscendingOrder);
    table->setEmptyText(areCustomers()
                            ? tr("Nobody is like that. Customers come here with the first sale that is approved.")
                            : tr("Nobody is like that. Suppliers come here with the first purchase that is approved."));
    const int widths[] = {200, 120, 130, 180, 80, 130, 130, 100};
    for (int column = 0; column < m_model->columnCount(); ++column)
        table->setColumnWidth(column, widths[column]);
    table->remember(m_session.preferences(), {models::PartiesModel::VatId, models::PartiesModel::Email});
    rememberSplitter(m_ui->splitter, {760, 320}, m_session.preferences(),
                     areCustomers() ? QStringLiteral("customers-splitter") : QStringLiteral("suppliers-splitter"));
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartiesPage::showCurrent);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PartiesPage::updateButtons);
    connect(table, &ListTable::opened, this, &PartiesPage::edit);
}

void PartiesPage::makeActions()
{
    const bool mayChange = m_session.may(Role::Accountant);
    for (QWidget *button : {m_ui->editButton, m_ui->mergeButton, m_ui->splitButton})
        button->setVisible(mayChange);
    connect(m_ui->editButton, &QPushButton::clicked, this, &PartiesPage::edit);
    app::PartyService &parties = m_session.context().parties();
    connect(m_ui->mergeButton, &QPushButton::clicked, this, [this, &parties] {
        mergeSelected(m_session, *m_ui->partiesTable,
                      tr("Are these all %1? Their invoices become those of %1. It can be undone.\n\n%2"),
                      [this, &parties](qint64 into, const QList<qint64> &from) {
                          return parties.merge(into, from, m_session.actor());
                      });
    });
    connect(m_ui->splitButton, &QPushButton::clicked, this, [this, &parties] {
        splitLast(m_session, m_detail.merges,
                  [this, &parties](qint64 id) { return parties.split(id, m_session.actor()); });
    });
    connect(m_ui->invoicesButton, &QPushButton::clicked, this, [this] {
        m_session.goTo({PageId::Invoices, 0, m_ui->titleLabel->text()});
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &PartiesPage::exportShown);
    connect(new QShortcut(Qt::CTRL | Qt::Key_E, this), &QShortcut::activated, this, &PartiesPage::exportShown);
    m_ui->segmentBox->setVisible(areCustomers());
    if (areCustomers()) {
        m_ui->segmentBox->setSession(m_session);
        connect(m_ui->segmentBox, &SegmentBox::segmentChanged, this,
                [this] { m_model->setSegment(m_ui->segmentBox->segment()); });
    }
    afterTyping(m_ui->searchEdit, this, [this] { m_model->setText(m_ui->searchEdit->text().trimmed()); });
}

void PartiesPage::exportShown()
{
    static const QStringList ids{QStringLiteral("name"),  QStringLiteral("city"),        QStringLiteral("vat-id"),
                                 QStringLiteral("email"), QStringLiteral("invoices"),    QStringLiteral("net_total"),
                                 QStringLiteral("open"),  QStringLiteral("last_invoice")};
    const QStringList columns = m_ui->partiesTable->shownColumns(ids) + QStringList{QStringLiteral("currency")};
    exportCsv(m_session, window(), title().toLower(), columns,
              [this, filter = m_model->filter(), order = m_model->order()](
                  const app::CsvTarget &target, const CancelToken &cancel, const Progress &progress) {
                  return m_session.context().exports().parties(filter, order, target, m_session.actor(), cancel,
                                                               progress);
              });
}

void PartiesPage::updateButtons()
{
    m_ui->mergeButton->setEnabled(m_ui->partiesTable->selectedRows().size() > 1);
}

void PartiesPage::showCurrent()
{
    const qint64 id = place().id;
    m_ui->details->setVisible(id > 0);
    if (id == 0)
        return;
    m_session.context().parties().show(id, m_session.actor()) |
        then(this, [this, id](const Result<domain::PartyDetail> &detail) {
            if (id != place().id)
                return;
            if (detail)
                fill(*detail);
            else
                m_session.report(detail.error());
        });
}

void PartiesPage::fill(const domain::PartyDetail &detail)
{
    m_detail = detail;
    const domain::PartyRow &row = areCustomers() ? detail.sales : detail.purchases;
    const domain::Party &party = row.party;
    m_ui->titleLabel->setText(party.name);
    Facts facts;
    facts.add(tr("Address"), party.address);
    facts.add(tr("VAT id"), party.vatId);
    facts.add(tr("SIREN"), party.siren);
    facts.add(tr("E-mail"), party.email);
    facts.add(tr("Customer number"), party.customerNumber);
    facts.add(tr("Payment terms"), party.termsDays ? tr("%n day(s)", nullptr, *party.termsDays) : QString());
    facts.add(tr("Invoices"), QLocale().toString(row.invoices));
    facts.add(tr("Net"), models::sumsText(row.net));
    facts.add(tr("Open, incl. VAT"), models::sumsText(row.open));
    facts.add(tr("Last invoice"), app::Wording().date(row.lastInvoice));
    m_ui->factsLabel->setText(facts.html());
    const QString merges = mergesText(detail.merges);
    m_ui->mergesLabel->setText(merges);
    m_ui->mergesHeading->setVisible(!merges.isEmpty());
    m_ui->mergesLabel->setVisible(!merges.isEmpty());
    m_ui->splitButton->setEnabled(!merges.isEmpty());
    m_ui->historyLabel->setText(historyText(detail.history));
}

void PartiesPage::edit()
{
    if (!m_session.may(Role::Accountant) || place().id == 0)
        return;
    auto *dialog = new PartyDialog(m_session, (areCustomers() ? m_detail.sales : m_detail.purchases).party, window());
    connect(dialog, &QDialog::accepted, &m_session, &Session::booksHaveChanged);
    dialog->open();
}

} // namespace dbledger::gui
