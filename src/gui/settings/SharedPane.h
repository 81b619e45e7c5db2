// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/SettingsService.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class SharedPane;
}

namespace dbledger::gui {

class Session;

/// What everybody on this database shares; administrators change it, at once.
class SharedPane : public QWidget
{
    Q_OBJECT

public:
    explicit SharedPane(QWidget *parent = nullptr);
    ~SharedPane() override;

    void setSession(Session &session);
    void refresh();

private:
    void save();

    std::unique_ptr<Ui::SharedPane> m_ui;
    Session *m_session = nullptr;
    std::optional<app::SharedSettings> m_shown; ///< as they are stored; nothing before they came
};

} // namespace dbledger::gui
