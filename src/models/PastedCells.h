// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>
#include <span>

namespace dbledger::models {

/// The cells of every row that a spreadsheet put on the clipboard: parted by tabs, else by semicolons, else by commas;
/// quoted cells may hold any of them and line feeds. Rows without anything are left out.
QList<QStringList> pastedCells(const QString &text);

/// A title that is folded and contains the word names that column.
struct TitleWord
{
    QStringView word;
    int column;
};
/// What the columns are where the first row is titles: at least two of its cells, without digits, name a column (the
/// first word that is in it decides). Takes that row away; nothing where it is none.
std::optional<QList<std::optional<int>>> columnsOfTitles(QList<QStringList> &rows, std::span<const TitleWord> words);
/// Of the widest row.
qsizetype pastedWidth(const QList<QStringList> &rows);

} // namespace dbledger::models
