// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"

#include <QJsonObject>

namespace dbledger::domain {

/// The page's text as the JSON that the reader protocol carries and that the database keeps: a list for each property
/// of its words, which is a fraction of what an object a word takes. Boxes are rounded to 1/100 000 of the page,
/// confidences to 1/1000.
QJsonObject toJson(const PageText &text);
/// The reverse. A word with a property that is absent or of the wrong type has that at its default: the JSON may come
/// from an untrusted process.
PageText pageTextFromJson(const QJsonObject &json);

} // namespace dbledger::domain
