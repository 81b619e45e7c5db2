// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/InvoiceList.h"

namespace dbledger::domain {

/// Which parties a list shows; what is not set does not restrict. Merged ones are never shown.
struct PartyFilter
{
    QString text; ///< words that must all occur in name, e-mail or numbers, without regard to case and accents
    std::optional<Direction> role;       ///< Sale: customers, Purchase: suppliers; by their approved invoices
    std::optional<Segment> segment = {}; ///< as customers were classed last
};

enum class PartyOrder {
    Name,
    Revenue,     ///< net, in the currency of the books; who has none in that currency comes last
    LastInvoice, ///< likewise
};

struct PartySort
{
    PartyOrder order = PartyOrder::Name;
    bool descending = false;
};

/// A row of the list. Counts and sums are over approved invoices: of suppliers over what we bought, of everybody else
/// over what we sold.
struct PartyRow
{
    Party party;
    QString city;
    int invoices = 0;
    int creditNotes = 0;
    QList<Money> net;  ///< less credit notes, one a currency, that of the books first
    QList<Money> open; ///< what is left to pay, one a currency; negative where too much was paid
    QDate lastInvoice; ///< issue date, invalid: none
};

struct PartyPage
{
    QList<PartyRow> rows;
    std::optional<PageKey> next; ///< absent on the last page
};

/// A merge that a person decided on.
struct Merge
{
    qint64 id = 0;
    qint64 intoId = 0;
    qint64 fromId = 0;
    QString fromName;
    QDateTime when; ///< UTC
    QString actor;
    QDateTime undoneAt; ///< UTC, null while it holds
    int moved = 0;      ///< rows that went over: invoices, lines, ...
};

/// Everything about one party.
struct PartyDetail
{
    PartyRow sales;
    PartyRow purchases;          ///< the same party
    qint64 mergedInto = 0;       ///< 0: it was not merged
    QList<Merge> merges;         ///< into this one, oldest first, undone ones too
    QList<HistoryEntry> history; ///< oldest first
};

} // namespace dbledger::domain
