// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/FieldEdit.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace dbledger::gui {

FieldEdit::FieldEdit(QWidget *parent)
    : QLineEdit(parent)
{
}

void FieldEdit::show(const QString &text)
{
    const bool marked = hasFocus() && (hasSelectedText() || !isModified());
    m_shown = text;
    if (this->text() != text)
        setText(text);
    setModified(false);
    if (marked)
        selectAll();
    else
        setCursorPosition(hasFocus() ? int(text.size()) : 0);
}

void FieldEdit::renew(const QString &text)
{
    if (isModified())
        m_shown = text;
    else if (m_shown != text)
        show(text);
}

bool FieldEdit::choosesAlternative(const QKeyEvent &event) const
{
    const int number = event.key() - Qt::Key_0;
    if (number < 1 || number > m_alternatives || isReadOnly())
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return modifiers == Qt::AltModifier || (modifiers == Qt::NoModifier && !isModified() && !m_typing);
}

bool FieldEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isModified()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // nothing is typed: they are the review's
            return false;
        }
    }
    return QLineEdit::event(event);
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (choosesAlternative(*event)) {
        Q_EMIT alternativeChosen(event->key() - Qt::Key_1);
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT entered();
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Return) {
        Q_EMIT actionWanted();
    } else if (event->key() == Qt::Key_Escape && isModified()) {
        show(m_shown);
        selectAll();
        m_typing = false;
        Q_EMIT restored();
    } else if (plain && event->key() == Qt::Key_F2) {
        m_typing = true;
        end(false);
    } else if (plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT stepped(event->key() == Qt::Key_Up ? -1 : 1);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FieldEdit::mousePressEvent(QMouseEvent *event)
{
    m_typing = true;
    QLineEdit::mousePressEvent(event);
}

void FieldEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_typing = false;
        selectAll();
    }
    Q_EMIT focused();
}

void FieldEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

bool FieldEdit::focusNextPrevChild(bool next)
{
    return (m_move && m_move(next)) || QLineEdit::focusNextPrevChild(next);
}

} // namespace dbledger::gui
