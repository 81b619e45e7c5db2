// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Page.h"

#include <memory>

namespace Ui {
class SettingsPage;
}

namespace dbledger::gui {

class Session;

/// Language and colours of this workstation, its watched folder, which database, our company, and the users.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Session &session, QWidget *parent);
    ~SettingsPage() override;

    QString title() const override { return tr("Settings"); }
    void visit(const Place &place) override;
    /// The text of the place that has our company in view.
    static QString companyPlace();
    Place place() const override { return {PageId::Settings, 0, {}}; }

private:
    void makeLook();
    void makeWatch();
    void showWatch();

    std::unique_ptr<Ui::SettingsPage> m_ui;
    Session &m_session;
};

} // namespace dbledger::gui
