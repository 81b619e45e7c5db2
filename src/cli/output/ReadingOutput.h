// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "base/Result.h"
#include "cli/output/Table.h"

#include <QJsonObject>

namespace dbledger::cli {

/// How `extract` shows what was found, document by document.
class ReadingOutput
{
public:
    virtual ~ReadingOutput() = default;
    virtual void document(const QString &file, const Result<domain::Reading> &reading) = 0;
    /// After the last one; `ok` of `all` need no look, `failed` could not be read.
    virtual void finish(int all, int ok, int failed) = 0;
};

/// The output contract of `extract --json`: the document's object, its proofs with their sentences.
QJsonObject readingObject(const QString &file, const Result<domain::Reading> &reading, const app::Wording &wording);

/// One JSON object a line, for programs.
class JsonReadingOutput : public ReadingOutput
{
public:
    JsonReadingOutput(Console &console, const app::Wording &wording)
        : m_console(console)
        , m_wording(wording)
    {
    }
    void document(const QString &file, const Result<domain::Reading> &reading) override;
    void finish(int, int, int) override {}

private:
    Console &m_console;
    app::Wording m_wording;
};

/// A table for people: a row a document, and under it what there is to look at.
class ReportReadingOutput : public ReadingOutput
{
public:
    /// `fileWidth`: of the longest file name to come.
    ReportReadingOutput(Console &console, const app::Wording &wording, int fileWidth);
    void document(const QString &file, const Result<domain::Reading> &reading) override;
    void finish(int all, int ok, int failed) override;

private:
    void row(const QString &file, const domain::Reading &reading);
    void remarks(const domain::Reading &reading);
    void mandatoryRemarks(const domain::Reading &reading);
    Cell cell(const domain::Reading &reading, domain::Field field) const;
    Cell gross(const domain::Reading &reading) const;

    Console &m_console;
    app::Wording m_wording;
    Table m_table;
};

} // namespace dbledger::cli
