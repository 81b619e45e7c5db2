// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/Repairs.h"

#include "domain/proof/RuleSet.h"

#include <QSet>

#include <algorithm>

namespace dbledger::domain {

namespace {

using Place = Repair::Place;
using Cell = Repair::Cell;

/// A change of one digit and which of the failing equations hold with it, by their place in the list of all.
struct RepairTry
{
    Repair repair;
    QSet<qsizetype> mends;
};

bool oneDigitApart(const QString &one, const QString &other)
{
    if (one.size() != other.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        if (one[i] != other[i]) {
            if (!one[i].isDigit() || !other[i].isDigit())
                return false;
            ++different;
        }
    return different == 1;
}

/// All texts that are one digit apart.
QStringList withOneDigitChanged(const QString &text)
{
    QStringList changed;
    for (qsizetype i = 0; i < text.size(); ++i)
        for (char16_t digit = u'0'; text[i].isDigit() && digit <= u'9'; ++digit)
            if (text[i] != digit)
                changed.append(text.left(i) + QChar(digit) + text.mid(i + 1));
    return changed;
}

QList<Proof> arithmeticOf(const Reading &reading)
{
    Findings findings;
    evaluateArithmetic(reading, findings);
    return findings.take();
}

std::optional<Decimal> &lineCell(ReadLine &line, Cell cell)
{
    return cell == Cell::Quantity ? line.quantity : cell == Cell::UnitPrice ? line.unitPrice : line.lineTotal;
}

std::optional<Decimal> &taxCell(ReadTax &tax, Cell cell)
{
    return cell == Cell::TaxRate ? tax.rate : cell == Cell::TaxBase ? tax.base : tax.tax;
}

QString cellText(Decimal value, Cell cell)
{
    return value.toString(cell == Cell::Quantity || cell == Cell::TaxRate ? 0 : 2);
}

class RepairSearch
{
public:
    explicit RepairSearch(const Reading &reading)
        : m_reading(reading)
        , m_before(arithmeticOf(reading))
    {
        for (const Proof &proof : reading.proofs)
            if (proof.overridden)
                m_overridden.insert(proof.rule);
    }

    QList<Repair> found()
    {
        const auto fails = [this](const Proof &proof) { return failing(proof); };
        if (std::none_of(m_before.cbegin(), m_before.cend(), fails))
            return {};
        searchTotals();
        searchTaxSums();
        searchLineSum();
        for (int row = 0; row < m_reading.lines.size(); ++row)
            searchLine(row);
        for (int row = 0; row < m_reading.taxes.size(); ++row)
            searchTax(row);
        return unambiguous();
    }

private:
    bool failing(const Proof &proof) const { return !proof.holds && !m_overridden.contains(proof.rule); }

    void searchTotals()
    {
        const auto net = m_reading.amount(Field::NetTotal), tax = m_reading.amount(Field::TaxTotal);
        const auto gross = m_reading.amount(Field::GrossTotal);
        if (!net || !tax || !gross)
            return;
        const Decimal rounding = m_reading.rounding.value_or(Decimal());
        tryHeader(Field::NetTotal, *gross - rounding - *tax);
        tryHeader(Field::TaxTotal, *gross - rounding - *net);
        tryHeader(Field::GrossTotal, *net + *tax + rounding);
    }

    void searchTaxSums()
    {
        searchSum(Place::Tax, Cell::TaxAmount, {Field::TaxTotal});
        searchSum(Place::Tax, Cell::TaxBase, {Field::NetTotal});
    }

    void searchLineSum() { searchSum(Place::Line, Cell::LineTotal, {Field::NetTotal, Field::GrossTotal}); }

    std::optional<Decimal> cellOf(Place place, int row, Cell cell) const
    {
        ReadLine line = place == Place::Line ? m_reading.lines.at(row) : ReadLine();
        ReadTax tax = place == Place::Tax ? m_reading.taxes.at(row) : ReadTax();
        return place == Place::Line ? lineCell(line, cell) : taxCell(tax, cell);
    }

    /// A column against the totals that it may add up to.
    void searchSum(Place place, Cell cell, const QList<Field> &totals)
    {
        const int rows = int(place == Place::Line ? m_reading.lines.size() : m_reading.taxes.size());
        Decimal sum = place == Place::Line ? m_reading.adjustments.value_or(Decimal()) : Decimal();
        for (int row = 0; row < rows; ++row) {
            const auto value = cellOf(place, row, cell);
            if (!value)
                return;
            sum = sum + *value;
        }
        for (const Field total : totals) {
            const auto printed = m_reading.amount(total);
            if (!printed || rows == 0)
                continue;
            tryHeader(total, sum);
            for (int row = 0; row < rows; ++row)
                tryCell(place, row, cell, *cellOf(place, row, cell) + (*printed - sum));
        }
    }

    /// The factors and the product of a row, where it fails by itself.
    void searchLine(int row)
    {
        Reading alone;
        alone.lines = {m_reading.lines.at(row)};
        searchRow(alone, Place::Line, row, {Cell::Quantity, Cell::UnitPrice, Cell::LineTotal});
    }

    void searchTax(int row)
    {
        Reading alone;
        alone.taxes = {m_reading.taxes.at(row)};
        searchRow(alone, Place::Tax, row, {Cell::TaxRate, Cell::TaxBase, Cell::TaxAmount});
    }

    void searchRow(const Reading &alone, Place place, int row, const QList<Cell> &cells)
    {
        const QList<Proof> before = arithmeticOf(alone);
        if (before.isEmpty() || before.first().holds)
            return;
        for (const Cell cell : cells) {
            const auto now = cellOf(place, row, cell);
            if (!now)
                continue;
            for (const QString &text : withOneDigitChanged(cellText(*now, cell))) {
                const Repair repair{place, Field::GrossTotal, 0, cell, {}, text, {}};
                const QList<Proof> after = arithmeticOf(repaired(alone, repair));
                if (!after.isEmpty() && after.first().holds)
                    tryCell(place, row, cell, *Decimal::parse(text));
            }
        }
    }

    void tryHeader(Field field, Decimal wanted)
    {
        const FieldReading found = m_reading.fields.value(field);
        const qsizetype point = found.value.indexOf(u'.');
        const int decimals = point < 0 ? 0 : int(found.value.size() - point - 1);
        const QString text = wanted.toString(decimals);
        if (!found.witnesses.contains(Witness::Person) && oneDigitApart(found.value, text))
            weigh({Place::Header, field, 0, Cell::LineTotal, found.value, text, {}});
    }

    void tryCell(Place place, int row, Cell cell, Decimal wanted)
    {
        const QString now = cellText(*cellOf(place, row, cell), cell), text = cellText(wanted, cell);
        if (oneDigitApart(now, text))
            weigh({place, Field::GrossTotal, row, cell, now, text, {}});
    }

    /// Keeps the change when it mends something and breaks nothing.
    void weigh(Repair repair)
    {
        const QList<Proof> after = arithmeticOf(repaired(m_reading, repair));
        if (after.size() != m_before.size())
            return;
        RepairTry tried;
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (failing(after[i]) && !failing(m_before[i]))
                return;
            if (failing(m_before[i]) && after[i].holds) {
                tried.mends.insert(i);
                repair.proofs.append(after[i]);
            }
        }
        tried.repair = repair;
        const auto same = [&repair](const RepairTry &other) { return other.repair == repair; };
        if (!tried.mends.isEmpty() && std::none_of(m_tries.cbegin(), m_tries.cend(), same))
            m_tries.append(tried);
    }

    /// Of those that mend the most, the ones that have no rival.
    QList<Repair> unambiguous() const
    {
        QList<RepairTry> best;
        for (const RepairTry &one : m_tries) {
            const auto isBetter = [&one](const RepairTry &other) {
                return other.mends.size() > one.mends.size() && other.mends.contains(one.mends);
            };
            if (std::none_of(m_tries.cbegin(), m_tries.cend(), isBetter))
                best.append(one);
        }
        QList<Repair> repairs;
        for (const RepairTry &one : std::as_const(best)) {
            const auto rivals = std::count_if(best.cbegin(), best.cend(), [&one](const RepairTry &other) {
                return other.mends.intersects(one.mends); // itself too
            });
            if (rivals == 1)
                repairs.append(one.repair);
        }
        return repairs;
    }

    const Reading &m_reading;
    QList<Proof> m_before;
    QSet<QString> m_overridden;
    QList<RepairTry> m_tries;
};

} // namespace

QList<Repair> repairsOf(const Reading &reading)
{
    return RepairSearch(reading).found();
}

Reading repaired(Reading reading, const Repair &repair)
{
    const auto value = Decimal::parse(repair.proposed);
    if (repair.place == Place::Header)
        reading.fields[repair.field].value = repair.proposed;
    else if (repair.place == Place::Line && repair.row < reading.lines.size())
        lineCell(reading.lines[repair.row], repair.cell) = value;
    else if (repair.place == Place::Tax && repair.row < reading.taxes.size())
        taxCell(reading.taxes[repair.row], repair.cell) = value;
    return reading;
}

} // namespace dbledger::domain
