// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PastedCells.h"

#include "domain/values/Folding.h"

#include <algorithm>

namespace dbledger::models {

namespace {

/// The cells of every row; quotes as spreadsheets write them.
QList<QStringList> cellsOf(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (quoted && character == u'"' && text.mid(i + 1, 1) == u"\"") {
            cell += character;
            ++i;
        } else if (character == u'"' && (quoted || cell.isEmpty())) {
            quoted = !quoted;
        } else if (quoted || (character != separator && character != u'\n')) {
            cell += character;
        } else {
            row.append(std::exchange(cell, {}).simplified());
            if (character == u'\n')
                rows.append(std::exchange(row, {}));
        }
    }
    row.append(cell.simplified());
    rows.append(row);
    rows.removeIf([](const QStringList &cells) { return cells.join(QString()).isEmpty(); });
    return rows;
}

QChar separatorOf(const QString &text)
{
    if (text.contains(u'\t'))
        return u'\t';
    return text.contains(u';') ? u';' : u',';
}

} // namespace

QList<QStringList> pastedCells(const QString &text)
{
    QString lineFeeds = text;
    lineFeeds.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return cellsOf(lineFeeds, separatorOf(text));
}

std::optional<QList<std::optional<int>>> columnsOfTitles(QList<QStringList> &rows, std::span<const TitleWord> words)
{
    QList<std::optional<int>> columns;
    int known = 0;
    for (const QString &title : rows.first()) {
        const QString folded = domain::folded(title);
        const auto named = std::ranges::find_if(words, [&](const TitleWord &one) { return folded.contains(one.word); });
        columns.append(named == words.end() ? std::nullopt : std::optional(named->column));
        const bool digits = std::ranges::any_of(title, [](QChar c) { return c.isDigit(); });
        known += columns.last() && !digits ? 1 : 0;
    }
    if (known < 2)
        return std::nullopt;
    rows.removeFirst();
    return columns;
}

qsizetype pastedWidth(const QList<QStringList> &rows)
{
    return std::ranges::max(rows, {}, &QStringList::size).size();
}

} // namespace dbledger::models
