// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"
#include "extraction/words/Layout.h"

#include <QMap>

namespace dbledger::extraction {

/// The header of our own invoices, by its printed labels: "INVOICE FAC/2018/0001", "Issue date ...", "Bill to ...",
/// "Email ...", "Address ..." over two lines, one under the other on the left of the first page. Empty when the page is
/// not ours: the number has not our shape, or the date's label is missing. `isOurs` says that a code on the page is.
/// No seller is printed on it. Pure.
QMap<domain::Field, domain::FieldReading> ownTemplateHeader(const Layout &layout, bool isOurs);

} // namespace dbledger::extraction
