// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/InvoiceList.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PaymentDialog;
}

namespace dbledger::gui {

class Session;

/// Enters what was paid on an approved invoice; what is still open is proposed.
class PaymentDialog : public QDialog
{
    Q_OBJECT

public:
    PaymentDialog(Session &session, const domain::InvoiceDetail &detail, QWidget *parent);
    ~PaymentDialog() override;

private:
    void pay();

    std::unique_ptr<Ui::PaymentDialog> m_ui;
    Session &m_session;
    const qint64 m_invoiceId;
};

} // namespace dbledger::gui
