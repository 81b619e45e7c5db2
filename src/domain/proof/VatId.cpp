// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/VatId.h"

#include "domain/proof/Identifiers.h"

#include <QRegularExpression>

#include <array>
#include <initializer_list>

// The rules of each country: European Commission, "VIES on-the-web", FAQ 11 (structure), and the national
// specifications of the check digits.

namespace dbledger::domain {

namespace {

int digitAt(QStringView text, qsizetype index)
{
    return text[index].unicode() - u'0';
}

int weighted(QStringView digits, std::initializer_list<int> weights)
{
    int sum = 0;
    qsizetype i = 0;
    for (const int weight : weights)
        sum += weight * digitAt(digits, i++);
    return sum;
}

bool austria(QStringView id) // U12345678
{
    return (10 - (luhnSum(id.mid(1, 7)) + 4) % 10) % 10 == digitAt(id, 8);
}

bool belgium(QStringView id)
{
    return 97 - id.left(8).toLongLong() % 97 == id.mid(8).toLongLong();
}

bool switzerland(QStringView id) // the nine digits
{
    const int check = 11 - weighted(id, {5, 4, 3, 2, 7, 6, 5, 4}) % 11;
    return check != 10 && check % 11 == digitAt(id, 8);
}

bool germany(QStringView id) // ISO 7064 mod 11,10
{
    int product = 10;
    for (qsizetype i = 0; i < 8; ++i) {
        const int sum = (digitAt(id, i) + product) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10 == digitAt(id, 8);
}

bool denmark(QStringView id)
{
    return weighted(id, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool spain(QStringView id)
{
    static constexpr QLatin1StringView persons("TRWAGMYFPDXBNJZSQVHLCKE"), companies("JABCDEFGHI");
    const QChar first = id.front(), last = id.back();
    if (first.isDigit() || first == u'X' || first == u'Y' || first == u'Z') { // NIF, NIE
        QString digits = id.left(8).toString();
        digits.replace(u'X', u'0').replace(u'Y', u'1').replace(u'Z', u'2');
        return persons[digits.toLongLong() % 23] == last;
    }
    // CIF: Luhn over the seven digits, the check is a digit or a letter.
    const int check = (10 - luhnSum(id.mid(1, 7), true) % 10) % 10;
    return last == companies[check] || last == QChar(u'0' + check);
}

bool finland(QStringView id)
{
    return weighted(id, {7, 9, 10, 5, 8, 4, 2, 1}) % 11 == 0;
}

bool france(QStringView id) // two key characters and the SIREN; a key with letters has another, rarely used formula
{
    const QStringView siren = id.mid(2);
    if (!siren.startsWith(u"000") && !isSiren(siren)) // 000 is Monaco
        return false;
    bool numeric = false;
    const int key = id.left(2).toString().toInt(&numeric);
    return !numeric || key == (12 + 3 * (siren.toLongLong() % 97)) % 97;
}

bool unitedKingdom(QStringView id)
{
    const int sum = weighted(id, {8, 7, 6, 5, 4, 3, 2, 10, 1});
    return sum % 97 == 0 || sum % 97 == 42 || sum % 97 == 55;
}

bool italy(QStringView id)
{
    return luhnSum(id) % 10 == 0;
}

bool luxembourg(QStringView id)
{
    return id.left(6).toLongLong() % 89 == id.mid(6).toLongLong();
}

bool netherlands(QStringView id) // 123456789B01: 11-proof, or since 2020 mod 97 over the whole id
{
    const int sum = weighted(id, {9, 8, 7, 6, 5, 4, 3, 2}) - digitAt(id, 8);
    return sum % 11 == 0 || mod97(id.toString().prepend(u"NL")) == 1;
}

bool poland(QStringView id)
{
    return weighted(id, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == digitAt(id, 9);
}

bool portugal(QStringView id)
{
    return (11 - weighted(id, {9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 11 % 10 == digitAt(id, 8);
}

bool sweden(QStringView id) // ten digits by Luhn, then 01
{
    return luhnSum(id.left(10)) % 10 == 0;
}

bool ireland(QStringView id)
{
    static constexpr QLatin1StringView letters("WABCDEFGHIJKLMNOPQRSTUV");
    int sum = weighted(id, {8, 7, 6, 5, 4, 3, 2});
    if (id.size() > 8 && id[8] != u'W')
        sum += 9 * (id[8].unicode() - u'A' + 1);
    return letters[sum % 23] == id[7];
}

struct Country
{
    QLatin1StringView prefix;
    QLatin1StringView shape;         ///< what follows the prefix
    bool (*check)(QStringView rest); ///< nullptr: not known
};

constexpr std::array countries{
    Country{QLatin1StringView("AT"), QLatin1StringView("U\\d{8}"), austria},
    Country{QLatin1StringView("BE"), QLatin1StringView("[01]\\d{9}"), belgium},
    Country{QLatin1StringView("BG"), QLatin1StringView("\\d{9,10}"), nullptr},
    Country{QLatin1StringView("CHE"), QLatin1StringView("\\d{9}(MWST|TVA|IVA)?"), switzerland},
    Country{QLatin1StringView("CY"), QLatin1StringView("\\d{8}[A-Z]"), nullptr},
    Country{QLatin1StringView("CZ"), QLatin1StringView("\\d{8,10}"), nullptr},
    Country{QLatin1StringView("DE"), QLatin1StringView("[1-9]\\d{8}"), germany},
    Country{QLatin1StringView("DK"), QLatin1StringView("\\d{8}"), denmark},
    Country{QLatin1StringView("EE"), QLatin1StringView("\\d{9}"), nullptr},
    Country{QLatin1StringView("EL"), QLatin1StringView("\\d{9}"), nullptr},
    Country{QLatin1StringView("ES"), QLatin1StringView("[A-Z0-9]\\d{7}[A-Z0-9]"), spain},
    Country{QLatin1StringView("FI"), QLatin1StringView("\\d{8}"), finland},
    Country{QLatin1StringView("FR"), QLatin1StringView("[0-9A-HJ-NP-Z]{2}\\d{9}"), france},
    Country{QLatin1StringView("GB"), QLatin1StringView("\\d{9}(\\d{3})?"), unitedKingdom},
    Country{QLatin1StringView("HR"), QLatin1StringView("\\d{11}"), nullptr},
    Country{QLatin1StringView("HU"), QLatin1StringView("\\d{8}"), nullptr},
    Country{QLatin1StringView("IE"), QLatin1StringView("\\d{7}[A-W][A-IW]?"), ireland},
    Country{QLatin1StringView("IT"), QLatin1StringView("\\d{11}"), italy},
    Country{QLatin1StringView("LT"), QLatin1StringView("\\d{9}(\\d{3})?"), nullptr},
    Country{QLatin1StringView("LU"), QLatin1StringView("\\d{8}"), luxembourg},
    Country{QLatin1StringView("LV"), QLatin1StringView("\\d{11}"), nullptr},
    Country{QLatin1StringView("MT"), QLatin1StringView("\\d{8}"), nullptr},
    Country{QLatin1StringView("NL"), QLatin1StringView("\\d{9}B\\d{2}"), netherlands},
    Country{QLatin1StringView("NO"), QLatin1StringView("\\d{9}(MVA)?"), nullptr},
    Country{QLatin1StringView("PL"), QLatin1StringView("\\d{10}"), poland},
    Country{QLatin1StringView("PT"), QLatin1StringView("\\d{9}"), portugal},
    Country{QLatin1StringView("RO"), QLatin1StringView("\\d{2,10}"), nullptr},
    Country{QLatin1StringView("SE"), QLatin1StringView("\\d{10}01"), sweden},
    Country{QLatin1StringView("SI"), QLatin1StringView("\\d{8}"), nullptr},
    Country{QLatin1StringView("SK"), QLatin1StringView("\\d{10}"), nullptr},
    Country{QLatin1StringView("XI"), QLatin1StringView("\\d{9}(\\d{3})?"), unitedKingdom},
};

/// The shapes of the table as expressions, built once.
const std::array<QRegularExpression, countries.size()> &shapes()
{
    static const auto all = [] {
        std::array<QRegularExpression, countries.size()> expressions;
        for (std::size_t i = 0; i < countries.size(); ++i)
            expressions[i].setPattern(QRegularExpression::anchoredPattern(QString(countries[i].shape)));
        return expressions;
    }();
    return all;
}

} // namespace

VatCheck checkVatId(QStringView text)
{
    const QString id = compactIdentifier(text);
    for (std::size_t i = 0; i < countries.size(); ++i) {
        const Country &country = countries[i];
        if (!id.startsWith(country.prefix))
            continue;
        const QString rest = id.mid(country.prefix.size());
        if (!shapes()[i].match(rest).hasMatch())
            return VatCheck::Unknown;
        if (!country.check)
            return VatCheck::Shape;
        return country.check(rest) ? VatCheck::Right : VatCheck::Wrong;
    }
    return VatCheck::Unknown;
}

QString sirenOfVatId(QStringView text)
{
    const QString id = compactIdentifier(text);
    return id.size() == 13 && id.startsWith(u"FR") && checkVatId(id) == VatCheck::Right ? id.mid(4) : QString();
}

} // namespace dbledger::domain
