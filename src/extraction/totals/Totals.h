// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"
#include "extraction/items/LineTable.h"
#include "extraction/totals/AmountRoles.h"
#include "extraction/totals/TaxRows.h"

#include <QSet>

#include <functional>

namespace dbledger::extraction {

/// The totals of a document: the amounts whose labels and arithmetic agree best. Searches over what the labels offer
/// for net + tax = gross (also with rounding, discounts and charges), cash - change = gross, tax = net x printed rate.
class Totals
{
public:
    /// `table` is where the items were found: its amounts are no totals, its sum may be one.
    Totals(const View &view, const LineTable &table);

    struct Found
    {
        QMap<domain::Field, domain::FieldReading> fields;
        QList<domain::ReadTax> taxes;
        std::optional<domain::Decimal> rounding;    ///< in coins, from net + tax to the gross total
        std::optional<domain::Decimal> adjustments; ///< charges less discounts, from the items' sum to the net total
        std::optional<domain::PaidAtTill> paid; ///< the pair that makes the gross total, else the only pair there is
        bool isTill = false;                    ///< cash, change or rounding are printed: a till slip, paid on the spot
    };
    Found find();

private:
    static constexpr qsizetype mostAdjustments = 6;

    struct Choice
    {
        const RoledAmount *amount = nullptr; ///< null for none and for a computed value
        std::optional<domain::Decimal> value;
        double score = 0;
        bool isPart = false; ///< of a total: its score is weakened already
        bool computed() const { return value && !amount; }
    };
    struct Triple
    {
        Choice net, tax, gross;
        double score = -1e9;
        bool proved = false; ///< an equation over printed amounts holds
    };

    QList<Choice> choicesFor(AmountRole role) const;
    bool isWhatIsLeft(const RoledAmount &amount) const;
    double grossSupport(const RoledAmount &amount) const;
    QList<Choice> grossChoices() const;
    QList<Choice> netChoices() const;
    QList<Choice> taxChoices() const;
    void addRateRows(QList<Choice> &choices) const;
    void collectAdjustments();
    void collectPaid(const QList<domain::Decimal> &cash, const QList<domain::Decimal> &change);
    std::optional<domain::PaidAtTill> paidFor(domain::Decimal gross) const;
    bool isHandedOver(const RoledAmount &amount, domain::Decimal change) const;
    void readBreakdown();
    std::optional<domain::Decimal> taxOfBreakdown(domain::Decimal gross) const;
    void findRounded();
    bool isRounded(const RoledAmount &amount) const;
    bool isNearTotal(const RoledAmount &amount) const;
    std::optional<domain::Decimal> roundingFrom(domain::Decimal sum, domain::Decimal gross) const;
    bool makes(domain::Decimal sum, domain::Decimal gross) const;
    static bool isTaxShare(domain::Decimal net, domain::Decimal tax); ///< whether tax can be as much of it
    bool hasCents(const Choice &choice) const;
    bool isTaxWithin(domain::Decimal gross, domain::Decimal tax) const;
    const RoledAmount *amountIn(qsizetype line, domain::Decimal value) const;
    bool isTax(const RoledAmount &amount, domain::Decimal net) const;
    void findByRates();
    bool hasOneRate() const;
    void findFitting();
    bool fitAmong(const QList<RoledAmount *> &amounts,
                  const std::function<bool(domain::Decimal, domain::Decimal)> &accepts) const;
    bool isTaxedPart(domain::Decimal amount) const;
    double relation(const Triple &triple, bool &proved) const;
    static bool leads(const QList<domain::Decimal> &steps, domain::Decimal start, domain::Decimal target);
    bool holdsWithAdjustments(domain::Decimal start, domain::Decimal target) const;
    std::optional<domain::Decimal> taxAtPrintedRate(domain::Decimal net, domain::Decimal gross) const;
    Triple search() const;
    void derive(Triple &triple) const;
    domain::Decimal netWithin(domain::Decimal gross, domain::Decimal tax) const;
    static void weakenPart(Choice &choice);
    void weakenParts(QList<Choice> &choices) const;
    const RoledAmount *printedSomewhere(domain::Decimal value) const;
    domain::FieldReading readingOf(const Choice &choice, const QList<Choice> &others, bool proved, double trust) const;
    domain::FieldReading dueReading(const Triple &triple) const;

    const View &m_view;
    std::optional<domain::Decimal> m_lineSum;
    std::optional<bool> m_includesTax; ///< of the item rows
    QList<RoledAmount> m_amounts;
    QList<TaxRow> m_taxRows;
    QSet<const Candidate *> m_itemAmounts;       ///< that stand in the item table
    QList<domain::Decimal> m_adjustments;        ///< signed: discounts and prepayments negative
    QList<domain::Decimal> m_prepaid;            ///< those of them that were paid before, negative
    QList<domain::Decimal> m_allowances;         ///< those of them that change the net total: discounts and charges
    QList<domain::Decimal> m_paid;               ///< cash - change, and what was paid by card
    QList<domain::Decimal> m_given, m_change;    ///< each once; no change of nothing
    QSet<const Candidate *> m_handedOver;        ///< of which change was given
    QMap<qint64, domain::Decimal> m_roundedFrom; ///< millionths of a rounded total -> the total before
    std::optional<domain::Decimal> m_taxedSum, m_taxSum; ///< of the bases and the taxes of the rows with a rate
    std::optional<domain::Decimal> m_rounding;
    std::optional<domain::Decimal> m_withheld; ///< tax on the seller's income that the buyer keeps
    bool m_isTill = false;
};

} // namespace dbledger::extraction
