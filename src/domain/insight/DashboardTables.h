// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/Dashboard.h"

namespace dbledger::domain {

enum class ProductRank { Revenue, Quantity, Parties };

/// A product in a period; net of credit notes.
struct RankedProduct
{
    qint64 id = 0;
    QString name;
    QString sku;
    Money net;
    Decimal quantity;
    qint64 invoices = 0; ///< that name it, credit notes not counted
    qint64 parties = 0;  ///< who bought it
    std::optional<Money> comparedNet;
};

struct ProductRanking
{
    Period period;
    QList<RankedProduct> rows; ///< best first
    qint64 products = 0;       ///< of which the rows are the best
    Money net;                 ///< of all of them: what lines say, which invoices without lines do not
};

/// A party in a period.
struct RankedParty
{
    qint64 id = 0;
    QString name;
    Money net;
    qint64 invoices = 0;
    std::optional<Money> averageBasket; ///< absent without an invoice
    QDate lastInvoice;                  ///< ever, whatever the period; of what the filter's product names, if it does
    bool isNew = false;                 ///< its first invoice lies in the period
    std::optional<Segment> segment;
    std::optional<Money> comparedNet;
};

/// The best so many parties have that much of the revenue together.
struct Concentration
{
    qint64 parties = 0;
    Money net;
};

struct PartyRanking
{
    Period period;
    QList<RankedParty> rows;            ///< by net, best first
    qint64 parties = 0;                 ///< with an invoice or a credit note, of which the rows are the best
    Money net;                          ///< of all of them
    QList<Concentration> concentration; ///< at most 100 points, from the best to all
};

/// Who was invoiced in that part of time, and who of them for the first time.
struct PartyActivity
{
    Period period; ///< a whole month or year
    qint64 parties = 0;
    qint64 newParties = 0;
    qint64 returning() const { return parties - newParties; }
};

/// What is left to pay by how long it is due. Gross, less credit notes and what was paid too much.
struct AgingBucket
{
    int fromDays = 0;          ///< overdue for so many days at least; 0: not due
    std::optional<int> toDays; ///< at most
    Money amount;
    Money assumed; ///< the part of it whose due date was not printed
    qint64 invoices = 0;
};

/// What should come in a week if everybody pays in time.
struct ExpectedWeek
{
    QDate monday; ///< of the last one: what is due later, too
    Money amount;
    Money assumed;
    qint64 invoices = 0;
};

struct Debtor
{
    qint64 partyId = 0;
    QString name;
    Money open;
    Money overdue;
    QDate oldestDue;
    qint64 invoices = 0;
};

/// What is open now, whatever the period.
struct Receivables
{
    QDate asOf;
    Money open;
    Money overdue;
    QList<AgingBucket> aging;     ///< not due, 1-30, 31-60, 61-90, more than 90 days
    QList<ExpectedWeek> expected; ///< this week and those that follow, what is overdue left out
    QList<Debtor> debtors;        ///< by what is overdue, then open
};

/// VAT of one rate; with a product in the filter of the whole invoices that name it.
struct VatRow
{
    Period period;
    std::optional<Decimal> rate; ///< percent; absent: what the breakdowns do not state
    Money base;
    Money tax;
    qint64 invoices = 0; ///< credit notes not counted
};

struct VatReport
{
    Grain grain = Grain::Month;
    QList<VatRow> rows;   ///< by period and rate
    QList<VatRow> totals; ///< one a rate
};

/// How reading goes: of the documents that came in the period, whatever the rest of the filter.
struct Operations
{
    struct Field
    {
        QString name; ///< of domain::Field, or "lines", "tax_breakdown"
        qint64 corrections = 0;
    };
    struct Supplier
    {
        qint64 partyId = 0; ///< 0: not known
        QString name;
        qint64 documents = 0; ///< that were corrected
        qint64 corrections = 0;
    };
    struct Failure
    {
        QString kind; ///< of an Error
        qint64 documents = 0;
    };
    struct Day
    {
        QDate day;
        qint64 documents = 0;
        qint64 withoutHand = 0;
        qint64 failed = 0;
    };

    Period period;
    qint64 documents = 0;   ///< that came in
    qint64 read = 0;        ///< of them
    qint64 approved = 0;    ///< of them
    qint64 withoutHand = 0; ///< approved, as they were read: nobody corrected anything
    qint64 waiting = 0;
    qint64 failed = 0;
    qint64 corrections = 0;
    std::optional<qint64> medianMs; ///< to read a document, absent without one
    std::optional<qint64> slowMs;   ///< 19 of 20 took no longer
    QList<Field> fields;            ///< most corrected first
    QList<Supplier> suppliers;      ///< the 20 most corrected
    QList<Failure> failures;        ///< most frequent first
    QList<Day> days;                ///< those with documents
};

} // namespace dbledger::domain
