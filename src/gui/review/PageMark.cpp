// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/PageMark.h"

#include "app/wording/Wording.h"

namespace dbledger::gui {

QList<PageMark> pageMarks(const domain::Reading &reading)
{
    using app::Wording;
    QList<PageMark> marks;
    for (auto it = reading.fields.begin(); it != reading.fields.end(); ++it)
        if (it->page > 0 && !it->box.isEmpty() && !it->value.isEmpty())
            marks.append({it.key(), it->page, it->box, it->state, false,
                          Wording::name(it.key()) + QStringLiteral(", ") + Wording::name(it->state)});
    for (const domain::ScannedCode &code : reading.codes)
        if (!code.box.isEmpty())
            marks.append({std::nullopt, code.page, code.box, domain::FieldState::Read, true,
                          code.format + QStringLiteral("\n") + code.text});
    return marks;
}

} // namespace dbledger::gui
