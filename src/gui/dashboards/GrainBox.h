// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Period.h"

#include <QComboBox>

namespace dbledger::gui {

// How finely a board divides time, as a box to choose from.

QComboBox *makeGrainBox(const QString &name, QWidget *parent);
domain::Grain grainOf(const QComboBox *box);

} // namespace dbledger::gui
