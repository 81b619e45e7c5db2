// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoices/Paying.h"

#include "app/AppContext.h"
#include "app/books/PaymentService.h"
#include "base/Then.h"
#include "gui/review/ReasonDialog.h"
#include "gui/shell/Session.h"

#include <QCoreApplication>

namespace dbledger::gui {

namespace {

struct PayingText
{
    Q_DECLARE_TR_FUNCTIONS(Paying)
};

using Payments = Result<QList<domain::Payment>>;

QList<qint64> invoicesPaidBy(const QList<domain::Payment> &payments)
{
    QList<qint64> invoices;
    for (const domain::Payment &payment : payments)
        if (!invoices.contains(payment.invoiceId))
            invoices.append(payment.invoiceId);
    return invoices;
}

/// Lets `say` tell what was done, or reports why nothing was.
template <typename Say>
void afterwards(Session &session, const Payments &payments, Say say)
{
    if (!payments)
        return session.report(payments.error());
    session.booksHaveChanged();
    say(*payments);
}

void restore(Session &session, const QList<qint64> &payments)
{
    session.context().payments().restore(payments, session.actor()) |
        then(&session, [&session](const Payments &restored) {
            afterwards(session, restored, [&](const QList<domain::Payment> &back) {
                session.notify(
                    {Notice::Kind::Done, PayingText::tr("%n payment(s) count again", nullptr, int(back.size()))});
            });
        });
}

void markUnpaid(Session &session, const QList<qint64> &invoices, const QString &reason)
{
    session.context().payments().unpay(invoices, reason, session.actor()) |
        then(&session, [&session](const Payments &taken) {
            afterwards(session, taken, [&](const QList<domain::Payment> &payments) {
                QList<qint64> ids;
                for (const domain::Payment &payment : payments)
                    ids.append(payment.id);
                session.notify(
                    {Notice::Kind::Done,
                     PayingText::tr("%n invoice(s) marked as unpaid", nullptr, int(invoicesPaidBy(payments).size())),
                     PayingText::tr("Undo"), [&session, ids] { restore(session, ids); }});
            });
        });
}

/// Takes back what was just paid, payment by payment: what somebody else paid on the invoice stays.
void takeBackNext(Session &session, QList<qint64> payments, int done)
{
    if (payments.isEmpty()) {
        session.booksHaveChanged();
        return session.notify({Notice::Kind::Done, PayingText::tr("%n payment(s) taken back", nullptr, done)});
    }
    const qint64 id = payments.takeLast();
    session.context().payments().reverse(id, PayingText::tr("undone at once"), session.actor()) |
        then(&session, [&session, payments, done](const Result<app::PaymentOutcome> &outcome) {
            if (!outcome)
                session.report(outcome.error());
            takeBackNext(session, payments, done + (outcome ? 1 : 0));
        });
}

void payNext(Session &session, QList<qint64> invoices, const QList<qint64> &paid)
{
    if (invoices.isEmpty()) {
        session.booksHaveChanged();
        if (paid.isEmpty())
            return;
        return session.notify({Notice::Kind::Done,
                               PayingText::tr("%n invoice(s) marked as paid today", nullptr, int(paid.size())),
                               PayingText::tr("Undo"), [&session, paid] { takeBackNext(session, paid, 0); }});
    }
    const qint64 id = invoices.takeFirst();
    session.context().payments().pay(id, {}, session.actor()) |
        then(&session, [&session, invoices, paid](const Result<app::PaymentOutcome> &outcome) {
            if (!outcome)
                session.report(outcome.error());
            payNext(session, invoices, outcome ? paid + QList{outcome->payment.id} : paid);
        });
}

} // namespace

void markPaid(Session &session, const QList<qint64> &invoiceIds)
{
    payNext(session, invoiceIds, {});
}

void askAndMarkUnpaid(Session &session, QWidget *window, const QList<qint64> &invoiceIds)
{
    const ReasonDialog::Ask ask{
        PayingText::tr("Mark as unpaid"),
        PayingText::tr("Why are %n invoice(s) not paid after all? Their payments stay in the history.", nullptr,
                       int(invoiceIds.size())),
        PayingText::tr("Mark as unpaid"),
        {}};
    (new ReasonDialog(ask, window, [&session, invoiceIds](const QString &reason) {
        markUnpaid(session, invoiceIds, reason);
    }))->open();
}

} // namespace dbledger::gui
