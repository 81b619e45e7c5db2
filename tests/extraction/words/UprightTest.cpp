// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Upright.h"
#include "PageArt.h"
#include "support/TestMain.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace dbledger;
using domain::Box;
using domain::PageText;
using extraction::Pose;
using extraction::Upright;

namespace {

/// The page as it looks when it was put on the glass turned by so many degrees clockwise.
PageText turned(const PageText &page, double degrees)
{
    PageText result = page;
    if (std::lround(degrees / 90) % 2 != 0)
        std::swap(result.width, result.height);
    const double c = std::cos(degrees * std::numbers::pi / 180), s = std::sin(degrees * std::numbers::pi / 180);
    for (domain::Word &word : result.words) {
        const double x = (word.box.centreX() - 0.5) * page.width, y = (word.box.centreY() - 0.5) * page.height;
        const double w = word.box.width * page.width, h = word.box.height * page.height;
        const double width = w * std::abs(c) + h * std::abs(s), height = w * std::abs(s) + h * std::abs(c);
        const double left = x * c - y * s + result.width / 2 - width / 2;
        const double top = x * s + y * c + result.height / 2 - height / 2;
        word.box = {left / result.width, top / result.height, width / result.width, height / result.height};
    }
    return result;
}

PageText lettersOf(const QStringList &rows)
{
    PageText page = tests::pageArt(rows, 1, domain::Witness::Ocr);
    for (domain::Word &word : page.words)
        word.line = int(std::lround(word.box.y * 70));
    return page;
}

bool near(const Box &a, const Box &b)
{
    const double most = std::max(
        {std::abs(a.x - b.x), std::abs(a.y - b.y), std::abs(a.width - b.width), std::abs(a.height - b.height)});
    return most < 0.002;
}

} // namespace

class UprightTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levelsLines_data();
    void levelsLines();
    void leavesLevelPagesAlone();
};

void UprightTest::levelsLines_data()
{
    QTest::addColumn<double>("degrees");
    for (const double degrees : {0.4, -3.5, 7.0, 90.0, -90.0, 180.0, 92.5, 177.0})
        QTest::newRow(qPrintable(QString::number(degrees))) << degrees;
}

void UprightTest::levelsLines()
{
    QFETCH(double, degrees);
    const PageText level = lettersOf({QStringLiteral("Description of goods     Qty      Price     Total"),
                                      QStringLiteral("Chair with arms            2      10.00     20.00"),
                                      QStringLiteral("Table, round               1      99.00     99.00"),
                                      QStringLiteral("Lamp for the desk          3       5.00     15.00")});
    const PageText page = turned(level, degrees);
    const Upright upright({page});
    QVERIFY(std::abs(Pose::of(page).degrees() - degrees) < 0.05);
    domain::Reading reading;
    for (qsizetype i = 0; i < level.words.size(); ++i) {
        QVERIFY2(near(upright.pages().first().words.at(i).box, level.words.at(i).box),
                 qPrintable(level.words.at(i).text));
        domain::ReadLine line;
        line.page = 1;
        line.box = upright.pages().first().words.at(i).box;
        reading.lines.append(line);
    }
    upright.restore(reading);
    for (qsizetype i = 0; i < level.words.size(); ++i)
        QVERIFY2(near(reading.lines.at(i).box, page.words.at(i).box), qPrintable(level.words.at(i).text));
}

void UprightTest::leavesLevelPagesAlone()
{
    const PageText recognised = lettersOf({QStringLiteral("one two three four"), QStringLiteral("five six seven eight"),
                                           QStringLiteral("nine ten eleven")});
    PageText text = tests::pageArt({QStringLiteral("a word")});
    QCOMPARE(Pose::of(recognised).degrees(), 0.0);
    QCOMPARE(Pose::of(text).degrees(), 0.0);
    QCOMPARE(Pose::of(PageText()).degrees(), 0.0);
    QCOMPARE(Upright({recognised}).pages().first().words.first().box, recognised.words.first().box);
}

DBLEDGER_TEST(UprightTest)
#include "UprightTest.moc"
