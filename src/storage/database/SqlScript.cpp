// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/SqlScript.h"

#include <QRegularExpression>

namespace dbledger::storage {

namespace {

/// Walks through a script; each skip function returns where the thing that starts at `from` ends.
class Scanner
{
public:
    explicit Scanner(const QString &script)
        : m_text(script)
    {
    }

    QStringList statements()
    {
        for (qsizetype i = 0; i < m_text.size();)
            i = step(i);
        finish();
        return m_statements;
    }

private:
    qsizetype step(qsizetype i)
    {
        const QChar c = m_text.at(i);
        if (m_text.mid(i, 2) == u"--" || m_text.mid(i, 2) == u"/*") {
            m_current += u' ';
            return c == u'-' ? endOfLine(i) : endOfComment(i);
        }
        if (c == u'\'' || c == u'"')
            return take(i, endOfQuote(i, c));
        if (c == u'$')
            return take(i, endOfDollarQuote(i));
        if (c.isLetter() || c == u'_')
            return word(i);
        if (c == u';' && m_depth == 0) {
            finish();
            return i + 1;
        }
        return take(i, i + 1);
    }

    qsizetype word(qsizetype i)
    {
        qsizetype end = i;
        while (end < m_text.size() && (m_text.at(end).isLetterOrNumber() || m_text.at(end) == u'_'))
            ++end;
        const QString upper = m_text.mid(i, end - i).toUpper();
        static const QRegularExpression trigger(QStringLiteral("^\\s*CREATE\\s+(TEMP\\s+|TEMPORARY\\s+)?TRIGGER\\b"),
                                                QRegularExpression::CaseInsensitiveOption);
        const bool opens = upper == u"BEGIN" || upper == u"CASE";
        if (opens && trigger.match(m_current).hasMatch())
            ++m_depth;
        else if (upper == u"END" && m_depth > 0)
            --m_depth;
        return take(i, end);
    }

    qsizetype take(qsizetype from, qsizetype end)
    {
        m_current += QStringView(m_text).mid(from, end - from);
        return end;
    }

    qsizetype endOfLine(qsizetype i) const
    {
        const qsizetype end = m_text.indexOf(u'\n', i);
        return end < 0 ? m_text.size() : end + 1;
    }

    qsizetype endOfComment(qsizetype i) const
    {
        int depth = 0;
        for (; i < m_text.size(); ++i) {
            const QStringView pair = QStringView(m_text).mid(i, 2);
            if (pair == u"/*" || pair == u"*/") {
                depth += pair == u"/*" ? 1 : -1;
                ++i;
                if (depth == 0)
                    return i + 1;
            }
        }
        return i;
    }

    /// A doubled quote is two quoted texts that touch: nothing to know about it.
    qsizetype endOfQuote(qsizetype i, QChar quote) const
    {
        const qsizetype end = m_text.indexOf(quote, i + 1);
        return end < 0 ? m_text.size() : end + 1;
    }

    qsizetype endOfDollarQuote(qsizetype i) const
    {
        static const QRegularExpression opening(QStringLiteral("\\$([A-Za-z_][A-Za-z_0-9]*)?\\$"));
        const auto match =
            opening.match(m_text, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return i + 1;
        const qsizetype end = m_text.indexOf(match.captured(), match.capturedEnd());
        return end < 0 ? m_text.size() : end + match.capturedLength();
    }

    void finish()
    {
        if (const QString statement = m_current.trimmed(); !statement.isEmpty())
            m_statements += statement;
        m_current.clear();
        m_depth = 0;
    }

    const QString &m_text;
    QString m_current;
    QStringList m_statements;
    int m_depth = 0; ///< of BEGIN and CASE inside a trigger
};

} // namespace

QStringList splitStatements(const QString &script)
{
    return Scanner(script).statements();
}

} // namespace dbledger::storage
