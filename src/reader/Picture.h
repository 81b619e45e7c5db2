// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/Messages.h"

#include <QImage>

namespace dbledger::reader {

/// The image as it goes to the parent: grey stays grey, everything else becomes 32 bits with its transparency kept.
readers::RawPicture toRawPicture(const QImage &image);

} // namespace dbledger::reader
