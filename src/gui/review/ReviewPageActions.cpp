// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/books/InvoiceService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "domain/proof/Rules.h"
#include "gui/review/PageFeed.h"
#include "gui/review/ReasonDialog.h"
#include "gui/review/ReviewPage.h"
#include "gui/review/ReviewSteps.h"
#include "ui_ReviewPage.h"

#include <QCalendarWidget>
#include <QInputDialog>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace dbledger::gui {

using app::Wording;

void ReviewPage::approve()
{
    if (!m_session->mayChange())
        return;
    m_refused = false;
    m_ui->fields->commit();
    m_session->whenDone([this] {
        if (!m_refused && mayApprove())
            m_session->perform(approveStep);
    });
}

/// Says what stands in the way and goes there. What is doubtful only warns, once.
bool ReviewPage::mayApprove()
{
    const Wording wording;
    for (const Error &obstacle : draft().obstacles) {
        const QString sentence = Wording::capitalised(wording.sentence(obstacle));
        if (obstacle.kind == ErrorKind::NeedsReview) {
            if (std::exchange(m_approveAnyway, true))
                continue;
            m_ui->message->say(MessageLine::Kind::Warning,
                               tr("%1 Ctrl+Enter again approves it as it is.").arg(sentence));
            if (!m_ui->fields->openFields().isEmpty())
                m_ui->fields->focusFirstOpen();
            return false;
        }
        m_ui->message->say(MessageLine::Kind::Failure, sentence);
        if (const auto field = domain::fieldFromName(obstacle.arguments.value(0)))
            m_ui->fields->setCurrent(*field);
        else if (obstacle.kind == ErrorKind::DirectionUnknown)
            m_ui->directionBar->focusAnswer();
        return false;
    }
    return true;
}

void ReviewPage::askPostpone()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QDate today = m_context.clock().today();
    const Wording wording;
    const auto add = [&](const QString &words, const QDate &until) {
        menu->addAction(tr("%1 (%2)").arg(words, wording.date(until)), this, [this, until] { postpone(until); });
    };
    add(tr("Until tomorrow"), today.addDays(1));
    add(tr("Until Monday"), today.addDays(8 - today.dayOfWeek()));
    add(tr("For a week"), today.addDays(7));
    add(tr("For a month"), today.addMonths(1));
    QMenu *other = menu->addMenu(tr("Until another day"));
    auto *calendar = new QCalendarWidget(other);
    calendar->setMinimumDate(today.addDays(1));
    auto *action = new QWidgetAction(other);
    action->setDefaultWidget(calendar);
    other->addAction(action);
    connect(calendar, &QCalendarWidget::activated, menu, [this, menu](const QDate &until) {
        postpone(until);
        menu->close();
    });
    if (draft().postponedUntil.isValid()) {
        menu->addSeparator();
        menu->addAction(tr("No longer"), this, [this] { postpone({}); });
    }
    menu->popup(m_ui->postponeButton->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void ReviewPage::postpone(const QDate &until)
{
    m_ui->fields->commit();
    m_session->perform([until](const app::Draft &now) { return postponeStep(now, until); });
}

void ReviewPage::askReject()
{
    const ReasonDialog::Ask ask{tr("Reject"),
                                tr("Why is this document rejected? It is dropped and stays in the history; it can be "
                                   "reopened."),
                                tr("Reject"), QString()};
    (new ReasonDialog(ask, this, [this](const QString &reason) {
        m_session->perform([reason](const app::Draft &) { return rejectStep(reason); });
    }))->open();
}

void ReviewPage::askVoid()
{
    const ReasonDialog::Ask ask{
        tr("Void"),
        tr("Void invoice %1? It leaves the books and stays in the history. Why?").arg(draft().invoice.number),
        tr("Void"), QString()};
    (new ReasonDialog(ask, this, [this](const QString &reason) {
        const qint64 id = m_session->id();
        m_context.invoices().voidInvoice(id, draft().invoice.version, reason, m_actor) |
            then(this, [this, id](const Result<domain::Invoice> &answer) {
                if (!answer) {
                    showFailure(answer.error(), QStringLiteral("void"));
                    return;
                }
                Q_EMIT booksChanged();
                if (m_session->id() == id)
                    m_session->open(id);
            });
    }))->open();
}

void ReviewPage::askReopen()
{
    const bool booked = draft().invoice.state == domain::InvoiceState::Approved;
    const ReasonDialog::Ask ask{
        tr("Reopen"),
        booked
            ? tr("Reopen invoice %1? It leaves the books until it is approved again. Why?").arg(draft().invoice.number)
            : tr("Why is this document taken up again?"),
        tr("Reopen"), QString(), booked};
    (new ReasonDialog(ask, this, [this](const QString &reason) {
        m_session->perform([reason](const app::Draft &) { return reopenStep(reason); });
    }))->open();
}

void ReviewPage::askNote()
{
    const ReasonDialog::Ask ask{tr("Note"), tr("What should whoever works on this invoice know?"), tr("Save"),
                                draft().note, false};
    (new ReasonDialog(ask, this, [this](const QString &note) {
        m_session->perform([note](const app::Draft &now) { return setNoteStep(now, note); });
    }))->open();
}

void ReviewPage::askOverride(const QString &rule)
{
    const ReasonDialog::Ask ask{
        tr("Override"),
        tr("“%1” does not hold. Why may this invoice be approved all the same?").arg(Wording::ruleName(rule)),
        tr("Override"), QString()};
    (new ReasonDialog(ask, this, [this, rule](const QString &note) {
        m_session->perform([rule, note](const app::Draft &) { return overrideStep(rule, note); });
    }))->open();
}

void ReviewPage::askPassword(bool again)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Protected document"));
    dialog->setLabelText(again ? tr("That password does not open the document. Its password:")
                               : tr("This document is protected. Its password:"));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, m_feed,
            [this](const QString &password) { m_feed->givePassword(Secret::fromText(password)); });
    dialog->open();
}

void ReviewPage::askSplit()
{
    if (draft().document)
        Q_EMIT splitWanted({draft().document->id, draft().document->fileName, invoicesFound()});
}

void ReviewPage::keepAsOne()
{
    const QString note = tr("It is one document.");
    m_session->perform([note](const app::Draft &) { return overrideStep(domain::rules::severalInvoices, note); });
}

void ReviewPage::takeRepair(int index)
{
    if (index < 0 || index >= draft().repairs.size())
        return;
    const app::Repair repair = draft().repairs[index];
    m_session->perform([repair](const app::Draft &now) { return takeRepairStep(now, repair); });
}

void ReviewPage::settleDuplicate(bool isDuplicate)
{
    m_session->perform([isDuplicate](const app::Draft &) { return settleDuplicateStep(isDuplicate); });
}

void ReviewPage::decide(bool first, const QString &thing)
{
    if (thing == u"direction") {
        const domain::Direction direction = first ? domain::Direction::Sale : domain::Direction::Purchase;
        m_session->perform([direction](const app::Draft &now) { return setDirectionStep(now, direction); });
    } else {
        const qint64 party = first && draft().proposedParty ? draft().proposedParty->id : 0;
        m_session->perform([party](const app::Draft &now) { return setPartyStep(now, party); });
    }
    m_ui->fields->focusFirstOpen();
}

} // namespace dbledger::gui
