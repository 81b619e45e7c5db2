// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/PageRange.h"
#include "domain/proof/Rules.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::domain;

namespace {

domain::Reading readingOf(int pages, const QStringList &arguments, bool overridden = false)
{
    Reading reading;
    reading.pages = pages;
    reading.proofs.append({rules::iban, false, Severity::Failure, {QStringLiteral("FR00")}, {}});
    reading.proofs.append({rules::severalInvoices, false, Severity::Warning, arguments, {}, overridden});
    return reading;
}

} // namespace

class PageRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsSayThePages()
    {
        const QList<PageRange> ranges{{1, 2}, {3, 3}, {4, 5}};
        QCOMPARE(pagesText(ranges), QStringLiteral("1-2, 3, 4-5"));
        QCOMPARE(*pagesFromText(QStringLiteral("1-2, 3, 4-5")), ranges);
        QCOMPARE(*pagesFromText(QStringLiteral("1-2,3,4\u20135")), ranges);
        for (const char *wrong : {"", "1-", "1,,2", "a", "1-2-3", "1;2", "-1", "1234567890"}) {
            const auto parsed = pagesFromText(QString::fromLatin1(wrong));
            QVERIFY2(!parsed, wrong);
            QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
            QCOMPARE(parsed.error().arguments, (QStringList{QStringLiteral("pages"), QString::fromLatin1(wrong)}));
        }
    }

    void rangesFollowFromTheirStarts()
    {
        QCOMPARE(rangesFrom({1, 3, 4}, 5), (QList<PageRange>{{1, 2}, {3, 3}, {4, 5}}));
        QCOMPARE(rangesFrom({4, 3, 3}, 5), (QList<PageRange>{{1, 2}, {3, 3}, {4, 5}}));
        QCOMPARE(rangesFrom({}, 5), (QList<PageRange>{{1, 5}}));
        QCOMPARE(rangesFrom({0, -2, 6}, 5), (QList<PageRange>{{1, 5}}));
    }

    void partsCoverTheDocument_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("good") << "1-2, 3, 4-5"
                              << "";
        QTest::newRow("one part") << "1-5"
                                  << "Invalid";
        QTest::newRow("a gap") << "1-2, 4-5"
                               << "Invalid";
        QTest::newRow("an overlap") << "1-3, 3-5"
                                    << "Invalid";
        QTest::newRow("not from the start") << "2-3, 4-5"
                                            << "Invalid";
        QTest::newRow("not to the end") << "1-2, 3-4"
                                        << "Invalid";
        QTest::newRow("backwards") << "1, 3-2, 3-5"
                                   << "Invalid";
        QTest::newRow("another order") << "3-5, 1-2"
                                       << "Invalid";
        QTest::newRow("too far") << "1-2, 3-6"
                                 << "NoSuchPage";
    }
    void partsCoverTheDocument()
    {
        QFETCH(QString, text);
        const auto checked = checkParts(*pagesFromText(text), 5);
        QTEST(checked ? QString() : errorKindName(checked.error().kind), "error");
    }

    void invoicesAreWhereTheRuleSays()
    {
        const QList<PageRange> found{{1, 2}, {3, 3}, {4, 5}};
        QCOMPARE(invoicesIn(readingOf(5, {QStringLiteral("3"), QStringLiteral("1, 3, 4")})), found);
        QCOMPARE(invoicesIn(readingOf(5, {QStringLiteral("3"), QStringLiteral("1, 3, 4")}, true)), found);
        QVERIFY(invoicesIn(readingOf(5, {QStringLiteral("3"), QStringLiteral("7, 9")})).isEmpty());
        QVERIFY(invoicesIn(readingOf(0, {})).isEmpty());
        QVERIFY(invoicesIn(Reading()).isEmpty());
    }

    void partsAreNamedAfterTheWhole()
    {
        QCOMPARE(partName(QStringLiteral("scan.pdf"), {1, 2}), QStringLiteral("scan.pdf (pages 1-2)"));
        QCOMPARE(partName(QStringLiteral("scan.pdf"), {3, 3}), QStringLiteral("scan.pdf (page 3)"));
    }
};

DBLEDGER_TEST(PageRangeTest)
#include "PageRangeTest.moc"
