// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/TextWidth.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dbledger::cli {

namespace {

/// Unicode TR 11: the blocks that are wide throughout.
constexpr std::array<std::pair<char32_t, char32_t>, 8> wideBlocks{{{0x1100, 0x115F},
                                                                   {0x2E80, 0xA4CF},
                                                                   {0xAC00, 0xD7A3},
                                                                   {0xF900, 0xFAFF},
                                                                   {0xFE30, 0xFE6F},
                                                                   {0xFF00, 0xFF60},
                                                                   {0x1F300, 0x1FAFF},
                                                                   {0x20000, 0x3FFFD}}};

int characterWidth(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = std::ranges::any_of(
        wideBlocks, [character](const auto &block) { return character >= block.first && character <= block.second; });
    return wide ? 2 : 1;
}

/// As many characters from the front (or the back) as fit.
QString fitting(const QList<uint> &characters, int width, bool fromBack)
{
    qsizetype count = 0;
    for (int used = 0; count < characters.size(); ++count) {
        used += characterWidth(characters[fromBack ? characters.size() - 1 - count : count]);
        if (used > width)
            break;
    }
    const QList<uint> kept = fromBack ? characters.last(count) : characters.first(count);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size());
}

} // namespace

int textWidth(QStringView text)
{
    int width = 0;
    for (const uint character : text.toUcs4())
        width += characterWidth(character);
    return width;
}

QString elided(const QString &text, int width, Elide where)
{
    if (width <= 0 || textWidth(text) <= width)
        return text;
    const QString kept = fitting(text.toUcs4(), width - 1, where == Elide::Start);
    return where == Elide::Start ? QChar(u'…') + kept : kept + QChar(u'…');
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && width > 0 && textWidth(line) + 1 + textWidth(word) > width) {
                lines.append(line);
                line = word;
            } else {
                line += line.isEmpty() ? word : u' ' + word;
            }
        }
        lines.append(line);
    }
    return lines;
}

QString printable(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (character == u'\n' || character == u'\r' || character == u'\t')
            result += u' ';
        else if (character.category() != QChar::Other_Control &&
                 !(character >= QChar(0x202A) && character <= QChar(0x202E)) &&
                 !(character >= QChar(0x2066) && character <= QChar(0x2069)))
            result += character;
    }
    return result;
}

} // namespace dbledger::cli
