// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/PayCommand.h"

#include "app/books/InvoiceService.h"
#include "app/books/PaymentService.h"
#include "cli/console/Options.h"
#include "cli/console/Session.h"
#include "cli/output/InvoiceJson.h"

#include <limits>

namespace dbledger::cli {

namespace {

Result<app::PaymentEntry> entryOf(const QCommandLineParser &arguments)
{
    const auto date = options::date(arguments, QStringLiteral("date"));
    if (!date)
        return date.error();
    const auto amount = options::amount(arguments, QStringLiteral("amount"));
    if (!amount)
        return amount.error();
    const auto method = options::choice(arguments, QStringLiteral("method"), domain::paymentMethods());
    if (!method)
        return method.error();
    app::PaymentEntry entry;
    entry.date = date->value_or(QDate());
    entry.amount = *amount;
    if (*method)
        entry.method = domain::paymentMethods()[**method];
    entry.note = arguments.value(QStringLiteral("note"));
    return entry;
}

QJsonObject outcomeJson(const app::PaymentOutcome &outcome)
{
    QJsonObject json = toJson(outcome.payment);
    json[u"invoice"] = outcome.payment.invoiceId;
    json[u"to_pay"] = outcome.toPay.toString();
    json[u"paid"] = outcome.paid.toString();
    json[u"state"] = paymentStateName(outcome.state);
    return json;
}

/// Takes back every payment of the invoice.
Result<ExitCode> unpay(const Invocation &invocation)
{
    const QCommandLineParser &arguments = invocation.arguments;
    const QString reason = arguments.value(QStringLiteral("reason"));
    for (const char *option : {"amount", "date", "method", "note", "reverse"})
        if (arguments.isSet(QString::fromLatin1(option)))
            return usageError(PayCommand::tr("--%1 does not go with --unpaid").arg(QString::fromLatin1(option)));
    if (reason.trimmed().isEmpty())
        return usageError(PayCommand::tr("--unpaid needs a --reason"));
    Session session(invocation);
    const QString number = arguments.positionalArguments().value(0);
    const auto id = app::await(session.context.invoices().find(number, session.actor));
    if (!id)
        return id.error();
    const auto taken = app::await(session.context.payments().unpay({*id}, reason, session.actor));
    if (!taken)
        return taken.error();
    if (taken->isEmpty()) {
        invocation.console.err(PayCommand::tr("error: nothing is paid on invoice %1").arg(number));
        return ExitCode::Attention;
    }
    for (const domain::Payment &payment : *taken) {
        if (arguments.isSet(QStringLiteral("json")))
            invocation.console.outJson(toJson(payment));
        else
            invocation.console.out(PayCommand::tr("Payment %1 of %2 is taken back.")
                                       .arg(payment.id)
                                       .arg(invocation.wording.money(payment.amount)));
    }
    return ExitCode::Ok;
}

} // namespace

QString PayCommand::name() const
{
    return QStringLiteral("pay");
}

QString PayCommand::synopsis() const
{
    return tr("NUMBER|ID");
}

QString PayCommand::summary() const
{
    return tr("record a payment of an invoice, or take one back");
}

QString PayCommand::description() const
{
    return tr("Without --amount, what is still open is paid. With --reverse, the payment of that id (\"show\" lists "
              "them) is taken back; it stays in the history. With --unpaid, so are all payments of the invoice.");
}

QList<QCommandLineOption> PayCommand::options() const
{
    return {{QStringLiteral("amount"), tr("how much, in the currency of the invoice"), QStringLiteral("AMOUNT")},
            {QStringLiteral("date"), tr("when; otherwise today"), QStringLiteral("DATE")},
            {QStringLiteral("method"), tr("how"), domain::paymentMethods().join(u'|')},
            {QStringLiteral("note"), tr("a remark"), QStringLiteral("TEXT")},
            {QStringLiteral("reverse"), tr("take back the payment of this id"), QStringLiteral("PAYMENT")},
            {QStringLiteral("unpaid"), tr("take back everything that was paid on the invoice")},
            {QStringLiteral("reason"), tr("why it is taken back"), QStringLiteral("TEXT")},
            options::database(),
            options::json()};
}

Result<ExitCode> PayCommand::run(const Invocation &invocation) const
{
    const QCommandLineParser &arguments = invocation.arguments;
    const QStringList given = arguments.positionalArguments();
    const auto reverse = options::number(arguments, QStringLiteral("reverse"), 1, std::numeric_limits<int>::max());
    if (!reverse)
        return reverse.error();
    if (*reverse && !given.isEmpty())
        return usageError(tr("--reverse names the payment, there is no need for an invoice"));
    if (*reverse && arguments.value(QStringLiteral("reason")).trimmed().isEmpty())
        return usageError(tr("--reverse needs a --reason"));
    if (!*reverse && given.size() != 1)
        return usageError(tr("one invoice number or id is needed"));
    if (arguments.isSet(QStringLiteral("unpaid")))
        return unpay(invocation);
    const auto entry = entryOf(arguments);
    if (!entry)
        return entry.error();

    Session session(invocation);
    const auto outcome = [&]() -> Result<app::PaymentOutcome> {
        app::PaymentService &payments = session.context.payments();
        if (*reverse)
            return app::await(payments.reverse(**reverse, arguments.value(QStringLiteral("reason")), session.actor));
        const auto id = app::await(session.context.invoices().find(given.first(), session.actor));
        if (!id)
            return id.error();
        return app::await(payments.pay(*id, *entry, session.actor));
    }();
    if (!outcome && outcome.error().kind == ErrorKind::Invalid && !*reverse && !entry->amount) {
        invocation.console.err(tr("error: nothing is open on invoice %1").arg(given.first()));
        return ExitCode::Attention;
    }
    if (!outcome)
        return outcome.error();
    if (arguments.isSet(QStringLiteral("json"))) {
        invocation.console.outJson(outcomeJson(*outcome));
        return ExitCode::Ok;
    }
    const app::Wording &wording = invocation.wording;
    const QString amount = wording.money(outcome->payment.amount), paid = wording.money(outcome->paid),
                  toPay = wording.money(outcome->toPay), state = app::Wording::name(outcome->state);
    invocation.console.out(*reverse ? tr("Payment %1 of %2 is taken back.").arg(**reverse).arg(amount)
                                    : tr("Payment %1 of %2 is recorded.").arg(outcome->payment.id).arg(amount));
    invocation.console.out(tr("Paid: %1 of %2 (%3).").arg(paid, toPay, state));
    return ExitCode::Ok;
}

} // namespace dbledger::cli
