// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/reading/Reading.h"

#include <QByteArray>

namespace dbledger::einvoice {

/// Reads an electronic invoice: UN/CEFACT CII (Factur-X, ZUGFeRD 1.0 and 2.x, XRechnung) or OASIS UBL 2.1 (XRechnung,
/// Peppol BIS), bare, in Peppol's envelope or in UBL's AttachedDocument. The reading has fields, lines, taxes,
/// documentKind and electronic; rules and judgement are the caller's. Pure. Errors: DocumentBroken (no XML, or XML that
/// is refused, see parseXml), ElectronicOrder (Order-X or an order in UBL), DocumentUnknown (XML, but no invoice;
/// argument: the root element).
Result<domain::Reading> readEInvoice(const QByteArray &xml);

} // namespace dbledger::einvoice
