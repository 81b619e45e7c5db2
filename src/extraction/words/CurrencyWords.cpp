// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/CurrencyWords.h"

#include "extraction/words/TextFold.h"

#include <QHash>

namespace dbledger::extraction {

namespace {

struct Entry
{
    const char16_t *word; ///< folded, without points
    const char16_t *code;
    bool certain = true;
};

constexpr Entry entries[] = {
    {u"€", u"EUR"},
    {u"eur", u"EUR"},
    {u"euro", u"EUR"},
    {u"euros", u"EUR"},
    {u"€uro", u"EUR"},
    {u"eu€", u"EUR"},
    {u"$", u"USD", false},
    {u"usd", u"USD"},
    {u"us$", u"USD"},
    {u"u$s", u"USD"},
    {u"$us", u"USD"},
    {u"dollar", u"USD", false},
    {u"dollars", u"USD", false},
    {u"usd$", u"USD"},
    {u"$usd", u"USD"},
    {u"£", u"GBP"},
    {u"gbp", u"GBP"},
    {u"£gbp", u"GBP"},
    {u"stg", u"GBP"},
    {u"chf", u"CHF"},
    {u"sfr", u"CHF"},
    {u"fr.", u"CHF", false},
    {u"franken", u"CHF"},
    {u"rm", u"MYR"},
    {u"rh", u"MYR", false},
    {u"myr", u"MYR"},
    {u"₹", u"INR"},
    {u"rs", u"INR"},
    {u"inr", u"INR"},
    {u"rupees", u"INR", false},
    {u"a$", u"AUD"},
    {u"au$", u"AUD"},
    {u"aud", u"AUD"},
    {u"aud$", u"AUD"},
    {u"$aud", u"AUD"},
    {u"c$", u"CAD"},
    {u"ca$", u"CAD"},
    {u"cad", u"CAD"},
    {u"cdn$", u"CAD"},
    {u"cad$", u"CAD"},
    {u"$cad", u"CAD"},
    {u"nz$", u"NZD"},
    {u"nzd", u"NZD"},
    {u"s$", u"SGD"},
    {u"sgd", u"SGD"},
    {u"sg$", u"SGD"},
    {u"hk$", u"HKD"},
    {u"hkd", u"HKD"},
    {u"r$", u"BRL"},
    {u"brl", u"BRL"},
    {u"mx$", u"MXN"},
    {u"mxn", u"MXN"},
    {u"nt$", u"TWD"},
    {u"twd", u"TWD"},
    {u"¥", u"JPY", false},
    {u"jpy", u"JPY"},
    {u"cny", u"CNY"},
    {u"rmb", u"CNY"},
    {u"₩", u"KRW"},
    {u"krw", u"KRW"},
    {u"฿", u"THB"},
    {u"thb", u"THB"},
    {u"₫", u"VND"},
    {u"vnd", u"VND"},
    {u"rp", u"IDR"},
    {u"idr", u"IDR"},
    {u"php", u"PHP"},
    {u"₱", u"PHP"},
    {u"zl", u"PLN"},
    {u"pln", u"PLN"},
    {u"kc", u"CZK"},
    {u"czk", u"CZK"},
    {u"ft", u"HUF"},
    {u"huf", u"HUF"},
    {u"lei", u"RON"},
    {u"ron", u"RON"},
    {u"bgn", u"BGN"},
    {u"лв", u"BGN"},
    {u"₽", u"RUB"},
    {u"rub", u"RUB"},
    {u"₺", u"TRY"},
    {u"try", u"TRY"},
    {u"tl", u"TRY"},
    {u"₪", u"ILS"},
    {u"ils", u"ILS"},
    {u"nis", u"ILS"},
    {u"kr", u"SEK", false},
    {u"sek", u"SEK"},
    {u"nok", u"NOK"},
    {u"dkk", u"DKK"},
    {u"isk", u"ISK"},
    {u"zar", u"ZAR"},
    {u"aed", u"AED"},
    {u"sar", u"SAR"},
    {u"qar", u"QAR"},
    {u"kwd", u"KWD"},
    {u"bhd", u"BHD"},
    {u"tnd", u"TND"},
    {u"mad", u"MAD"},
    {u"dzd", u"DZD"},
    {u"xof", u"XOF"},
    {u"fcfa", u"XOF"},
    {u"xaf", u"XAF"},
    {u"xpf", u"XPF"},
    {u"ngn", u"NGN"},
    {u"₦", u"NGN"},
    {u"kes", u"KES"},
    {u"ksh", u"KES"},
    {u"egp", u"EGP"},
    {u"clp", u"CLP"},
    {u"ars", u"ARS"},
    {u"cop$", u"COP"},
    {u"uah", u"UAH"},
    {u"₴", u"UAH"},
    {u"rsd", u"RSD"},
};

const QHash<QString, CurrencyWord> &table()
{
    static const QHash<QString, CurrencyWord> words = [] {
        QHash<QString, CurrencyWord> result;
        for (const Entry &entry : entries)
            result.insert(QString::fromUtf16(entry.word), {QString::fromUtf16(entry.code), entry.certain});
        return result;
    }();
    return words;
}

} // namespace

std::optional<CurrencyWord> currencyWord(QStringView text)
{
    if (text.isEmpty() || text.size() > 8)
        return {};
    QString word = folded(text);
    if (const auto found = table().constFind(word); found != table().constEnd())
        return *found;
    while (!word.isEmpty() && (word.endsWith(u'.') || word.endsWith(u':') || word.endsWith(u',')))
        word.chop(1);
    const auto found = table().constFind(word);
    if (found == table().constEnd())
        return {};
    return *found;
}

} // namespace dbledger::extraction
