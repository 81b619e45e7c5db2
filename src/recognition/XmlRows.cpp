// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/XmlRows.h"

#include "domain/proof/Rules.h"
#include "domain/values/Folding.h"

#include <algorithm>

namespace dbledger::recognition {

using domain::Decimal;
using domain::Field;
using domain::Proof;
using domain::Reading;
using domain::ReadLine;
using domain::ReadTax;
using domain::Severity;

namespace {

bool sameWords(const ReadLine &a, const ReadLine &b)
{
    const QString left = domain::wordsKey(a.description), right = domain::wordsKey(b.description);
    return !left.isEmpty() && !right.isEmpty() && (left.startsWith(right) || right.startsWith(left));
}

/// The page's line for each of the XML's, -1 where there is none: the same total, those with the same words first.
QList<qsizetype> matches(const QList<ReadLine> &xml, const QList<ReadLine> &page)
{
    QList<qsizetype> match(xml.size(), -1);
    for (const bool byWords : {true, false})
        for (qsizetype i = 0; i < xml.size(); ++i)
            for (qsizetype j = 0; match[i] < 0 && xml[i].lineTotal && j < page.size(); ++j)
                if (page[j].lineTotal == xml[i].lineTotal && !match.contains(j) &&
                    (!byWords || sameWords(xml[i], page[j])))
                    match[i] = j;
    return match;
}

/// Whether the page's lines add up to a total of the page that is one without VAT, as an XML's lines are.
bool addUpNet(const Reading &pages)
{
    return std::ranges::any_of(pages.proofs, [](const Proof &proof) {
        return proof.rule == domain::rules::sumOfLines && proof.holds && proof.fields.contains(Field::NetTotal);
    });
}

QString text(const std::optional<Decimal> &value, int decimals)
{
    return value ? value->toString(decimals) : QString();
}

/// What differs within a line that stands on both with the same total, or in the same place with another.
QList<Proof> differences(int number, const ReadLine &xml, const ReadLine &page)
{
    QList<Proof> proofs;
    const auto compare = [&](const char *what, const std::optional<Decimal> &said, const std::optional<Decimal> &shown,
                             int decimals, Severity severity) {
        if (said && shown && *said != *shown)
            proofs.append(
                {domain::rules::xmlLine,
                 false,
                 severity,
                 {QString::number(number), QString::fromLatin1(what), text(said, decimals), text(shown, decimals)},
                 {}});
    };
    compare("line_total", xml.lineTotal, page.lineTotal, 2, Severity::Warning);
    compare("quantity", xml.quantity, page.quantity, 0, Severity::Information);
    if (!xml.priceBase && !xml.adjustment) // else the price may be printed in another way
        compare("unit_price", xml.unitPrice, page.unitPrice, 2, Severity::Information);
    compare("tax_rate", xml.taxRate, page.taxRate, 0, Severity::Information);
    return proofs;
}

void compareLines(Reading &xml, const Reading &pages)
{
    const QList<qsizetype> match = matches(xml.lines, pages.lines);
    for (qsizetype i = 0; i < match.size(); ++i)
        if (match[i] >= 0) {
            xml.lines[i].page = pages.lines[match[i]].page;
            xml.lines[i].box = pages.lines[match[i]].box;
        }
    const bool all = !match.contains(-1) && xml.lines.size() == pages.lines.size();
    if (!all && !addUpNet(pages))
        return;
    QList<Proof> different;
    for (qsizetype i = 0; i < xml.lines.size(); ++i) {
        const bool sameCount = xml.lines.size() == pages.lines.size();
        const qsizetype other = match[i] >= 0 ? match[i] : sameCount && !match.contains(i) ? i : -1;
        if (other >= 0)
            different += differences(int(i) + 1, xml.lines[i], pages.lines[other]);
    }
    xml.proofs.append({domain::rules::xmlLines,
                       all,
                       Severity::Warning,
                       {QString::number(xml.lines.size()), QString::number(pages.lines.size()),
                        QString::number(xml.lines.size() - match.count(-1))},
                       {}});
    xml.proofs += different;
}

/// A row of the page that was read whole: its tax is what its rate makes of its base.
bool proves(const ReadTax &row)
{
    const auto tax = row.rate && row.base ? row.base->percent(*row.rate) : std::nullopt;
    return tax && row.tax && (tax->rounded(2) - *row.tax).abs() <= Decimal::fromMillionths(10'000);
}

void compareTaxes(Reading &xml, const Reading &pages)
{
    for (const ReadTax &shown : pages.taxes) {
        if (!proves(shown))
            continue;
        ReadTax said{shown.rate, {}, {}}; // all categories of the rate together
        for (const ReadTax &row : xml.taxes)
            if (row.rate.value_or(Decimal()) == *shown.rate) {
                said.base = said.base.value_or(Decimal()) + row.base.value_or(Decimal());
                said.tax = said.tax.value_or(Decimal()) + row.tax.value_or(Decimal());
            }
        if (!said.base) // a rate that one of the two has alone shows in the totals; the page's may be computed
            continue;
        xml.proofs.append(
            {domain::rules::xmlTax,
             said.base == shown.base && said.tax == shown.tax,
             Severity::Warning,
             {shown.rate->toString(), text(said.base, 2), text(said.tax, 2), text(shown.base, 2), text(shown.tax, 2)},
             {}});
    }
}

} // namespace

void compareRows(Reading &xml, const Reading &pages)
{
    if (!xml.lines.isEmpty() && !pages.lines.isEmpty())
        compareLines(xml, pages);
    if (!xml.taxes.isEmpty())
        compareTaxes(xml, pages);
}

} // namespace dbledger::recognition
