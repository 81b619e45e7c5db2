// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/BringUpToDate.h"

#include "storage/intake/QueueRepository.h"
#include "storage/rollups/RollupAudit.h"

#include <algorithm>

namespace dbledger::storage {

namespace {

/// What is computed once comes behind the steps of the schema.
enum Computed { Sums, Queue, ComputedCount };

/// How far it is, and what a failure becomes from then on.
class Steps
{
public:
    explicit Steps(const Progress &progress)
        : m_progress(progress)
    {
    }

    void say(int done, int of)
    {
        m_done = done;
        m_of = of;
        if (m_progress)
            m_progress(done, of);
    }
    void sayComputed(int what)
    {
        const int of = std::max(m_of, int(ComputedCount));
        say(of - ComputedCount + what, of);
    }
    bool areSaid() const { return m_of > 0; }

    Error explained(const Error &error) const
    {
        if (!areSaid() || error.kind == ErrorKind::DatabaseTooNew) // another program was faster
            return error;
        return {
            ErrorKind::SchemaUpdateFailed,
            QStringList{QString::number(std::min(m_done + 1, m_of)), QString::number(m_of), errorKindName(error.kind)} +
                error.arguments,
            error.detail};
    }

private:
    const Progress &m_progress;
    int m_done = 0;
    int m_of = 0;
};

} // namespace

Result<MigrationOutcome> bringUpToDate(Connection &connection, const Clock &clock, const Progress &progress)
{
    Steps steps(progress);
    const auto outcome =
        migrate(connection, clock, 0, [&steps](int done, int of) { steps.say(done, of + ComputedCount); });
    if (!outcome)
        return steps.explained(outcome.error());
    const bool isNew = outcome->applied == outcome->version;
    const auto beginning = [&steps, isNew](Computed what) {
        return [&steps, isNew, what] {
            if (!isNew)
                steps.sayComputed(what);
        };
    };
    if (const auto built = buildRollupsOnce(connection, beginning(Sums)); !built)
        return steps.explained(built.error());
    if (const auto built = buildQueueOnce(connection, beginning(Queue)); !built)
        return steps.explained(built.error());
    if (steps.areSaid())
        steps.sayComputed(ComputedCount);
    return outcome;
}

} // namespace dbledger::storage
