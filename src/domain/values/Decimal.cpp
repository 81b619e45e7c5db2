// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/Decimal.h"

#include <algorithm>
#include <array>
#include <limits>
#ifdef _MSC_VER
#include <intrin.h>
#endif

namespace dbledger::domain {

namespace {

constexpr std::int64_t scale = 1'000'000;
constexpr std::array<std::int64_t, 7> powersOfTen{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};

/// a * b / c rounded half away from zero; a 128 bit product in between, nothing where the result does not fit.
std::optional<std::int64_t> mulDiv(std::int64_t a, std::int64_t b, std::int64_t c)
{
    if (c == 0)
        return {};
    const bool negative = ((a < 0) != (b < 0)) != (c < 0);
    const auto magnitude = [](std::int64_t v) { return v < 0 ? 0 - std::uint64_t(v) : std::uint64_t(v); };
    const std::uint64_t ua = magnitude(a), ub = magnitude(b), uc = magnitude(c);
    constexpr auto limit = std::uint64_t(std::numeric_limits<std::int64_t>::max());
#ifdef _MSC_VER
    std::uint64_t high = 0;
    const std::uint64_t low = _umul128(ua, ub, &high);
    if (high >= uc)
        return {};
    std::uint64_t remainder = 0;
    std::uint64_t quotient = _udiv128(high, low, uc, &remainder);
#else
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(ua) * ub;
    if (product / uc > limit)
        return {};
    auto quotient = std::uint64_t(product / uc);
    const auto remainder = std::uint64_t(product % uc);
#endif
    if (remainder >= uc - remainder)
        ++quotient;
    if (quotient > limit)
        return {};
    return negative ? -std::int64_t(quotient) : std::int64_t(quotient);
}

} // namespace

std::int64_t divideRounded(std::int64_t value, std::int64_t by)
{
    const std::int64_t half = by / 2;
    return value >= 0 ? (value + half) / by : (value - half) / by;
}

bool roundsTo(Decimal computed, Decimal stated)
{
    return computed.rounded(std::max(2, stated.places())) == stated;
}

std::optional<Decimal> Decimal::fromMinor(std::int64_t minor, int decimals)
{
    const std::int64_t factor = powersOfTen[std::size_t(6 - decimals)];
    if (minor > std::numeric_limits<std::int64_t>::max() / factor ||
        minor < std::numeric_limits<std::int64_t>::min() / factor)
        return {};
    return fromMillionths(minor * factor);
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 12 || fraction.size() > 6 || (point >= 0 && fraction.isEmpty()))
        return {};
    std::int64_t value = 0;
    for (const QStringView part : {whole, fraction})
        for (const QChar c : part) {
            if (c < u'0' || c > u'9')
                return {};
            value = value * 10 + (c.unicode() - u'0');
        }
    value *= powersOfTen[std::size_t(6 - fraction.size())];
    return fromMillionths(negative ? -value : value);
}

QString Decimal::toString(int decimals) const
{
    const std::uint64_t magnitude = m_millionths < 0 ? 0 - std::uint64_t(m_millionths) : std::uint64_t(m_millionths);
    QString fraction = QString::number(magnitude % scale).rightJustified(6, u'0');
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString result = m_millionths < 0 ? QStringLiteral("-") : QString();
    result += QString::number(magnitude / scale);
    return fraction.isEmpty() ? result : result + u'.' + fraction;
}

std::int64_t Decimal::toMinor(int decimals) const
{
    return divideRounded(m_millionths, powersOfTen[std::size_t(6 - decimals)]);
}

Decimal Decimal::rounded(int decimals) const
{
    return fromMillionths(toMinor(decimals) * powersOfTen[std::size_t(6 - decimals)]);
}

int Decimal::places() const
{
    int places = 6;
    for (std::int64_t rest = m_millionths; places > 0 && rest % 10 == 0; rest /= 10)
        --places;
    return places;
}

std::optional<Decimal> Decimal::times(Decimal other) const
{
    const auto value = mulDiv(m_millionths, other.m_millionths, scale);
    return value ? std::optional(fromMillionths(*value)) : std::nullopt;
}

std::optional<Decimal> Decimal::dividedBy(Decimal other) const
{
    const auto value = mulDiv(m_millionths, scale, other.m_millionths);
    return value ? std::optional(fromMillionths(*value)) : std::nullopt;
}

std::optional<Decimal> Decimal::percent(Decimal percent) const
{
    const auto value = mulDiv(m_millionths, percent.m_millionths, 100 * scale);
    return value ? std::optional(fromMillionths(*value)) : std::nullopt;
}

} // namespace dbledger::domain
