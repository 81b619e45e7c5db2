// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The rules of structured invoices, by the ids of EN 16931 and of the French CIUS (XP Z12-012), with the arguments of
/// their proofs. Amounts and rates are canonical decimals, dates ISO 8601. They are evaluated on readings that have
/// Reading::electronic only. What a buyer's books do not need (form, references, notes) is information.
namespace dbledger::domain::rules {

inline const QString profile = QStringLiteral("profile"); ///< format, then what the profile lacks
// Arithmetic.
inline const QString sumOfLinesStated = QStringLiteral("BR-CO-10");   ///< sum, stated
inline const QString sumOfAllowances = QStringLiteral("BR-CO-11");    ///< sum, stated
inline const QString sumOfCharges = QStringLiteral("BR-CO-12");       ///< sum, stated
inline const QString netOfLines = QStringLiteral("BR-CO-13");         ///< lines, allowances, charges, net, computed
inline const QString dueOfGross = QStringLiteral("BR-CO-16");         ///< gross, prepaid, rounding, due, computed
inline const QString dueWithThirdParty = QStringLiteral("BR-DEX-09"); ///< as BR-CO-16, then for third parties
inline const QString baseOfRate = QStringLiteral("BR-S-08-rate");     ///< rate, category, stated, computed
inline const QString mostDecimals = QStringLiteral("BR-DEC");         ///< the amount with more than two
// VAT categories, UNTDID 5305.
inline const QString standardRate = QStringLiteral("BR-S-05");      ///< rate
inline const QString untaxedCategory = QStringLiteral("BR-E-09");   ///< category, tax
inline const QString exemptionReason = QStringLiteral("BR-E-10");   ///< category
inline const QString noVatIdOutside = QStringLiteral("BR-O-02");    ///< VAT id
inline const QString deliveryWithinEu = QStringLiteral("BR-IC-11"); ///< delivery date, end of the period
inline const QString deliveryCountry = QStringLiteral("BR-IC-12");  ///< country
inline const QString vatIdOfCountry = QStringLiteral("BR-CO-09");   ///< VAT id
// What must stand in it.
inline const QString requiredTerms = QStringLiteral("EN16931-terms"); ///< names of those that are missing
inline const QString requiredInLine = QStringLiteral("EN16931-line"); ///< line, names of those that are missing
inline const QString sellerIdentified = QStringLiteral("BR-CO-26");
inline const QString payWhen = QStringLiteral("BR-CO-25");     ///< amount due
inline const QString payWhere = QStringLiteral("BR-61");       ///< code of the payment means
inline const QString periodOrder = QStringLiteral("BR-29");    ///< start, end
inline const QString oneTaxPoint = QStringLiteral("BR-CO-03"); ///< date, code
// France.
inline const QString frNumberLength = QStringLiteral("BR-FR-01");   ///< number
inline const QString frNumberForm = QStringLiteral("BR-FR-02");     ///< number
inline const QString frYear = QStringLiteral("BR-FR-03");           ///< date
inline const QString frType = QStringLiteral("BR-FR-04");           ///< code
inline const QString frNotes = QStringLiteral("BR-FR-05");          ///< codes of those that are missing
inline const QString frProcess = QStringLiteral("BR-FR-08");        ///< code
inline const QString frBuyerSiren = QStringLiteral("BR-FR-11");     ///< SIREN
inline const QString frBuyerEndpoint = QStringLiteral("BR-FR-12");  ///< endpoint
inline const QString frSellerEndpoint = QStringLiteral("BR-FR-13"); ///< endpoint
inline const QString frCategory = QStringLiteral("BR-FR-15");       ///< category
inline const QString frRate = QStringLiteral("BR-FR-16");           ///< rate
inline const QString frEndpointSiren = QStringLiteral("BR-FR-21");  ///< endpoint, SIREN
inline const QString frCorrected = QStringLiteral("BR-FR-CO-04");   ///< number of earlier invoices
inline const QString frCredited = QStringLiteral("BR-FR-CO-05");    ///< number of earlier invoices
inline const QString frPaid = QStringLiteral("BR-FR-CO-09");        ///< prepaid, gross, due
inline const QString frTaxInEuro = QStringLiteral("BR-FR-CO-12");   ///< currency

} // namespace dbledger::domain::rules
