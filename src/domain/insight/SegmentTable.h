// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/Segmentation.h"
#include "domain/values/Money.h"
#include "domain/values/Period.h"

#include <QMap>

namespace dbledger::domain {

/// A customer with its name.
struct SegmentRow
{
    RfmCustomer customer;
    QString name;
};

struct SegmentSum
{
    Segment segment = Segment::Lost;
    qint64 customers = 0;
    Money net;        ///< of the window
    RfmValues median; ///< no party; zeros where nobody is
};

/// A cell of the grid of recency and frequency.
struct SegmentCell
{
    int recency = 0; ///< scores, 1 to 5
    int frequency = 0;
    qint64 customers = 0;
    Money meanNet; ///< zero where nobody is
};

/// The customers of the books' own currency as they are classed as of a day.
struct SegmentTable
{
    QDate asOf;    ///< invalid: there is no invoice
    Period window; ///< of frequency and monetary value
    RfmSettings settings;
    bool tooFew = false; ///< to compare with each other: nobody has scores
    Currency currency = Currency::eur();
    QList<SegmentRow> rows;     ///< by monetary value, best first
    QList<SegmentSum> segments; ///< all eleven, best first; empty where nobody has scores
    QList<SegmentCell> grid;    ///< all 25, by recency and frequency; likewise
};

/// A customer that is in another segment, came or went.
struct SegmentChange
{
    qint64 partyId = 0;
    QString name;
    std::optional<Segment> before; ///< absent: was no customer
    std::optional<Segment> after;  ///< absent: is none any more
    RfmValues values;              ///< at the later day, or at the earlier one of who is none any more
};

/// What a classification that was stored changed.
struct Classification
{
    QDate asOf;
    qint64 customers = 0;
    qint64 moved = 0; ///< are in another segment than before, or in none
};

/// What people call the segments; those that they gave no name are not in it.
using SegmentNames = QMap<Segment, QString>;

/// The sums and the grid of a table's rows.
void addSums(SegmentTable &table);

} // namespace dbledger::domain
