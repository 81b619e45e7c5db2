// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/alerts/ChoiceEdit.h"

#include "models/Roles.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace dbledger::gui {

namespace {

constexpr int choicePause = 200; ///< milliseconds

} // namespace

ChoiceEdit::ChoiceEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_offered(new QStandardItemModel(this))
{
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setObjectName(QStringLiteral("choicePopup"));
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        choose(index.data(models::IdRole).toLongLong(), index.data().toString());
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(choicePause);
    connect(&m_pause, &QTimer::timeout, this, &ChoiceEdit::look);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_id = 0;
        m_offered->clear();
        m_pause.start();
        Q_EMIT choiceChanged();
    });
}

void ChoiceEdit::choose(qint64 id, const QString &name)
{
    m_pause.stop();
    m_id = id;
    setText(name);
    Q_EMIT choiceChanged();
}

std::optional<qint64> ChoiceEdit::chosen() const
{
    if (m_id == 0 && !text().trimmed().isEmpty())
        return std::nullopt;
    return m_id;
}

void ChoiceEdit::look()
{
    const QString wanted = text().trimmed();
    if (wanted.isEmpty() || !m_search)
        return;
    m_search(wanted).then(this, [this, wanted](const Result<QList<domain::Choice>> &found) {
        if (found && wanted == text().trimmed() && m_id == 0)
            offer(wanted, *found);
    });
}

void ChoiceEdit::offer(const QString &text, const QList<domain::Choice> &choices)
{
    m_offered->clear();
    QList<domain::Choice> same;
    for (const domain::Choice &choice : choices) {
        auto *item = new QStandardItem(choice.name);
        item->setData(choice.id, models::IdRole);
        item->setToolTip(choice.detail);
        m_offered->appendRow(item);
        if (choice.name.compare(text, Qt::CaseInsensitive) == 0)
            same.append(choice);
    }
    if (same.size() == 1) {
        m_id = same.first().id; // written out, it is as good as chosen
        Q_EMIT choiceChanged();
    }
    if (hasFocus() && !choices.isEmpty())
        completer()->complete();
}

} // namespace dbledger::gui
