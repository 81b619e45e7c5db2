// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMap>
#include <QString>

namespace dbledger::recognition {

/// Adds up how long each step of the work took, in milliseconds: Reading::elapsedMs.
class StepClock
{
public:
    StepClock()
    {
        m_total.start();
        m_step.start();
    }
    /// What passed since the last call, or since the beginning, was this step.
    void passed(const QString &step) { m_nanoseconds[step] += m_step.nsecsElapsed(), m_step.restart(); }
    QMap<QString, int> elapsedMs() const
    {
        QMap<QString, int> result;
        for (auto it = m_nanoseconds.begin(); it != m_nanoseconds.end(); ++it)
            result.insert(it.key(), int(it.value() / 1'000'000));
        result.insert(QStringLiteral("total"), int(m_total.elapsed()));
        return result;
    }

private:
    QElapsedTimer m_total, m_step;
    QMap<QString, qint64> m_nanoseconds;
};

} // namespace dbledger::recognition
