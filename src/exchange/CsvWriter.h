// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/values/Table.h"

#include <QByteArray>
#include <QChar>

#include <optional>

class QIODevice;
class QLocale;

namespace dbledger::exchange {

/// How a table is written down as CSV. Rows always end with CR LF.
struct CsvStyle
{
    QChar separator = u',';
    QChar decimalPoint = u'.';
    bool byteOrderMark = false;

    /// RFC 4180 as programs read it: comma, decimal point, no byte order mark.
    static CsvStyle rfc4180() { return {}; }
    /// As the spreadsheet of that locale opens it by double click: its decimal mark, a semicolon where that mark is
    /// the comma, and a byte order mark without which Excel does not see the UTF-8.
    static CsvStyle forLocale(const QLocale &locale);
};

/// Streams a table as CSV in UTF-8, row by row, holding only a small buffer. The device is the caller's, open for
/// writing, and must outlive the writer. Text that a spreadsheet would take for a formula is disarmed with a leading
/// apostrophe; numbers stay numbers, negative ones too. Errors: FileUnwritable (path, reason), by every call from the
/// first failure on.
class CsvWriter
{
public:
    CsvWriter(QIODevice &device, const CsvStyle &style);

    Result<void> row(const domain::TableRow &cells);
    /// Writes what is still buffered; must be called last.
    Result<void> finish();

private:
    void text(QStringView value);
    void number(const QString &canonical);

    QIODevice &m_device;
    CsvStyle m_style;
    QByteArray m_buffer;
    std::optional<Error> m_failure;
};

} // namespace dbledger::exchange
