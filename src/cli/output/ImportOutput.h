// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/IntakeService.h"
#include "cli/console/Command.h"
#include "cli/output/Table.h"

#include <QJsonObject>
#include <QMap>

namespace dbledger::cli {

/// Shows what became of imported files: a table for people, one JSON object a line for programs.
class ImportOutput
{
public:
    ImportOutput(const Invocation &invocation, const QStringList &files);

    void report(const app::ImportReport &report);
    /// How many of each outcome there were, and what was not read because it was stopped; people only.
    void finish();
    /// Everything is in the books, by now or since before.
    bool isAllWell() const;

private:
    QJsonObject object(const app::ImportReport &report) const;
    void row(const app::ImportReport &report);

    Console &m_console;
    app::Wording m_wording;
    bool m_json;
    Table m_table;
    QMap<app::ImportOutcome, int> m_counts;
    int m_stopped = 0;
};

} // namespace dbledger::cli
