// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Dashboard.h"

#include <QFuture>
#include <QLineEdit>
#include <QTimer>

#include <functional>
#include <optional>

class QStandardItemModel;

namespace dbledger::gui {

/// A field for one of many parties or products: what fits is offered while somebody types. Left empty it means any.
class ChoiceEdit : public QLineEdit
{
    Q_OBJECT

public:
    using Search = std::function<QFuture<Result<QList<domain::Choice>>>(const QString &text)>;

    explicit ChoiceEdit(QWidget *parent = nullptr);

    void setSearch(const Search &search) { m_search = search; }
    void choose(qint64 id, const QString &name);
    /// Which one; 0: any. Nothing while there is text that names none.
    std::optional<qint64> chosen() const;

Q_SIGNALS:
    void choiceChanged();

private:
    void look();
    void offer(const QString &text, const QList<domain::Choice> &choices);

    Search m_search;
    QStandardItemModel *m_offered;
    QTimer m_pause;
    qint64 m_id = 0;
};

} // namespace dbledger::gui
