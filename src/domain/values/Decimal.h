// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace dbledger::domain {

/// An exact decimal number with six places, stored as an integer of millionths: quantities, unit prices, rates, and
/// amounts whose currency is not known yet. Range +-9.2e12. Rounding is half away from zero. Not for stored money:
/// that is Money.
class Decimal
{
public:
    constexpr Decimal() = default;
    static constexpr Decimal fromMillionths(std::int64_t millionths)
    {
        Decimal result;
        result.m_millionths = millionths;
        return result;
    }
    static constexpr Decimal fromInt(int units) { return fromMillionths(std::int64_t(units) * 1'000'000); }
    /// The number of minor units with that many decimals: (1234, 2) is 12.34.
    static std::optional<Decimal> fromMinor(std::int64_t minor, int decimals);
    /// A canonical number: optional minus, digits, optional point and at most six digits. Nothing else.
    static std::optional<Decimal> parse(QStringView text);

    constexpr std::int64_t millionths() const { return m_millionths; }
    /// Canonical text with at least `decimals` places and no further trailing zeros: 12.5 -> "12.50" for 2.
    QString toString(int decimals = 0) const;
    /// Rounded to minor units of that many decimals: 12.345 -> 1235 for 2.
    std::int64_t toMinor(int decimals) const;
    Decimal rounded(int decimals) const;
    /// How many places it needs to be written exactly, 0..6.
    int places() const;

    Decimal operator-() const { return fromMillionths(-m_millionths); }
    Decimal operator+(Decimal other) const { return fromMillionths(m_millionths + other.m_millionths); }
    Decimal operator-(Decimal other) const { return fromMillionths(m_millionths - other.m_millionths); }
    Decimal abs() const { return fromMillionths(m_millionths < 0 ? -m_millionths : m_millionths); }
    /// The product or quotient rounded to millionths, nothing where it does not fit or the divisor is zero.
    std::optional<Decimal> times(Decimal other) const;
    std::optional<Decimal> dividedBy(Decimal other) const;
    /// `percent` of it: 200 with 5.5 is 11.
    std::optional<Decimal> percent(Decimal percent) const;

    constexpr bool isZero() const { return m_millionths == 0; }
    constexpr bool isNegative() const { return m_millionths < 0; }
    constexpr auto operator<=>(const Decimal &) const = default;

private:
    std::int64_t m_millionths = 0;
};

/// Rounded half away from zero; `by` is positive.
std::int64_t divideRounded(std::int64_t value, std::int64_t by);

/// Whether they differ by no more than that; `cent` is the usual one, for what was rounded once.
inline bool nearly(Decimal a, Decimal b, Decimal tolerance)
{
    return (a - b).abs() <= tolerance;
}
inline constexpr Decimal cent = Decimal::fromMillionths(10'000);
/// Whether what was computed is what is stated, once rounded to the places it is stated with (two at least).
bool roundsTo(Decimal computed, Decimal stated);

} // namespace dbledger::domain
