// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/split/Splitting.h"

#include "app/AppContext.h"
#include "base/Then.h"
#include "gui/shell/Session.h"

#include <QCoreApplication>

namespace dbledger::gui {

namespace {

struct SplitText
{
    Q_DECLARE_TR_FUNCTIONS(Splitting)
};

void undoSplit(Session &session, const SplitAsk &ask)
{
    session.context().queue().undoSplit(ask.documentId, session.actor()) |
        then(&session, [&session, ask](const Result<app::JoinReport> &joined) {
            if (!joined)
                return session.report(joined.error());
            session.booksHaveChanged();
            QString text = SplitText::tr("%1 is whole again.").arg(ask.fileName);
            if (joined->kept > 0)
                text += u' ' + SplitText::tr("%n part(s) that somebody worked on stay.", nullptr, joined->kept);
            session.notify({Notice::Kind::Done, text});
        });
}

} // namespace

void offerSplit(Session &session, const SplitAsk &ask, QWidget *over, const std::function<void()> &keepAsOne,
                const std::function<void()> &done)
{
    auto *dialog = new SplitDialog(session, ask, over);
    QObject::connect(dialog, &SplitDialog::keptAsOne, over, keepAsOne);
    QObject::connect(dialog, &SplitDialog::wasSplit, over, [&session, ask, done](const app::SplitReport &report) {
        session.booksHaveChanged();
        session.notify(
            {Notice::Kind::Done,
             SplitText::tr("%1 was split into %n document(s).", nullptr, int(report.parts.size())).arg(ask.fileName),
             SplitText::tr("Undo"), [&session, ask] { undoSplit(session, ask); }});
        if (done)
            done();
    });
    dialog->open();
}

} // namespace dbledger::gui
