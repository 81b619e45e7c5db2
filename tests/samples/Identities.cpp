// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"

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
    case Tongue::English:
    case Tongue::American:
        break;
    }
    const QString bank = random.shape(QStringLiteral("@@@@"));
    return withCheckDigits(QStringLiteral("GB"), bank + random.digits(14));
}

QString makeBic(Tongue tongue, Random &random)
{
    const QString country = tongue == Tongue::French   ? QStringLiteral("FR")
                            : tongue == Tongue::German ? QStringLiteral("DE")
                                                       : QStringLiteral("GB");
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
