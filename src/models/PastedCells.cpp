// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PastedCells.h"

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

} // namespace dbledger::models
