// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/LineTable.h"
#include "extraction/Ranking.h"

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

    Ranking invoiceNumber() const;
    Ranking purchaseOrder() const;
    Ranking paymentReference() const;
    Ranking customerNumber() const;

private:
    Ranking labelled(const QString &topic, double factor) const;
    void addTitled(Ranking &ranking) const;
    bool followsTypeWord(const Label &label) const;
    bool hasDateBeside(const Label &label) const;
    bool standsInAddress(const Candidate &candidate) const;
    double shapeOf(const Candidate &candidate) const;

    const View &m_view;
    const LineTable &m_table;
};

} // namespace dbledger::extraction
