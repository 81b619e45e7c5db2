// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantList>

namespace dbledger::storage {

/// A WHERE clause that grows, with its values beside it.
class Conditions
{
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_conditions += u'(' + condition + u')';
        m_values += values;
    }
    QString where() const
    {
        return m_conditions.isEmpty() ? QString()
                                      : QStringLiteral("WHERE ") + m_conditions.join(QStringLiteral(" AND "));
    }
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

/// Only rows whose party is in that segment; `party` is the column that names it.
inline void addSegment(Conditions &conditions, const QString &party, int segment)
{
    conditions.add(party + QStringLiteral(" IN (SELECT party_id FROM party_segments WHERE segment = ?)"), {segment});
}

/// The word anywhere, as a pattern for LIKE ... ESCAPE '\'.
inline QString containing(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + word + u'%';
}

} // namespace dbledger::storage
