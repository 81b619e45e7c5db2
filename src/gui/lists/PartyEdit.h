// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PartyList.h"

#include <QLineEdit>

class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace dbledger::gui {

class Session;

/// Chooses one customer or supplier: offers those that what is typed could mean, Enter takes the first. Empty: none.
/// What is typed and not chosen does not count, and goes when the field is left.
class PartyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PartyEdit(QWidget *parent = nullptr);

    /// Once.
    void setSession(Session &session) { m_session = &session; }
    qint64 partyId() const { return m_id; } ///< 0: none
    QString partyName() const { return m_name; }
    void choose(qint64 id, const QString &name);

Q_SIGNALS:
    void partyChanged();

private:
    void ask();
    void offer(const domain::PartyPage &page);
    void take(const QModelIndex &index);
    void takeFirst();

    Session *m_session = nullptr;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    qint64 m_id = 0;
    QString m_name;
    QString m_asked;      ///< what the offers answer
    bool m_enter = false; ///< Enter was pressed before the answer came
};

} // namespace dbledger::gui
