// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/InvoiceList.h"

#include <QWidget>

#include <memory>

namespace Ui {
class InvoiceDetails;
}

namespace dbledger::gui {

class Session;

/// Everything about one invoice beside the list: the document's first page, the facts, lines, payments, history, and
/// what can be done with it.
class InvoiceDetails : public QWidget
{
    Q_OBJECT

public:
    explicit InvoiceDetails(QWidget *parent = nullptr);
    ~InvoiceDetails() override;

    void setSession(Session &session) { m_session = &session; }
    /// 0 shows nothing.
    void showInvoice(qint64 invoiceId);
    void refresh();

private:
    void fill(const domain::InvoiceDetail &detail);
    void fillHistory(const domain::InvoiceDetail &detail);
    void pay();
    void reverse();
    void voidIt();

    std::unique_ptr<Ui::InvoiceDetails> m_ui;
    Session *m_session = nullptr;
    qint64 m_id = 0;
    domain::InvoiceDetail m_detail;
};

} // namespace dbledger::gui
