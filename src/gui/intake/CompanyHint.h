// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class CompanyHint;
}

namespace dbledger::gui {

class Session;

/// Asks who we are as long as nobody said so, with the way to where it is said; not to be seen otherwise, nor by those
/// who may not say it.
class CompanyHint : public QWidget
{
    Q_OBJECT

public:
    explicit CompanyHint(QWidget *parent = nullptr);
    ~CompanyHint() override;

    /// Once.
    void setSession(Session &session);
    /// Looks again whether somebody said it.
    void refresh();

private:
    std::unique_ptr<Ui::CompanyHint> m_ui;
    Session *m_session = nullptr;
};

} // namespace dbledger::gui
