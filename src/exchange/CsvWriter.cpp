// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvWriter.h"

#include <QFileDevice>
#include <QLocale>
#include <QRegularExpression>

namespace dbledger::exchange {

namespace {

constexpr qsizetype bufferSize = 65'536;

/// Whether a spreadsheet would evaluate the cell (OWASP, CSV injection; NUL hides the character after it).
bool startsFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\0", 7).contains(text.front());
}

/// Only what is a number may leave without the guard against formulas.
bool isNumber(const QString &text)
{
    static const QRegularExpression canonical(QStringLiteral("\\A-?[0-9]+(\\.[0-9]+)?\\z"));
    return canonical.match(text).hasMatch();
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

Result<void> CsvWriter::row(const domain::TableRow &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += QString(m_style.separator).toUtf8();
        if (cells[i].kind == domain::TableCell::Kind::Number && isNumber(cells[i].text))
            number(cells[i].text);
        else
            text(cells[i].text);
    }
    m_buffer += "\r\n";
    return m_buffer.size() >= bufferSize || m_failure ? finish() : Result<void>();
}

Result<void> CsvWriter::finish()
{
    if (!m_failure && !m_buffer.isEmpty() && m_device.write(m_buffer) != m_buffer.size()) {
        const auto *file = qobject_cast<const QFileDevice *>(&m_device);
        m_failure = Error{ErrorKind::FileUnwritable, {file ? file->fileName() : QString(), m_device.errorString()}, {}};
    }
    m_buffer.clear();
    if (m_failure)
        return *m_failure;
    return {};
}

void CsvWriter::text(QStringView value)
{
    const bool formula = startsFormula(value);
    const bool special = value.contains(m_style.separator) || value.contains(u'"') || value.contains(u'\n') ||
                         value.contains(u'\r') || value.contains(u'\t');
    if (!formula && !special) {
        m_buffer += value.toUtf8();
        return;
    }
    QString escaped = value.toString();
    escaped.replace(u'"', QStringLiteral("\"\""));
    m_buffer += '"';
    if (formula)
        m_buffer += '\'';
    m_buffer += escaped.toUtf8();
    m_buffer += '"';
}

void CsvWriter::number(const QString &canonical)
{
    QString digits = canonical;
    m_buffer += digits.replace(u'.', m_style.decimalPoint).toLatin1();
}

} // namespace dbledger::exchange
