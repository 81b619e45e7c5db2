// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/Words.h"
#include "recognition/DoubtfulLines.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::recognition;
using domain::Word;

namespace {

Word word(const QString &text, double x, double confidence, int line = 0)
{
    return {text, {x, 0.1 + 0.05 * line, 0.02 * double(text.size()), 0.02}, confidence, line};
}

QString text(const QList<Word> &words)
{
    return textWithin(words, {});
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sureLettersAreCounted()
    {
        QCOMPARE(confidentShare({}), 0.0);
        QCOMPARE(confidentShare({word(QStringLiteral("abcd"), 0.1, 0.9)}), 1.0);
        QCOMPARE(confidentShare({word(QStringLiteral("abc"), 0.1, 0.9), word(QStringLiteral("d"), 0.5, 0.2)}), 0.75);
    }

    void aStrokeBelowAWordIsNoPartOfIt()
    {
        Word total = word(QStringLiteral("Total"), 0.1, 0.9), amount = word(QStringLiteral("39.90"), 0.6, 0.9);
        total.box.height = 0.08;
        amount.box.y = 0.102;
        QList<Word> words{total, amount, word(QStringLiteral("Cash"), 0.1, 0.9, 1)};
        trimTallBoxes(words, 0.7);
        QCOMPARE(words[0].box.y, amount.box.y);
        QCOMPARE(words[0].box.height, amount.box.height);
        Word heading = word(QStringLiteral("INVOICE"), 0.1, 0.9);
        heading.box.width *= 3;
        heading.box.height *= 3;
        words = {heading, amount};
        trimTallBoxes(words, 0.7);
        QCOMPARE(words[0].box, heading.box); // large letters are wide as well
    }

    void aLineReadAloneStaysWithinIt()
    {
        const domain::Box line{0.1, 0.18, 0.3, 0.016};
        const domain::Box reaching = withinLine({0.1, 0.181, 0.07, 0.03}, line);
        QVERIFY(qAbs(reaching.y - 0.181) < 1e-9 && qAbs(reaching.bottom() - line.bottom()) < 1e-9);
        const domain::Box comma{0.2, 0.19, 0.004, 0.004};
        QCOMPARE(withinLine(comma, line), comma);
    }

    /// "-75127" lies in "INV-75127"; the same word read twice stays once, as it was surer; what lies elsewhere stays.
    void tornPartsAreDropped()
    {
        const Word whole = word(QStringLiteral("INV-75127"), 0.1, 0.7),
                   torn = word(QStringLiteral("-75127"), 0.16, 0.9);
        QCOMPARE(text(fused({whole, torn}, {})), QStringLiteral("INV-75127"));
        QCOMPARE(text(fused({torn, whole}, {})), QStringLiteral("INV-75127"));
        QCOMPARE(text(fused({whole, word(QStringLiteral("-75127"), 0.6, 0.9)}, {})),
                 QStringLiteral("INV-75127 -75127"));
        const QList<Word> twice = fused({whole, word(QStringLiteral("INV-75127"), 0.1, 0.95)}, {});
        QCOMPARE(twice.size(), 1);
        QCOMPARE(twice.first().confidence, 0.95);
    }

    void theSurerLookStands()
    {
        const QList<Word> first{word(QStringLiteral("Tota1"), 0.1, 0.5), word(QStringLiteral("12.50"), 0.6, 0.95)};
        const QList<Word> second{word(QStringLiteral("Total"), 0.1, 0.9), word(QStringLiteral("12.60"), 0.6, 0.7)};
        QCOMPARE(text(fused(first, second)), QStringLiteral("Total 12.50"));
    }

    void whatOneLookMissedIsAdded()
    {
        const QList<Word> first{word(QStringLiteral("Total"), 0.1, 0.9)};
        const QList<Word> second{word(QStringLiteral("99.00"), 0.6, 0.9), word(QStringLiteral("~"), 0.8, 0.2)};
        const QList<Word> both = fused(first, second);
        QCOMPARE(text(both), QStringLiteral("Total 99.00"));
        QCOMPARE(both.at(1).line, both.at(0).line);
    }

    void gluedWordsComeApart()
    {
        const QList<Word> first{word(QStringLiteral("7x"), 0.1, 0.5)};
        const QList<Word> second{word(QStringLiteral("7"), 0.1, 0.9), word(QStringLiteral("x"), 0.12, 0.9)};
        QCOMPARE(text(fused(first, second)), QStringLiteral("7 x"));
    }

    void onlyWordsWithinTheBoxAreGiven()
    {
        const QList<Word> words{word(QStringLiteral("in"), 0.1, 1), word(QStringLiteral("out"), 0.8, 1),
                                word(QStringLiteral("below"), 0.1, 1, 1)};
        QCOMPARE(textWithin(words, {0, 0, 0.5, 1}), QStringLiteral("in\nbelow"));
    }

    void doubtfulPartsAreFoundAndReplaced()
    {
        domain::PageText page;
        page.width = page.height = 1000;
        page.words = {word(QStringLiteral("sure"), 0.1, 0.95), word(QStringLiteral("d0ubt"), 0.7, 0.4),
                      word(QStringLiteral("fine"), 0.1, 0.95, 1)};
        const QList<LinePart> parts = doubtfulLines(page);
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.first().words, QList<qsizetype>{1});
        QVERIFY(!replaceIfSurer(page.words, parts.first(), {word(QStringLiteral("doubt"), 0.7, 0.3)}));
        QVERIFY(!replaceIfSurer(page.words, parts.first(), {word(QStringLiteral("d"), 0.7, 0.99)}));
        QVERIFY(replaceIfSurer(page.words, parts.first(), {word(QStringLiteral("doubt"), 0.7, 0.9)}));
        QCOMPARE(page.words.last().text, QStringLiteral("doubt"));
        QCOMPARE(page.words.last().line, 0);
    }
};

DBLEDGER_TEST(WordsTest)
#include "WordsTest.moc"
