// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/DateParser.h"

#include "extraction/words/Lexicon.h"
#include "extraction/words/TextFold.h"

#include <QRegularExpression>

namespace dbledger::extraction {

namespace {

int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() != 2)
        return year;
    return year < 80 ? 2000 + year : 1900 + year;
}

bool isPlausible(const QDate &date)
{
    return date.isValid() && date.year() >= 1900 && date.year() <= 2099;
}

QDate dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return isPlausible(date) ? date : QDate();
}

/// Day, month and year in the two orders that are used; the point is never used month first.
std::optional<ParsedDate> fromNumbers(int first, int second, int year, QChar separator)
{
    ParsedDate parsed;
    const QDate dayFirst = dateOf(year, second, first);
    const QDate monthFirst = separator == u'.' ? QDate() : dateOf(year, first, second);
    if (!dayFirst.isValid() && !monthFirst.isValid())
        return {};
    parsed.date = dayFirst.isValid() ? dayFirst : monthFirst;
    parsed.readMonthFirst = !dayFirst.isValid();
    parsed.readDayFirst = separator != u'.' && dayFirst.isValid() && !monthFirst.isValid();
    if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst)
        parsed.monthFirst = monthFirst;
    return parsed;
}

std::optional<ParsedDate> fromIso(const QRegularExpressionMatch &match)
{
    const QDate date =
        dateOf(match.capturedView(1).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt());
    if (!date.isValid())
        return {};
    ParsedDate parsed;
    parsed.date = date;
    return parsed;
}

std::optional<ParsedDate> fromNumeric(const QRegularExpressionMatch &match)
{
    const int first = match.capturedView(1).toInt(), second = match.capturedView(3).toInt();
    const QStringView third = match.capturedView(4);
    if (auto parsed = fromNumbers(first, second, fullYear(third), match.capturedView(2).trimmed().front()))
        return parsed;
    if (third.size() != 2)
        return {};
    const QDate yearFirst = dateOf(fullYear(match.capturedView(1)), second, third.toInt()); // "18/02/25"
    if (!yearFirst.isValid() || match.capturedView(1).size() != 2)
        return {};
    ParsedDate parsed;
    parsed.date = yearFirst;
    return parsed;
}

std::optional<ParsedDate> fromNamed(QStringView day, QStringView month, QStringView year)
{
    const int number = Lexicon::instance().month(foldedWords(month));
    const QDate date = number ? dateOf(fullYear(year), number, day.toInt()) : QDate();
    if (!date.isValid())
        return {};
    ParsedDate parsed;
    parsed.date = date;
    parsed.numeric = false;
    return parsed;
}

std::optional<ParsedDate> fromDayMonthName(const QRegularExpressionMatch &match)
{
    return fromNamed(match.capturedView(1), match.capturedView(2), match.capturedView(3));
}

std::optional<ParsedDate> fromMonthNameDay(const QRegularExpressionMatch &match)
{
    return fromNamed(match.capturedView(2), match.capturedView(1), match.capturedView(3));
}

std::optional<ParsedDate> fromYearMonthName(const QRegularExpressionMatch &match)
{
    return fromNamed(match.capturedView(3), match.capturedView(2), match.capturedView(1));
}

struct Shape
{
    QRegularExpression pattern;
    std::optional<ParsedDate> (*read)(const QRegularExpressionMatch &);
};

/// The shapes in the order they are tried; an earlier one keeps its characters.
const QList<Shape> &shapes()
{
    const auto shape = [](const char16_t *pattern, auto read) {
        return Shape{
            QRegularExpression(QString::fromUtf16(pattern), QRegularExpression::CaseInsensitiveOption |
                                                                QRegularExpression::UseUnicodePropertiesOption),
            read};
    };
    static const QList<Shape> all = {
        shape(uR"((?<![\d])((?:19|20)\d\d)\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d))", fromIso),
        shape(uR"((?<![\d.,])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?((?:19|20)\d\d|\d\d)(?![\d]|[.,/-]\d))",
              fromNumeric),
        shape(
            uR"((?<!\d)(\d{1,2})(?:er|st|nd|rd|th|º|ª)?[\s.,/-]{0,3}(?:de |of |d')?(\p{L}{3,12})[\s.,/'-]{0,3}(?:de |del )?((?:19|20)\d\d|\d\d)(?![\d]))",
            fromDayMonthName),
        shape(uR"((?<!\p{L})(\p{L}{3,12})[\s.-]{0,2}(\d{1,2})(?:st|nd|rd|th)?\s?[,.\s-]{1,2}\s?((?:19|20)\d\d)(?!\d))",
              fromMonthNameDay),
        shape(uR"((?<!\d)((?:19|20)\d\d)[\s./-]{1,2}(\p{L}{3,12})[\s./-]{1,2}(\d{1,2})(?!\d))", fromYearMonthName),
        shape(uR"((?<![\p{L}\d.,/-])((?:20)\d\d)()(0[1-9]|1[0-2])([0-2]\d|3[01])(?![\d.,/-]))", fromIso),
        shape(uR"((?<![\d.,/-])([0-3]?\d)(\s)([01]?\d)\s(20\d\d)(?![\d.,]))", fromNumeric),
    };
    return all;
}

/// A time right behind the date: "2019-06-01 19:02:00", "12/03/18 7:05 PM", "à 10h30".
void readTime(QStringView rest, ParsedDate &parsed)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^\s*(?:T|-|,|@|at|à|um|om|alle|a las)?\s*\(?([01]?\d|2[0-3])[:h]([0-5]\d)(?::([0-5]\d))?\s*([AP])?\.?(?:M\b)?)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(rest.toString());
    if (!match.hasMatch())
        return;
    int hour = match.capturedView(1).toInt();
    const QString half = match.captured(4).toLower();
    if (half == QStringLiteral("p") && hour < 12)
        hour += 12;
    if (half == QStringLiteral("a") && hour == 12)
        hour = 0;
    parsed.hasSeconds = match.capturedLength(3) > 0;
    parsed.time = QTime(hour, match.capturedView(2).toInt(), match.capturedView(3).toInt());
}

} // namespace

QList<FoundDate> findDates(QStringView text)
{
    QList<FoundDate> found;
    QString rest = text.toString();
    for (const Shape &shape : shapes()) {
        auto matches = shape.pattern.globalMatch(rest);
        while (matches.hasNext()) {
            const auto match = matches.next();
            auto parsed = shape.read(match);
            if (!parsed)
                continue;
            readTime(text.sliced(match.capturedEnd()), *parsed);
            found.append({*parsed, match.capturedStart(), match.capturedLength()});
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
                rest[i] = u'\x1f'; // taken: no other shape may use it
        }
    }
    std::ranges::sort(found, {}, &FoundDate::position);
    return found;
}

std::optional<ParsedDate> parseDate(QStringView text)
{
    const auto trimmed = text.trimmed();
    const auto found = findDates(trimmed);
    if (found.size() != 1 || found[0].position != 0)
        return {};
    qsizetype end = found[0].length;
    if (found[0].parsed.time.isValid())
        return found[0].parsed;
    while (end < trimmed.size() && !trimmed[end].isLetterOrNumber())
        ++end;
    if (end != trimmed.size())
        return {};
    return found[0].parsed;
}

} // namespace dbledger::extraction
