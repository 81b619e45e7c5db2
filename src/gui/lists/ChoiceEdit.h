// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/insight/Dashboard.h"

#include <QFuture>
#include <QLineEdit>

#include <functional>
#include <optional>

class QModelIndex;
class QStandardItemModel;

namespace dbledger::gui {

class Session;

/// A field for one of many parties or products: what fits is offered while somebody types, Enter takes the first, and a
/// name that is written out is as good as chosen. Left empty it means any. What is typed and names none does not count,
/// and goes when the field is left.
class ChoiceEdit : public QLineEdit
{
    Q_OBJECT

public:
    using Search = std::function<QFuture<Result<QList<domain::Choice>>>(const QString &text)>;

    explicit ChoiceEdit(QWidget *parent = nullptr);

    void setSearch(const Search &search) { m_search = search; }
    void choose(qint64 id, const QString &name);
    /// What was chosen last; 0: any.
    qint64 id() const { return m_id; }
    QString name() const { return m_name; }
    /// The same; nothing while there is text that names none.
    std::optional<qint64> chosen() const;

Q_SIGNALS:
    void choiceChanged();

private:
    void look();
    void offer(const QString &text, const QList<domain::Choice> &choices);
    void take(const QModelIndex &index);
    void takeFirst();

    Search m_search;
    QStandardItemModel *m_offered;
    qint64 m_id = 0;
    QString m_name;
    QString m_asked;      ///< what the offers answer
    bool m_enter = false; ///< Enter was pressed before the answer came
};

/// Offers customers and suppliers with a name like that; only those of the side that `side` tells, if it tells one.
ChoiceEdit::Search partySearch(Session &session, const std::function<std::optional<domain::Direction>()> &side = {});
/// Offers products with a name or article number like that, sold or bought.
ChoiceEdit::Search productSearch(Session &session, std::optional<domain::Direction> side = {});

} // namespace dbledger::gui
