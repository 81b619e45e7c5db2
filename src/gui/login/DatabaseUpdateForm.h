// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class DatabaseUpdateForm;
}

namespace dbledger::gui {

/// The database of an earlier version is being brought up to date, which can take minutes: how far that is.
class DatabaseUpdateForm : public QWidget
{
    Q_OBJECT

public:
    explicit DatabaseUpdateForm(QWidget *parent = nullptr);
    ~DatabaseUpdateForm() override;

    /// As AppContext::Options::updating tells it.
    void say(int done, int of);

private:
    std::unique_ptr<Ui::DatabaseUpdateForm> m_ui;
};

} // namespace dbledger::gui
