// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/DatabaseChoice.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DatabaseForm;
}

namespace dbledger::gui {

/// The embedded file, or a PostgreSQL server with a button that really connects.
class DatabaseForm : public QWidget
{
    Q_OBJECT

public:
    explicit DatabaseForm(QWidget *parent = nullptr);
    ~DatabaseForm() override;

    /// What is chosen now; nothing: the embedded file.
    void setServer(const std::optional<app::ServerAddress> &server);
    void setBusy(bool busy);
    void fail(const Error &error);

Q_SIGNALS:
    void fileChosen();
    void serverChosen(const dbledger::app::ServerAddress &server, const dbledger::Secret &password);
    void backWanted();

private:
    app::ServerAddress server() const;
    void test();
    void use();

    std::unique_ptr<Ui::DatabaseForm> m_ui;
};

} // namespace dbledger::gui
