// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/alerts/AlertList.h"

#include "app/AppContext.h"
#include "app/insight/AlertService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/alerts/AlertLook.h"
#include "gui/lists/CsvExport.h"
#include "gui/lists/ListParts.h"
#include "gui/shell/Session.h"
#include "models/Roles.h"
#include "models/Text.h"
#include "ui_AlertList.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QShortcut>
#include <QWidgetAction>

namespace dbledger::gui {

using models::AlertsModel;

AlertList::AlertList(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AlertList>())
{
    m_ui->setupUi(this);
    m_ui->emptyIcon->setIcon(QStringLiteral("alerts"), Tone::Accent, 56);
    connect(m_ui->usualFirstButton, &QPushButton::clicked, this, &AlertList::usualRulesWanted);
    connect(m_ui->ruleFirstButton, &QPushButton::clicked, this, &AlertList::ruleWanted);
}

AlertList::~AlertList() = default;

void AlertList::setSession(Session &session)
{
    m_session = &session;
    m_model = new AlertsModel(session.context(), session.actor(), this);
    m_ui->details->setSession(session);
    makeTable();
    makeFilters();
    makeActions();
    connect(m_model, &AlertsModel::failed, &session, &Session::report);
    connect(m_model, &AlertsModel::loaded, this, [this] {
        m_ui->countLabel->setText(m_model->isComplete() ? tr("%n shown", nullptr, m_model->rowCount())
                                                        : tr("The first %n", nullptr, m_model->rowCount()));
        if (const int row = m_wanted > 0 ? m_model->rowOf(std::exchange(m_wanted, 0)) : -1; row >= 0)
            m_ui->alertsTable->selectRow(row);
        updateButtons();
        showCurrent();
    });
    applyFilter();
}

void AlertList::setHasRules(bool has)
{
    m_ui->stack->setCurrentWidget(has ? m_ui->listView : m_ui->emptyView);
}

void AlertList::refresh()
{
    m_model->refresh();
}

void AlertList::visit(const Place &place)
{
    m_wanted = place.id;
    if (const int row = place.id > 0 ? m_model->rowOf(place.id) : -1; row >= 0)
        m_ui->alertsTable->selectRow(row);
    m_ui->alertsTable->setFocus();
}

Place AlertList::place() const
{
    return {PageId::Alerts, m_ui->alertsTable->currentIndex().data(models::IdRole).toLongLong(),
            m_ui->searchEdit->text()};
}

void AlertList::makeTable()
{
    ListTable *table = m_ui->alertsTable;
    table->setModel(m_model);
    table->setItemDelegateForColumn(
        AlertsModel::State,
        new StateDelegate(
            [](const QModelIndex &index) { return lookOf(AlertsModel::Shown(index.data(models::StateRole).toInt())); },
            table));
    table->setEmptyText(tr("Nothing to see to. The rules are looked at after each approval and at every start."));
    const int widths[] = {410, 110, 96, 190, 120, 130, 110};
    for (int column = 0; column < m_model->columnCount(); ++column)
        table->setColumnWidth(column, widths[column]);
    table->remember(m_session->preferences(), {AlertsModel::Kind, AlertsModel::Invoice, AlertsModel::SnoozedUntil});
    rememberSplitter(m_ui->splitter, {720, 340}, m_session->preferences(), QStringLiteral("alerts-splitter"));
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlertList::showCurrent);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlertList::updateButtons);
    connect(table, &ListTable::opened, this, &AlertList::open);
}

void AlertList::makeFilters()
{
    m_ui->kindBox->addItem(tr("Any kind"), -1);
    for (const domain::AlertKind kind : domain::allAlertKinds())
        m_ui->kindBox->addItem(models::titled(app::Wording::name(kind)), int(kind));
    m_ui->stateBox->addItem(tr("Any state"), -1);
    using enum domain::AlertState;
    for (const domain::AlertState state : {Open, Acknowledged, Settled})
        m_ui->stateBox->addItem(models::titled(app::Wording::name(state)), int(state));
    m_ui->stateBox->setCurrentIndex(m_ui->stateBox->findData(int(Open)));
    for (QComboBox *box : {m_ui->kindBox, m_ui->stateBox})
        connect(box, &QComboBox::currentIndexChanged, this, &AlertList::applyFilter);
    connect(m_ui->snoozedBox, &QCheckBox::toggled, this, &AlertList::applyFilter);
    afterTyping(m_ui->searchEdit, this, [this] { applyFilter(); });
}

void AlertList::makeActions()
{
    const bool mayChange = m_session->may(Role::Accountant);
    for (QWidget *button : {m_ui->acknowledgeButton, m_ui->snoozeButton, m_ui->reopenButton, m_ui->usualFirstButton,
                            m_ui->ruleFirstButton})
        button->setVisible(mayChange);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &AlertList::exportShown);
    connect(new QShortcut(Qt::CTRL | Qt::Key_E, this), &QShortcut::activated, this, &AlertList::exportShown);
    if (!mayChange)
        return;
    makeSnoozeMenu();
    connect(m_ui->acknowledgeButton, &QPushButton::clicked, this, &AlertList::acknowledge);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->acknowledgeButton,
            &QPushButton::click);
    connect(m_ui->reopenButton, &QPushButton::clicked, this, [this] { reopen(selected()); });
}

void AlertList::makeSnoozeMenu()
{
    auto *menu = new QMenu(m_ui->snoozeButton);
    menu->setObjectName(QStringLiteral("snoozeMenu"));
    const auto add = [this, menu](const QString &text, QDate (*until)(const QDate &today)) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, until] { snooze(until(m_session->context().clock().today())); });
    };
    add(tr("For a day"), [](const QDate &today) { return today.addDays(1); });
    add(tr("For a week"), [](const QDate &today) { return today.addDays(7); });
    add(tr("For a month"), [](const QDate &today) { return today.addMonths(1); });
    QMenu *other = menu->addMenu(tr("Until another day"));
    auto *calendar = new QCalendarWidget(other);
    calendar->setObjectName(QStringLiteral("snoozeCalendar"));
    auto *action = new QWidgetAction(other);
    action->setDefaultWidget(calendar);
    other->addAction(action);
    connect(menu, &QMenu::aboutToShow, calendar,
            [this, calendar] { calendar->setMinimumDate(m_session->context().clock().today().addDays(1)); });
    connect(calendar, &QCalendarWidget::activated, menu, [this, menu](const QDate &until) {
        menu->close();
        snooze(until);
    });
    m_ui->snoozeButton->setMenu(menu);
}

void AlertList::applyFilter()
{
    domain::AlertFilter filter;
    filter.text = m_ui->searchEdit->text().trimmed();
    if (const int kind = m_ui->kindBox->currentData().toInt(); kind >= 0)
        filter.kinds = {domain::AlertKind(kind)};
    const int state = m_ui->stateBox->currentData().toInt();
    filter.states = state >= 0 ? QList<domain::AlertState>{domain::AlertState(state)} : QList<domain::AlertState>();
    filter.snoozed = m_ui->snoozedBox->isChecked();
    m_model->setFilter(filter);
}

void AlertList::exportShown()
{
    static const QStringList ids{QStringLiteral("alert"),        QStringLiteral("alert_state"),
                                 QStringLiteral("raised"),       QStringLiteral("alert_kind"),
                                 QStringLiteral("party"),        QStringLiteral("invoice_number"),
                                 QStringLiteral("snoozed_until")};
    QStringList columns = m_ui->alertsTable->shownColumns(ids);
    if (const qsizetype party = columns.indexOf(QStringLiteral("party")); party >= 0)
        columns.insert(party + 1, QStringLiteral("product")); // one column of the table is either
    exportCsv(*m_session, window(), tr("alerts"), columns,
              [this, filter = m_model->filter()](const app::CsvTarget &target, const CancelToken &cancel,
                                                 const Progress &progress) {
                  return m_session->context().exports().alerts(filter, target, m_session->actor(), cancel, progress);
              });
}

void AlertList::updateButtons()
{
    bool open = false, notPlain = false;
    for (const int row : m_ui->alertsTable->selectedRows()) {
        const AlertsModel::Shown shown = m_model->shown(m_model->row(row));
        open = open || shown == AlertsModel::Shown::Open || shown == AlertsModel::Shown::Snoozed;
        notPlain = notPlain || shown == AlertsModel::Shown::Snoozed || shown == AlertsModel::Shown::Acknowledged;
    }
    m_ui->acknowledgeButton->setEnabled(open);
    m_ui->snoozeButton->setEnabled(open);
    m_ui->reopenButton->setEnabled(notPlain);
}

void AlertList::showCurrent()
{
    const int row = m_ui->alertsTable->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return m_ui->details->showAlert({}, {});
    const domain::Alert &alert = m_model->row(row);
    m_ui->details->showAlert(alert, lookOf(m_model->shown(alert)).word);
}

void AlertList::open(int row)
{
    m_session->goTo(placeOf(m_model->row(row)));
}

void AlertList::acknowledge()
{
    m_session->context().alerts().acknowledge(selected(), m_session->actor()) |
        then(this, [this](const Result<QList<qint64>> &changed) {
            if (!changed)
                return m_session->report(changed.error());
            m_session->notify({Notice::Kind::Done, tr("%n alert(s) acknowledged", nullptr, int(changed->size())),
                               tr("Undo"), [this, ids = *changed] { reopen(ids); }});
        });
}

void AlertList::snooze(const QDate &until)
{
    m_session->context().alerts().snooze(selected(), until, m_session->actor()) |
        then(this, [this, until](const Result<QList<qint64>> &changed) {
            if (!changed)
                return m_session->report(changed.error());
            const QString done = tr("%n alert(s) snoozed until %1", nullptr, int(changed->size()));
            m_session->notify({Notice::Kind::Done, done.arg(app::Wording().date(until)), tr("Undo"),
                               [this, ids = *changed] { reopen(ids); }});
        });
}

void AlertList::reopen(const QList<qint64> &ids)
{
    m_session->context().alerts().reopen(ids, m_session->actor()) |
        then(this, [this](const Result<QList<qint64>> &changed) {
            if (!changed)
                m_session->report(changed.error());
        });
}

QList<qint64> AlertList::selected() const
{
    QList<qint64> ids;
    for (const int row : m_ui->alertsTable->selectedRows())
        ids.append(m_model->row(row).id);
    return ids;
}

} // namespace dbledger::gui
