// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/TextRegions.h"
#include "support/TestMain.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace dbledger;

namespace {

constexpr int textHeight = 14, pitch = 28, rows = 20, columnWidth = 260;

/// Rows of words, drawn as bars, in a column that begins there.
void drawColumn(QPainter &painter, int left, int top)
{
    for (int row = 0; row < rows; ++row)
        for (int x = 0; x + 50 <= columnWidth; x += 64)
            painter.fillRect(left + x, top + row * pitch, 50, textHeight, Qt::black);
}

QList<QRect> regionsOf(int shift)
{
    QImage page(800, 800, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    drawColumn(painter, 60, 100);
    drawColumn(painter, 460, 100 + shift);
    painter.end();
    return imaging::textRegions(page, page.rect(), textHeight);
}

} // namespace

class TextRegionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Lines that run across both columns, as those of a table do, stay together.
    void levelColumnsAreOneRegion() { QCOMPARE(regionsOf(0).size(), 1); }

    void columnsThatAreNotLevelAreParted()
    {
        const QList<QRect> regions = regionsOf(pitch / 2);
        const auto holds = [&](const QRect &text) {
            return std::ranges::count_if(regions, [&](const QRect &region) { return region.contains(text); });
        };
        QVERIFY(regions.size() > 1);
        QCOMPARE(holds(QRect(60, 100, columnWidth - 14, textHeight)), 1);
        QCOMPARE(holds(QRect(460, 100 + pitch / 2, columnWidth - 14, textHeight)), 1);
        for (const QRect &region : regions)
            QVERIFY(!(region.contains(QPoint(80, 105)) && region.contains(QPoint(480, 105 + pitch / 2))));
    }

    void whiteHasNoRegions()
    {
        QImage page(400, 400, QImage::Format_Grayscale8);
        page.fill(Qt::white);
        QVERIFY(imaging::textRegions(page, page.rect(), textHeight).size() <= 1);
    }
};

DBLEDGER_TEST(TextRegionsTest)
#include "TextRegionsTest.moc"
