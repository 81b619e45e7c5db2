// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CsvFile.h"

#include "app/Wording.h"

#include <cstdio>

namespace dbledger::app {

using domain::TableCell;

namespace {

exchange::CsvStyle styleOf(const CsvTarget &target)
{
    exchange::CsvStyle style =
        target.form == CsvForm::Rfc4180 ? exchange::CsvStyle::rfc4180() : exchange::CsvStyle::forLocale(target.locale);
    style.separator = target.separator.value_or(style.separator);
    style.byteOrderMark = target.byteOrderMark.value_or(style.byteOrderMark);
    return style;
}

} // namespace

CsvFile::CsvFile(const CsvTarget &target)
    : m_target(target)
    , m_file(target.file)
{
}

Error CsvFile::unwritable() const
{
    return {ErrorKind::FileUnwritable, {m_target.file, m_file.errorString()}, {}};
}

Result<void> CsvFile::open(const QStringList &columns)
{
    m_columns = columns;
    const bool toFile = !m_target.file.isEmpty();
    if (toFile && !m_file.open(QIODevice::WriteOnly))
        return unwritable();
    if (!toFile && !m_standardOutput.open(stdout, QIODevice::WriteOnly))
        return Error{ErrorKind::FileUnwritable, {QStringLiteral("stdout"), m_standardOutput.errorString()}, {}};
    QIODevice &device = toFile ? static_cast<QIODevice &>(m_file) : m_standardOutput;
    m_writer = std::make_unique<exchange::CsvWriter>(device, styleOf(m_target));
    domain::TableRow headings;
    for (const QString &column : columns)
        headings.append(
            {TableCell::Kind::Text, m_target.form == CsvForm::Rfc4180 ? column : Wording::thingName(column)});
    return m_writer->row(headings);
}

/// Of the ids in a table, what a person understands.
void CsvFile::makeWords(domain::TableRow &cells) const
{
    static const QStringList ids{QStringLiteral("state"), QStringLiteral("direction"),
                                 QStringLiteral("due_date_assumed")};
    for (qsizetype i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
        if (ids.contains(m_columns[i]))
            cells[i].text = Wording::thingName(cells[i].text);
        else if (m_columns[i] == u"document_type")
            cells[i] = {TableCell::Kind::Text, Wording::documentTypeName(cells[i].text)};
        else if (const auto state = domain::alertStateFromName(cells[i].text); state && m_columns[i] == u"alert_state")
            cells[i].text = Wording::name(*state);
        else if (const auto kind = domain::alertKindFromName(cells[i].text); kind && m_columns[i] == u"alert_kind")
            cells[i].text = Wording::name(*kind);
    }
}

Result<void> CsvFile::row(domain::TableRow cells)
{
    if (m_target.form == CsvForm::Spreadsheet)
        makeWords(cells);
    return m_writer->row(cells);
}

Result<void> CsvFile::commit()
{
    if (const auto finished = m_writer->finish(); !finished)
        return finished;
    return m_target.file.isEmpty() || m_file.commit() ? Result<void>() : Result<void>(unwritable());
}

} // namespace dbledger::app
