// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace dbledger::einvoice {

inline constexpr int deepestElement = 64;
inline constexpr int mostElements = 500'000;
inline constexpr int mostAttributes = 64; ///< of one element; an XML parser compares each with all others

/// What is wrong with untrusted XML before a parser may see it: a document type declaration (entities), nesting, a
/// number of elements or of attributes that no invoice has; null when nothing is. One pass over the bytes without
/// memory of its own; it judges shape, a parser whether the XML is well-formed. Expects an encoding whose markup is
/// ASCII (UTF-8, Latin-1).
const char *refusalOf(const QByteArray &xml);

} // namespace dbledger::einvoice
