// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Invoice.h"
#include "gui/style/StateLook.h"

namespace dbledger::gui {

/// Icon, tone and word of an invoice's state.
StateLook lookOf(domain::InvoiceState state);

} // namespace dbledger::gui
