// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Party.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PartyDialog;
}

namespace dbledger::gui {

class Session;

/// Corrects what is known of a customer or supplier.
class PartyDialog : public QDialog
{
    Q_OBJECT

public:
    PartyDialog(Session &session, const domain::Party &party, QWidget *parent);
    ~PartyDialog() override;

private:
    void save();

    std::unique_ptr<Ui::PartyDialog> m_ui;
    Session &m_session;
    domain::Party m_party;
};

} // namespace dbledger::gui
