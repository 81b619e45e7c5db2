// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/review/Draft.h"

#include <QFrame>
#include <QList>

#include <memory>

namespace Ui {
class ConflictBar;
}

namespace dbledger::gui {

/// Tells who changed what on the invoice that one is working on. Hidden until there is something to tell.
class ConflictBar : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictBar(QWidget *parent = nullptr);
    ~ConflictBar() override;

    /// mineStands: one's own change of `thing` was not made, since it is of what another changed.
    void tell(const QList<app::Change> &changes, bool mineStands, const QString &thing);
    void clear();

Q_SIGNALS:
    /// One's own change goes in the place of theirs.
    void insisted();

private:
    std::unique_ptr<Ui::ConflictBar> m_ui;
    QList<app::Change> m_changes; ///< told since it was closed
};

/// "marie@example.org, 10:02: due date 01/08/2025 → 15/08/2025"
QString changeSentence(const app::Change &change);

} // namespace dbledger::gui
