// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/InvoiceReport.h"

#include "cli/output/Table.h"

#include <QCoreApplication>
#include <QDateTime>

namespace dbledger::cli {

namespace {

using app::Wording;
using domain::Field;

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceReport)
};

constexpr int labelWidth = 20;
constexpr Column::Align right = Column::Align::Right;

} // namespace

void InvoiceReport::print(const domain::InvoiceDetail &detail)
{
    head(detail);
    if (detail.party)
        party(*detail.party);
    amounts(detail);
    lines(detail.invoice.lines);
    payments(detail.payments);
    if (detail.reading)
        remarks(*detail.reading);
    history(detail.history);
}

void InvoiceReport::head(const domain::InvoiceDetail &detail)
{
    const domain::Invoice &invoice = detail.invoice;
    const QString type = Wording::documentTypeName(QString::number(invoice.documentType));
    m_console.out(
        m_console.styled(printable(Wording::capitalised(type).chopped(1) + u' ' + invoice.number), Style::Heading));
    pair(ReportText::tr("Id"), QString::number(invoice.id));
    pair(ReportText::tr("State"), Wording::name(invoice.state));
    pair(ReportText::tr("Reason"), app::Wording::thingName(invoice.voidReason));
    pair(ReportText::tr("Direction"),
         invoice.direction ? Wording::name(*invoice.direction) : ReportText::tr("unknown"));
    pair(ReportText::tr("Issue date"), m_wording.date(invoice.issueDate));
    const QString due = m_wording.date(invoice.dueDate);
    pair(ReportText::tr("Due date"),
         invoice.dueDateAssumed && !due.isEmpty() ? ReportText::tr("%1 (assumed)").arg(due) : due);
    pair(ReportText::tr("Delivery date"), m_wording.date(invoice.deliveryDate));
    pair(ReportText::tr("Purchase order"), invoice.purchaseOrder);
    pair(ReportText::tr("Payment reference"), invoice.paymentReference);
    pair(ReportText::tr("IBAN"), invoice.iban);
    if (invoice.duplicateOf > 0)
        pair(ReportText::tr("Seems to repeat"), ReportText::tr("invoice %1").arg(invoice.duplicateOf));
    if (!detail.party)
        pair(ReportText::tr("Party"), invoice.partyName);
    if (detail.document)
        pair(ReportText::tr("Document"), detail.document->fileName);
}

void InvoiceReport::party(const domain::Party &party)
{
    pair(ReportText::tr("Party"), party.name);
    pair(ReportText::tr("Address"), QString(party.address).replace(u'\n', QStringLiteral(", ")));
    pair(ReportText::tr("VAT id"), party.vatId);
    pair(ReportText::tr("SIREN"), party.siren);
    pair(ReportText::tr("E-mail"), party.email);
    pair(ReportText::tr("Customer number"), party.customerNumber);
}

void InvoiceReport::amounts(const domain::InvoiceDetail &detail)
{
    const domain::Invoice &invoice = detail.invoice;
    const auto money = [this](const std::optional<domain::Money> &value) {
        return value ? m_wording.money(*value) : QString();
    };
    pair(ReportText::tr("Net"), money(invoice.net));
    pair(ReportText::tr("VAT"), invoice.taxStated || !invoice.net ? money(invoice.tax) : ReportText::tr("none stated"));
    for (const domain::TaxRow &tax : invoice.taxes)
        if (tax.rate && tax.base && tax.tax)
            pair(QString(), ReportText::tr("%1 % of %2 = %3")
                                .arg(number(tax.rate), m_wording.amount(*tax.base), m_wording.amount(*tax.tax)));
    pair(ReportText::tr("Gross"), money(invoice.gross));
    pair(ReportText::tr("Paid"), money(detail.paid));
}

void InvoiceReport::lines(const QList<domain::LineItem> &lines)
{
    if (lines.isEmpty())
        return;
    heading(ReportText::tr("Lines"));
    Table table(m_console, {{QStringLiteral("#"), 3, 0, right, Elide::End},
                            {ReportText::tr("Description"), 40, 1, Column::Align::Left, Elide::End},
                            {ReportText::tr("Quantity"), 9, 0, right, Elide::End},
                            {ReportText::tr("Price"), 12, 0, right, Elide::End},
                            {ReportText::tr("VAT %"), 6, 0, right, Elide::End},
                            {ReportText::tr("Total"), 13, 0, right, Elide::End}});
    for (const domain::LineItem &line : lines)
        table.row({{QString::number(line.position), Style::Faint},
                   {line.description, Style::Plain},
                   {number(line.quantity), Style::Plain},
                   {number(line.unitPrice, 2), Style::Plain},
                   {number(line.taxRate), Style::Plain},
                   {line.total ? m_wording.amount(*line.total) : QString(), Style::Plain}});
}

void InvoiceReport::payments(const QList<domain::Payment> &payments)
{
    if (payments.isEmpty())
        return;
    heading(ReportText::tr("Payments"));
    Table table(m_console, {{ReportText::tr("Id"), 6, 0, right, Elide::End},
                            {ReportText::tr("Date"), 10, 0, Column::Align::Left, Elide::End},
                            {ReportText::tr("Amount"), 16, 0, right, Elide::End},
                            {ReportText::tr("Method"), 14, 0, Column::Align::Left, Elide::End},
                            {ReportText::tr("Note"), 24, 1, Column::Align::Left, Elide::End}});
    for (const domain::Payment &payment : payments) {
        const bool reversed = payment.reversedAt.isValid();
        const Style style = reversed ? Style::Faint : Style::Plain;
        table.row({{QString::number(payment.id), Style::Faint},
                   {m_wording.date(payment.date), style},
                   {m_wording.money(payment.amount), style},
                   {Wording::paymentMethodName(payment.method), style},
                   {payment.note, style}});
        if (reversed)
            table.note(QStringLiteral("×"), ReportText::tr("taken back: %1").arg(payment.reversalReason), Style::Faint);
    }
}

/// What the proofs of its reading say.
void InvoiceReport::remarks(const domain::Reading &reading)
{
    if (reading.proofs.isEmpty())
        return;
    heading(ReportText::tr("Proofs"));
    for (const domain::Proof &proof : reading.proofs)
        m_console.out(m_console.styled(QStringLiteral("  %1 %2")
                                           .arg(proof.holds ? QChar(u'✓') : QChar(u'!'))
                                           .arg(printable(m_wording.sentence(proof))),
                                       proof.holds ? Style::Good : Style::Bad));
}

void InvoiceReport::history(const QList<domain::HistoryEntry> &history)
{
    if (history.isEmpty())
        return;
    heading(ReportText::tr("History"));
    for (const domain::HistoryEntry &entry : history) {
        QString what = Wording::actionName(entry.action);
        if (!entry.what.isEmpty() && entry.what != u"state") // the action says that one
            what += QStringLiteral(" (%1)").arg(Wording::thingName(entry.what));
        const QString from = Wording::thingName(entry.from), to = Wording::thingName(entry.to);
        if (!from.isEmpty() || !to.isEmpty())
            what += ReportText::tr(": %1").arg(from.isEmpty() ? to : QStringLiteral("%1 → %2").arg(from, to));
        if (!entry.note.isEmpty())
            what += QStringLiteral(" – ") + entry.note;
        m_console.out(
            QStringLiteral("  %1  %2  %3").arg(m_wording.moment(entry.when), printable(entry.actor), printable(what)));
    }
}

void InvoiceReport::heading(const QString &title)
{
    m_console.out({});
    m_console.out(m_console.styled(title, Style::Heading));
}

void InvoiceReport::pair(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        m_console.out(QStringLiteral("  %1%2").arg(m_console.styled(label.leftJustified(labelWidth), Style::Faint),
                                                   printable(value)));
}

QString InvoiceReport::number(const std::optional<domain::Decimal> &value, int decimals) const
{
    return value ? m_wording.number(*value, decimals) : QString();
}

} // namespace dbledger::cli
