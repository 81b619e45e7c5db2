// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dbledger::tests {

/// A small invoice of "Papeterie du Port" for "Anna Muster": three lines, VAT 20 %, totals that add up.
struct SmallInvoice
{
    QString number = QStringLiteral("A-2024-017");
    QString total = QStringLiteral("60.00"); ///< as printed; anything else than 60.00 is a lie
};

// Each writes one file and says whether it could.

/// With a text layer: read without text recognition, and fast.
bool writePdf(const QString &path, const SmallInvoice &invoice = {});
/// One A5 page of pixels.
bool writePicture(const QString &path, const SmallInvoice &invoice = {});
bool writeBytes(const QString &path, const QByteArray &bytes);

} // namespace dbledger::tests
