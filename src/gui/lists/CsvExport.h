// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/ExportService.h"

#include <functional>

class QWidget;

namespace dbledger::gui {

class Session;

/// Writes that list to the file that the target names.
using ExportRun = std::function<app::ExportService::Rows(const app::CsvTarget &target, const CancelToken &cancel,
                                                         const Progress &progress)>;

/// Asks for a file, then writes exactly what the list shows into it, in the form that the settings name; shows the
/// progress and can be cancelled. `name` is what the file is called unless the person says otherwise; `columns` are
/// ids of ExportService::columns(), empty: all.
void exportCsv(Session &session, QWidget *window, const QString &name, const QStringList &columns,
               const ExportRun &run);

} // namespace dbledger::gui
