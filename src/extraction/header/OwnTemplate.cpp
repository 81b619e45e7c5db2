// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/header/OwnTemplate.h"

#include "extraction/words/Candidates.h"
#include "extraction/words/DateParser.h"
#include "extraction/words/TextFold.h"

#include <QRegularExpression>

#include <algorithm>

namespace dbledger::extraction {

using domain::Field;
using domain::FieldReading;
using domain::Word;

namespace {

constexpr double headerRight = 0.64; // the QR code and the logo stand right of it, in fractions of the page
constexpr double labelMisread = 1.0; // edits that a label may have
constexpr double surest = 0.98;      // of a text that only its recogniser vouches for
constexpr double smallPrint = 0.93;  // the small lines, where one letter is easily another
constexpr double floor = 0.5;

struct PrintedLabel
{
    QLatin1StringView text;
    qsizetype words;
    Field field;
};
constexpr std::array labels{
    PrintedLabel{QLatin1StringView("issue date"), 2, Field::IssueDate},
    PrintedLabel{QLatin1StringView("bill to"), 2, Field::BuyerName},
    PrintedLabel{QLatin1StringView("invoice"), 1, Field::InvoiceNumber},
    PrintedLabel{QLatin1StringView("email"), 1, Field::BuyerEmail},
    PrintedLabel{QLatin1StringView("address"), 1, Field::BuyerAddress},
};

/// A label that a row begins with, and how many words it takes: a recogniser may glue "Bill to".
struct FoundLabel
{
    const PrintedLabel *label = nullptr;
    qsizetype words = 0;
};

FoundLabel labelOf(const QList<Word> &words)
{
    for (const PrintedLabel &label : labels)
        for (qsizetype count = label.words; count > 0 && count < words.size(); --count) {
            const QString text = foldedWords(textOf(words.first(count))).remove(u' ');
            const QString wanted = QString(label.text).remove(u' ');
            if (editDistance(text, wanted, labelMisread + 0.5) <= labelMisread)
                return {&label, count};
        }
    return {};
}

QList<Word> leftWords(const Row &row)
{
    QList<Word> words = row.words();
    words.removeIf([](const Word &word) { return word.box.centreX() > headerRight; });
    return words;
}

/// The row's words; one list a line of the recogniser where labels begin several of them: one box that is too tall puts
/// two lines into a row.
QList<QList<Word>> linesOf(const Row &row)
{
    const QList<Word> words = leftWords(row);
    QMap<int, QList<Word>> lines;
    for (const Word &word : words)
        lines[word.line].append(word);
    if (lines.size() < 2)
        return {words};
    const auto labelled = std::ranges::count_if(lines, [](const auto &line) { return labelOf(line).label != nullptr; });
    return labelled > 1 ? lines.values() : QList<QList<Word>>{words};
}

/// A row of the items or of the total ends the header.
bool endsHeader(const Row &row)
{
    static const QRegularExpression item(QStringLiteral("\\bEuro?\\b"), QRegularExpression::CaseInsensitiveOption);
    return item.match(row.text()).hasMatch();
}

/// Our numbers have no blanks: a recogniser that drops an underscore leaves one.
QString numberOf(const QList<Word> &words)
{
    static const QRegularExpression separators(QStringLiteral("[\\s_]+"));
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{2,4}([_/])\\w{4}\\1\\w{3,6}$"));
    const QString text = textOf(words);
    const QString joined =
        text.contains(u'/') ? QString(text).remove(u' ') : QString(text).replace(separators, QStringLiteral("_"));
    return shape.match(joined).hasMatch() ? joined : text;
}

QString valueOf(Field field, const QList<Word> &words)
{
    switch (field) {
    case Field::InvoiceNumber:
        return numberOf(words);
    case Field::IssueDate: {
        const auto parsed = parseDate(textOf(words));
        if (!parsed)
            return {};
        return parsed->time.isValid() ? QDateTime(parsed->date, parsed->time).toString(Qt::ISODate)
                                      : parsed->date.toString(Qt::ISODate);
    }
    case Field::BuyerEmail: {
        const QString address = mendedMail(textOf(words).remove(u' '));
        return address.contains(u'@') ? address : QString();
    }
    default:
        return textOf(words);
    }
}

/// An e-mail address is mended where the page says otherwise.
double trustIn(Field field, const QString &value, const QList<Word> &words)
{
    return field == Field::BuyerEmail && textOf(words).remove(u' ') != value ? mendedTrust : 1;
}

FieldReading readingOf(Field field, const QString &value, const QList<Word> &words, int page)
{
    FieldReading reading;
    reading.value = value;
    reading.page = page;
    reading.box = boxOf(words);
    reading.witnesses = {domain::Witness::Ocr};
    double least = 1;
    for (const Word &word : words)
        least = std::min(least, word.confidence);
    least *= trustIn(field, value, words);
    const double most = field == Field::BuyerEmail || field == Field::BuyerAddress ? smallPrint : surest;
    reading.confidence = std::clamp(floor + least / 2 + 0.03, floor, most);
    return reading;
}

} // namespace

QMap<Field, FieldReading> ownTemplateHeader(const Layout &layout, bool isOurs)
{
    static const QRegularExpression ours(QStringLiteral("^FAC[_/ ]"), QRegularExpression::CaseInsensitiveOption);
    QMap<Field, FieldReading> header;
    QList<Word> address;
    bool inAddress = false;
    for (const Row &row : layout.rows()) {
        if (row.page != 1 || endsHeader(row))
            break;
        for (const QList<Word> &words : linesOf(row)) {
            const auto [label, taken] = labelOf(words);
            if (label && !header.contains(label->field)) {
                const QList<Word> rest = words.mid(taken);
                const QString value = valueOf(label->field, rest);
                if (!value.isEmpty())
                    header.insert(label->field, readingOf(label->field, value, rest, row.page));
                address = rest;
            } else if (inAddress && !words.isEmpty()) {
                const QString value = header[Field::BuyerAddress].value + QStringLiteral(", ") + textOf(words);
                header[Field::BuyerAddress] = readingOf(Field::BuyerAddress, value, address + words, row.page);
            }
            inAddress = label && label->field == Field::BuyerAddress;
        }
    }
    const bool numbered = ours.match(header.value(Field::InvoiceNumber).value).hasMatch();
    return header.contains(Field::IssueDate) && (numbered || isOurs) ? header : QMap<Field, FieldReading>();
}

} // namespace dbledger::extraction
