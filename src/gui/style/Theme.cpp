// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/Theme.h"

#include "gui/style/StyleSheet.h"

#include <QApplication>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

#include <array>

namespace dbledger::gui {

namespace {

struct Pair
{
    QRgb light, dark;
};

/// In the order of Tone.
constexpr std::array<Pair, 13> tonePairs{{
    {0xfff5f6f8, 0xff1c1e22},
    {0xffffffff, 0xff25282d},
    {0xffeceef2, 0xff17191c},
    {0xff1d2126, 0xffe8eaed},
    {0xff59626d, 0xffa4acb6},
    {0xffd5d9df, 0xff3a3f46},
    {0xff1f5fbf, 0xff7fb0f5},
    {0xffffffff, 0xff10151c},
    {0xff16724a, 0xff5cc892},
    {0xff59626d, 0xffa4acb6},
    {0xff8f5300, 0xfff0b45a},
    {0xffb3261e, 0xfff28b82},
    {0xff6a3fa0, 0xffc3a2f0},
}};

/// Of charts, in their order.
constexpr std::array<QRgb, 7> seriesColors{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7,
                                           0xff56b4e9, 0xffd55e00, 0xff8c8c8c};

/// Share 0 is the paper, 1 the ink.
QColor mix(const QColor &paper, const QColor &ink, qreal share)
{
    const auto channel = [share](int from, int to) { return int(from + (to - from) * share + 0.5); };
    return QColor(channel(paper.red(), ink.red()), channel(paper.green(), ink.green()),
                  channel(paper.blue(), ink.blue()));
}

Theme &theTheme()
{
    static Theme theme;
    return theme;
}

/// Qt 6.4 cannot say what the desktop wants, but the palette that it brought can.
bool desktopIsDark()
{
    static const QPalette brought = QApplication::palette();
    return brought.color(QPalette::Window).lightness() < brought.color(QPalette::WindowText).lightness();
}

} // namespace

const Theme &Theme::current()
{
    return theTheme();
}

void Theme::apply(QApplication &application, Look look)
{
    const bool desktopDark = desktopIsDark(); // first of all: it remembers the palette that the desktop brought
    Theme &theme = theTheme();
    theme.m_dark = look == Look::Dark || (look == Look::System && desktopDark);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(theme.palette());
    application.setStyleSheet(styleSheet(theme));
}

QColor Theme::color(Tone tone) const
{
    const Pair &pair = tonePairs[size_t(tone)];
    return QColor::fromRgb(m_dark ? pair.dark : pair.light);
}

QColor Theme::mixed(Tone tone, qreal share) const
{
    return mix(color(Tone::Card), color(tone), share);
}

QColor Theme::series(int index, bool faint) const
{
    const QColor pure = QColor::fromRgb(seriesColors[size_t(qMax(0, index)) % seriesColors.size()]);
    const QColor strong = m_dark ? pure.lighter(130) : pure;
    return faint ? mix(color(Tone::Card), strong, m_dark ? 0.55 : 0.4) : strong;
}

QFont Theme::font(TextSize size) const
{
    constexpr std::array<qreal, 4> shares{0.9, 1, 1.6, 2}; // of the system's body text
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * shares[size_t(size)]);
    if (size == TextSize::Title || size == TextSize::Figure)
        font.setWeight(QFont::DemiBold);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette(color(Tone::Text), color(Tone::Card), color(Tone::Card), color(Tone::Line), color(Tone::Secondary),
                     color(Tone::Text), color(Tone::Card), color(Tone::Card), color(Tone::Window));
    palette.setColor(QPalette::AlternateBase, mixed(Tone::Text, 0.03));
    palette.setColor(QPalette::Highlight, color(Tone::Accent));
    palette.setColor(QPalette::HighlightedText, color(Tone::OnAccent));
    palette.setColor(QPalette::Link, color(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, color(Tone::Accent));
    palette.setColor(QPalette::PlaceholderText, color(Tone::Secondary));
    palette.setColor(QPalette::ToolTipBase, color(Tone::Text));
    palette.setColor(QPalette::ToolTipText, color(Tone::Card));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(Tone::Secondary, 0.7));
    return palette;
}

void setRole(QWidget *widget, const QString &role)
{
    if (widget->property("role").toString() == role)
        return;
    widget->setProperty("role", role);
    restyle(widget);
}

} // namespace dbledger::gui
