// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dbledger::tests {

/// The French text with its narrow no-break spaces, written as "_".
inline QString narrowed(const char *text)
{
    return QString::fromUtf8(text).replace(u'_', QChar(0x202F));
}

} // namespace dbledger::tests
