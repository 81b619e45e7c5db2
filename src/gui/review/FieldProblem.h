// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Field.h"

#include <QString>

#include <optional>

namespace dbledger::gui {

/// Something about a reading that a person should know, in words, with at most one thing to do about it.
struct FieldProblem
{
    enum class Kind {
        Failure,    ///< a rule does not hold; it can be overridden
        Warning,    ///< the same, less bad
        Remark,     ///< the same, harmless: nothing to do
        Overridden, ///< a rule that a person overrode; it can be withdrawn
        Repair,     ///< a proposed correction with its proof; it can be taken
    };

    Kind kind = Kind::Failure;
    std::optional<domain::Field> field; ///< under which it stands; nothing: above all of them
    QString sentence;
    QString key; ///< the rule's id, or the repair's place in its list
    bool operator==(const FieldProblem &) const = default;
};

} // namespace dbledger::gui
