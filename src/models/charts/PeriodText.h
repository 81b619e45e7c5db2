// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/ChartContent.h"

#include <QString>

namespace dbledger::models {

/// "March 2026", "Q1 2026", "Week of 02/03/2026", "2026"; of a whole month and so on, also where its ends are cut off.
QString periodText(const domain::Period &period, domain::Grain grain);
/// The same as short as an axis needs it.
QString shortPeriodText(const domain::Period &period, domain::Grain grain);
/// "01/01/2026 – 31/03/2026"
QString spanText(const domain::Period &period);
/// "day" "week" "month" ...
QString grainName(domain::Grain grain);
/// The same where it stands alone: "Month".
QString grainTitle(domain::Grain grain);

/// A row of the content for that part of time.
void addPeriod(ChartContent &content, const domain::Period &period, domain::Grain grain);

} // namespace dbledger::models
