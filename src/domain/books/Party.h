// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace dbledger::domain {

/// A company or person we deal with, as it is stored or as it was read; what is not known is empty. A customer needs
/// no birth date.
struct Party
{
    qint64 id = 0;   ///< 0 while it is not stored
    int version = 0; ///< raised by every change, for the optimistic lock
    QString name;
    QString address;    ///< its lines joined by "\n"
    QString postalCode; ///< out of the address, empty when none could be told
    QString vatId;      ///< compact, with its country
    QString siren;
    QString siret;
    QString email;
    QString customerNumber; ///< the number that we gave it
    QString gender;         ///< as read: "F", "M"
    QDate birthDate;
    QString category;
    std::optional<int> termsDays; ///< days from issue to due that were agreed

    bool operator==(const Party &) const = default;
};

/// What told that two are the same party, strongest first. Proposed is weaker than any of them: a person decides.
enum class PartyMatch { VatId, Siren, CustomerNumber, EmailAndName, NameAndPostalCode, Proposed, None };

/// Compares by the strongest identifier that both have. Two different VAT ids, or two different SIRENs, are two
/// parties whatever else agrees. `NameAndPostalCode` (or the whole address) and stronger are certain, `Proposed` is the
/// same name only.
PartyMatch matchParties(const Party &one, const Party &other);

/// Its SIREN: given, or the head of its SIRET, or inside its French VAT id; compact, empty when unknown.
QString sirenOf(const Party &party);

/// The name for comparing: folded, without punctuation and legal forms ("SARL", "GmbH", "Ltd").
QString partyNameKey(QStringView name);
/// The postal code in an address: the last group of 4 to 6 digits that stands before or after a word on its line, or a
/// British or Dutch code; empty when there is none.
QString postalCodeOf(QStringView address);
/// What stands beside the postal code on its line; empty when that is not told.
QString cityOf(const Party &party);

} // namespace dbledger::domain
