// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dbledger::documents {

/// Whether a picture file ends before its own structure does, for the formats whose decoders hide it: libjpeg and Qt's
/// BMP fill what is missing with grey, libtiff drops the frames it cannot reach. A part of an invoice must never pass
/// for the whole. `format` is FileType::name; the other formats' decoders fail by themselves.
bool isCutShort(const QByteArray &bytes, const QString &format);

} // namespace dbledger::documents
