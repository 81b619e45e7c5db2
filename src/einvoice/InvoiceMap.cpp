// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/InvoiceMap.h"

#include "domain/proof/Identifiers.h"

#include <QRegularExpression>

#include <algorithm>

namespace dbledger::einvoice {

using domain::Decimal;
using domain::Field;
using domain::Reading;

namespace {

constexpr qsizetype keptPlaces = 6; // of a Decimal

}

std::optional<Decimal> decimalOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([+-]?)(\\d*)(?:\\.(\\d*))?(?:[eE]([+-]?\\d{1,2}))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    const QString whole = match.captured(2), fraction = match.captured(3);
    if (!match.hasMatch() || (whole.isEmpty() && fraction.isEmpty()))
        return {};
    QString digits = whole + fraction;
    const qsizetype point = whole.size() + match.captured(4).toInt(); // behind that many digits
    if (point < 0)
        digits.prepend(QString(-point, u'0'));
    const qsizetype places = std::max<qsizetype>(point, 0) + keptPlaces;
    const bool roundsUp = places < digits.size() && digits[places] >= u'5';
    digits = digits.leftJustified(places, u'0', true);
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() > 18) // more than a Decimal holds
        return {};
    const qint64 millionths = digits.toLongLong() + (roundsUp ? 1 : 0);
    return Decimal::fromMillionths(match.captured(1) == u"-" ? -millionths : millionths);
}

std::optional<Decimal> decimalAt(const XmlNode &node, QLatin1StringView path)
{
    return decimalOf(findText(node, QString(path)));
}

QString dateOf(const QString &text)
{
    const QDate iso = QDate::fromString(text.left(10), Qt::ISODate);
    const QDate compact = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
    return iso.isValid() ? iso.toString(Qt::ISODate) : compact.isValid() ? compact.toString(Qt::ISODate) : QString();
}

namespace {

QString canonical(Field field, const QString &text)
{
    switch (domain::fieldKind(field)) {
    case domain::FieldKind::Amount: {
        const auto value = decimalOf(text);
        return value ? value->toString(2) : QString();
    }
    case domain::FieldKind::Date:
        return dateOf(text);
    default:
        return text.simplified();
    }
}

void put(Reading &reading, Field field, const QString &value)
{
    const bool national = field == Field::Iban && !(value.size() > 2 && value[0].isLetter() && value[1].isLetter());
    if (value.isEmpty() || reading.has(field) || national) // an account number of another kind is no IBAN
        return;
    domain::FieldReading &entry = reading.fields[field];
    entry.value = value;
    entry.confidence = 0.98; // written by a program; what its totals do not prove it may still have wrong
    entry.witnesses = {domain::Witness::EmbeddedXml};
}

/// The VAT total in the invoice's currency; a second one may state it in the accounting currency (BT-111).
void putTaxTotal(Reading &reading, const XmlNode &root, const InvoiceMap &map)
{
    const QString currency = reading.value(Field::Currency);
    const auto totals = findAll(root, QString(map.taxTotal));
    for (const XmlNode *total : totals)
        if (total->attributes.value(QStringLiteral("currencyID"), currency) == currency)
            put(reading, Field::TaxTotal, canonical(Field::TaxTotal, total->text));
    for (const XmlNode *total : totals)
        put(reading, Field::TaxTotal, canonical(Field::TaxTotal, total->text));
}

void putLegalIds(Reading &reading, const XmlNode &root, const InvoiceMap &map)
{
    for (const bool seller : {true, false})
        for (const QLatin1StringView path : map.legalIds[seller ? 0 : 1])
            for (const XmlNode *id : findAll(root, QString(path))) {
                if (domain::isSiret(id->text))
                    put(reading, seller ? Field::SellerSiret : Field::BuyerSiret, domain::compactIdentifier(id->text));
                else if (seller && domain::isSiren(id->text))
                    put(reading, Field::SellerSiren, domain::compactIdentifier(id->text));
            }
}

void putAddress(Reading &reading, const XmlNode &root, const AddressPath &paths)
{
    for (const XmlNode *address : findAll(root, QString(paths.address))) {
        QStringList parts;
        for (const QLatin1StringView street : paths.street)
            parts.append(findText(*address, QString(street)));
        parts.append((findText(*address, QString(paths.postcode)) + u' ' + findText(*address, QString(paths.city)))
                         .simplified());
        parts.append(findText(*address, QString(paths.country)));
        parts.removeAll(QString());
        put(reading, paths.field, parts.join(QStringLiteral(", ")).simplified());
    }
}

Decimal sumAt(const XmlNode &node, QLatin1StringView path)
{
    Decimal sum;
    for (const XmlNode *amount : findAll(node, QString(path)))
        sum = sum + decimalOf(amount->text).value_or(Decimal());
    return sum;
}

domain::ReadLine lineOf(const XmlNode &node, const LinePaths &paths)
{
    domain::ReadLine line;
    line.description = findText(node, QString(paths.name)).simplified();
    if (line.description.isEmpty())
        line.description = findText(node, QString(paths.note)).simplified();
    line.sku = findText(node, QString(paths.sku)).simplified();
    line.taxCategory = findText(node, QString(paths.category));
    line.quantity = decimalAt(node, paths.quantity);
    line.unitPrice = decimalAt(node, paths.price);
    line.lineTotal = decimalAt(node, paths.total);
    line.taxRate = decimalAt(node, paths.rate);
    auto base = decimalAt(node, paths.priceBase);
    if (!base)
        base = decimalAt(node, paths.grossPriceBase);
    if (base && !base->isZero() && *base != Decimal::fromInt(1))
        line.priceBase = base;
    const Decimal adjustment = sumAt(node, paths.charges) - sumAt(node, paths.allowances);
    if (!adjustment.isZero())
        line.adjustment = adjustment;
    return line;
}

/// Headings and remarks among the lines (sub-lines of EXTENDED, a note of ZUGFeRD 1.0): their amounts are in no sum.
bool isNoItem(const XmlNode &line, const LinePaths &paths)
{
    const QString status = findText(line, QString(paths.status));
    const auto lacks = [&line](QLatin1StringView path) { return findText(line, QString(path)).isEmpty(); };
    return status == u"GROUP" || status == u"INFORMATION" ||
           (lacks(paths.name) && lacks(paths.sku) && lacks(paths.quantity) && lacks(paths.price) && lacks(paths.total));
}

QList<domain::ReadTax> taxesOf(const XmlNode &root, const TaxPaths &paths, const QString &currency)
{
    QList<domain::ReadTax> taxes;
    for (const XmlNode *row : findAll(root, QString(paths.rows))) {
        const auto amounts = findAll(*row, QString(paths.tax));
        const QString of =
            amounts.empty() ? QString() : amounts.front()->attributes.value(QStringLiteral("currencyID"));
        if (!of.isEmpty() && !currency.isEmpty() && of != currency)
            continue; // the same again in the currency of the tax office
        taxes.append({decimalAt(*row, paths.rate), decimalAt(*row, paths.base), decimalAt(*row, paths.tax),
                      findText(*row, QString(paths.category)), findText(*row, QString(paths.exemption)).simplified()});
    }
    return taxes;
}

} // namespace

Reading readByMap(const XmlNode &root, const InvoiceMap &map)
{
    Reading reading;
    reading.documentKind = map.documentKind;
    for (const FieldPath &entry : map.fields)
        for (const XmlNode *node : findAll(root, QString(entry.path)))
            put(reading, entry.field, canonical(entry.field, node->text)); // the first that can be one
    put(reading, Field::DocumentType, root.name == u"CreditNote" ? QStringLiteral("381") : map.defaultType);
    putTaxTotal(reading, root, map);
    putLegalIds(reading, root, map);
    for (const AddressPath &address : map.addresses)
        putAddress(reading, root, address);
    reading.electronic = readFacts(root, map.facts, reading.value(Field::Currency), map.taxTotal);
    for (const XmlNode *line : findAll(root, QString(map.line.lines))) {
        if (isNoItem(*line, map.line))
            ++reading.electronic->groupLines;
        else
            reading.lines.append(lineOf(*line, map.line));
    }
    reading.taxes = taxesOf(root, map.tax, reading.value(Field::Currency));
    const Decimal adjustments =
        reading.electronic->charges.value_or(Decimal()) - reading.electronic->allowances.value_or(Decimal());
    if (!adjustments.isZero())
        reading.adjustments = adjustments;
    return reading;
}

} // namespace dbledger::einvoice
