// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"

namespace dbledger::einvoice {

/// An invoice that is data only, as pages for people.
struct InvoiceSheet
{
    QByteArray pdf;
    QList<domain::PageText> texts;
};

/// Sets everything that the reading of an electronic invoice says on pages of A4, its labels in French and English,
/// and gives every field and line of the reading its place there. At most 100 pages; what is beyond is counted on the
/// last one. Pure, some milliseconds.
InvoiceSheet sheetOf(domain::Reading &reading);

} // namespace dbledger::einvoice
