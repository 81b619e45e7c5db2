// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/memory/PrintedForm.h"

#include "domain/proof/Identifiers.h"
#include "domain/values/Decimal.h"
#include "domain/values/Folding.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace dbledger::domain {

namespace {

/// Runs of digits and runs of letters.
QStringList runsOf(const QString &text)
{
    QStringList runs;
    bool joins = false;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() && joins && runs.last().back().isDigit() == c.isDigit())
            runs.last() += c;
        else if (c.isLetterOrNumber())
            runs += QString(c);
        joins = c.isLetterOrNumber();
    }
    return runs;
}

/// Folded names with their numbers, language after language.
QList<std::pair<QString, int>> monthsOfAllLanguages()
{
    QList<std::pair<QString, int>> months;
    for (const QLocale &language :
         {QLocale(QLocale::French), QLocale(QLocale::English), QLocale(QLocale::German), QLocale(QLocale::Spanish),
          QLocale(QLocale::Italian), QLocale(QLocale::Dutch), QLocale(QLocale::Portuguese)})
        for (int month = 1; month <= 12; ++month)
            for (const QString &name : {language.monthName(month), language.standaloneMonthName(month)})
                if (const std::pair entry{folded(name), month}; !months.contains(entry))
                    months.append(entry);
    return months;
}

/// 1 to 12, 0 when no language that we read calls a month so.
int monthNamed(const QString &word)
{
    constexpr qsizetype leastLetters = 3;
    static const QList<std::pair<QString, int>> months = monthsOfAllLanguages();
    if (word.size() < leastLetters)
        return 0;
    const auto named =
        std::ranges::find_if(months, [&word](const auto &month) { return month.first.startsWith(word); });
    return named == months.end() ? 0 : named->second;
}

QString dateInForm(const QString &text, const QString &form)
{
    QStringList numbers;
    qsizetype named = -1;
    for (const QString &run : runsOf(folded(text))) {
        const int month = run.front().isDigit() ? 0 : monthNamed(run);
        if (month > 0)
            named = numbers.size();
        if (month > 0 || run.front().isDigit())
            numbers += month > 0 ? QString::number(month) : run;
        else if (run.size() > 2) // neither "er" nor "de"
            return {};
    }
    const QStringList parts = form.split(u'-');
    if (numbers.size() != 3 || parts.size() != 3 || (named >= 0 && parts.value(named) != u"m"))
        return {};
    int day = 0, month = 0, year = 0;
    for (int i = 0; i < 3; ++i) {
        const bool isYear = parts[i] == u"y";
        if (numbers[i].size() > 2 && !(isYear && numbers[i].size() == 4))
            return {};
        (isYear ? year : parts[i] == u"m" ? month : day) = numbers[i].toInt();
    }
    if (named < 0 && text.contains(u':')) // a time of the day
        return {};
    return QDate(year < 100 ? year + 2000 : year, month, day).toString(Qt::ISODate);
}

/// Of a number without decimals: groups of three.
bool isGroupedByThree(const QString &text)
{
    static const QRegularExpression other(QStringLiteral("[.,](?!\\d{3}(?!\\d))"));
    return !text.contains(other);
}

QString amountInForm(const QString &text, const QString &form)
{
    const QChar mark = form.size() > 4 ? form[4] : QChar();
    constexpr int mostUnitLetters = 3; // "EUR" behind the number
    QString number;
    int decimals = -1, letters = 0;
    for (const QChar c : text) {
        if (c.isDigit()) {
            number += c;
            decimals += decimals >= 0;
        } else if (!mark.isNull() && c == mark && decimals < 0 && !number.isEmpty()) {
            number += u'.';
            decimals = 0;
        } else if (c == u'-' && number.isEmpty()) {
            number += c;
        } else if (c.isLetter() && !number.isEmpty() && decimals > 0 && letters < mostUnitLetters) {
            ++letters;
        } else if (c == mark || c.isLetter() || c == u'%' || c == u'/' || c == u':') {
            return {};
        }
    }
    const bool fits = mark.isNull() ? isGroupedByThree(text) : decimals == 2;
    const auto amount = fits ? Decimal::parse(number) : std::nullopt;
    return amount ? amount->toString(mark.isNull() ? 0 : 2) : QString();
}

bool isIdentifier(Field field)
{
    static const QList<Field> identifiers{Field::Iban,        Field::Bic,        Field::SellerVatId, Field::SellerSiren,
                                          Field::SellerSiret, Field::BuyerVatId, Field::BuyerSiret};
    return identifiers.contains(field);
}

QString codeText(Field field, const QString &text)
{
    return isIdentifier(field) ? compactIdentifier(text) : text.simplified();
}

QString codeForm(const QString &code)
{
    QString form = code;
    for (QChar &c : form)
        if (c.isDigit())
            c = u'#';
    return form;
}

/// Numbers grow: a run of digits is as good as a longer one.
QString shape(const QString &form)
{
    QString result;
    for (const QChar c : form)
        if (c != u'#' || !result.endsWith(u'#'))
            result += c;
    return result;
}

} // namespace

bool hasPrintedForm(Field field)
{
    return fieldKind(field) != FieldKind::Text && field != Field::DocumentType && field != Field::Currency &&
           field != Field::BuyerGender;
}

QString valueInForm(Field field, const QString &text, const QString &form)
{
    switch (fieldKind(field)) {
    case FieldKind::Date:
        return dateInForm(text, form);
    case FieldKind::Amount:
        return amountInForm(text, form);
    case FieldKind::Code: {
        const QString code = codeText(field, text);
        return shape(codeForm(code)) == shape(form) ? code : QString();
    }
    default:
        return text.simplified();
    }
}

std::optional<QString> formOf(Field field, const QString &text, const QString &value)
{
    QStringList forms{QString()};
    if (fieldKind(field) == FieldKind::Date)
        forms = {QStringLiteral("d-m-y"), QStringLiteral("m-d-y"), QStringLiteral("y-m-d")};
    else if (fieldKind(field) == FieldKind::Amount)
        forms = {QStringLiteral("1234,56"), QStringLiteral("1234.56"), QStringLiteral("1234")};
    else if (fieldKind(field) == FieldKind::Code)
        forms = {codeForm(codeText(field, value))};
    const auto fits = std::ranges::find_if(forms, [&](const QString &form) {
        const QString said = valueInForm(field, text, form);
        return !said.isEmpty() && sameValue(field, said, value);
    });
    return fits == forms.end() ? std::nullopt : std::optional(*fits);
}

bool sameValue(Field field, const QString &a, const QString &b)
{
    switch (fieldKind(field)) {
    case FieldKind::Date:
        return a.left(10) == b.left(10);
    case FieldKind::Amount: {
        const auto first = Decimal::parse(a), second = Decimal::parse(b);
        return first && second ? *first == *second : a == b; // two that are no numbers are not the same for it
    }
    case FieldKind::Code:
        return codeText(field, a) == codeText(field, b);
    default:
        return wordsKey(a) == wordsKey(b);
    }
}

} // namespace dbledger::domain
