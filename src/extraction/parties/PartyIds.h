// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/parties/Parties.h"

namespace dbledger::extraction {

/// The identifiers of the parties and of the seller's bank account, each given to the party it stands at.
class PartyIds
{
public:
    PartyIds(const View &view, const Parties &parties);

    /// Seller and buyer VAT id, SIREN, SIRET, e-mail, IBAN, BIC.
    QMap<domain::Field, Ranking> find() const;

private:
    struct Owned
    {
        Option option;
        PartyRole role = PartyRole::None;
    };
    QList<Owned> vatIds() const;
    bool isNear(qsizetype index, qsizetype below) const;
    QList<Owned> numbersOn(qsizetype index, qsizetype from, int digits) const;
    QList<Owned> registerNumbers(const QString &topic, int digits) const;
    void share(const QList<Owned> &found, domain::Field seller, std::optional<domain::Field> buyer,
               QMap<domain::Field, Ranking> &result) const;
    void findEmails(QMap<domain::Field, Ranking> &result) const;
    void findTornAccount(QMap<domain::Field, Ranking> &result) const;
    void findAccount(QMap<domain::Field, Ranking> &result) const;
    domain::Box withLabel(const Candidate &candidate) const;
    bool ownedByLabel(const Candidate &candidate, const QString &topic) const;

    const View &m_view;
    const Parties &m_parties;
};

} // namespace dbledger::extraction
