// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ColumnHeader.h"

#include "extraction/words/TextFold.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::Box;
using domain::Word;

namespace {

/// Cells of one header row are at least this far apart, in character heights, unless their phrases tell them apart.
constexpr double cellGap = 0.95;
/// A text so many character heights left of the header is no part of it.
constexpr double besideTable = 4;
/// Rows of one header follow each other within this many character heights.
constexpr double headerRowGap = 1.1;
constexpr int mostHeaderRows = 5;
/// A row with more cells is no header; also bounds the search for what the columns hold.
constexpr qsizetype mostCells = 16;

/// Words that make one cell of one row.
struct Cell
{
    QList<Word> words;
    Box box;
    std::optional<ColumnRole> role;
};

QString foldedWord(const Word &word)
{
    const QString text = foldedWords(word.text);
    return text.isEmpty() && word.text.contains(u'#') ? QStringLiteral("#") : text;
}

bool isMoneyRole(ColumnRole role)
{
    return role == ColumnRole::UnitPrice || role == ColumnRole::LineTotal || role == ColumnRole::GrossTotal;
}

bool isNumberRole(ColumnRole role)
{
    return isMoneyRole(role) || role == ColumnRole::Quantity || role == ColumnRole::TaxRate ||
           role == ColumnRole::Discount;
}

/// Cuts a row into cells: at wide gaps, and between two header phrases that follow each other with a narrow one.
class CellCutter
{
public:
    CellCutter(const Row &row, const Layout &layout, const ColumnWords &words)
        : m_row(row)
        , m_layout(layout)
        , m_words(words)
    {
    }

    QList<Cell> run()
    {
        for (const Word &word : m_row.words()) {
            const bool apart = m_run.isEmpty() || m_layout.horizontalGap(m_run.last().box, word.box, m_row.page,
                                                                         m_row.charHeight) > cellGap;
            if (apart)
                flush();
            m_run.append(word);
        }
        flush();
        return m_cells;
    }

private:
    void flush()
    {
        if (m_run.isEmpty())
            return;
        QStringList folded;
        for (const Word &word : m_run)
            folded.append(foldedWord(word));
        // "UNIT PRICE QUANTITY TOTAL PRICE": a phrase of another kind begins a cell of its own; "Prijs incl. BTW"
        // does not, "incl." leads over to it.
        Cell cell;
        for (qsizetype i = 0; i < m_run.size();) {
            const auto match = m_words.match(folded, i);
            const qsizetype length = match ? match->length : 1;
            const bool led = i > 0 && isLead(folded.at(i - 1));
            const bool wide = i > 0 && m_layout.horizontalGap(m_run.at(i - 1).box, m_run.at(i).box, m_row.page,
                                                              m_row.charHeight) > 0.4;
            const bool numbers = match && cell.role && isNumberRole(*cell.role) && isNumberRole(match->role);
            if (match && cell.role && *cell.role != match->role && !led && (wide || numbers))
                close(cell);
            if (match && !cell.role)
                cell.role = match->role;
            for (qsizetype k = i; k < i + length; ++k)
                cell.words.append(m_run.at(k));
            i += length;
        }
        close(cell);
        m_run.clear();
    }

    static bool isLead(const QString &word)
    {
        static const QStringList leads = {QStringLiteral("incl"), QStringLiteral("inkl"), QStringLiteral("excl"),
                                          QStringLiteral("exkl"), QStringLiteral("inc"),  QStringLiteral("ohne"),
                                          QStringLiteral("mit"),  QStringLiteral("per"),  QStringLiteral("par"),
                                          QStringLiteral("pro"),  QStringLiteral("of"),   QStringLiteral("de"),
                                          QStringLiteral("hors"), QStringLiteral("exc"),  QStringLiteral("je")};
        return leads.contains(word);
    }

    void close(Cell &cell)
    {
        if (cell.words.isEmpty())
            return;
        cell.box = boxOf(cell.words);
        cell.role = m_words.roleOf(textOf(cell.words));
        m_cells.append(cell);
        cell = Cell();
    }

    const Row &m_row;
    const Layout &m_layout;
    const ColumnWords &m_words;
    QList<Word> m_run;
    QList<Cell> m_cells;
};

class HeaderFinder
{
public:
    HeaderFinder(const Layout &layout, const NumberStyle &style, const ColumnWords &words)
        : m_layout(layout)
        , m_style(style)
        , m_words(words)
    {
    }

    QList<ColumnHeader> run()
    {
        QList<ColumnHeader> headers;
        for (int row = 0; row < m_layout.rows().size(); ++row) {
            if (!isAnchor(row))
                continue;
            const ColumnHeader header = grow(row);
            if (!isItemHeader(header))
                continue;
            headers.append(header);
            m_free = header.lastRow + 1;
            row = header.lastRow;
        }
        return headers;
    }

private:
    QList<Cell> cells(int row) const { return CellCutter(m_layout.rows().at(row), m_layout, m_words).run(); }

    bool hasAmount(int row) const
    {
        const RowParts parts = partsOf(m_layout.rows().at(row), m_layout, m_style);
        return std::any_of(parts.numbers.cbegin(), parts.numbers.cend(),
                           [this](const RowNumber &number) { return number.isAmount(m_style); });
    }

    /// The words of the row without those of a text far left of the first cell that a header would have: what stands
    /// beside a table is level with its head by chance.
    QList<Word> wordsOf(int row) const
    {
        const QList<Cell> all = cells(row);
        const auto first =
            std::find_if(all.cbegin(), all.cend(), [](const Cell &cell) { return cell.role.has_value(); });
        const Row &line = m_layout.rows().at(row);
        const bool apart =
            first != all.cend() && first != all.cbegin() &&
            m_layout.horizontalGap((first - 1)->box, first->box, line.page, line.charHeight) > besideTable;
        QList<Word> words;
        for (auto cell = apart ? first : all.cbegin(); cell != all.cend(); ++cell)
            words += cell->words;
        return words;
    }

    /// A colon: the row names values, it is no header.
    static bool hasLabel(const QList<Word> &words)
    {
        return std::any_of(words.cbegin(), words.cend(), [](const Word &word) { return word.text.contains(u':'); });
    }

    static bool hasBareNumber(const QList<Word> &words)
    {
        return std::any_of(words.cbegin(), words.cend(), [](const Word &word) {
            return std::all_of(word.text.cbegin(), word.text.cend(), [](QChar c) { return !c.isLetter(); }) &&
                   std::any_of(word.text.cbegin(), word.text.cend(), [](QChar c) { return c.isDigit(); });
        });
    }

    /// The share of the words that headers use.
    double headerShare(const QList<Word> &words) const
    {
        int known = 0, all = 0;
        for (const Word &word : words) {
            const QStringList parts = foldedWords(word.text).split(u' ', Qt::SkipEmptyParts);
            if (parts.isEmpty())
                continue;
            ++all;
            known += std::any_of(parts.cbegin(), parts.cend(),
                                 [this](const QString &part) { return m_words.isHeaderWord(part); });
        }
        return all ? double(known) / all : 0;
    }

    bool isAnchor(int row) const
    {
        if (hasAmount(row))
            return false;
        QSet<ColumnRole> roles;
        qsizetype longest = 0;
        for (const Cell &cell : cells(row)) {
            if (cell.role)
                roles.insert(*cell.role);
            longest = std::max(longest, cell.words.size());
        }
        if (roles.size() < 2)
            return false;
        const QList<Word> words = wordsOf(row);
        if (headerShare(words) < 0.5)
            return false;
        // Sentences and labels with their values use the same words; many columns outweigh a misread mark.
        return roles.size() >= 5 || (longest <= 5 && !hasLabel(words) && !hasBareNumber(words));
    }

    bool belongs(int row, int neighbour) const
    {
        const QList<Row> &rows = m_layout.rows();
        const Row &a = rows.at(std::min(row, neighbour)), &b = rows.at(std::max(row, neighbour));
        const double gap = (b.box.y - a.box.bottom()) / std::max(a.charHeight, b.charHeight);
        return a.page == b.page && gap < headerRowGap && !hasAmount(row) && !hasLabel(wordsOf(row)) &&
               headerShare(wordsOf(row)) >= 0.6;
    }

    ColumnHeader grow(int anchor) const
    {
        ColumnHeader header;
        header.firstRow = header.lastRow = anchor;
        const auto rows = [&header] { return header.lastRow - header.firstRow + 1; };
        while (header.firstRow > m_free && rows() < mostHeaderRows && belongs(header.firstRow - 1, header.firstRow))
            --header.firstRow;
        while (header.lastRow + 1 < m_layout.rows().size() && rows() < mostHeaderRows &&
               belongs(header.lastRow + 1, header.lastRow))
            ++header.lastRow;
        QList<Cell> all;
        for (int row = header.firstRow; row <= header.lastRow; ++row)
            all.append(cells(row));
        header.columns = merged(all);
        return header;
    }

    /// Cells of several rows that stand above each other are one column.
    QList<Column> merged(const QList<Cell> &cells) const
    {
        QList<Column> columns;
        for (const Cell &cell : cells) {
            Column *home = nullptr;
            for (Column &column : columns) {
                if (horizontalOverlap(column.box, cell.box) > 0.3 && column.box.bottom() <= cell.box.centreY())
                    home = &column;
            }
            const QString text = textOf(cell.words);
            if (!home) {
                columns.append({ColumnRole::Unknown, text, cell.box});
                continue;
            }
            const bool broken = home->text.endsWith(u'-');
            home->text = broken ? home->text.chopped(1) + text : home->text + u' ' + text;
            home->box = home->box.united(cell.box);
        }
        for (Column &column : columns)
            column.role = m_words.roleOf(column.text).value_or(ColumnRole::Unknown);
        std::sort(columns.begin(), columns.end(), [](const Column &a, const Column &b) { return a.box.x < b.box.x; });
        return columns;
    }

    static bool isItemHeader(const ColumnHeader &header)
    {
        int money = 0, foreign = 0;
        for (const Column &column : header.columns) {
            money += isMoneyRole(column.role);
            foreign += column.role == ColumnRole::Foreign;
        }
        const bool names = header.has(ColumnRole::Description) || header.has(ColumnRole::Article);
        const bool counts = header.has(ColumnRole::Quantity) || header.has(ColumnRole::UnitPrice);
        return header.columns.size() <= mostCells && money > 0 && (names || counts) &&
               foreign * 2 < header.columns.size() && (foreign == 0 || counts);
    }

    const Layout &m_layout;
    const NumberStyle &m_style;
    const ColumnWords &m_words;
    int m_free = 0; ///< the first row that no header has taken yet
};

} // namespace

bool ColumnHeader::has(ColumnRole role) const
{
    return first(role) != nullptr;
}

const Column *ColumnHeader::first(ColumnRole role) const
{
    const auto found =
        std::find_if(columns.cbegin(), columns.cend(), [role](const Column &column) { return column.role == role; });
    return found == columns.cend() ? nullptr : &*found;
}

bool isTotalsRow(const Row &row, const ColumnWords &words)
{
    return std::any_of(row.segments.cbegin(), row.segments.cend(), [&words](const Segment &segment) {
        const std::optional<StopKind> stop = words.stopOf(segment.text);
        return stop == StopKind::Total || stop == StopKind::Tax;
    });
}

QList<ColumnHeader> findHeaders(const Layout &layout, const NumberStyle &style, const ColumnWords &words)
{
    return HeaderFinder(layout, style, words).run();
}

} // namespace dbledger::extraction
