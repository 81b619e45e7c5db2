// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WildColumns.h"

namespace dbledger::samples {

namespace {

constexpr int mostTries = 60; ///< for a title that is no wider than its column

bool isText(Cell cell)
{
    return cell == Cell::Description || cell == Cell::Reference || cell == Cell::Unit;
}

} // namespace

WildColumns::WildColumns(const Recipe &recipe, Canvas &canvas, Random &random, bool symbols)
    : m_recipe(recipe)
    , m_words(wildWords(recipe.tongue))
    , m_canvas(canvas)
    , m_random(random)
    , m_symbols(symbols)
    , m_capitals(random.percent(20))
{
}

QList<Cell> WildColumns::order()
{
    QList<Cell> cells;
    if (m_random.percent(30))
        cells += Cell::Position;
    if (m_random.percent(30))
        cells += Cell::Reference;
    const bool countFirst = m_random.percent(20);
    if (countFirst)
        cells += Cell::Quantity;
    cells += Cell::Description;
    if (!countFirst)
        cells += Cell::Quantity;
    if (m_random.percent(20))
        cells += Cell::Unit;
    cells += Cell::Price;
    if (m_recipe.discountPercent > 0)
        cells += Cell::Discount;
    if (m_recipe.tongue != Tongue::American && m_random.percent(m_recipe.rates.size() > 1 ? 90 : 40))
        cells.insert(cells.size() - (m_random.percent(15) ? 1 : 0), Cell::Rate);
    cells += Cell::Total;
    if (m_random.percent(8))
        cells.swapItemsAt(cells.indexOf(Cell::Quantity), cells.indexOf(Cell::Price));
    return cells;
}

QList<Column> WildColumns::choose(TableStyle &style)
{
    const QList<Cell> cells = order();
    const double em = style.body.size;
    double room = style.right - style.left - 8;
    for (const Cell cell : cells)
        room -= width(cell, em);
    style.descriptionWidth = room - 10;
    QList<Column> columns;
    double x = style.left + 4;
    for (const Cell cell : cells) {
        const double wide = cell == Cell::Description ? room : width(cell, em);
        const bool middle = (cell == Cell::Position || cell == Cell::Quantity) && m_random.percent(30);
        const QString words = title(cell, style.head.bold());
        if (isText(cell))
            columns += Column{cell, words, x, Align::Left};
        else if (middle)
            columns += Column{cell, words, x + wide / 2, Align::Centre};
        else
            columns += Column{cell, words, x + wide - 6, Align::Right};
        x += wide;
    }
    return columns;
}

/// 0 for the description, which takes the rest.
double WildColumns::width(Cell cell, double em) const
{
    switch (cell) {
    case Cell::Position:
        return 3.2 * em;
    case Cell::Quantity:
    case Cell::Rate:
        return 5.4 * em;
    case Cell::Unit:
        return 4.4 * em;
    case Cell::Price:
    case Cell::Total:
        return (m_symbols ? 9.3 : 8.3) * em;
    case Cell::Discount:
        return 5.6 * em;
    case Cell::Reference:
        return 6.5 * em;
    case Cell::Description:
        break;
    }
    return 0;
}

QString WildColumns::title(Cell cell, const TextStyle &head)
{
    const char16_t *wordings[] = {m_words.position, m_words.code, m_words.description,
                                  m_words.quantity, m_words.unit, m_words.price,
                                  m_words.discount, m_words.rate, m_words.total};
    const QStringList list = QString::fromUtf16(wordings[int(cell)]).split(u'|');
    const double most = width(cell, head.size);
    QString text = m_random.pick(list);
    for (int tries = 0; most > 0 && m_canvas.width(text, head) > most - 4 && tries < mostTries; ++tries)
        text = m_random.pick(list);
    if (most > 0 && m_canvas.width(text, head) > most)
        text.truncate(5);
    return m_capitals ? text.toUpper() : text;
}

} // namespace dbledger::samples
