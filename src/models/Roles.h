// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace dbledger::models {

/// What our models answer besides Qt's own roles.
enum Role {
    IdRole = Qt::UserRole + 1, ///< qint64: of the invoice, party, ... in the row
    StateRole,                 ///< int: the enumeration that the model names
    PictureRole,               ///< QImage: the thumbnail, null while it is on its way
    SortRole,                  ///< what a sorted table compares
};

} // namespace dbledger::models
