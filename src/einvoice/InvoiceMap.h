// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"
#include "einvoice/XmlTree.h"

#include <QList>

namespace dbledger::einvoice {

/// Where a header field stands; the first row of a field that finds something wins.
struct FieldPath
{
    domain::Field field;
    QLatin1StringView path;
};

/// Where the parts of a postal address stand, below the address element.
struct AddressPath
{
    domain::Field field;
    QLatin1StringView address;
    QList<QLatin1StringView> street;
    QLatin1StringView postcode, city, country;
};

/// Where a line's parts stand, below the line element.
struct LinePaths
{
    QLatin1StringView lines, status, name, note, sku, quantity, price, priceBase, grossPriceBase, total, rate, category,
        allowances, charges;
};

/// Where a VAT row's parts stand, below the row element.
struct TaxPaths
{
    QLatin1StringView rows, rate, base, tax, category, exemption;
};

/// Where an allowance or charge of the document has its parts, below its element. Without indicator it is a charge.
struct AdjustmentPaths
{
    QLatin1StringView rows, indicator, amount, category, rate, reason;
};

/// Where a party has what identifies it, besides the VAT id.
struct PartyPaths
{
    QLatin1StringView country, endpoint;
    QList<QLatin1StringView> ids;
};

/// Where what domain::ElectronicInvoice holds stands.
struct FactPaths
{
    QLatin1StringView guideline, process;
    QLatin1StringView sumOfLines, allowances, charges, prepaid, rounding, taxCurrency;
    QLatin1StringView thirdParty; ///< where the extension of XRechnung collects for others
    QList<AdjustmentPaths> adjustments;
    QLatin1StringView paymentMeans, account, terms;
    QLatin1StringView noteCodes, notes; ///< codes of their own, or as "#AAB#" before the text
    QLatin1StringView earlierInvoices, deliveryCountry, taxPointDate, taxPointCode, periodStart, periodEnd;
    PartyPaths seller, buyer;
    QLatin1StringView attachments, attachedFile, attachedPlace, attachedName; ///< the last three below the first
};

/// One syntax of electronic invoices as a table: what stands where (EN 16931-3-2 for UBL, -3-3 for CII).
struct InvoiceMap
{
    QString documentKind; ///< "xml-cii" "xml-ubl"
    QStringList roots;    ///< local names of the root elements
    QString defaultType;  ///< document type where the syntax does not spell it out
    QList<FieldPath> fields;
    QLatin1StringView taxTotal;           ///< may stand there in two currencies
    QList<QLatin1StringView> legalIds[2]; ///< seller's and buyer's registration numbers (SIREN, SIRET)
    QList<AddressPath> addresses;
    LinePaths line;
    TaxPaths tax;
    FactPaths facts;
};

const InvoiceMap &crossIndustryInvoice();      ///< UN/CEFACT CII and ZUGFeRD 1.0
const InvoiceMap &universalBusinessLanguage(); ///< OASIS UBL 2.1 invoice and credit note

/// The reading of an invoice by its map; every value has the embedded XML as its witness.
domain::Reading readByMap(const XmlNode &root, const InvoiceMap &map);
/// What it says besides, but for syntax and groupLines.
domain::ElectronicInvoice readFacts(const XmlNode &root, const FactPaths &paths, const QString &currency,
                                    QLatin1StringView taxTotal);

/// A number as XML programs write it: a plus sign, no digit before the point, an exponent, more places than we keep
/// (rounded).
std::optional<domain::Decimal> decimalOf(const QString &text);
std::optional<domain::Decimal> decimalAt(const XmlNode &node, QLatin1StringView path);
/// ISO 8601 of "2024-03-01", "2024-03-01+01:00" or, in CII, "20240301" and "202403011230"; empty for anything else.
QString dateOf(const QString &text);

} // namespace dbledger::einvoice
