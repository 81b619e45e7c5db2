// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/review/FieldProblem.h"

#include <QFrame>

#include <functional>

class QPushButton;

namespace dbledger::gui {

/// One problem: its sentence in a bordered box with its icon and the button for what can be done.
class ProblemLine : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemLine(const FieldProblem &problem, QWidget *parent = nullptr);

    const FieldProblem &problem() const { return m_problem; }
    /// Something can be done about it, and may be.
    bool canAct() const;
    /// Without its button.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void acted(const dbledger::gui::FieldProblem &problem);

private:
    FieldProblem m_problem;
    QPushButton *m_button = nullptr;
};

/// Makes the layout of `box` hold a ProblemLine for each of them; lines that stay are left alone. New ones tell
/// `acted`.
void showProblems(QWidget *box, const QList<FieldProblem> &problems, bool readOnly,
                  const std::function<void(const FieldProblem &)> &acted);

/// Does what can be done about one of the box's problems: takes a repair, else what the first one offers.
void actOnProblem(QWidget *box);

} // namespace dbledger::gui
