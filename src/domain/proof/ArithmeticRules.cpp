// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/RuleSet.h"
#include "domain/values/Currency.h"

namespace dbledger::domain {

namespace {

constexpr Decimal lineTolerance = Decimal::fromMillionths(20'000); // Peppol's slack for a rounded line
constexpr Decimal oneUnit = Decimal::fromInt(1);                   // the official slack of BR-CO-17

QString text(Decimal amount)
{
    return amount.toString(2);
}

/// How far an amount that was rounded on its own may be off: `usual`, or a unit where there is nothing smaller.
Decimal slackOf(const Reading &reading, Decimal usual)
{
    const auto currency = Currency::fromCode(reading.value(Field::Currency));
    return currency && currency->isCountedWhole() ? oneUnit : usual;
}

/// Of all three of them; where a till rounds its total in coins, with what it rounds by.
void evaluateGross(Decimal net, Decimal tax, Decimal gross, const Reading &reading, Findings &findings)
{
    const QList<Field> fields{Field::NetTotal, Field::TaxTotal, Field::GrossTotal};
    const Decimal sum = net + tax, rounding = reading.rounding.value_or(Decimal());
    if (rounding.isZero() || roundsTo(sum, gross))
        findings.add(rules::grossIsNetPlusTax, roundsTo(sum, gross), Severity::Failure,
                     {text(net), text(tax), text(gross), text(sum)}, fields);
    else
        findings.add(rules::roundedTotal, sum + rounding == gross, Severity::Failure,
                     {text(net), text(tax), text(rounding), text(gross), text(sum + rounding)}, fields);
}

void evaluateTotals(const Reading &reading, Findings &findings)
{
    const auto net = reading.amount(Field::NetTotal), tax = reading.amount(Field::TaxTotal);
    const auto gross = reading.amount(Field::GrossTotal);
    if (net && tax && gross)
        evaluateGross(*net, *tax, *gross, reading, findings);
    if (gross && reading.paid) {
        const auto [given, change] = *reading.paid;
        findings.add(rules::paidLessChange, given - change == *gross, Severity::Failure,
                     {text(given), text(change), text(*gross), text(given - change)}, {Field::GrossTotal});
    }
    const QString type = reading.value(Field::DocumentType);
    if (gross && !isCreditType(type) && type != u"384") // a correction may go either way
        findings.add(rules::signFitsType, !gross->isNegative(), Severity::Warning, {text(*gross)},
                     {Field::DocumentType});
}

void evaluateTaxes(const Reading &reading, Findings &findings)
{
    std::optional<Decimal> bases = Decimal(), taxes = Decimal();
    for (const ReadTax &row : reading.taxes) {
        bases = bases && row.base ? std::optional(*bases + *row.base) : std::nullopt;
        taxes = taxes && row.tax ? std::optional(*taxes + *row.tax) : std::nullopt;
        const auto expected = row.base && row.rate ? row.base->percent(*row.rate) : std::nullopt;
        if (!expected || !row.tax)
            continue;
        const Decimal difference = (expected->rounded(2) - *row.tax).abs();
        findings.add(rules::taxOfRate, difference <= slackOf(reading, cent),
                     difference < oneUnit ? Severity::Warning : Severity::Failure,
                     {row.rate->toString(), text(*row.base), text(*row.tax), text(expected->rounded(2))},
                     {Field::TaxTotal});
    }
    const auto net = reading.amount(Field::NetTotal), tax = reading.amount(Field::TaxTotal);
    if (reading.taxes.isEmpty())
        return;
    if (taxes && tax)
        findings.add(rules::taxIsSumOfRates, roundsTo(*taxes, *tax), Severity::Failure, {text(*taxes), text(*tax)},
                     {Field::TaxTotal});
    if (bases && net)
        findings.add(rules::netIsSumOfBases, roundsTo(*bases, *net), Severity::Warning, {text(*bases), text(*net)},
                     {Field::NetTotal});
}

/// What the line should come to: quantity x price / price base, with its charges and allowances.
std::optional<Decimal> expectedTotal(const ReadLine &line)
{
    auto product = line.quantity && line.unitPrice ? line.quantity->times(*line.unitPrice) : std::nullopt;
    if (product && line.priceBase)
        product = product->dividedBy(*line.priceBase);
    return product ? std::optional((*product + line.adjustment.value_or(Decimal())).rounded(2)) : std::nullopt;
}

/// Lines are priced net or gross; whichever total they add up to is the one that they prove, both when those are one.
void evaluateSum(const Reading &reading, Decimal sum, Findings &findings)
{
    const auto net = reading.amount(Field::NetTotal), gross = reading.amount(Field::GrossTotal);
    const bool isGross = gross && roundsTo(sum, *gross), isNet = net && (!isGross || roundsTo(sum, *net));
    QList<Field> fields;
    if (isNet)
        fields.append(Field::NetTotal);
    if (isGross || (gross && !net))
        fields.append(Field::GrossTotal);
    const auto total = isNet ? net : gross;
    if (total)
        findings.add(rules::sumOfLines, roundsTo(sum, *total), Severity::Warning, {text(sum), text(*total)}, fields);
}

void evaluateLines(const Reading &reading, Findings &findings)
{
    Decimal sum = reading.adjustments.value_or(Decimal());
    const Decimal slack = slackOf(reading, lineTolerance);
    bool complete = !reading.lines.isEmpty();
    int number = 0;
    for (const ReadLine &line : reading.lines) {
        ++number;
        complete = complete && line.lineTotal;
        sum = sum + line.lineTotal.value_or(Decimal());
        const auto expected = expectedTotal(line);
        if (expected && line.lineTotal)
            findings.add(rules::lineTotal, nearly(*expected, *line.lineTotal, slack), Severity::Warning,
                         {QString::number(number), line.quantity->toString(), text(*line.unitPrice),
                          text(*line.lineTotal), text(*expected)},
                         {});
    }
    if (complete)
        evaluateSum(reading, sum, findings);
}

} // namespace

void evaluateArithmetic(const Reading &reading, Findings &findings)
{
    evaluateTotals(reading, findings);
    evaluateTaxes(reading, findings);
    evaluateLines(reading, findings);
}

} // namespace dbledger::domain
