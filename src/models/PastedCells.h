// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace dbledger::models {

/// The cells of every row that a spreadsheet put on the clipboard: parted by tabs, else by semicolons, else by commas;
/// quoted cells may hold any of them and line feeds. Rows without anything are left out.
QList<QStringList> pastedCells(const QString &text);

} // namespace dbledger::models
