// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace dbledger::gui {

// How many rows a ranking has, as a box to choose from.

QComboBox *makeCountBox(const QString &name, QWidget *parent);
int countOf(const QComboBox *box);

} // namespace dbledger::gui
