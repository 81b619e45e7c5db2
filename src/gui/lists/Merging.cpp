// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/Merging.h"

#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/lists/ListTable.h"
#include "gui/shell/Session.h"
#include "models/Roles.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace dbledger::gui {

namespace {

struct MergeText
{
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

} // namespace

void mergeSelected(Session &session, const ListTable &table, const QString &question, const MergeCall &merge)
{
    const QModelIndex stays = table.currentIndex().siblingAtColumn(0);
    QList<qint64> from;
    QStringList names;
    for (const int row : table.selectedRows()) {
        const QModelIndex index = table.model()->index(row, 0);
        if (index == stays)
            continue;
        from.append(index.data(models::IdRole).toLongLong());
        names.append(index.data().toString());
    }
    if (from.isEmpty() || !stays.isValid())
        return;
    if (QMessageBox::question(table.window(), MergeText::tr("Merge"),
                              question.arg(stays.data().toString(), names.join(u'\n'))) != QMessageBox::Yes)
        return;
    merge(stays.data(models::IdRole).toLongLong(), from) |
        then(&session, [&session, count = from.size()](const Result<QList<domain::Merge>> &merges) {
            if (!merges)
                return session.report(merges.error());
            session.booksHaveChanged();
            session.notify({Notice::Kind::Done, MergeText::tr("%n merged", nullptr, int(count))});
        });
}

void splitLast(Session &session, const QList<domain::Merge> &merges, const SplitCall &split)
{
    for (auto it = merges.crbegin(); it != merges.crend(); ++it) {
        if (!it->undoneAt.isNull())
            continue;
        split(it->id) | then(&session, [&session](const Result<domain::Merge> &merge) {
            if (!merge)
                return session.report(merge.error());
            session.booksHaveChanged();
            session.notify({Notice::Kind::Done, MergeText::tr("%1 stands on its own again.").arg(merge->fromName)});
        });
        return;
    }
}

QString mergesText(const QList<domain::Merge> &merges)
{
    QStringList lines;
    for (const domain::Merge &merge : merges)
        if (merge.undoneAt.isNull())
            lines.append(MergeText::tr("%1, merged by %2, %3")
                             .arg(merge.fromName, merge.actor, app::Wording().moment(merge.when)));
    return lines.join(u'\n');
}

} // namespace dbledger::gui
