// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/PartyEdit.h"

#include "app/AppContext.h"
#include "app/PartyService.h"
#include "gui/shell/Session.h"
#include "models/Roles.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <QTimer>

namespace dbledger::gui {

namespace {

constexpr int mostOffers = 12;
constexpr int typingPause = 200; ///< milliseconds

} // namespace

PartyEdit::PartyEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(m_completer);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(pause, &QTimer::timeout, this, &PartyEdit::ask);
    connect(this, &QLineEdit::textEdited, this, [this, pause](const QString &typed) {
        m_enter = false;
        if (typed.trimmed().isEmpty())
            choose(0, {});
        else
            pause->start();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &shown) {
        if (shown.isEmpty()) // by the button that clears
            choose(0, {});
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &PartyEdit::take);
    connect(this, &QLineEdit::returnPressed, this, &PartyEdit::takeFirst);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!hasFocus())
            setText(m_name);
    });
}

void PartyEdit::choose(qint64 id, const QString &name)
{
    const bool isAnother = id != m_id;
    m_id = id;
    m_name = id > 0 ? name : QString();
    m_enter = false;
    if (text() != m_name)
        setText(m_name);
    if (isAnother)
        Q_EMIT partyChanged();
}

void PartyEdit::ask()
{
    const QString typed = text().trimmed();
    if (!m_session || typed.isEmpty() || typed == m_name)
        return;
    m_session->context()
        .parties()
        .list({typed, {}}, {}, mostOffers, {}, m_session->actor())
        .then(this, [this, typed](const Result<domain::PartyPage> &page) {
            if (typed != text().trimmed() || typed == m_name)
                return; // something else is typed by now
            if (!page)
                return m_session->report(page.error());
            m_asked = typed;
            offer(*page);
        });
}

void PartyEdit::offer(const domain::PartyPage &page)
{
    m_offers->clear();
    for (const domain::PartyRow &row : page.rows) {
        auto *item = new QStandardItem(row.party.name);
        item->setData(row.party.id, models::IdRole);
        item->setToolTip(row.city);
        m_offers->appendRow(item);
    }
    if (m_enter)
        takeFirst();
    else if (hasFocus() && m_offers->rowCount() > 0)
        m_completer->complete();
}

void PartyEdit::take(const QModelIndex &index)
{
    choose(index.data(models::IdRole).toLongLong(), index.data().toString());
}

void PartyEdit::takeFirst()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty() || typed == m_name)
        return;
    m_enter = typed != m_asked;
    if (m_enter)
        return ask();
    const QModelIndex picked = m_completer->popup()->currentIndex();
    if (picked.isValid())
        take(picked);
    else if (m_offers->rowCount() > 0)
        take(m_offers->index(0, 0));
}

} // namespace dbledger::gui
