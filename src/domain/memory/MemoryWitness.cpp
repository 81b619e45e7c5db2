// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/memory/MemoryWitness.h"

#include "domain/memory/PrintedForm.h"
#include "domain/reading/PageRows.h"
#include "domain/values/Folding.h"

#include <algorithm>
#include <cmath>

namespace dbledger::domain {

namespace {

constexpr qsizetype mostValueWords = 10;
constexpr qsizetype mostLabelWords = 6;
constexpr double nearLabel = 8;         // blanks between a label and the value right of it
constexpr double belowLabel = 3;        // heights between a label and the value below it
constexpr double placeTolerance = 0.02; // of the page, between middles
constexpr double byLabelConfidence = 0.9;
constexpr double byPlaceConfidence = 0.7;
constexpr double supportedConfidence = 0.95; // less than what lets a document pass without a look
constexpr double distantSecond = 0.5;        // no longer a close one, see judge()

struct Label
{
    QString text;
    LabelSide side = LabelSide::None;
};

struct Spot
{
    QString value, form;
    Label label;
    int page = 0;
    Box box;
};

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

bool hasDigits(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// The words that end before `end` and belong together.
QString labelEndingAt(const PageText &page, const PageRow &row, qsizetype end)
{
    qsizetype first = end;
    while (first > 0 && end - first < mostLabelWords) {
        const Word &word = row.words[first - 1];
        const double gap = first < end ? row.words[first].box.x - word.box.right() : 0;
        if (hasDigits(word.text) || gap > widestBlank(page, word.box.height))
            break;
        --first;
    }
    const QString label = joinedWords(row, first, end).text;
    return hasLetters(label) ? label : QString();
}

QString labelLeftOf(const PageText &page, const PageRow &row, qsizetype from, double reach)
{
    qsizetype end = from; // over what is no word: currency signs, dots that lead the eye
    while (end > 0 && !hasLetters(row.words[end - 1].text) && !hasDigits(row.words[end - 1].text))
        --end;
    if (end == 0)
        return {};
    const Box label = row.words[end - 1].box;
    const bool isNear = row.words[from].box.x - label.right() <= reach * widestBlank(page, label.height);
    return isNear ? labelEndingAt(page, row, end) : QString();
}

QString labelAbove(const PageText &page, const QList<PageRow> &rows, qsizetype row, const Box &box)
{
    for (qsizetype i = row - 1; i >= 0 && box.y - rows[i].box.bottom() <= belowLabel * box.height; --i) {
        const QList<Word> &words = rows[i].words;
        qsizetype end = words.size();
        while (end > 0 && words[end - 1].box.x >= box.right())
            --end;
        if (end == 0 || words[end - 1].box.right() <= box.x)
            continue;
        while (end < words.size() &&
               words[end].box.x - words[end - 1].box.right() <= widestBlank(page, words[end].box.height))
            ++end;
        return labelEndingAt(page, rows[i], end);
    }
    return {};
}

Label labelOf(const PageText &page, const QList<PageRow> &rows, qsizetype row, qsizetype from, const Box &box)
{
    if (const QString left = labelLeftOf(page, rows[row], from, nearLabel); !left.isEmpty())
        return {left, LabelSide::Left};
    if (const QString above = labelAbove(page, rows, row, box); !above.isEmpty())
        return {above, LabelSide::Above};
    const QString far = labelLeftOf(page, rows[row], from, 1 / widestBlank(page, box.height));
    return far.isEmpty() ? Label() : Label{far, LabelSide::Left};
}

double distance(const Box &a, const Box &b)
{
    return std::hypot(a.centreX() - b.centreX(), a.centreY() - b.centreY());
}

/// Where the reading has it, else beside a label, else anywhere: what is better is less.
double rank(const Spot &spot, const FieldReading &near)
{
    if (near.page == spot.page && !near.box.isEmpty())
        return distance(near.box, spot.box);
    return spot.label.side == LabelSide::None ? 20 : spot.label.side == LabelSide::Above ? 11 : 10;
}

/// Of the words from there on: the longest run that fits the form.
std::optional<Spot> fitting(const PageText &page, const PageRow &row, qsizetype from, const MemoryRecord &record)
{
    qsizetype last = from;
    while (last + 1 < row.words.size() && last - from < mostValueWords - 1 &&
           row.words[last + 1].box.x - row.words[last].box.right() <= 2 * widestBlank(page, row.words[last].box.height))
        ++last;
    for (qsizetype to = last + 1; to > from; --to) {
        const Word said = joinedWords(row, from, to);
        const QString value = valueInForm(record.field, said.text, record.format);
        if (!value.isEmpty())
            return Spot{value, record.format, {}, page.page, said.box};
    }
    return {};
}

/// The value beside the label that ends before that word of the row.
std::optional<Spot> besideLabel(const PageText &page, const QList<PageRow> &rows, qsizetype row, const Box &label,
                                qsizetype next, const MemoryRecord &record)
{
    if (record.side == LabelSide::Left) {
        const QList<Word> &words = rows[row].words;
        while (next < words.size() && !hasLetters(words[next].text) && !hasDigits(words[next].text))
            ++next;
        return next < words.size() ? fitting(page, rows[row], next, record) : std::nullopt;
    }
    for (qsizetype i = row + 1; i < rows.size() && rows[i].box.y - label.bottom() <= (belowLabel + 1) * label.height;
         ++i)
        for (qsizetype from = 0; from < rows[i].words.size(); ++from) {
            const auto spot = fitting(page, rows[i], from, record);
            if (spot && spot->box.x < label.right() && spot->box.right() > label.x)
                return spot;
        }
    return {};
}

/// A label must be the whole of what is printed there: "Date" is not "Due date".
bool continuesLeft(const PageText &page, const PageRow &row, qsizetype from)
{
    if (from == 0)
        return false;
    const Word &before = row.words[from - 1];
    return hasLetters(before.text) && !hasDigits(before.text) &&
           row.words[from].box.x - before.box.right() <= widestBlank(page, before.box.height);
}

QList<Spot> besideLabels(const PageText &page, const QList<PageRow> &rows, const MemoryRecord &record)
{
    const QString key = wordsKey(record.label);
    QList<Spot> spots;
    for (qsizetype row = 0; row < rows.size() && !key.isEmpty(); ++row)
        for (qsizetype from = 0; from < rows[row].words.size(); ++from)
            for (qsizetype to = from + 1; to <= std::min(from + mostLabelWords, rows[row].words.size()); ++to) {
                const Word label = joinedWords(rows[row], from, to);
                if (wordsKey(label.text) != key || (to - from < mostLabelWords && continuesLeft(page, rows[row], from)))
                    continue;
                if (const auto spot = besideLabel(page, rows, row, label.box, to, record))
                    spots.append(*spot);
                break;
            }
    return spots;
}

QList<Spot> atPlace(const PageText &page, const QList<PageRow> &rows, const MemoryRecord &record)
{
    QList<Spot> spots;
    for (const PageRow &row : rows)
        for (qsizetype from = 0; from < row.words.size(); ++from) {
            const auto spot = fitting(page, row, from, record);
            if (spot && std::abs(spot->box.centreY() - record.box.centreY()) < placeTolerance &&
                (std::abs(spot->box.x - record.box.x) < placeTolerance ||
                 std::abs(spot->box.right() - record.box.right()) < placeTolerance))
                spots.append(*spot);
        }
    return spots;
}

/// A page with its rows, which every record looks through.
struct PageWithRows
{
    const PageText *page = nullptr; ///< outlives this
    QList<PageRow> rows;
};

QList<PageWithRows> withRows(const QList<PageText> &pages)
{
    QList<PageWithRows> all;
    for (const PageText &page : pages)
        all.append({&page, rowsOf(page)});
    return all;
}

Recalled recallFrom(const MemoryRecord &record, const QList<PageWithRows> &pages)
{
    QList<Spot> spots;
    for (const PageWithRows &each : pages)
        spots += besideLabels(*each.page, each.rows, record);
    const bool byLabel = !spots.isEmpty();
    for (qsizetype i = 0; i < pages.size() && !byLabel; ++i)
        if (pages[i].page->page == record.page)
            spots += atPlace(*pages[i].page, pages[i].rows, record);
    if (spots.isEmpty())
        return {};
    const auto best = std::ranges::min_element(spots, {}, [&record](const Spot &spot) {
        return distance(spot.box, record.box) + std::abs(spot.page - record.page);
    });
    return {best->value, best->page, best->box, byLabel};
}

bool isOfOtherSource(const FieldReading &found)
{
    return found.witnesses.contains(Witness::EmbeddedXml) || found.witnesses.contains(Witness::QrCode);
}

void support(FieldReading &found)
{
    found.witnesses.append(Witness::SupplierMemory);
    found.confidence = std::max(found.confidence, supportedConfidence);
    for (Alternative &other : found.alternatives)
        other.score = std::min(other.score, distantSecond * found.confidence);
}

void replace(FieldReading &found, const Recalled &recalled)
{
    const bool disagrees = found.state == FieldState::Read;
    const double confidence = recalled.byLabel ? byLabelConfidence : byPlaceConfidence;
    const auto seen = std::ranges::find_if(
        found.alternatives, [&recalled](const Alternative &other) { return other.value == recalled.value; });
    if (seen != found.alternatives.end())
        found.alternatives.erase(seen);
    for (Alternative &other : found.alternatives)
        other.score = std::min(other.score, distantSecond * confidence);
    if (!found.value.isEmpty())
        found.alternatives.prepend({found.value, confidence * (disagrees ? 1 : distantSecond), found.page, found.box});
    found.value = recalled.value;
    found.confidence = confidence;
    found.page = recalled.page;
    found.box = recalled.box;
    found.witnesses = {Witness::SupplierMemory};
}

} // namespace

std::optional<MemoryRecord> learnedFrom(Field field, const QString &value, const FieldReading &near,
                                        const QList<PageText> &pages)
{
    if (value.isEmpty() || !hasPrintedForm(field))
        return {};
    std::optional<Spot> best;
    for (const PageText &page : pages) {
        const QList<PageRow> rows = rowsOf(page);
        for (qsizetype row = 0; row < rows.size(); ++row)
            for (qsizetype from = 0; from < rows[row].words.size(); ++from)
                for (qsizetype to = from + 1; to <= std::min(from + mostValueWords, rows[row].words.size()); ++to) {
                    const Word said = joinedWords(rows[row], from, to);
                    const auto form = formOf(field, said.text, value);
                    if (!form)
                        continue;
                    const Spot spot{value, *form, labelOf(page, rows, row, from, said.box), page.page, said.box};
                    if (!best || rank(spot, near) < rank(*best, near))
                        best = spot;
                    break;
                }
    }
    if (!best)
        return {};
    MemoryRecord record;
    record.field = field;
    record.label = best->label.text;
    record.side = best->label.side;
    record.page = best->page;
    record.box = best->box;
    record.format = best->form;
    return record;
}

Recalled recall(const MemoryRecord &record, const QList<PageText> &pages)
{
    return recallFrom(record, withRows(pages));
}

QList<Field> applyMemory(Reading &reading, const QList<PageText> &pages, const QList<MemoryRecord> &records)
{
    QList<Field> changed;
    const QList<PageWithRows> rows = records.isEmpty() ? QList<PageWithRows>() : withRows(pages);
    for (const MemoryRecord &record : records) {
        if (changed.contains(record.field))
            continue;
        FieldReading found = reading.fields.value(record.field);
        const Recalled recalled = recallFrom(record, rows);
        const bool agrees = sameValue(record.field, recalled.value, found.value);
        const bool mayDisagree = found.state != FieldState::Read || recalled.byLabel;
        if (recalled.value.isEmpty() || found.witnesses.contains(Witness::SupplierMemory) ||
            (!agrees && (found.state == FieldState::Proved || isOfOtherSource(found) || !mayDisagree)))
            continue;
        if (agrees)
            support(found);
        else
            replace(found, recalled);
        reading.fields[record.field] = found;
        changed.append(record.field);
    }
    return changed;
}

} // namespace dbledger::domain
