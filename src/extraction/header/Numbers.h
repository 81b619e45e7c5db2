// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/LineTable.h"
#include "extraction/parties/Parties.h"
#include "extraction/words/Ranking.h"

namespace dbledger::extraction {

/// The numbers that labels name: invoice number, purchase order, payment reference and customer number.
class Numbers
{
public:
    Numbers(const View &view, const LineTable &table)
        : m_view(view)
        , m_table(table)
    {
    }

    /// By its labels alone.
    Ranking invoiceNumber() const;
    /// Where labels do not say it, by its form and place: it stands beside the date of issue.
    Ranking invoiceNumber(const Ranking &issueDates) const;
    Ranking purchaseOrder() const;
    Ranking paymentReference() const;
    Ranking customerNumber() const;
    /// "Account C92670" in the buyer's block: elsewhere it would be a bank's.
    Ranking accountWithin(const Parties &parties) const;

private:
    Ranking labelled(const QString &topic, double factor) const;
    void addTitled(Ranking &ranking) const;
    void addUnlabelled(Ranking &ranking, const Ranking &issueDates) const;
    bool canBeUnlabelled(const Candidate &candidate) const;
    bool isClaimedByLabel(const Candidate &candidate) const;
    bool hasUnknownLabel(const Candidate &candidate) const;
    double placeOf(const Candidate &candidate, const Ranking &issueDates) const;
    bool followsTypeWord(const Label &label) const;
    bool hasDateBeside(const Label &label) const;
    bool standsInAddress(const Candidate &candidate) const;
    bool standsInAddress(const Label &label) const;
    bool isAlone(const Label &title, const Candidate &number) const;
    bool isTitleOf(const Label &label) const;
    bool isWithin(const Label &label) const;
    double shapeOf(const Candidate &candidate) const;

    const View &m_view;
    const LineTable &m_table;
};

} // namespace dbledger::extraction
