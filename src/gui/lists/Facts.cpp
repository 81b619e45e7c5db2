// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/Facts.h"

#include "app/wording/Wording.h"

namespace dbledger::gui {

void Facts::add(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_rows += QStringLiteral("<tr><td style='padding-right:12px;white-space:nowrap'>%1</td><td>%2</td></tr>")
                      .arg(name.toHtmlEscaped(), value.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString Facts::html() const
{
    return QStringLiteral("<table>%1</table>").arg(m_rows);
}

QString historyText(const QList<domain::HistoryEntry> &history)
{
    const app::Wording wording;
    QStringList lines;
    for (auto it = history.crbegin(); it != history.crend(); ++it) {
        QString line =
            QStringLiteral("%1, %2: %3").arg(wording.moment(it->when), it->actor, app::Wording::actionName(it->action));
        if (!it->what.isEmpty())
            line += QStringLiteral(", ") + app::Wording::thingName(it->what);
        if (!it->from.isEmpty() || !it->to.isEmpty())
            line += QStringLiteral(" %1 → %2").arg(app::Wording::thingName(it->from), app::Wording::thingName(it->to));
        if (!it->note.isEmpty())
            line += QStringLiteral(" (%1)").arg(it->note);
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace dbledger::gui
