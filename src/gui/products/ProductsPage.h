// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/ProductList.h"
#include "gui/shell/Page.h"

#include <memory>

namespace Ui {
class ProductsPage;
}

namespace dbledger::models {
class ProductsModel;
}

namespace dbledger::gui {

class Session;

/// What we sell and buy: the table, names and price history on the right, merging those that are one.
class ProductsPage : public Page
{
    Q_OBJECT

public:
    ProductsPage(Session &session, QWidget *parent);
    ~ProductsPage() override;

    QString title() const override { return tr("Products"); }
    void visit(const Place &place) override;
    Place place() const override;

private:
    void selectWanted();
    void makeTable();
    void makeActions();
    void applyFilter();
    void exportShown();
    void showCurrent();
    void fill(const domain::ProductDetail &detail);

    std::unique_ptr<Ui::ProductsPage> m_ui;
    Session &m_session;
    models::ProductsModel *m_model;
    qint64 m_wanted = 0; ///< product to select when the list is there
    domain::ProductDetail m_detail;
};

} // namespace dbledger::gui
