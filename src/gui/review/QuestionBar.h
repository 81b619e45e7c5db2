// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Theme.h"

#include <QFrame>

#include <memory>

namespace Ui {
class QuestionBar;
}

namespace dbledger::gui {

/// A question above what it is about, with two answers beside it, or below where that is narrow. Hidden while nothing
/// is asked; stops nobody.
class QuestionBar : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionBar(QWidget *parent = nullptr);
    ~QuestionBar() override;

    void ask(const QString &icon, Tone tone, const QString &question, const QString &first, const QString &second);
    void clear() { hide(); }
    /// To the first answer.
    void focusAnswer();

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::unique_ptr<Ui::QuestionBar> m_ui;
};

} // namespace dbledger::gui
