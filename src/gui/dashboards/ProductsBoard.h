// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dashboards/Board.h"

class QComboBox;

namespace dbledger::gui {

/// The best products by revenue, quantity or number of customers, and how the price of one went.
class ProductsBoard : public Board
{
    Q_OBJECT

public:
    ProductsBoard(Session &session, QWidget *parent);

    QString caption(const models::Subject &) const override { return tr("Products"); }

protected:
    void ask() override;

private:
    void askPrices();

    QComboBox *m_rank, *m_count;
    ChartCard *m_ranking, *m_course, *m_prices;
    qint64 m_product = 0; ///< whose prices are shown
    QString m_productName;
};

} // namespace dbledger::gui
