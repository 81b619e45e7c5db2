// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"

#include <QMap>

namespace dbledger::samples {

namespace {

/// The digit that makes the number with it at its end pass Luhn.
QChar luhnDigit(const QString &number)
{
    int sum = 0;
    for (int i = 0; i < number.size(); ++i) {
        int digit = number[number.size() - 1 - i].digitValue();
        if (i % 2 == 0)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

/// Of a number of any length whose letters count A = 10 ... Z = 35.
int modulo97(const QString &text)
{
    int rest = 0;
    for (const QChar c : text) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'));
}

/// ISO 7064 mod 97-10 over the body with the prefix behind it, as IBAN and RF have it.
QString withCheckDigits(const QString &prefix, const QString &body)
{
    return prefix + twoDigits(98 - modulo97(body + prefix + QStringLiteral("00"))) + body;
}

QString germanVatId(Random &random)
{
    const QString body = random.digits(8);
    int product = 10;
    for (const QChar c : body) {
        int sum = (c.digitValue() + product) % 10;
        sum = sum == 0 ? 10 : sum;
        product = 2 * sum % 11;
    }
    const int check = 11 - product == 10 ? 0 : 11 - product;
    return QStringLiteral("DE") + body + QString::number(check);
}

QString britishVatId(Random &random)
{
    const QString body = random.digits(7);
    int sum = 0;
    for (int i = 0; i < 7; ++i)
        sum += body[i].digitValue() * (8 - i);
    return QStringLiteral("GB") + body + twoDigits((97 - sum % 97) % 97);
}

/// A letter, seven digits and the one that a Luhn sum over them asks for.
QString spanishVatId(Random &random)
{
    const QString body = random.digits(7);
    return QStringLiteral("ES") + (random.percent(50) ? u'A' : u'B') + body + luhnDigit(body);
}

QString italianVatId(Random &random)
{
    const QString body = random.digits(10);
    return QStringLiteral("IT") + body + luhnDigit(body);
}

/// The sum of the digits, each times its weight.
int weightedSum(const QString &digits, const QList<int> &weights)
{
    int sum = 0;
    for (qsizetype i = 0; i < weights.size(); ++i)
        sum += digits[i].digitValue() * weights[i];
    return sum;
}

QString dutchVatId(Random &random)
{
    QString body;
    int check = 10;
    while (check == 10) {
        body = random.digits(8);
        check = weightedSum(body, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    }
    return QStringLiteral("NL") + body + QString::number(check) + QStringLiteral("B01");
}

QString portugueseVatId(Random &random)
{
    const QString body = QStringLiteral("50") + random.digits(6);
    return QStringLiteral("PT") + body +
           QString::number((11 - weightedSum(body, {9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 11 % 10);
}

QString swissVatId(Random &random)
{
    QString body;
    int check = 10;
    while (check == 10) {
        body = random.digits(8);
        check = (11 - weightedSum(body, {5, 4, 3, 2, 7, 6, 5, 4}) % 11) % 11;
    }
    return QStringLiteral("CHE") + body + QString::number(check);
}

QString frenchIban(Random &random)
{
    const QString bank = random.digits(5), branch = random.digits(5), account = random.digits(11);
    const qint64 weighted = 89 * bank.toLongLong() + 15 * branch.toLongLong() + 3 * account.toLongLong();
    return withCheckDigits(QStringLiteral("FR"), bank + branch + account + twoDigits(int(97 - weighted % 97)));
}

} // namespace

QString makeSiren(Random &random)
{
    const QString body = random.digits(8);
    return body + luhnDigit(body);
}

QString makeSiret(const QString &siren, Random &random)
{
    const QString body = siren + QStringLiteral("000") + QString::number(random.between(1, 9));
    return body + luhnDigit(body);
}

QString makeFrenchVatId(const QString &siren)
{
    return QStringLiteral("FR") + twoDigits((12 + 3 * (siren.toInt() % 97)) % 97) + siren;
}

QString makeVatId(Tongue tongue, Random &random)
{
    switch (tongue) {
    case Tongue::French:
        return makeFrenchVatId(makeSiren(random));
    case Tongue::German:
        return germanVatId(random);
    case Tongue::Spanish:
        return spanishVatId(random);
    case Tongue::Italian:
        return italianVatId(random);
    case Tongue::Dutch:
        return dutchVatId(random);
    case Tongue::Portuguese:
        return portugueseVatId(random);
    case Tongue::Swiss:
        return swissVatId(random);
    case Tongue::English:
    case Tongue::American:
        break;
    }
    return britishVatId(random);
}

QString makeIban(Tongue tongue, Random &random)
{
    switch (tongue) {
    case Tongue::French:
        return frenchIban(random);
    case Tongue::German:
        return withCheckDigits(QStringLiteral("DE"), random.digits(18));
    case Tongue::Spanish:
        return withCheckDigits(QStringLiteral("ES"), random.digits(20));
    case Tongue::Italian:
        return withCheckDigits(QStringLiteral("IT"), random.shape(QStringLiteral("@")) + random.digits(22));
    case Tongue::Dutch:
        return withCheckDigits(QStringLiteral("NL"), random.shape(QStringLiteral("@@@@")) + random.digits(10));
    case Tongue::Portuguese:
        return withCheckDigits(QStringLiteral("PT"), random.digits(21));
    case Tongue::Swiss:
        return withCheckDigits(QStringLiteral("CH"), random.digits(17));
    case Tongue::English:
    case Tongue::American:
        break;
    }
    const QString bank = random.shape(QStringLiteral("@@@@"));
    return withCheckDigits(QStringLiteral("GB"), bank + random.digits(14));
}

QString makeBic(Tongue tongue, Random &random)
{
    static const QMap<Tongue, QString> countries{
        {Tongue::French, QStringLiteral("FR")},     {Tongue::German, QStringLiteral("DE")},
        {Tongue::Spanish, QStringLiteral("ES")},    {Tongue::Italian, QStringLiteral("IT")},
        {Tongue::Dutch, QStringLiteral("NL")},      {Tongue::Swiss, QStringLiteral("CH")},
        {Tongue::Portuguese, QStringLiteral("PT")}, {Tongue::English, QStringLiteral("GB")}};
    const QString country = countries.value(tongue, QStringLiteral("GB"));
    const QString tail =
        random.percent(50) ? random.shape(QStringLiteral("2@")) : random.shape(QStringLiteral("@2XXX"));
    return random.shape(QStringLiteral("@@@@")) + country + tail;
}

QString makeCreditorReference(Random &random)
{
    return withCheckDigits(QStringLiteral("RF"), random.digits(12));
}

QString grouped(const QString &identifier, int size)
{
    QStringList parts;
    for (int i = 0; i < identifier.size(); i += size)
        parts += identifier.mid(i, size);
    return parts.join(u' ');
}

QString spacedSiret(const QString &siret)
{
    return grouped(siret.left(9), 3) + u' ' + siret.mid(9);
}

} // namespace dbledger::samples
