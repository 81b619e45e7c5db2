// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace dbledger {

/// How far long work has come: (done, of). Called on the thread that does the work; `of` is 0 while unknown.
using Progress = std::function<void(int done, int of)>;

} // namespace dbledger
