// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/CsvFile.h"

#include "app/wording/Wording.h"

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

QString alertStateWords(const QString &id)
{
    const auto state = domain::alertStateFromName(id);
    return state ? Wording::name(*state) : id;
}

QString alertKindWords(const QString &id)
{
    const auto kind = domain::alertKindFromName(id);
    return kind ? Wording::name(*kind) : id;
}

/// What makes words of the ids in that column, nullptr where there are none.
QString (*wordsOfColumn(const QString &column))(const QString &)
{
    static const QStringList things{QStringLiteral("state"), QStringLiteral("direction"),
                                    QStringLiteral("due_date_assumed"), QStringLiteral("field"),
                                    QStringLiteral("side")};
    if (things.contains(column))
        return Wording::thingName;
    if (column == u"document_type")
        return Wording::documentTypeName;
    if (column == u"alert_state")
        return alertStateWords;
    return column == u"alert_kind" ? alertKindWords : nullptr;
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
    for (const QString &column : columns)
        m_words.append(m_target.form == CsvForm::Spreadsheet ? wordsOfColumn(column) : nullptr);
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

Result<void> CsvFile::row(domain::TableRow cells)
{
    for (qsizetype i = 0; i < std::min(cells.size(), m_words.size()); ++i)
        if (m_words[i] && cells[i].kind != TableCell::Kind::Empty)
            cells[i] = {TableCell::Kind::Text, m_words[i](cells[i].text)};
    return m_writer->row(cells);
}

Result<void> CsvFile::commit()
{
    if (const auto finished = m_writer->finish(); !finished)
        return finished;
    return m_target.file.isEmpty() || m_file.commit() ? Result<void>() : Result<void>(unwritable());
}

} // namespace dbledger::app
