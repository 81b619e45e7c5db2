// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Company.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CompanyPane;
}

namespace dbledger::gui {

class Session;

/// Who "we" are. Viewers see it, the others change it.
class CompanyPane : public QWidget
{
    Q_OBJECT

public:
    explicit CompanyPane(QWidget *parent = nullptr);
    ~CompanyPane() override;

    void setSession(Session &session);
    void refresh();

private:
    bool isHalfTyped() const;
    void showCompany(const domain::Company &company);
    void save();

    std::unique_ptr<Ui::CompanyPane> m_ui;
    Session *m_session = nullptr;
};

} // namespace dbledger::gui
