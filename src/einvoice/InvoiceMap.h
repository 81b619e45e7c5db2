// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reading.h"
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
    QLatin1StringView lines, name, note, quantity, price, priceBase, total, rate, allowances, charges;
};

/// Where a VAT row's parts stand, below the row element.
struct TaxPaths
{
    QLatin1StringView rows, rate, base, tax;
};

/// One syntax of electronic invoices as a table: what stands where (EN 16931-3-2 for UBL, -3-3 for CII).
struct InvoiceMap
{
    QString documentKind; ///< "xml-cii" "xml-ubl"
    QStringList roots;    ///< local names of the root elements
    QString defaultType;  ///< document type where the syntax does not spell it out
    QList<FieldPath> fields;
    QLatin1StringView taxTotal;    ///< may stand there in two currencies
    QLatin1StringView legalIds[2]; ///< seller's and buyer's registration numbers (SIREN, SIRET)
    QList<AddressPath> addresses;
    QLatin1StringView allowanceTotal, chargeTotal;
    LinePaths line;
    TaxPaths tax;
};

const InvoiceMap &crossIndustryInvoice();      ///< UN/CEFACT CII and ZUGFeRD 1.0
const InvoiceMap &universalBusinessLanguage(); ///< OASIS UBL 2.1 invoice and credit note

/// The reading of an invoice by its map; every value has the embedded XML as its witness.
domain::Reading readByMap(const XmlNode &root, const InvoiceMap &map);

} // namespace dbledger::einvoice
