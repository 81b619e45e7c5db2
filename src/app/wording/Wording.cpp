// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Wording.h"

#include "app/wording/WordingTables.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace dbledger::app {

namespace {

constexpr QChar noBreakSpace(0x00A0);

QString translated(const char *text)
{
    return QCoreApplication::translate("Wording", text);
}

QString listOfNames(const QStringList &names)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[,;\n]\\s*"));
    QStringList words;
    for (const QString &name : names.join(u',').split(separator, Qt::SkipEmptyParts)) {
        words.append(wording::ruleSentence(name) ? Wording::ruleName(name) : Wording::thingName(name));
    }
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

} // namespace

QString Wording::sentence(const Error &error) const
{
    const wording::ErrorSentence *known = wording::errorSentence(error.kind);
    return known ? fill(translated(known->sentence), known->arguments, error.arguments) : errorKindName(error.kind);
}

QString Wording::sentence(const domain::Proof &proof) const
{
    const wording::RuleSentences *known = wording::ruleSentence(proof.rule);
    if (!known)
        return proof.rule;
    return fill(translated(proof.holds ? known->holds : known->fails), known->arguments, proof.arguments);
}

QString Wording::wholeSentence(const Error &error)
{
    return capitalised(Wording().sentence(error));
}

QString Wording::capitalised(const QString &sentence)
{
    if (sentence.isEmpty())
        return sentence;
    const bool ended = sentence.endsWith(u'?') || sentence.endsWith(u'.') || sentence.endsWith(u'!');
    return sentence.front().toUpper() + sentence.mid(1) + (ended ? QString() : QStringLiteral("."));
}

QString Wording::number(const QString &canonical) const
{
    static const QRegularExpression form(QStringLiteral("\\A(-?)([0-9]+)(?:\\.([0-9]+))?\\z"));
    const QRegularExpressionMatch match = form.match(canonical);
    if (!match.hasMatch())
        return canonical;
    QString whole = match.captured(2);
    for (qsizetype place = whole.size() - 3; place > 0; place -= 3)
        whole.insert(place, m_locale.groupSeparator());
    const QString sign = match.captured(1).isEmpty() ? QString() : m_locale.negativeSign();
    return sign + whole + (match.hasCaptured(3) ? m_locale.decimalPoint() + match.captured(3) : QString());
}

QString Wording::money(const domain::Money &money) const
{
    return amount(money) + noBreakSpace + money.currency().code();
}

QString Wording::date(QDate date) const
{
    QString form = m_locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains(u"yyyy"))
        form.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return date.isValid() ? m_locale.toString(date, form) : QString();
}

QString Wording::date(const QString &iso) const
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    if (iso.size() > 10 && moment.isValid())
        return date(moment.date()) + noBreakSpace + m_locale.toString(moment.time(), QLocale::ShortFormat);
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? date(day) : iso;
}

QString Wording::moment(const QDateTime &utc) const
{
    const QDateTime local = utc.toLocalTime();
    return date(local.date()) + noBreakSpace + m_locale.toString(local.time(), QLocale::ShortFormat);
}

QString Wording::duration(std::chrono::seconds length)
{
    constexpr int inSecondsUpTo = 90;
    const int seconds = int(length.count());
    if (seconds <= inSecondsUpTo)
        return QCoreApplication::translate("Wording", "%n second(s)", nullptr, seconds);
    const int minutes = (seconds + 59) / 60;
    return QCoreApplication::translate("Wording", "%n minute(s)", nullptr, minutes);
}

QString Wording::days(const QString &count) const
{
    const QString words = QCoreApplication::translate("Wording", "%n day(s)", nullptr, count.toInt());
    return QString(words).replace(count, number(count));
}

QString Wording::value(domain::Field field, const QString &value) const
{
    if (field == domain::Field::DocumentType)
        return documentTypeName(value);
    switch (domain::fieldKind(field)) {
    case domain::FieldKind::Amount:
        return number(value);
    case domain::FieldKind::Date:
        return date(value);
    case domain::FieldKind::Code:
    case domain::FieldKind::Name:
    case domain::FieldKind::Text:
        break;
    }
    return value;
}

QString Wording::valueWithState(const QString &thing, const QString &value_, domain::FieldState state) const
{
    if (value_.isEmpty())
        return QStringLiteral("–");
    const auto field = domain::fieldFromName(thing);
    return field ? QStringLiteral("%1 (%2)").arg(value(*field, value_), name(state)) : value_;
}

/// Of an error that another one is about; of one that is about a third, its kind alone: none of ours goes so deep.
QString Wording::innerSentence(ErrorKind kind, const QStringList &arguments) const
{
    return kind == ErrorKind::SchemaUpdateFailed ? errorKindName(kind) : sentence(Error{kind, arguments, {}});
}

/// Replaces %1..%9 in one pass, so that a "%2" inside an argument stays what it is. A missing argument is a dash.
QString Wording::fill(const QString &sentence, const char *kinds, const QStringList &arguments) const
{
    QStringList written;
    for (int i = 0; kinds[i] != '\0'; ++i) {
        if (kinds[i] == 'l')
            written.append(listOfNames(arguments.mid(i)));
        else if (kinds[i] == 'e')
            written.append(innerSentence(errorKindFromName(arguments.value(i)), arguments.mid(i + 1)));
        else if (const auto field = domain::fieldFromName(arguments.value(0)); field && kinds[i] == 'v')
            written.append(value(*field, arguments.value(i)));
        else
            written.append(argument(kinds[i], arguments.value(i)));
        if (written.last().isEmpty())
            written.last() = QStringLiteral("–");
    }
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (place < 1) {
            filled += sentence[i];
            continue;
        }
        filled += written.value(place - 1);
        ++i;
    }
    return filled;
}

QString Wording::argument(char kind, const QString &value) const
{
    switch (kind) {
    case 'n':
        return number(value);
    case 'd':
        return date(value);
    case 'b':
        return bytes(value.toLongLong());
    case 's':
        return duration(std::chrono::seconds(value.toLongLong()));
    case 'y':
        return days(value);
    case 'w':
        return thingName(value);
    case 'm':
        return number(value.section(u' ', 0, 0)) + noBreakSpace + value.section(u' ', 1);
    case 'g':
        if (const auto segment = domain::segmentFromName(value))
            return name(*segment);
        return value;
    default:
        return value;
    }
}

} // namespace dbledger::app
