// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Box.h"
#include "domain/reading/Field.h"
#include "domain/reading/Reading.h"

#include <QString>

namespace dbledger::gui {

/// A box drawn over a page: where a field was read, or a QR code or barcode (which belongs to no field).
struct PageMark
{
    std::optional<domain::Field> field;
    int page = 1; ///< from 1
    domain::Box box;
    domain::FieldState state = domain::FieldState::Read;
    bool isCode = false;
    QString words; ///< for the tooltip: "gross total, doubtful"
    bool operator==(const PageMark &) const = default;
};

/// Of every field that stands on a page, and of every code.
QList<PageMark> pageMarks(const domain::Reading &reading);

} // namespace dbledger::gui
