// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Identifiers.h"

namespace dbledger::domain {
QString compactIdentifier(QStringView text)
{
    QString compact;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            compact += c.toUpper();
    return compact;
}
bool isIban(QStringView) { return false; }
bool isBic(QStringView) { return false; }
bool isSiren(QStringView) { return false; }
bool isSiret(QStringView) { return false; }
bool isCreditorReference(QStringView) { return false; }
bool isSwissReference(QStringView) { return false; }
VatCheck checkVatId(QStringView) { return VatCheck::Unknown; }
QString sirenOfVatId(QStringView) { return {}; }
} // namespace dbledger::domain
