// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/Options.h"

#include "cli/console/Command.h"

#include <QCoreApplication>
#include <QLocale>

namespace dbledger::cli::options {

namespace {

constexpr int mostJobs = 256;

/// Gives its functions their tr().
struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

Error wrongValue(const QString &option, const QString &value, const QString &wanted)
{
    return usageError(OptionText::tr("\"%1\" does not fit --%2, which wants %3").arg(value, option, wanted));
}

} // namespace

QCommandLineOption json()
{
    return {QStringLiteral("json"), OptionText::tr("print JSON, one object a line, for other programs")};
}

QCommandLineOption jobs()
{
    return {QStringLiteral("jobs"), OptionText::tr("read N documents at the same time; otherwise one a processor core"),
            QStringLiteral("N")};
}

QCommandLineOption database()
{
    return {QStringLiteral("database"),
            OptionText::tr("the database: a file, or postgresql://user@host/name; otherwise the one of the settings"),
            QStringLiteral("D")};
}

QCommandLineOption direction()
{
    return {QStringLiteral("direction"), OptionText::tr("sale (we issued it) or purchase (we received it)"),
            QStringLiteral("sale|purchase")};
}

QCommandLineOption password()
{
    return {QStringLiteral("password"), OptionText::tr("the password of protected PDF files"), QStringLiteral("P")};
}

QString password(const QCommandLineParser &arguments)
{
    return arguments.value(QStringLiteral("password"));
}

Result<std::optional<int>> number(const QCommandLineParser &arguments, const QString &option, int least, int most)
{
    if (!arguments.isSet(option))
        return std::optional<int>();
    bool isNumber = false;
    const int value = arguments.value(option).toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return wrongValue(
            option, arguments.value(option),
            OptionText::tr("a whole number from %1 to %2").arg(QLocale().toString(least), QLocale().toString(most)));
    return std::optional(value);
}

Result<std::optional<QDate>> date(const QCommandLineParser &arguments, const QString &option)
{
    if (!arguments.isSet(option))
        return std::optional<QDate>();
    const QString text = arguments.value(option);
    QDate value = QDate::fromString(text, Qt::ISODate);
    if (!value.isValid())
        value = QLocale().toDate(text, QStringLiteral("d/M/yyyy"));
    if (!value.isValid())
        return wrongValue(option, text, OptionText::tr("a date such as 2024-03-31"));
    return std::optional(value);
}

Result<std::optional<domain::Decimal>> amount(const QCommandLineParser &arguments, const QString &option)
{
    if (!arguments.isSet(option))
        return std::optional<domain::Decimal>();
    const QString text = arguments.value(option);
    const auto value = domain::Decimal::parse(QString(text).replace(u',', u'.'));
    if (!value)
        return wrongValue(option, text, OptionText::tr("an amount such as 1234.50"));
    return value;
}

Result<std::optional<int>> choice(const QCommandLineParser &arguments, const QString &option, const QStringList &words)
{
    if (!arguments.isSet(option))
        return std::optional<int>();
    const int place = int(words.indexOf(arguments.value(option)));
    if (place < 0)
        return wrongValue(option, arguments.value(option),
                          OptionText::tr("one of %1").arg(words.join(QStringLiteral(", "))));
    return std::optional(place);
}

Result<std::optional<domain::Direction>> direction(const QCommandLineParser &arguments)
{
    using domain::Direction;
    const QList<Direction> directions{Direction::Sale, Direction::Purchase};
    const auto place =
        choice(arguments, QStringLiteral("direction"), {directionName(directions[0]), directionName(directions[1])});
    if (!place)
        return place.error();
    return *place ? std::optional(directions[**place]) : std::nullopt;
}

Result<QList<qint64>> ids(const QStringList &words)
{
    QList<qint64> ids;
    for (const QString &word : words) {
        ids.append(word.toLongLong()); // 0 where it is no number
        if (ids.last() <= 0)
            return usageError(OptionText::tr("\"%1\" is no id").arg(word));
    }
    return ids;
}

Result<int> jobs(const QCommandLineParser &arguments)
{
    const auto count = number(arguments, QStringLiteral("jobs"), 1, mostJobs);
    if (!count)
        return count.error();
    return count->value_or(0);
}

} // namespace dbledger::cli::options
