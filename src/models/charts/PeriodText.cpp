// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/PeriodText.h"

#include "app/wording/Wording.h"
#include "models/Text.h"

#include <QCoreApplication>

namespace dbledger::models {

using domain::Grain;
using domain::Period;

namespace {

struct PeriodText
{
    Q_DECLARE_TR_FUNCTIONS(PeriodText)
};

QString quarterText(const QDate &day)
{
    return PeriodText::tr("Q%1 %2", "quarter and year").arg((day.month() - 1) / 3 + 1).arg(day.year());
}

} // namespace

QString periodText(const Period &period, Grain grain)
{
    const QLocale locale;
    switch (grain) {
    case Grain::Day:
        return app::Wording().date(period.from);
    case Grain::Week:
        return PeriodText::tr("Week of %1").arg(app::Wording().date(domain::startOf(Grain::Week, period.from)));
    case Grain::Month:
        return titled(locale.standaloneMonthName(period.from.month()) + u' ' + QString::number(period.from.year()));
    case Grain::Quarter:
        return quarterText(period.from);
    case Grain::Year:
        break;
    }
    return QString::number(period.from.year());
}

QString shortPeriodText(const Period &period, Grain grain)
{
    const QLocale locale;
    switch (grain) {
    case Grain::Day:
    case Grain::Week:
        return locale.toString(domain::startOf(grain, period.from), QStringLiteral("d MMM yy"));
    case Grain::Month:
        return titled(locale.standaloneMonthName(period.from.month(), QLocale::ShortFormat)) +
               QDate(period.from).toString(QStringLiteral(" yy"));
    case Grain::Quarter:
    case Grain::Year:
        break;
    }
    return periodText(period, grain);
}

QString spanText(const Period &period)
{
    const app::Wording wording;
    return QStringLiteral("%1 – %2").arg(wording.date(period.from), wording.date(period.to));
}

QString grainName(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return PeriodText::tr("day");
    case Grain::Week:
        return PeriodText::tr("week");
    case Grain::Month:
        return PeriodText::tr("month");
    case Grain::Quarter:
        return PeriodText::tr("quarter");
    case Grain::Year:
        break;
    }
    return PeriodText::tr("year");
}

QString grainTitle(Grain grain)
{
    return titled(grainName(grain));
}

void addPeriod(ChartContent &content, const Period &period, Grain grain)
{
    content.rows.append(periodText(period, grain));
    content.labels.append(shortPeriodText(period, grain));
    content.periods.append(period);
}

} // namespace dbledger::models
