// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/Currency.h"

namespace dbledger::domain {

namespace {

// ISO 4217, active codes, by the number of decimals of the minor unit. Funds and metals are left out.
constexpr QLatin1StringView withoutDecimals("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF");
constexpr QLatin1StringView withThreeDecimals("BHD IQD JOD KWD LYD OMR TND");
constexpr QLatin1StringView withTwoDecimals(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP "
    "CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR "
    "JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
    "NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL "
    "THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWL");

bool listed(QLatin1StringView list, const QString &code)
{
    return list.contains(code);
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    const QString upper = code.toString().toUpper();
    if (upper.size() != 3 || upper.contains(u' '))
        return {};
    if (listed(withTwoDecimals, upper))
        return Currency(upper, 2);
    if (listed(withoutDecimals, upper))
        return Currency(upper, 0);
    if (listed(withThreeDecimals, upper))
        return Currency(upper, 3);
    return {};
}

bool Currency::isCountedWhole() const
{
    return m_minorDigits == 0 || m_code == u"HUF";
}

QStringList Currency::withMinorDigits(int digits)
{
    const QLatin1StringView list = digits == 0   ? withoutDecimals
                                   : digits == 2 ? withTwoDecimals
                                   : digits == 3 ? withThreeDecimals
                                                 : QLatin1StringView();
    return QString(list).split(u' ', Qt::SkipEmptyParts);
}

} // namespace dbledger::domain
