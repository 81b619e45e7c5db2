// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvWriter.h"

#include <QFileDevice>
#include <QLocale>

namespace dbledger::exchange {

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

/// Whether a spreadsheet would evaluate the cell (OWASP, CSV injection; NUL hides the character after it).
bool startsFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\0", 7).contains(text.front());
}

} // namespace

CsvStyle CsvStyle::forLocale(const QLocale &locale)
{
    const bool comma = locale.decimalPoint() == u",";
    return {comma ? u';' : u',', comma ? u',' : u'.', true};
}

CsvWriter::CsvWriter(QIODevice &device, const CsvStyle &style)
    : m_device(device)
    , m_style(style)
{
    if (m_style.byteOrderMark)
        m_buffer = "\xEF\xBB\xBF";
}

CsvWriter &CsvWriter::text(QStringView value)
{
    separate();
    const bool formula = startsFormula(value);
    const bool special = value.contains(m_style.separator) || value.contains(u'"') || value.contains(u'\n') ||
                         value.contains(u'\r') || value.contains(u'\t');
    if (!formula && !special) {
        m_buffer += value.toUtf8();
        return *this;
    }
    QString escaped = value.toString();
    escaped.replace(u'"', QStringLiteral("\"\""));
    m_buffer += '"';
    if (formula)
        m_buffer += '\'';
    m_buffer += escaped.toUtf8();
    m_buffer += '"';
    return *this;
}

CsvWriter &CsvWriter::number(domain::Decimal value, int decimals)
{
    canonicalNumber(value.toString(decimals));
    return *this;
}

CsvWriter &CsvWriter::money(const domain::Money &value)
{
    canonicalNumber(value.toString());
    return *this;
}

CsvWriter &CsvWriter::date(QDate value)
{
    separate();
    m_buffer += value.toString(Qt::ISODate).toLatin1();
    return *this;
}

CsvWriter &CsvWriter::empty()
{
    separate();
    return *this;
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_rowStarted = false;
    if (m_buffer.size() >= bufferSize)
        flush();
}

Result<void> CsvWriter::finish()
{
    flush();
    if (m_failure)
        return *m_failure;
    return {};
}

void CsvWriter::separate()
{
    if (m_rowStarted)
        m_buffer += QString(m_style.separator).toUtf8();
    m_rowStarted = true;
}

void CsvWriter::canonicalNumber(QString digits)
{
    separate();
    digits.replace(u'.', m_style.decimalPoint);
    m_buffer += digits.toUtf8();
}

void CsvWriter::flush()
{
    if (!m_failure && !m_buffer.isEmpty() && m_device.write(m_buffer) != m_buffer.size()) {
        const auto *file = qobject_cast<const QFileDevice *>(&m_device);
        m_failure = Error{ErrorKind::FileUnwritable, {file ? file->fileName() : QString(), m_device.errorString()}, {}};
    }
    m_buffer.clear();
}

} // namespace dbledger::exchange
