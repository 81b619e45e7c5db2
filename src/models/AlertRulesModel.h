// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Error.h"
#include "domain/Alert.h"

#include <QAbstractTableModel>

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// The alert rules in words, oldest first; whoever may change them ticks those that are active. IdRole is the rule.
class AlertRulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rule, Kind, Open };

    AlertRulesModel(app::AppContext &context, const Actor &actor, QObject *parent);

    void reload();
    /// Has the first answer come?
    bool isLoaded() const { return m_loaded; }
    const domain::AlertRule &row(int index) const { return m_rows[index]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Open + 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Qt::CheckStateRole only: the rule is stored, then all are loaded anew.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void failed(const dbledger::Error &error);
    void loaded();

private:
    app::AppContext &m_context;
    const Actor m_actor;
    QList<domain::AlertRule> m_rows;
    bool m_loaded = false;
};

} // namespace dbledger::models
