// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/PartyRepository.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Party;
using domain::PartyMatch;
using tests::TestDatabase;

namespace {

Party named(const QString &name)
{
    Party party;
    party.name = name;
    return party;
}

/// What is stored: one party for each step of the ladder.
QList<Party> stored()
{
    Party vat = named(QStringLiteral("Vasseur SARL"));
    vat.vatId = QStringLiteral("FR83404833048");
    Party siren = named(QStringLiteral("Morvan SAS"));
    siren.siren = QStringLiteral("552081317");
    Party number = named(QStringLiteral("Ingrid Aubry"));
    number.customerNumber = QStringLiteral("C-0042");
    Party email = named(QStringLiteral("Rémi Besson"));
    email.email = QStringLiteral("remi@example.com");
    Party postal = named(QStringLiteral("Cabinet Gambetta"));
    postal.address = QStringLiteral("1 rue X\n69003 Lyon");
    postal.postalCode = QStringLiteral("69003");
    return {vat, siren, number, email, postal};
}

struct Attempt
{
    const char *name;
    Party read;
    PartyMatch match;
    int which; ///< index in stored()
};

QList<Attempt> attempts()
{
    QList<Attempt> all;
    Party p = named(QStringLiteral("Something else"));
    p.vatId = QStringLiteral("FR 83 404 833 048");
    all.append({"VAT id in another spelling", p, PartyMatch::VatId, 0});
    p = named(QStringLiteral("Vasseur SARL"));
    p.vatId = QStringLiteral("FR40303265045");
    all.append({"another VAT id is another party", p, PartyMatch::None, -1});
    p = named(QStringLiteral("Else"));
    p.siret = QStringLiteral("55208131766522");
    all.append({"SIREN inside the SIRET", p, PartyMatch::Siren, 1});
    p = named(QStringLiteral("Else"));
    p.siren = QStringLiteral("404833048");
    all.append({"SIREN inside the stored VAT id", p, PartyMatch::Siren, 0});
    p = named(QStringLiteral("I. Aubry"));
    p.customerNumber = QStringLiteral("c-0042");
    all.append({"our customer number", p, PartyMatch::CustomerNumber, 2});
    p = named(QStringLiteral("REMI BESSON"));
    p.email = QStringLiteral("Remi@Example.com");
    all.append({"e-mail and name", p, PartyMatch::EmailAndName, 3});
    p = named(QStringLiteral("Somebody"));
    p.email = QStringLiteral("remi@example.com");
    all.append({"e-mail alone is nothing", p, PartyMatch::None, -1});
    p = named(QStringLiteral("cabinet  gambetta S.A.R.L."));
    p.postalCode = QStringLiteral("69003");
    all.append({"name and postal code", p, PartyMatch::NameAndPostalCode, 4});
    p = named(QStringLiteral("Cabinet Gambetta"));
    p.postalCode = QStringLiteral("75001");
    all.append({"name alone only proposes", p, PartyMatch::Proposed, 4});
    all.append({"nobody", named(QStringLiteral("Nobody")), PartyMatch::None, -1});
    return all;
}

} // namespace

class PartyRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ladder_data() { tests::addBackends(); }
    void ladder()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        QList<qint64> ids;
        for (const Party &party : stored()) {
            const auto id = storage::insertParty(*connection, party, SystemClock().now());
            DBLEDGER_VERIFY(id);
            ids.append(*id);
        }
        for (const Attempt &attempt : attempts()) {
            const auto found = storage::findParty(*connection, attempt.read);
            DBLEDGER_VERIFY(found);
            QVERIFY2(found->match == attempt.match, attempt.name);
            QVERIFY2(found->id == (attempt.which < 0 ? 0 : ids.at(attempt.which)), attempt.name);
        }
    }

    void twoEquallyGoodAreOnlyProposed_data() { tests::addBackends(); }
    void twoEquallyGoodAreOnlyProposed()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        for (int i = 0; i < 2; ++i)
            DBLEDGER_VERIFY(storage::insertParty(*connection, stored().at(4), SystemClock().now()));
        const auto found = storage::findParty(*connection, stored().at(4));
        DBLEDGER_VERIFY(found);
        QCOMPARE(found->match, PartyMatch::Proposed);
    }

    void comesBackAndConflicts_data() { tests::addBackends(); }
    void comesBackAndConflicts()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        Party party = stored().at(0);
        party.siren = QStringLiteral("404833048");
        party.siret = QStringLiteral("40483304800022");
        party.gender = QStringLiteral("F");
        party.birthDate = QDate(2000, 2, 16);
        party.category = QStringLiteral("C");
        party.termsDays = 45;
        const auto id = storage::insertParty(*connection, party, SystemClock().now());
        DBLEDGER_VERIFY(id);
        party.id = *id;
        party.version = 1;
        QVERIFY(*storage::partyById(*connection, *id) == party);
        party.birthDate = QDate(); // none is needed
        DBLEDGER_VERIFY(storage::updateParty(*connection, party));
        DBLEDGER_VERIFY_ERROR(storage::updateParty(*connection, party), Conflict);
        party.version = 2;
        QVERIFY(*storage::partyById(*connection, *id) == party);
        DBLEDGER_VERIFY_ERROR(storage::partyById(*connection, 99), NotFound);
    }
};

DBLEDGER_TEST(PartyRepositoryTest)
#include "PartyRepositoryTest.moc"
