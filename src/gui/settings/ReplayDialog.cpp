// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/ReplayDialog.h"

#include "app/AppContext.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/shell/Session.h"
#include "gui/style/Icons.h"
#include "models/Text.h"
#include "ui_ReplayDialog.h"

#include <QHeaderView>
#include <QPointer>

#include <utility>

namespace dbledger::gui {

namespace {

enum Column { Thing, Is, WouldBe };

/// One after the other; the last answer tells.
void undoAll(Session &session, QList<app::TakenReplay> taken)
{
    if (taken.isEmpty())
        return session.booksHaveChanged();
    const app::TakenReplay last = taken.takeLast();
    session.context().replay().undo(last, session.actor()) |
        then(&session, [&session, taken](const Result<app::TakenReplay> &undone) {
            if (!undone)
                session.report(undone.error());
            undoAll(session, taken);
        });
}

} // namespace

ReplayDialog::ReplayDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReplayDialog>())
    , m_session(session)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    QTreeWidget *tree = m_ui->replayTree;
    tree->setHeaderLabels({tr("Draft"), tr("Is"), tr("Would be")});
    tree->header()->resizeSection(Thing, 260);
    tree->header()->resizeSection(Is, 220);
    m_ui->takeButton->setVisible(session.may(Role::Accountant));
    m_ui->allBox->setVisible(session.may(Role::Accountant));
    connect(tree, &QTreeWidget::itemChanged, this, &ReplayDialog::updateButtons);
    connect(m_ui->allBox, &QCheckBox::clicked, this, [this, tree](bool all) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            if (tree->topLevelItem(i)->flags().testFlag(Qt::ItemIsUserCheckable))
                tree->topLevelItem(i)->setCheckState(Thing, all ? Qt::Checked : Qt::Unchecked);
    });
    connect(m_ui->takeButton, &QPushButton::clicked, this, [this] {
        m_taking = true;
        takeNext();
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] { m_cancel.cancel(); });
    updateButtons();
    start();
}

ReplayDialog::~ReplayDialog() = default;

void ReplayDialog::start()
{
    const QPointer<ReplayDialog> alive(this);
    m_session.context().replay().replay(m_session.actor(), m_cancel, [alive](int done, int of) {
        if (!alive)
            return;
        alive->m_ui->progressBar->setMaximum(of);
        alive->m_ui->progressBar->setValue(done);
    }) | then(this, [this](const Result<app::ReplayReport> &report) {
        m_ui->progressBar->hide();
        m_ui->closeButton->setText(tr("Close"));
        if (report)
            show(*report);
        else
            m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(report.error()));
    });
}

void ReplayDialog::show(const app::ReplayReport &report)
{
    m_differ = report.differ;
    for (int index = 0; index < m_differ.size(); ++index)
        add(m_differ[index], index);
    for (const app::FailedReplay &failed : report.failed)
        addFailed(failed);
    m_ui->replayTree->expandAll();
    const QString read = tr("%n draft(s) read again.", nullptr, report.drafts);
    if (m_differ.isEmpty() && report.failed.isEmpty())
        m_ui->message->say(MessageLine::Kind::Success, tr("%1 Nothing would be read otherwise.").arg(read));
    else
        m_ui->summaryLabel->setText(tr("%1 %2").arg(
            read, tr("%n would be read otherwise; nothing has changed yet.", nullptr, int(m_differ.size()))));
    updateButtons();
}

void ReplayDialog::add(const app::Replay &replay, int index)
{
    auto *item = new QTreeWidgetItem(m_ui->replayTree);
    item->setText(Thing, replay.number.isEmpty() ? replay.fileName : replay.number);
    item->setText(Is, replay.partyName);
    item->setText(WouldBe, replay.fileName);
    item->setData(Thing, Qt::UserRole, index);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(Thing, bold);
    if (m_session.may(Role::Accountant))
        item->setCheckState(Thing, Qt::Unchecked);
    const app::Wording wording;
    for (const app::ReplayDifference &one : replay.differences) {
        auto *row = new QTreeWidgetItem(item);
        row->setText(Thing, models::titled(app::Wording::thingName(one.thing)));
        row->setText(Is, wording.valueWithState(one.thing, one.was, one.stateWas));
        row->setText(WouldBe, wording.valueWithState(one.thing, one.wouldBe, one.stateWouldBe));
        for (const int column : {Is, WouldBe})
            row->setToolTip(column, row->text(column));
    }
}

void ReplayDialog::addFailed(const app::FailedReplay &failed)
{
    auto *item = new QTreeWidgetItem(m_ui->replayTree);
    item->setText(Thing, failed.fileName);
    item->setText(Is, app::Wording::wholeSentence(failed.error));
    item->setIcon(Is, icon(QStringLiteral("exclamation"), Tone::Failure));
    item->setToolTip(Is, item->text(Is));
    item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
}

QList<QTreeWidgetItem *> ReplayDialog::ticked() const
{
    QList<QTreeWidgetItem *> items;
    for (int i = 0; i < m_ui->replayTree->topLevelItemCount(); ++i)
        if (QTreeWidgetItem *item = m_ui->replayTree->topLevelItem(i); item->checkState(Thing) == Qt::Checked)
            items.append(item);
    return items;
}

void ReplayDialog::updateButtons()
{
    m_ui->takeButton->setEnabled(!m_taking && !ticked().isEmpty());
    m_ui->allBox->setEnabled(!m_taking && !m_differ.isEmpty());
}

void ReplayDialog::takeNext()
{
    updateButtons();
    const QList<QTreeWidgetItem *> items = ticked();
    if (m_closing || items.isEmpty())
        return tellTaken();
    QTreeWidgetItem *item = items.first();
    item->setCheckState(Thing, Qt::Unchecked);
    const app::Replay &replay = m_differ[item->data(Thing, Qt::UserRole).toInt()];
    m_session.context().replay().take(replay, m_session.actor()) |
        then(this, [this, item](const Result<app::TakenReplay> &taken) {
            if (taken) {
                m_taken.append(*taken);
                delete item;
            } else {
                m_ui->message->say(
                    MessageLine::Kind::Failure,
                    QStringLiteral("%1: %2").arg(item->text(Thing), app::Wording::wholeSentence(taken.error())));
            }
            takeNext();
        });
}

void ReplayDialog::tellTaken()
{
    m_taking = false;
    updateButtons();
    const QList<app::TakenReplay> taken = std::exchange(m_taken, {});
    if (!taken.isEmpty()) {
        m_session.booksHaveChanged();
        m_session.notify({Notice::Kind::Done, tr("%n draft(s) taken over", nullptr, int(taken.size())), tr("Undo"),
                          [&session = m_session, taken] { undoAll(session, taken); }});
    }
    if (m_closing || m_ui->replayTree->topLevelItemCount() == 0)
        accept();
}

void ReplayDialog::reject()
{
    m_closing = true;
    if (!m_taking)
        QDialog::reject();
}

} // namespace dbledger::gui
