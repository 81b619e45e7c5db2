// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "domain/insight/Alert.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace Ui {
class AlertDetails;
}

namespace dbledger::gui {

class PagePreview;
class Session;

/// Everything about one alert beside the list: its sentence in full, how it stands, and the invoice behind it with its
/// first page; both where two were compared.
class AlertDetails : public QWidget
{
    Q_OBJECT

public:
    explicit AlertDetails(QWidget *parent = nullptr);
    ~AlertDetails() override;

    void setSession(Session &session) { m_session = &session; }
    /// `state` is the word for how it stands. An id of 0 shows nothing.
    void showAlert(const domain::Alert &alert, const QString &state);

private:
    /// The part that shows one of the invoices.
    struct InvoicePart
    {
        QLabel *heading;
        QLabel *facts;
        PagePreview *preview;
        qint64 id = 0;
    };
    void showInvoice(InvoicePart &part, qint64 id);

    std::unique_ptr<Ui::AlertDetails> m_ui;
    Session *m_session = nullptr;
    domain::Alert m_alert;
    InvoicePart m_invoice;
    InvoicePart m_other;
};

} // namespace dbledger::gui
