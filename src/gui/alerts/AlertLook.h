// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/Alert.h"
#include "gui/shell/Place.h"
#include "gui/style/StateLook.h"
#include "models/AlertsModel.h"

namespace dbledger::gui {

/// Icon, tone and word of how an alert stands.
StateLook lookOf(models::AlertsModel::Shown shown);
/// What an alert is about: its invoice, else its product, else its customer.
Place placeOf(const domain::Alert &alert);

} // namespace dbledger::gui
