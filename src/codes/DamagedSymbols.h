// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/CodeFrame.h"

namespace dbledger::codes {

/// QR codes that are seen as such although not one of their eyes is whole: square patches full of noise that stand
/// free, with remains of an eye in three of their corners. Up to eight degrees askew.
QList<QrSymbol> findDamagedSymbols(const DarkMap &picture);

} // namespace dbledger::codes
