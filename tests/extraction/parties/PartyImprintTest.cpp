// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageArt.h"
#include "extraction/parties/PartyIds.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using domain::Field;
using tests::pageArt;

namespace {

struct Read
{
    QString seller, sellerAddress, buyer;
    QMap<Field, QString> ids;
};

Read partiesOf(const QStringList &head, const QStringList &foot)
{
    const View view({pageArt(head + QStringList(58 - head.size()) + foot)});
    const Parties parties(view, findLineTable(view.layout()), false);
    const auto best = [](const Ranking &ranking) { return ranking.isEmpty() ? QString() : ranking.best().value; };
    Read read{best(parties.seller().names), parties.seller().block.addressText(), best(parties.buyer().names), {}};
    const QMap<Field, Ranking> ids = PartyIds(view, parties).find();
    for (auto id = ids.begin(); id != ids.end(); ++id)
        read.ids.insert(id.key(), best(*id));
    return read;
}

const QStringList receiver{QStringLiteral("MGL"),
                           {},
                           {},
                           {},
                           QStringLiteral("Barlow Printing Company"),
                           QStringLiteral("2 Lockwood Street"),
                           QStringLiteral("Leeds LS16 5DX")};

} // namespace

/// The seller stands in the small print alone; the only address at the top is the buyer's.
class PartyImprintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Strokes between the parts are no words: wider blanks are what is left of them.
    void aLineAtTheFootNamesTheSeller()
    {
        const Read read = partiesOf(
            receiver,
            {QStringLiteral("  Mallory Global Logistics Ltd | 5 Pemberton Road, York YO1 7HH | T 020 7946 0110 "
                            "| desk@mallory.example"),
             QStringLiteral("        Registered in England No. 03433935. VAT Registration GB 815 718 030. "
                            "EORI GB815718030000")});
        QCOMPARE(read.seller, QStringLiteral("Mallory Global Logistics Ltd"));
        QCOMPARE(read.sellerAddress, QStringLiteral("5 Pemberton Road, York YO1 7HH"));
        QCOMPARE(read.buyer, QStringLiteral("Barlow Printing Company"));
        QCOMPARE(read.ids.value(Field::SellerVatId), QStringLiteral("GB815718030"));
        QVERIFY(!read.ids.contains(Field::BuyerVatId));
        QVERIFY(!read.ids.contains(Field::BuyerEmail));
    }

    /// What the firm's capital is stands first in many such lines, and its register number looks like a town's.
    void capitalIsNoName()
    {
        const QString gap(30, u' ');
        const Read read =
            partiesOf({QStringLiteral("Mallory Habitat"),
                       QStringLiteral("5, rue du Moulin"),
                       QStringLiteral("64657 Rousset"),
                       QStringLiteral("Tél. 04 56 61 18 96"),
                       {},
                       gap + QStringLiteral("Menuiserie Barlow"),
                       gap + QStringLiteral("22, place Gauthier"),
                       gap + QStringLiteral("75011 Paris")},
                      {QStringLiteral("  Capital de 8 000 € – RCS Dijon – SIRET 338 152 887 00026 – APE 4339Z – TVA "
                                      "FR81338152887")});
        QCOMPARE(read.seller, QStringLiteral("Mallory Habitat"));
        QCOMPARE(read.buyer, QStringLiteral("Menuiserie Barlow"));
    }

    /// An account that is debited is the buyer's, in whatever order the name's words come.
    void theAccountOfADirectDebitIsNotTheSellers()
    {
        const Read read = partiesOf({QStringLiteral("Mallory Strom GmbH"),
                                     QStringLiteral("Werkweg 5"),
                                     QStringLiteral("28199 Bremen"),
                                     QStringLiteral("Tel. 0421 555 0"),
                                     {},
                                     QStringLiteral("Frau Muster, Erika"),
                                     QStringLiteral("Musterweg 1"),
                                     QStringLiteral("12345 Musterstadt")},
                                    {QStringLiteral("Wir buchen ab:"), QStringLiteral("Kontoinhaber: Erika Muster"),
                                     QStringLiteral("IBAN: DE89 3704 0044 0532 0130 00")});
        QCOMPARE(read.seller, QStringLiteral("Mallory Strom GmbH"));
    }

    /// Where the money goes is the seller's place: what follows there is no delivery address.
    void questionsAboutTheBillGoToTheSeller()
    {
        const Read read = partiesOf({QStringLiteral("Mallory Partners LLP"), QStringLiteral("24 Bradshaw Street"),
                                     QStringLiteral("New Haven, CT 06510")},
                                    {QStringLiteral("REMIT TO"), QStringLiteral("Mallory Partners LLP"),
                                     QStringLiteral("24 Bradshaw Street"), QStringLiteral("New Haven, CT 06510"),
                                     QStringLiteral("Billing questions: (553) 555-0192, desk@example.net")});
        QCOMPARE(read.seller, QStringLiteral("Mallory Partners LLP"));
        QCOMPARE(read.ids.value(Field::SellerEmail), QStringLiteral("desk@example.net"));
    }

    /// "Account name" beside a sort code is whose money it will be, and "Account no." no number of the buyer.
    void theAccountIsTheSellers()
    {
        const Read read =
            partiesOf(receiver, {QStringLiteral("Account name  Mallory Global Logistics Ltd"),
                                 QStringLiteral("Sort code     17-46-65"), QStringLiteral("Account no.   42066188")});
        QVERIFY(read.buyer != QStringLiteral("Mallory Global Logistics Ltd"));
        QCOMPARE(read.seller, QStringLiteral("Mallory Global Logistics Ltd"));
    }
};

DBLEDGER_TEST(PartyImprintTest)
#include "PartyImprintTest.moc"
