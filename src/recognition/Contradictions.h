// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"

#include <QMap>

namespace dbledger::recognition {

/// Where the pages contradict themselves, in fractions of each page, by its number: the lines and fields of the rules
/// that do not hold and, when the lines do not add up, the room between, above and below them for one that was not
/// seen. At most 20 places a page.
QMap<int, QList<domain::Box>> contradictions(const domain::Reading &reading);

} // namespace dbledger::recognition
