// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/Dashboard.h"

#include <QWidget>

#include <memory>

namespace Ui {
class FilterBar;
}

namespace dbledger::gui {

class Session;

/// What all dashboards are about: period and what it is compared with, sales or purchases, currency, party, product,
/// segment. Period, comparison and direction are remembered.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    /// Once, before anything else.
    void setSession(Session &session);
    const domain::DashboardFilter &filter() const { return m_filter; }
    void setProduct(qint64 id, const QString &name);
    /// Asks again which books there are.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void fill();
    void connectAll();
    void showBooks();
    void read();
    void clear();
    void remember() const;
    void recall();

    std::unique_ptr<Ui::FilterBar> m_ui;
    Session *m_session = nullptr;
    QList<domain::Book> m_books;
    domain::DashboardFilter m_filter;
    bool m_filling = false; ///< the boxes change, but nobody changed them
};

} // namespace dbledger::gui
