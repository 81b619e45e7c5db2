// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"

#include <QWidget>

#include <memory>

namespace Ui {
class FirstStartForm;
}

namespace dbledger::gui {

/// Who starts first becomes the administrator.
class FirstStartForm : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartForm(QWidget *parent = nullptr);
    ~FirstStartForm() override;

    void setBusy(bool busy);
    void fail(const Error &error);

Q_SIGNALS:
    void submitted(const QString &name, const QString &email, const dbledger::Secret &password);
    void databaseWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();

    std::unique_ptr<Ui::FirstStartForm> m_ui;
};

} // namespace dbledger::gui
