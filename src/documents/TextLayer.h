// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"

namespace dbledger::documents {

/// A word of a text layer in the spelling that a reader of the page would type: composed accents, no ligatures, no
/// invisible characters, one hyphen; a soft hyphen that takes room is the hyphen that is seen.
/// `visibleSoftHyphens`: those in it take room on the page.
QString cleanWord(const QString &text, bool visibleSoftHyphens);

/// Whether the layer says what the page shows: false when most of its characters are control, private-use or unassigned
/// ones, or when hardly any is a letter or digit. Fonts without a character map give such layers.
bool isReadable(const QList<domain::Word> &words);

/// Whether there is enough of it to be called a text layer: a few words with a letter or digit.
bool hasEnoughWords(const QList<domain::Word> &words);

} // namespace dbledger::documents
