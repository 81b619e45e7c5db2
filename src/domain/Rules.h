// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reading.h"

namespace dbledger::domain {

/// What the rules need to know beside the reading.
struct RuleContext
{
    QDate today;
};

/// Evaluates every rule that applies to the reading (a rule whose fields are missing does not) and returns what came
/// out, in a fixed order. Pure. The rules and their sources are listed in the source beside their ids.
QList<Proof> evaluateRules(const Reading &reading, const RuleContext &context);

/// The ids of all rules, including those that other layers evaluate (QR payload against print): what app::Wording must
/// have a sentence for.
const QStringList &allRules();

/// Ids of the rules that codes and extraction evaluate themselves.
namespace rules {
inline const QString qrNumber = QStringLiteral("qr-number");           ///< arguments: printed, in the QR code
inline const QString qrDate = QStringLiteral("qr-date");               ///< printed, in the QR code
inline const QString qrAmount = QStringLiteral("qr-amount");           ///< printed, in the QR code
inline const QString qrIban = QStringLiteral("qr-iban");               ///< printed, in the QR code
inline const QString qrBirthdate = QStringLiteral("qr-birthdate");     ///< the impossible date as the QR code says it
inline const QString qrUnreadable = QStringLiteral("qr-unreadable");   ///< page
inline const QString headerMissing = QStringLiteral("header-missing"); ///< names of the fields that the template prints
} // namespace rules

} // namespace dbledger::domain
