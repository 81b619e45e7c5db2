// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/alerts/RuleList.h"

#include "app/AppContext.h"
#include "app/insight/AlertService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/alerts/AlertRuleDialog.h"
#include "gui/shell/Session.h"
#include "models/AlertRulesModel.h"
#include "ui_RuleList.h"

#include <QMessageBox>

namespace dbledger::gui {

RuleList::RuleList(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RuleList>())
{
    m_ui->setupUi(this);
}

RuleList::~RuleList() = default;

void RuleList::setSession(Session &session, models::AlertRulesModel &rules)
{
    m_session = &session;
    m_rules = &rules;
    ListTable *table = m_ui->rulesTable;
    table->setModel(m_rules);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEmptyText(tr("No rule yet. A rule says what you want to be told of."));
    const int widths[] = {560, 240, 120};
    for (int column = 0; column < m_rules->columnCount(); ++column)
        table->setColumnWidth(column, widths[column]);
    table->remember(session.preferences());
    const bool mayChange = session.may(Role::Accountant);
    for (QWidget *button : {m_ui->addRuleButton, m_ui->usualButton, m_ui->editRuleButton, m_ui->removeRuleButton})
        button->setVisible(mayChange);
    connect(m_ui->addRuleButton, &QPushButton::clicked, this, &RuleList::add);
    connect(m_ui->usualButton, &QPushButton::clicked, this, &RuleList::usualRulesWanted);
    connect(m_ui->editRuleButton, &QPushButton::clicked, this, &RuleList::editCurrent);
    connect(m_ui->removeRuleButton, &QPushButton::clicked, this, &RuleList::removeCurrent);
    if (mayChange)
        connect(table, &ListTable::opened, this, &RuleList::editCurrent);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RuleList::updateButtons);
    connect(m_rules, &models::AlertRulesModel::modelReset, this, &RuleList::updateButtons);
    updateButtons();
}

void RuleList::add()
{
    edit({});
}

void RuleList::edit(const domain::AlertRule &rule)
{
    auto *dialog = new AlertRuleDialog(*m_session, rule, window());
    connect(dialog, &AlertRuleDialog::saved, m_rules, &models::AlertRulesModel::put);
    dialog->open();
}

void RuleList::editCurrent()
{
    if (const domain::AlertRule *rule = current())
        edit(*rule);
}

void RuleList::removeCurrent()
{
    const domain::AlertRule *rule = current();
    if (!rule)
        return;
    const QString sentence = app::Wording::capitalised(app::Wording().sentence(*rule));
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Remove rule"),
        tr("Remove this rule? What it told of is settled; it stays in the history.\n\n%1").arg(sentence),
        QMessageBox::Cancel, window());
    box->setObjectName(QStringLiteral("removeRuleBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("confirmRemoveButton"));
    connect(remove, &QPushButton::clicked, this, [this, id = rule->id, version = rule->version] {
        m_session->context().alerts().removeRule(id, version, m_session->actor()) |
            then(this, [this, id](const Result<void> &removed) {
                if (removed)
                    return m_rules->remove(id);
                m_session->report(removed.error());
                m_rules->refresh();
            });
    });
    box->open();
}

void RuleList::updateButtons()
{
    m_ui->editRuleButton->setEnabled(current());
    m_ui->removeRuleButton->setEnabled(current());
}

const domain::AlertRule *RuleList::current() const
{
    const QList<int> rows = m_ui->rulesTable->selectedRows();
    return rows.isEmpty() ? nullptr : &m_rules->row(rows.first());
}

} // namespace dbledger::gui
