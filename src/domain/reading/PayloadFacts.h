// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Field.h"

#include <QMap>

namespace dbledger::domain {

/// What a code's payload says about the invoice, as its parser understood it: an independent witness of those values.
struct PayloadFacts
{
    QString format;              ///< "own-template", "epc", "swiss-qr-bill", "portugal", ...; empty: unknown payload
    int page = 1;                ///< of the code
    QMap<Field, QString> values; ///< locale-free, as FieldReading::value
    /// What the payload says but cannot be: an impossible date is kept here as written, not in values.
    QMap<Field, QString> impossible;
};

} // namespace dbledger::domain
