// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/review/Draft.h"
#include "gui/review/FieldProblem.h"

#include <QList>

namespace dbledger::gui {

/// What does not hold in a draft and what is proposed, each where it is shown.
struct ReviewProblems
{
    QList<FieldProblem> ofFields;
    QList<FieldProblem> ofLines;
    QList<FieldProblem> ofTaxes;
};
/// The key of a repair is its place in draft.repairs.
ReviewProblems reviewProblems(const app::Draft &draft);

} // namespace dbledger::gui
