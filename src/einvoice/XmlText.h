// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace dbledger::einvoice {

/// The XML of a file in UTF-8, from its first tag to its last: without byte order mark, XML declaration, and the
/// blanks, NULs and words that some programs leave around it. The encoding is what the bytes show (a mark, two or four
/// bytes a character), else what the declaration says; bytes that are no UTF-8 although they should be are taken for
/// Windows-1252, the usual culprit. Never fails: what is no XML stays none.
QByteArray plainXml(const QByteArray &bytes);

} // namespace dbledger::einvoice
