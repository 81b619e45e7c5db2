// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/CodeFrame.h"

namespace dbledger::codes {

/// The QR codes that are seen on a picture, readable or not: three eyes at the corners of a square (or two, where the
/// third is damaged) with the even noise of a code between them. Each place once.
QList<QrSymbol> findQrSymbols(const DarkMap &picture);

} // namespace dbledger::codes
