// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/ListParts.h"

#include "gui/shell/Preferences.h"

#include <QLineEdit>
#include <QSplitter>
#include <QTimer>

namespace dbledger::gui {

void afterTyping(QLineEdit *edit, QObject *context, const std::function<void()> &then)
{
    auto *pause = new QTimer(edit);
    pause->setSingleShot(true);
    pause->setInterval(200);
    QObject::connect(edit, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    QObject::connect(pause, &QTimer::timeout, context, then);
}

void rememberSplitter(QSplitter *splitter, const QList<int> &sizes, Preferences &preferences, const QString &name)
{
    splitter->setStretchFactor(0, 1);
    splitter->setSizes(sizes);
    splitter->restoreState(preferences.state(name));
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, &preferences, name] { preferences.setState(name, splitter->saveState()); });
}

} // namespace dbledger::gui
