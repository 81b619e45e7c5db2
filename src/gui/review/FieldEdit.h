// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace dbledger::gui {

/// The line that a field's value is typed in. Keys of the review reach it first: Enter, Tab, digits for an alternative
/// while nothing was typed, Alt and a digit always, Escape, up and down, F2 to type digits,
/// Alt+Enter for what can be done about a problem.
class FieldEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldEdit(QWidget *parent = nullptr);

    /// Shows the value; what was typed before is gone.
    void show(const QString &text);
    /// The value is another now; text that a person is typing stays.
    void renew(const QString &text);
    /// A person typed something that was not taken over yet.
    bool isTyped() const { return isModified(); }
    /// The digits 1 to `count` choose; 0: none does.
    void setAlternatives(int count) { m_alternatives = count; }
    /// Asked when Tab (or Shift+Tab: false) is pressed; answers whether it moved the focus itself.
    void onTab(std::function<bool(bool forward)> move) { m_move = std::move(move); }
    /// The value that it showed last.
    const QString &shown() const { return m_shown; }

Q_SIGNALS:
    void entered();
    void actionWanted();
    void alternativeChosen(int index); ///< from 0
    void stepped(int rows);            ///< up -1, down 1
    void restored();                   ///< Escape: what was typed is gone
    void focused();
    void left(); ///< the focus went to something else in the window

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool choosesAlternative(const QKeyEvent &event) const;

    QString m_shown;
    int m_alternatives = 0;
    bool m_typing = false; ///< digits are text: a click or F2 said so
    std::function<bool(bool)> m_move;
};

} // namespace dbledger::gui
