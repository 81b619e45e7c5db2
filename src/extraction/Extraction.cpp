// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/Extraction.h"

namespace dbledger::extraction {

domain::Reading extract(const DocumentText &)
{
    return {};
}

} // namespace dbledger::extraction
