// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/ElectronicRules.h"
#include "domain/proof/RuleSet.h"

#include <algorithm>

namespace dbledger::domain {

namespace {

constexpr Decimal wholeUnit = Decimal::fromInt(1); // the official slack of BR-S-08

QString money(Decimal amount)
{
    return amount.toString(2);
}

Decimal orZero(const std::optional<Decimal> &amount)
{
    return amount.value_or(Decimal());
}

/// The sum of what is there for each, nothing where one has none.
template <typename Items, typename Amount>
std::optional<Decimal> completeSum(const Items &items, Amount amountOf)
{
    Decimal sum;
    for (const auto &item : items) {
        const std::optional<Decimal> amount = amountOf(item);
        if (!amount)
            return {};
        sum = sum + *amount;
    }
    return sum;
}

void evaluateStatedSums(const Reading &reading, Findings &findings)
{
    const ElectronicInvoice &stated = *reading.electronic;
    const auto lines = completeSum(reading.lines, [](const ReadLine &line) { return line.lineTotal; });
    if (lines && stated.sumOfLines && !reading.lines.isEmpty())
        findings.add(rules::sumOfLinesStated, roundsTo(*lines, *stated.sumOfLines), Severity::Warning,
                     {money(*lines), money(*stated.sumOfLines)}, {});
    for (const bool charge : {false, true}) {
        QList<DocumentAdjustment> those = stated.adjustments;
        those.removeIf([charge](const DocumentAdjustment &adjustment) { return adjustment.charge != charge; });
        const auto sum = completeSum(those, [](const DocumentAdjustment &one) { return one.amount; });
        const auto &total = charge ? stated.charges : stated.allowances;
        if (sum && !(those.isEmpty() && !total) && stated.profile != u"minimum")
            findings.add(charge ? rules::sumOfCharges : rules::sumOfAllowances, roundsTo(*sum, orZero(total)),
                         Severity::Warning, {money(*sum), money(orZero(total))}, {});
    }
    const auto net = reading.amount(Field::NetTotal);
    if (stated.sumOfLines && net) {
        const Decimal computed = *stated.sumOfLines - orZero(stated.allowances) + orZero(stated.charges);
        findings.add(rules::netOfLines, roundsTo(computed, *net), Severity::Failure,
                     {money(*stated.sumOfLines), money(orZero(stated.allowances)), money(orZero(stated.charges)),
                      money(*net), money(computed)},
                     {Field::NetTotal});
    }
}

void evaluateDue(const Reading &reading, Findings &findings)
{
    const ElectronicInvoice &stated = *reading.electronic;
    const auto gross = reading.amount(Field::GrossTotal), due = reading.amount(Field::AmountDue);
    if (!gross || !due || stated.profile == u"minimum") // which knows no prepayment
        return;
    const Decimal computed = *gross - orZero(stated.prepaid) + orZero(stated.rounding) + orZero(stated.thirdParty);
    QStringList arguments{money(*gross), money(orZero(stated.prepaid)), money(orZero(stated.rounding)), money(*due),
                          money(computed)};
    if (stated.thirdParty)
        arguments.append(money(*stated.thirdParty));
    findings.add(stated.thirdParty ? rules::dueWithThirdParty : rules::dueOfGross, roundsTo(computed, *due),
                 Severity::Failure, arguments, {Field::AmountDue});
}

/// The bases of all rows of the row's category and rate: several may differ in their exemption or their seller. Nothing
/// where one has none, or an earlier row has answered.
std::optional<Decimal> baseOfRows(const QList<ReadTax> &rows, qsizetype index)
{
    Decimal base;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].category != rows[index].category || orZero(rows[i].rate) != orZero(rows[index].rate))
            continue;
        if (i < index || !rows[i].base)
            return {};
        base = base + *rows[i].base;
    }
    return base;
}

/// What is taxed at a rate is what the lines, charges and allowances of that category and rate come to.
void evaluateBases(const Reading &reading, Findings &findings)
{
    const auto isOf = [](const ReadTax &row, const QString &category, const std::optional<Decimal> &rate) {
        return (row.category.isEmpty() || category.isEmpty() || row.category == category) &&
               orZero(row.rate) == orZero(rate);
    };
    const bool complete = !reading.lines.isEmpty() && std::ranges::all_of(reading.lines, [](const ReadLine &line) {
        return line.lineTotal && (line.taxRate || !line.taxCategory.isEmpty());
    });
    if (!complete)
        return;
    for (qsizetype i = 0; i < reading.taxes.size(); ++i) {
        const ReadTax &row = reading.taxes[i];
        const auto base = baseOfRows(reading.taxes, i);
        if (!base)
            continue;
        Decimal computed;
        for (const ReadLine &line : reading.lines)
            if (isOf(row, line.taxCategory, line.taxRate))
                computed = computed + *line.lineTotal;
        for (const DocumentAdjustment &one : reading.electronic->adjustments)
            if (isOf(row, one.category, one.rate))
                computed = one.charge ? computed + orZero(one.amount) : computed - orZero(one.amount);
        const bool isClose = (computed - *base).abs() < wholeUnit;
        findings.add(rules::baseOfRate, roundsTo(computed, *base), isClose ? Severity::Information : Severity::Warning,
                     {orZero(row.rate).toString(), row.category, money(*base), money(computed)}, {});
    }
}

void evaluateDecimals(const Reading &reading, Findings &findings)
{
    QList<std::optional<Decimal>> amounts{reading.amount(Field::NetTotal), reading.amount(Field::TaxTotal),
                                          reading.amount(Field::GrossTotal), reading.amount(Field::AmountDue)};
    for (const ReadLine &line : reading.lines)
        amounts.append(line.lineTotal);
    for (const ReadTax &row : reading.taxes)
        amounts += {row.base, row.tax};
    for (const std::optional<Decimal> &amount : amounts)
        if (amount && amount->places() > 2)
            return findings.add(rules::mostDecimals, false, Severity::Information, {amount->toString()}, {});
}

} // namespace

void evaluateStructuredArithmetic(const Reading &reading, Findings &findings)
{
    evaluateStatedSums(reading, findings);
    evaluateDue(reading, findings);
    evaluateBases(reading, findings);
    evaluateDecimals(reading, findings);
}

} // namespace dbledger::domain
