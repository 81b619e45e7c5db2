// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoices/PaymentDialog.h"

#include "app/AppContext.h"
#include "app/books/PaymentService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/shell/Session.h"
#include "models/FieldInput.h"
#include "ui_PaymentDialog.h"

namespace dbledger::gui {

PaymentDialog::PaymentDialog(Session &session, const domain::InvoiceDetail &detail, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PaymentDialog>())
    , m_session(session)
    , m_invoiceId(detail.invoice.id)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->dateEdit->setDate(QDate::currentDate());
    for (const QString &method : domain::paymentMethods())
        m_ui->methodBox->addItem(app::Wording::paymentMethodName(method), method);
    if (const auto &gross = detail.invoice.gross) {
        const auto open =
            domain::Money::fromMinor(gross->minor() - (detail.paid ? detail.paid->minor() : 0), gross->currency());
        m_ui->titleLabel->setText(tr("Invoice %1: %2 open").arg(detail.invoice.number, app::Wording().money(open)));
        m_ui->amountEdit->setText(app::Wording().amount(open));
    }
    connect(m_ui->payButton, &QPushButton::clicked, this, &PaymentDialog::pay);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

PaymentDialog::~PaymentDialog() = default;

void PaymentDialog::pay()
{
    app::PaymentEntry entry;
    entry.date = m_ui->dateEdit->date();
    entry.amount = domain::Decimal::parse(models::canonicalAmount(m_ui->amountEdit->text(), QLocale()));
    entry.method = m_ui->methodBox->currentData().toString();
    entry.note = m_ui->noteEdit->text().trimmed();
    if (!entry.amount) {
        m_ui->message->say(MessageLine::Kind::Warning, tr("Enter the amount that was paid."));
        return;
    }
    m_ui->payButton->setEnabled(false);
    m_session.context().payments().pay(m_invoiceId, entry, m_session.actor()) |
        then(this, [this](const Result<app::PaymentOutcome> &outcome) {
            m_ui->payButton->setEnabled(true);
            if (!outcome) {
                m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(outcome.error()));
                return;
            }
            m_session.booksHaveChanged();
            m_session.notify({Notice::Kind::Done, tr("%1 entered: %2")
                                                      .arg(app::Wording().money(outcome->payment.amount),
                                                           app::Wording::name(outcome->state))});
            accept();
        });
}

} // namespace dbledger::gui
