// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/Identifiers.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace dbledger::domain {

namespace {

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Length of an IBAN by country (SWIFT IBAN registry, release 101), 0 for a country without.
int ibanLength(QStringView country)
{
    static const QHash<QString, int> lengths = [] {
        // "CC" followed by the length, in the registry's order.
        constexpr QLatin1StringView registry(
            "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 "
            "EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 "
            "KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 "
            "PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 "
            "UA29 VA22 VG24 XK20 YE30");
        QHash<QString, int> table;
        for (const QString &entry : QString(registry).split(u' '))
            table.insert(entry.left(2), entry.mid(2).toInt());
        return table;
    }();
    return lengths.value(country.toString());
}

/// The key of a French account (clé RIB): letters count as digits, 89 bank + 15 branch + 3 account.
bool ribKeyHolds(QStringView bban)
{
    static constexpr QLatin1StringView letters("12345678912345678923456789"); // A..Z
    QString digits;
    for (const QChar c : bban)
        digits += c >= u'A' && c <= u'Z' ? QChar(letters[c.unicode() - u'A']) : c;
    const qint64 bank = digits.mid(0, 5).toLongLong(), branch = digits.mid(5, 5).toLongLong();
    const qint64 account = digits.mid(10, 11).toLongLong();
    return digits.mid(21, 2).toLongLong() == 97 - (89 * bank + 15 * branch + 3 * account) % 97;
}

bool isAlphanumeric(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

} // namespace

bool isCountry(QStringView code)
{
    constexpr QLatin1StringView countries(
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY "
        "BZ "
        "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM "
        "FO "
        "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT "
        "JE "
        "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN "
        "MO "
        "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT "
        "PW "
        "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL "
        "TM "
        "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW");
    return code.size() == 2 && !code.contains(u' ') && countries.contains(code);
}

QString compactIdentifier(QStringView text)
{
    QString compact;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            compact += c.toUpper();
    return compact;
}

int mod97(QStringView text)
{
    int remainder = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            remainder = (remainder * 10 + (c.unicode() - u'0')) % 97;
        else if (c >= u'A' && c <= u'Z')
            remainder = (remainder * 100 + (c.unicode() - u'A' + 10)) % 97;
        else
            return -1;
    }
    return remainder;
}

int luhnSum(QStringView digits, bool doubleLast)
{
    int sum = 0;
    bool twice = doubleLast;
    for (qsizetype i = digits.size(); i-- > 0; twice = !twice) {
        const int digit = digits[i].unicode() - u'0';
        sum += twice ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
    }
    return sum;
}

bool isIban(QStringView text)
{
    const QString iban = compactIdentifier(text);
    if (iban.size() < 15 || iban.size() != ibanLength(iban.left(2)) || !allDigits(iban.mid(2, 2)) ||
        mod97(iban.mid(4) + iban.left(4)) != 1)
        return false;
    static const QString digitsOnly = QStringLiteral("AT BE CZ DE DK EE ES FI HR HU LT NO PL PT SE SI SK");
    if (digitsOnly.contains(iban.left(2)) && !allDigits(iban.mid(4)))
        return false;
    return !(iban.startsWith(u"FR") || iban.startsWith(u"MC")) || ribKeyHolds(QStringView(iban).mid(4));
}

bool isBic(QStringView text)
{
    const QString bic = compactIdentifier(text);
    if ((bic.size() != 8 && bic.size() != 11) || !isAlphanumeric(bic))
        return false;
    const bool lettersLead = std::all_of(bic.begin(), bic.begin() + 6, [](QChar c) { return c.isLetter(); });
    return lettersLead && isCountry(QStringView(bic).mid(4, 2));
}

bool isSiren(QStringView text)
{
    const QString siren = compactIdentifier(text);
    return siren.size() == 9 && allDigits(siren) && luhnSum(siren) % 10 == 0 && siren != u"000000000";
}

bool isSiret(QStringView text)
{
    const QString siret = compactIdentifier(text);
    if (siret.size() != 14 || !allDigits(siret) || !isSiren(QStringView(siret).left(9)))
        return false;
    // La Poste has more establishments than Luhn's algorithm allows: their digit sum is a multiple of five.
    if (siret.startsWith(u"356000000") && siret != u"35600000000048") {
        int sum = 0;
        for (const QChar c : siret)
            sum += c.unicode() - u'0';
        return sum % 5 == 0;
    }
    return luhnSum(siret) % 10 == 0;
}

bool isCreditorReference(QStringView text)
{
    const QString reference = compactIdentifier(text);
    return reference.size() >= 5 && reference.size() <= 25 && reference.startsWith(u"RF") &&
           mod97(reference.mid(4) + reference.left(4)) == 1;
}

bool isSwissReference(QStringView text)
{
    static constexpr std::array<int, 10> table{0, 9, 4, 6, 8, 2, 7, 1, 3, 5}; // mod 10, recursive
    const QString reference = compactIdentifier(text);
    if (reference.size() != 27 || !allDigits(reference))
        return false;
    int carry = 0;
    for (const QChar c : QStringView(reference).left(26))
        carry = table[std::size_t((carry + c.unicode() - u'0') % 10)];
    return (10 - carry) % 10 == reference.back().unicode() - u'0';
}

} // namespace dbledger::domain
