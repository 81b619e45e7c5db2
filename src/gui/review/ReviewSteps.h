// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/review/ReviewSession.h"

namespace dbledger::gui {

// Every edit of the review with its inverse, taken from the draft as it is before.

ReviewStep setFieldStep(const app::Draft &draft, domain::Field field, const QString &value);
ReviewStep confirmFieldStep(const app::Draft &draft, domain::Field field);
ReviewStep setLinesStep(const app::Draft &draft, const QList<domain::ReadLine> &lines);
ReviewStep setTaxesStep(const app::Draft &draft, const QList<domain::ReadTax> &taxes);
/// Puts the proposed value where it belongs: field, line or VAT row.
ReviewStep takeRepairStep(const app::Draft &draft, const app::Repair &repair);
ReviewStep setDirectionStep(const app::Draft &draft, domain::Direction direction);
/// 0: none that is stored.
ReviewStep setPartyStep(const app::Draft &draft, qint64 party);
ReviewStep overrideStep(const QString &rule, const QString &note);
/// The note that was given is given again by undo.
ReviewStep withdrawStep(const app::Draft &draft, const QString &rule);
ReviewStep setNoteStep(const app::Draft &draft, const QString &note);
ReviewStep postponeStep(const app::Draft &draft, const QDate &until);
/// isDuplicate: cannot be undone here, the invoice is void then and can be reopened.
ReviewStep settleDuplicateStep(bool isDuplicate);
ReviewStep approveStep(const app::Draft &draft);
ReviewStep rejectStep(const QString &reason);
ReviewStep reopenStep(const QString &reason);

} // namespace dbledger::gui
