// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/ChoiceEdit.h"

#include "gui/lists/ListParts.h"
#include "models/Roles.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QStandardItemModel>

namespace dbledger::gui {

ChoiceEdit::ChoiceEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_offered(new QStandardItemModel(this))
{
    setClearButtonEnabled(true);
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // what is offered fits already
    m_completer->setWidget(this);
    afterTyping(this, this, [this] {
        if (isModified())
            find();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_id != 0)
            choose(0, {});
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &at) {
        choose(at.data(models::IdRole).toLongLong(), at.data(Qt::DisplayRole).toString());
    });
}

void ChoiceEdit::setChoice(qint64 id, const QString &name)
{
    m_id = id;
    m_name = name;
    setText(name);
    setCursorPosition(0);
}

void ChoiceEdit::choose(qint64 id, const QString &name)
{
    setChoice(id, name);
    Q_EMIT chosen(id);
}

void ChoiceEdit::find()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    const QString text = this->text().trimmed();
    if (text.isEmpty() || !m_ask)
        return;
    m_ask(text, m_cancel).then(this, [this, cancel = m_cancel](const Result<QList<domain::Choice>> &choices) {
        if (choices && !cancel.isCancelled() && hasFocus())
            offer(*choices);
    });
}

void ChoiceEdit::offer(const QList<domain::Choice> &choices)
{
    m_offered->clear();
    for (const domain::Choice &choice : choices) {
        auto *item = new QStandardItem(choice.name);
        item->setData(choice.id, models::IdRole);
        item->setToolTip(choice.detail);
        m_offered->appendRow(item);
    }
    if (choices.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void ChoiceEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && text() != m_name)
        setChoice(m_id, m_name);
}

} // namespace dbledger::gui
