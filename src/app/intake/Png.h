// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QImage;

namespace dbledger::app {

/// The picture as a PNG file; empty when it is no picture. Any thread.
QByteArray pngOf(const QImage &picture);

} // namespace dbledger::app
