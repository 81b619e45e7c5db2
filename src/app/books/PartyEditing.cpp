// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/PartyEditing.h"

#include "app/core/SettingsService.h"
#include "domain/books/User.h"
#include "domain/proof/Identifiers.h"
#include "domain/proof/VatId.h"
#include "storage/books/PartyMerges.h"
#include "storage/books/PartyRepository.h"
#include "storage/database/AuditLog.h"

#include <array>

namespace dbledger::app {

using domain::Party;
using storage::Connection;

namespace {

struct PartyField
{
    const char *name;
    QString Party::*member;
};
constexpr std::array partyFields{PartyField{"name", &Party::name},
                                 PartyField{"address", &Party::address},
                                 PartyField{"postal_code", &Party::postalCode},
                                 PartyField{"vat-id", &Party::vatId},
                                 PartyField{"siren", &Party::siren},
                                 PartyField{"siret", &Party::siret},
                                 PartyField{"email", &Party::email},
                                 PartyField{"customer_number", &Party::customerNumber},
                                 PartyField{"gender", &Party::gender},
                                 PartyField{"category", &Party::category}};

Error invalidPart(const char *what, const QString &value)
{
    return {ErrorKind::Invalid, {QString::fromLatin1(what), value}, {}};
}

QString trimmedLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines += line.simplified();
    return lines.join(u'\n');
}

QString termsText(const Party &party)
{
    return party.termsDays ? QString::number(*party.termsDays) : QString();
}

Result<void> noteChange(Connection &connection, const Actor &actor, const QDateTime &now, qint64 id,
                        const QString &what, const QString &from, const QString &to)
{
    if (from == to)
        return {};
    return storage::audit(connection, actor, now,
                          {QStringLiteral("party"), id, QStringLiteral("change"), what, from, to, {}});
}

} // namespace

Result<Party> checkedParty(const Party &given)
{
    Party party = given;
    for (const PartyField &field : partyFields)
        party.*field.member = (given.*field.member).simplified();
    party.address = trimmedLines(given.address);
    if (party.name.isEmpty())
        return Error{ErrorKind::Incomplete, {QStringLiteral("name")}, {}};
    for (const auto member : {&Party::vatId, &Party::siren, &Party::siret})
        party.*member = domain::compactIdentifier(party.*member);
    if (!party.vatId.isEmpty()) {
        const domain::VatCheck check = domain::checkVatId(party.vatId);
        if (check == domain::VatCheck::Wrong || check == domain::VatCheck::Unknown)
            return invalidPart("vat-id", given.vatId);
    }
    if (!party.siren.isEmpty() && !domain::isSiren(party.siren))
        return invalidPart("siren", given.siren);
    if (!party.siret.isEmpty() && !domain::isSiret(party.siret))
        return invalidPart("siret", given.siret);
    if (!party.email.isEmpty() && !domain::isEmail(party.email))
        return invalidPart("email", given.email);
    if (party.termsDays && (*party.termsDays < 0 || *party.termsDays > SharedSettings::mostTermsDays))
        return invalidPart("terms_days", QString::number(*party.termsDays));
    return party;
}

Result<Party> editParty(Connection &connection, const Party &given, const Actor &actor, const QDateTime &now)
{
    const auto before = storage::partyById(connection, given.id);
    if (!before)
        return before;
    const auto survivor = storage::survivorOf(connection, given.id);
    if (!survivor)
        return survivor.error();
    if (*survivor != given.id)
        return Error{
            ErrorKind::WrongState, {QStringLiteral("party"), QString::number(given.id), QStringLiteral("merged")}, {}};
    Party party = given;
    if (party.address != before->address && party.postalCode == before->postalCode)
        party.postalCode = domain::postalCodeOf(party.address);
    if (const auto kept = storage::updateParty(connection, party); !kept)
        return kept.error();
    const auto after = storage::partyById(connection, party.id);
    if (!after)
        return after;
    for (const PartyField &field : partyFields)
        if (const auto noted = noteChange(connection, actor, now, party.id, QString::fromLatin1(field.name),
                                          (*before).*field.member, (*after).*field.member);
            !noted)
            return noted.error();
    for (const auto &noted :
         {noteChange(connection, actor, now, party.id, QStringLiteral("terms_days"), termsText(*before),
                     termsText(*after)),
          noteChange(connection, actor, now, party.id, QStringLiteral("birth_date"),
                     before->birthDate.toString(Qt::ISODate), after->birthDate.toString(Qt::ISODate))})
        if (!noted)
            return noted.error();
    return after;
}

} // namespace dbledger::app
