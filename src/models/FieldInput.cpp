// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FieldInput.h"

#include <QDate>
#include <QRegularExpression>

namespace dbledger::models {

namespace {

/// Without blanks of any kind: locales group digits with narrow ones that do not break.
QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar character) { return character.isSpace(); });
}

/// Which of '.' and ',' separates the decimals of these digits and marks; a null character: neither.
QChar decimalMark(const QString &digits, const QLocale &locale)
{
    const qsizetype point = digits.lastIndexOf(u'.'), comma = digits.lastIndexOf(u',');
    if (point >= 0 && comma >= 0)
        return point > comma ? u'.' : u',';
    if (point < 0 && comma < 0)
        return {};
    const QChar mark = point >= 0 ? u'.' : u',';
    if (digits.count(mark) > 1)
        return {}; // groups
    const bool couldBeGroup = digits.size() - digits.lastIndexOf(mark) - 1 == 3;
    return couldBeGroup && locale.decimalPoint() != QString(mark) && locale.groupSeparator() == QString(mark) ? QChar()
                                                                                                              : mark;
}

/// Two digits of a year as a person means them on an invoice: this century.
QDate inThisCentury(QDate date)
{
    return date.year() < 100                           ? date.addYears(2000)
           : date.year() < 1950 && date.year() >= 1900 ? date.addYears(100)
                                                       : date;
}

QDate numericDate(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4}|\\d{2})$"));
    const auto match = pattern.match(typed);
    if (!match.hasMatch())
        return {};
    int day = match.captured(1).toInt(), month = match.captured(2).toInt();
    if (locale.dateFormat(QLocale::ShortFormat).startsWith(u'M', Qt::CaseInsensitive))
        std::swap(day, month);
    const int year = match.captured(3).toInt();
    const QDate date(year < 100 ? 2000 + year : year, month, day);
    return date.isValid() ? date : QDate(date.year() > 0 ? date.year() : year < 100 ? 2000 + year : year, day, month);
}

} // namespace

QString canonicalAmount(const QString &typed, const QLocale &locale)
{
    QString digits = withoutBlanks(typed);
    static const QRegularExpression around(QStringLiteral("^[^0-9.,+\\-−(]+|[^0-9.,)]+$"));
    digits.remove(around).replace(QChar(0x2212), u'-').remove(u'\'').remove(QChar(0x2019));
    bool negative = digits.startsWith(u'-');
    if (digits.startsWith(u'(') && digits.endsWith(u')')) {
        negative = true;
        digits = digits.mid(1, digits.size() - 2);
    }
    digits.remove(QRegularExpression(QStringLiteral("^[+-]")));
    const QChar mark = decimalMark(digits, locale);
    QString canonical;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const QChar character = digits[i];
        if (character.isDigit())
            canonical += QChar(u'0' + char16_t(character.digitValue()));
        else if (character == mark && i == digits.lastIndexOf(mark))
            canonical += u'.';
        else if (character != u'.' && character != u',')
            return {};
    }
    static const QRegularExpression number(QStringLiteral("^\\d*\\.?\\d*$"));
    static const QRegularExpression anyDigit(QStringLiteral("\\d"));
    if (!number.match(canonical).hasMatch() || !canonical.contains(anyDigit))
        return {};
    if (canonical.startsWith(u'.'))
        canonical.prepend(u'0');
    if (canonical.endsWith(u'.'))
        canonical.chop(1);
    return negative ? u'-' + canonical : canonical;
}

QString canonicalDate(const QString &typed, const QLocale &locale)
{
    const QString text = typed.trimmed();
    QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (date.isValid() && text.size() > 10 && QDateTime::fromString(text, Qt::ISODate).isValid())
        return text;
    if (!date.isValid())
        date = numericDate(text, locale);
    for (const QLocale &speaker : {locale, QLocale(QLocale::French), QLocale(QLocale::English)})
        for (const QString &format :
             {locale.dateFormat(QLocale::ShortFormat), QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"),
              QStringLiteral("MMM d, yyyy"), QStringLiteral("MMMM d, yyyy")})
            if (!date.isValid())
                date = speaker.toDate(text, format);
    return date.isValid() ? inThisCentury(date).toString(Qt::ISODate) : QString();
}

QString canonicalInput(domain::Field field, const QString &typed, const QLocale &locale)
{
    const QString text = typed.trimmed();
    QString canonical = text;
    switch (domain::fieldKind(field)) {
    case domain::FieldKind::Amount:
        canonical = canonicalAmount(text, locale);
        break;
    case domain::FieldKind::Date:
        canonical = canonicalDate(text, locale);
        break;
    case domain::FieldKind::Code:
        if (field == domain::Field::Iban || field == domain::Field::Bic || field == domain::Field::Currency ||
            field == domain::Field::SellerVatId || field == domain::Field::BuyerVatId)
            canonical = withoutBlanks(text).toUpper();
        else if (field == domain::Field::SellerSiren || field == domain::Field::SellerSiret ||
                 field == domain::Field::BuyerSiret)
            canonical = withoutBlanks(text);
        break;
    case domain::FieldKind::Name:
    case domain::FieldKind::Text:
        break;
    }
    return canonical.isEmpty() ? text : canonical;
}

} // namespace dbledger::models
