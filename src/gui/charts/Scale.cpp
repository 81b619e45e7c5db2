// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/Scale.h"

#include <array>
#include <cmath>

namespace dbledger::gui {

namespace {

double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power * 1.0001)
            return factor * power;
    return 10 * power;
}

} // namespace

Ticks niceTicks(double least, double largest, int about, bool whole)
{
    if (!(largest > least))
        largest = least + 1;
    double step = niceStep((largest - least) / qMax(1, about));
    if (whole)
        step = qMax(1.0, step);
    Ticks ticks;
    const double first = std::floor(least / step + 1e-9), last = std::ceil(largest / step - 1e-9);
    for (double at = first; at <= last; ++at)
        ticks.at.append(at * step);
    return ticks;
}

QString compactNumber(double value, const QLocale &locale)
{
    struct Size
    {
        double from;
        const char *sign;
    };
    static constexpr std::array<Size, 3> sizes{{{1e9, "G"}, {1e6, "M"}, {1e3, "k"}}};
    const auto shortest = [&locale](double number) {
        QString text = locale.toString(number, 'f', 2);
        const QString point = locale.decimalPoint();
        if (!text.contains(point))
            return text;
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        return text.endsWith(point) ? text.chopped(point.size()) : text;
    };
    for (const Size &size : sizes)
        if (std::abs(value) >= size.from)
            return shortest(value / size.from) + QChar(0x202f) + QLatin1String(size.sign);
    return shortest(value);
}

int labelStep(int count, int most)
{
    if (count <= qMax(1, most))
        return 1;
    const int rough = (count + most - 1) / qMax(1, most);
    for (const int step : {1, 2, 3, 4, 6, 12, 24, 30, 60, 90, 120, 180, 365})
        if (step >= rough)
            return step;
    return rough;
}

} // namespace dbledger::gui
