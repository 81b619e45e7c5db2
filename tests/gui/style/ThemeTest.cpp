// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/Theme.h"
#include "gui/style/StyleSheet.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QCheckBox>
#include <QTest>

#include <cmath>

using namespace dbledger::gui;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textCanBeRead()
    {
        QFETCH(bool, dark);
        Theme::apply(*qApp, dark ? Look::Dark : Look::Light);
        const Theme &theme = Theme::current();
        QCOMPARE(theme.isDark(), dark);
        for (const Tone paper : {Tone::Window, Tone::Card, Tone::Rail})
            for (const Tone ink : {Tone::Text, Tone::Secondary, Tone::Accent, Tone::Success, Tone::Neutral,
                                   Tone::Warning, Tone::Failure, Tone::Duplicate}) {
                const double ratio = contrast(theme.color(paper), theme.color(ink));
                QVERIFY2(ratio >= 4.5,
                         qPrintable(QStringLiteral("tone %1 on %2: %3").arg(int(ink)).arg(int(paper)).arg(ratio)));
            }
        QVERIFY(contrast(theme.color(Tone::Accent), theme.color(Tone::OnAccent)) >= 4.5);
        QVERIFY(contrast(theme.mixed(Tone::Accent, 0.16), theme.color(Tone::Text)) >= 4.5);
        // the edge of a field is a mark
        QVERIFY(contrast(theme.color(Tone::Card), theme.mixed(Tone::Text, dark ? 0.45 : 0.52)) >= 3);
    }

    void boxesToTickCanBeSeen_data() { textCanBeRead_data(); }
    void boxesToTickCanBeSeen()
    {
        QFETCH(bool, dark);
        Theme::apply(*qApp, dark ? Look::Dark : Look::Light);
        QCheckBox box(QStringLiteral("."));
        const auto colour = [&box](int x) {
            const QImage picture = box.grab().toImage();
            return picture.pixelColor(x, picture.height() / 2);
        };
        box.resize(box.sizeHint());
        const QColor edge = colour(0), inside = colour(4), around = box.palette().color(QPalette::Window);
        QVERIFY2(contrast(edge, inside) >= 3 && contrast(edge, around) >= 2.5, qPrintable(edge.name() + inside.name()));
        box.setChecked(true);
        QVERIFY(contrast(colour(2), around) >= 3); // filled
        bool ticked = false;
        for (int x = 3; x < 13; ++x)
            ticked = ticked || contrast(colour(2), colour(x)) >= 3;
        QVERIFY(ticked);
    }

    void theSheetHasNoWordLeft()
    {
        const QString sheet = styleSheet(Theme::current());
        QVERIFY(sheet.size() > 1000);
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(!sheet.contains(QStringLiteral(": ;")));
    }
};

DBLEDGER_TEST(ThemeTest)
#include "ThemeTest.moc"
