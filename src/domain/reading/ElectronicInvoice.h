// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Decimal.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace dbledger::domain {

/// An allowance or charge of the whole document, BG-20 and BG-21.
struct DocumentAdjustment
{
    bool charge = false;
    std::optional<Decimal> amount; ///< without VAT, never signed by its kind: BT-92, BT-99
    QString category;              ///< of its VAT, UNTDID 5305
    std::optional<Decimal> rate;   ///< percent of its VAT
    QString reason;
    bool operator==(const DocumentAdjustment &) const = default;
};

/// What an electronic invoice says beyond the fields, lines and VAT rows that any invoice has (EN 16931 terms); what
/// the rules of structured invoices are evaluated on. Texts are as written; what is not stated is empty.
struct ElectronicInvoice
{
    QString syntax;                                         ///< "cii" "ubl" "zugferd-1"
    QString profile;                                        ///< an id of profileNames(); empty: none that is known
    QString guideline;                                      ///< BT-24
    QString process;                                        ///< BT-23
    std::optional<Decimal> sumOfLines, allowances, charges; ///< BT-106, BT-107, BT-108
    std::optional<Decimal> prepaid, rounding;               ///< BT-113, BT-114
    std::optional<Decimal> thirdParty;                      ///< collected for others on top, BT-DEX-002 of XRechnung
    std::optional<Decimal> taxInOtherCurrency;              ///< BT-111
    QString taxCurrency;                                    ///< BT-6
    QList<DocumentAdjustment> adjustments;
    QStringList paymentMeans;                             ///< UNTDID 4461, BT-81
    bool hasAccount = false;                              ///< an account to pay to, of any kind, BT-84
    bool hasTerms = false;                                ///< payment terms in words, BT-20
    QStringList noteCodes;                                ///< UNTDID 4451, BT-21
    QStringList earlierInvoices;                          ///< BT-25
    QString sellerCountry, buyerCountry, deliveryCountry; ///< ISO 3166-1 alpha-2
    QStringList sellerIds, buyerIds;       ///< "scheme:id" of any kind but VAT, BT-29, BT-30, BT-46, BT-47
    QString sellerEndpoint, buyerEndpoint; ///< "scheme:id", BT-34, BT-49
    QString taxPointDate, taxPointCode;    ///< BT-7, BT-8
    QString periodStart, periodEnd;        ///< ISO 8601, BT-73, BT-74
    QStringList attachments;               ///< names of the files in it, BG-24
    int groupLines = 0;                    ///< headings and remarks among the lines, which count in no sum
    bool operator==(const ElectronicInvoice &) const = default;
};

/// What a profile leaves out by its definition, as names of things ("lines", "tax_breakdown", "due_date"); empty for a
/// whole one. Such an invoice is a help for booking, its page is the invoice.
QStringList missingInProfile(const QString &profile);

/// The ids of all profiles, and what the trade calls one: "basic-wl" -> "BASIC WL"; an unknown id as it is.
const QStringList &profileIds();
QString profileName(const QString &id);
/// "Factur-X / ZUGFeRD EN 16931 (CII)".
QString formatName(const ElectronicInvoice &invoice);

/// UNTDID 1001: a credit note of any kind that EN 16931 knows; its amounts go the other way.
bool isCreditType(const QString &documentType);
/// BT-23 of the French reform: the invoice was paid before it was issued.
bool isPaidProcess(const QString &process);

QJsonObject toJson(const ElectronicInvoice &invoice);
ElectronicInvoice electronicInvoiceFromJson(const QJsonObject &json);

} // namespace dbledger::domain
