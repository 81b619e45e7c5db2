// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"

#include <QJsonObject>

namespace dbledger::domain {

/// The reading as the JSON that `dbledger-cli extract --json` prints, that the reader protocol carries and that the
/// database keeps; a missing field is absent. Proofs carry their arguments; their sentences are added by app::Wording.
QJsonObject toJson(const Reading &reading);
/// The reverse. What is absent or of the wrong type is left at its default: the JSON may come from an untrusted
/// process.
Reading readingFromJson(const QJsonObject &json);

} // namespace dbledger::domain
