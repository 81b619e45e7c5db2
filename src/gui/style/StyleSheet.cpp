// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/StyleSheet.h"

#include "gui/style/Theme.h"

#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QWidget>

namespace dbledger::gui {

namespace {

QHash<QString, QString> styleWords(const Theme &theme)
{
    const auto size = [&theme](TextSize of) { return QStringLiteral("%1pt").arg(theme.font(of).pointSizeF()); };
    QHash<QString, QString> words{
        {QStringLiteral("window"), theme.color(Tone::Window).name()},
        {QStringLiteral("card"), theme.color(Tone::Card).name()},
        {QStringLiteral("rail"), theme.color(Tone::Rail).name()},
        {QStringLiteral("text"), theme.color(Tone::Text).name()},
        {QStringLiteral("secondary"), theme.color(Tone::Secondary).name()},
        {QStringLiteral("line"), theme.color(Tone::Line).name()},
        {QStringLiteral("accent"), theme.color(Tone::Accent).name()},
        {QStringLiteral("on-accent"), theme.color(Tone::OnAccent).name()},
        {QStringLiteral("success"), theme.color(Tone::Success).name()},
        {QStringLiteral("warning"), theme.color(Tone::Warning).name()},
        {QStringLiteral("failure"), theme.color(Tone::Failure).name()},
        {QStringLiteral("hover"), theme.mixed(Tone::Text, 0.06).name()},
        {QStringLiteral("pressed"), theme.mixed(Tone::Text, 0.12).name()},
        {QStringLiteral("edge"), theme.mixed(Tone::Text, theme.isDark() ? 0.45 : 0.52).name()},
        {QStringLiteral("accent-soft"), theme.mixed(Tone::Accent, 0.16).name()},
        {QStringLiteral("accent-hover"), theme.mixed(Tone::Accent, 0.88).name()},
        {QStringLiteral("failure-soft"), theme.mixed(Tone::Failure, 0.10).name()},
        {QStringLiteral("warning-soft"), theme.mixed(Tone::Warning, 0.12).name()},
        {QStringLiteral("success-soft"), theme.mixed(Tone::Success, 0.12).name()},
        {QStringLiteral("faded"), theme.mixed(Tone::Secondary, 0.7).name()},
        {QStringLiteral("look"), theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("size-secondary"), size(TextSize::Secondary)},
        {QStringLiteral("size-title"), size(TextSize::Title)},
        {QStringLiteral("size-figure"), size(TextSize::Figure)},
    };
    return words;
}

} // namespace

QString styleSheet(const Theme &theme)
{
    QFile file(QStringLiteral(":/styles/dbledger.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> words = styleWords(theme);
    static const QRegularExpression word(QStringLiteral("@([a-z-]+)"));
    QString sheet;
    qsizetype from = 0;
    for (auto match : word.globalMatch(text)) {
        sheet += text.mid(from, match.capturedStart() - from);
        sheet += words.value(match.captured(1));
        from = match.capturedEnd();
    }
    return sheet + text.mid(from);
}

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace dbledger::gui
