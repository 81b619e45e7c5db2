// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dbledger::domain {

enum class VatCheck {
    Unknown, ///< not the shape of any VAT id we know
    Shape,   ///< the shape of a VAT id of a country whose check digits we do not have
    Wrong,   ///< the shape is right, the check digits are not
    Right,
};
/// A VAT id with its country prefix ("FR...", "CHE-..."), checked by the rule of its country.
VatCheck checkVatId(QStringView text);
/// The SIREN inside a French VAT id, empty for any other.
QString sirenOfVatId(QStringView text);

} // namespace dbledger::domain
