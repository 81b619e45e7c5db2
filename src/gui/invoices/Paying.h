// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace dbledger::gui {

class Session;

// Marking invoices as paid and as unpaid. Both say what they did and offer to undo it.

/// Records a payment of what is open on each, one after the other, as of today.
void markPaid(Session &session, const QList<qint64> &invoiceIds);
/// Asks why, then takes back everything that was paid on them.
void askAndMarkUnpaid(Session &session, QWidget *window, const QList<qint64> &invoiceIds);

} // namespace dbledger::gui
