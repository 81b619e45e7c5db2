// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/ChoiceEdit.h"

#include "app/AppContext.h"
#include "app/books/PartyService.h"
#include "app/books/ProductService.h"
#include "base/Then.h"
#include "gui/lists/ListParts.h"
#include "gui/shell/Session.h"
#include "models/Roles.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace dbledger::gui {

namespace {

constexpr int mostOffers = 12;

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
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ChoiceEdit::take);
    afterTyping(this, this, [this] { look(); });
    connect(this, &QLineEdit::textEdited, this, [this] { m_enter = false; });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &shown) {
        if (shown.trimmed().isEmpty())
            choose(0, {});
    });
    connect(this, &QLineEdit::returnPressed, this, &ChoiceEdit::takeFirst);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!hasFocus())
            setText(m_name);
    });
}

void ChoiceEdit::choose(qint64 id, const QString &name)
{
    const bool isAnother = id != m_id;
    m_id = id;
    m_name = id > 0 ? name : QString();
    m_enter = false;
    if (text() != m_name)
        setText(m_name);
    if (isAnother)
        Q_EMIT choiceChanged();
}

std::optional<qint64> ChoiceEdit::chosen() const
{
    return text().trimmed() == m_name ? std::optional(m_id) : std::nullopt;
}

void ChoiceEdit::look()
{
    const QString wanted = text().trimmed();
    if (wanted.isEmpty() || wanted == m_name || !m_search)
        return;
    m_search(wanted) | then(this, [this, wanted](const Result<QList<domain::Choice>> &found) {
        if (!found || wanted != text().trimmed() || wanted == m_name)
            return; // something else is typed by now
        m_asked = wanted;
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
    if (same.size() == 1)
        return choose(same.first().id, same.first().name);
    if (m_enter)
        takeFirst();
    else if (hasFocus() && !choices.isEmpty())
        completer()->complete();
}

void ChoiceEdit::take(const QModelIndex &index)
{
    choose(index.data(models::IdRole).toLongLong(), index.data().toString());
}

void ChoiceEdit::takeFirst()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty() || typed == m_name)
        return;
    m_enter = typed != m_asked;
    if (m_enter)
        return look();
    const QModelIndex picked = completer()->popup()->currentIndex();
    if (picked.isValid())
        take(picked);
    else if (m_offered->rowCount() > 0)
        take(m_offered->index(0, 0));
}

ChoiceEdit::Search partySearch(Session &session, const std::function<std::optional<domain::Direction>()> &side)
{
    return [&session, side](const QString &text) {
        return session.context().parties().list({text, side ? side() : std::nullopt}, {}, mostOffers, {},
                                                session.actor()) |
               then([](const Result<domain::PartyPage> &page) -> Result<QList<domain::Choice>> {
                   if (!page)
                       return page.error();
                   QList<domain::Choice> choices;
                   for (const domain::PartyRow &row : page->rows)
                       choices.append({row.party.id, row.party.name, row.city, row.invoices});
                   return choices;
               });
    };
}

ChoiceEdit::Search productSearch(Session &session, std::optional<domain::Direction> side)
{
    return [&session, side](const QString &text) {
        return session.context().products().list({text, side, 0}, {}, mostOffers, {}, session.actor()) |
               then([](const Result<domain::ProductPage> &page) -> Result<QList<domain::Choice>> {
                   if (!page)
                       return page.error();
                   QList<domain::Choice> choices;
                   for (const domain::ProductRow &row : page->rows)
                       choices.append({row.id, row.name, row.sku, row.invoices});
                   return choices;
               });
    };
}

} // namespace dbledger::gui
