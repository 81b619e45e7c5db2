// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Box.h"

#include <QString>

namespace dbledger::domain {

/// A QR code or barcode found on a page, its payload untouched.
struct ScannedCode
{
    QString format; ///< as ZXing names it: "QRCode", "EAN-13", ...
    QString text;
    int page = 1; ///< from 1
    Box box;
    int orientation = 0; ///< degrees the code is turned clockwise on the page as seen, rounded to 0, 90, 180, 270

    bool operator==(const ScannedCode &) const = default;
};

} // namespace dbledger::domain
