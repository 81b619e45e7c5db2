// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/ExportService.h"
#include "domain/values/Table.h"
#include "exchange/CsvWriter.h"

#include <QFile>
#include <QSaveFile>

namespace dbledger::app {

/// A table on its way into a CSV file (or standard output), as its target wants it. On one thread. When it goes without
/// having been committed, a file that was there is still what it was.
class CsvFile
{
public:
    explicit CsvFile(const CsvTarget &target);

    /// Opens it and writes the headings of these columns. FileUnwritable.
    Result<void> open(const QStringList &columns);
    /// One cell a column.
    Result<void> row(domain::TableRow cells);
    Result<void> commit();

private:
    Error unwritable() const;
    using Words = QString (*)(const QString &id);

    CsvTarget m_target;
    QList<Words> m_words; ///< by column, what a person understands of the ids there; nullptr: it has none
    QSaveFile m_file;
    QFile m_standardOutput;
    std::unique_ptr<exchange::CsvWriter> m_writer;
};

} // namespace dbledger::app
