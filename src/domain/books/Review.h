// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace dbledger::domain {

/// A person said, with a note, that a rule which does not hold stands in no way.
struct RuleOverride
{
    QString rule; ///< id from domain/proof/Rules.h
    QString note;
    QString who;
    QDateTime when; ///< UTC
    bool operator==(const RuleOverride &) const = default;
};

} // namespace dbledger::domain
