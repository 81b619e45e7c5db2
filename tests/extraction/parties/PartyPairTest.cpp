// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageArt.h"
#include "extraction/parties/Parties.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using tests::pageArt;

namespace {

const QString leftName = QStringLiteral("Mallory Joinery"), rightName = QStringLiteral("Barlow Engineering");
constexpr qsizetype rightColumn = 50;

QString sideBySide(const QString &one, const QString &other)
{
    return one.leftJustified(rightColumn) + other;
}

/// Two addresses side by side, with a line of each under it and one at the foot.
QStringList partyPage(const QString &underLeft = {}, const QString &underRight = {}, const QString &foot = {})
{
    return QStringList(4) +
           QStringList{sideBySide(leftName, rightName),
                       sideBySide(QStringLiteral("5 Pemberton Road"), QStringLiteral("2 Lockwood Street")),
                       sideBySide(QStringLiteral("Norwich NR4 2LP"), QStringLiteral("Leeds LS16 5DX")),
                       sideBySide(underLeft, underRight)} +
           QStringList(40) + QStringList{foot};
}

QStringList namesOf(const QStringList &rows, double rightLetters = 1)
{
    domain::PageText page = pageArt(rows);
    for (domain::Word &word : page.words)
        if (rightName.contains(word.text))
            word.box.height *= rightLetters;
    const View view({page});
    const Parties parties(view, {}, false);
    const auto name = [](const Ranking &names) { return names.isEmpty() ? QString() : names.best().value; };
    return {name(parties.seller().names), name(parties.buyer().names)};
}

} // namespace

/// Which of two addresses sells, where no label says so.
class PartyPairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsTellTheSeller_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<bool>("leftSells");
        QTest::newRow("the first one") << partyPage() << true;
        QTest::newRow("a telephone follows") << partyPage({}, QStringLiteral("Telephone 020 7946 0110")) << false;
        QTest::newRow("a telephone follows the first")
            << partyPage(QStringLiteral("Telephone 020 7946 0110"), {}) << true;
        QTest::newRow("an address in the net") << partyPage({}, {}, QStringLiteral("www.barlow.example")) << false;
        QTest::newRow("its name again") << partyPage({}, {},
                                                     QStringLiteral("Goods remain with Barlow Engineering until paid"))
                                        << false;
        QTest::newRow("a person's mail is no telephone") << partyPage({}, QStringLiteral("jane@mail.example")) << true;
    }

    void signsTellTheSeller()
    {
        QFETCH(QStringList, rows);
        QFETCH(bool, leftSells);
        QCOMPARE(namesOf(rows), leftSells ? QStringList({leftName, rightName}) : QStringList({rightName, leftName}));
    }

    /// A third party that a label names is the buyer: nothing is guessed about the two others.
    void whoIsKnownIsNotGuessed()
    {
        QStringList rows = partyPage();
        rows.insert(16, QStringLiteral("Bill to"));
        rows.insert(17, QStringLiteral("Harlow Bakery Ltd"));
        rows.insert(18, QStringLiteral("7 Mill Lane"));
        rows.insert(19, QStringLiteral("York YO1 7EP"));
        const QStringList names = namesOf(rows);
        QCOMPARE(names.last(), QStringLiteral("Harlow Bakery Ltd"));
        const View view({pageArt(rows)});
        const Parties parties(view, {}, false);
        QCOMPARE(parties.buyer().names.scoreOf(rightName), 0.0);
    }

    /// An address that stands there twice, and one whose lines all look like the beginning of one, are one party each.
    void onePartyCountsOnce()
    {
        QStringList twice = QStringList(4) + QStringList{leftName, QStringLiteral("5 Pemberton Road"),
                                                         QStringLiteral("Norwich NR4 2LP")};
        twice += QStringList(4) + twice.mid(4) + QStringList(4);
        twice += {rightName, QStringLiteral("2 Lockwood Street"), QStringLiteral("Leeds LS16 5DX")};
        QCOMPARE(namesOf(twice), QStringList({leftName, rightName}));
        QStringList longer = twice;
        longer[5] = QStringLiteral("Pemberton House");
        longer[6] = QStringLiteral("5 Pemberton Road");
        longer[7] = QStringLiteral("Norwich NR4 2LP");
        for (qsizetype row = 8; row < 15; ++row)
            longer[row].clear();
        QCOMPARE(namesOf(longer), QStringList({leftName, rightName}));
    }

    void largerLettersCount()
    {
        const QStringList mentioned =
            partyPage({}, QStringLiteral("Telephone 020 7946 0110"), leftName + QStringLiteral(" again"));
        QCOMPARE(namesOf(mentioned), QStringList({leftName, rightName}));
        QCOMPARE(namesOf(mentioned, 1.6), QStringList({rightName, leftName}));
    }
};

DBLEDGER_TEST(PartyPairTest)
#include "PartyPairTest.moc"
