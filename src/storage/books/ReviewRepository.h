// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Invoice.h"
#include "domain/books/Review.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// What people say of a draft beside its values.
struct ReviewFacts
{
    QString note;
    QString hasIt; ///< who works on it, empty: nobody
    QDateTime hasItSince;
    QDate postponedUntil;
    std::optional<domain::Direction> direction; ///< as a person said
    std::optional<qint64> party;                ///< whom a person took the other party for; 0: for none that is stored
    qint64 bookedParty = 0;                     ///< whom it was booked to before it was reopened
};

/// All empty while nobody said anything.
Result<ReviewFacts> reviewOf(Connection &connection, qint64 invoiceId);
Result<void> storeReview(Connection &connection, qint64 invoiceId, const ReviewFacts &facts);
/// It is decided: nobody has it any more, and it waits no longer.
Result<void> closeReview(Connection &connection, qint64 invoiceId);

/// Those that stand, oldest first.
Result<QList<domain::RuleOverride>> overridesOf(Connection &connection, qint64 invoiceId);
/// In the place of one that stands for the same rule.
Result<void> insertOverride(Connection &connection, qint64 invoiceId, const domain::RuleOverride &made);
/// Whether there was one.
Result<bool> withdrawOverride(Connection &connection, qint64 invoiceId, const QString &rule, const QDateTime &now);

/// The invoice is not the other one, however much they look alike.
Result<void> markDistinct(Connection &connection, qint64 invoiceId, qint64 otherId);
/// What was said so of the invoice counts no longer; whether anything was.
Result<bool> forgetDistinct(Connection &connection, qint64 invoiceId);

} // namespace dbledger::storage
