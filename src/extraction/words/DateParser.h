// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace dbledger::extraction {

/// A date as it is printed. Where day and month can be swapped both readings are kept: which one is meant is decided by
/// the country, the language and the other dates of the document.
struct ParsedDate
{
    QDate date;                  ///< the day-first reading where there are two
    QDate monthFirst;            ///< the month-first reading of "03/04/2024"; invalid where there is only one reading
    QTime time;                  ///< invalid when none is printed
    bool hasSeconds = false;     ///< of the time
    bool numeric = true;         ///< no month name in it
    bool readMonthFirst = false; ///< only month first was possible: "12/25/2024"
    bool readDayFirst = false;   ///< only day first was possible: "25/12/2024"
    bool isAmbiguous() const { return monthFirst.isValid(); }
};

/// A date inside a longer text.
struct FoundDate
{
    ParsedDate parsed;
    qsizetype position = 0; ///< of its first character
    qsizetype length = 0;   ///< without its time
};

/// All dates in the text, in their order: ISO, "13.10.18", "13/10/2018", "15 mars 2024", "March 3rd, 2024",
/// "03-Mar-24", "3 de mayo de 2024"; month names of every language in the lexicon. Numbers of two digits are years of
/// 1980..2079. Years outside 1900..2099 are no dates.
QList<FoundDate> findDates(QStringView text);

/// The whole text (but for blanks and closing punctuation) as one date with or without time.
std::optional<ParsedDate> parseDate(QStringView text);

} // namespace dbledger::extraction
