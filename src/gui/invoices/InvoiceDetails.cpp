// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoices/InvoiceDetails.h"

#include "app/AppContext.h"
#include "app/books/InvoiceService.h"
#include "app/books/PaymentService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/invoices/InvoiceLook.h"
#include "gui/invoices/PaymentDialog.h"
#include "gui/lists/Facts.h"
#include "gui/shell/Session.h"
#include "models/Text.h"
#include "ui_InvoiceDetails.h"

#include <QInputDialog>

namespace dbledger::gui {

InvoiceDetails::InvoiceDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::InvoiceDetails>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, QStringLiteral("card"));
    connect(m_ui->reviewButton, &QPushButton::clicked, this, [this] { m_session->goTo({PageId::Review, m_id, {}}); });
    connect(m_ui->payButton, &QPushButton::clicked, this, &InvoiceDetails::pay);
    connect(m_ui->reverseButton, &QPushButton::clicked, this, &InvoiceDetails::reverse);
    connect(m_ui->voidButton, &QPushButton::clicked, this, &InvoiceDetails::voidIt);
    hide();
}

InvoiceDetails::~InvoiceDetails() = default;

void InvoiceDetails::showInvoice(qint64 invoiceId)
{
    m_id = invoiceId;
    setVisible(m_id > 0);
    refresh();
}

void InvoiceDetails::refresh()
{
    if (m_id == 0)
        return;
    m_session->context().invoices().show(m_id, m_session->actor()) |
        then(this, [this, id = m_id](const Result<domain::InvoiceDetail> &detail) {
            if (id != m_id)
                return;
            if (detail)
                fill(*detail);
            else
                m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(detail.error()));
        });
}

void InvoiceDetails::fill(const domain::InvoiceDetail &detail)
{
    m_detail = detail;
    const domain::Invoice &invoice = detail.invoice;
    const app::Wording wording;
    m_ui->message->clear();
    m_ui->titleLabel->setText(invoice.number.isEmpty() ? tr("Without a number") : invoice.number);
    QString state = lookOf(invoice.state).word;
    if (invoice.direction)
        state += QStringLiteral(", ") + app::Wording::name(*invoice.direction);
    if (!invoice.voidReason.isEmpty())
        state += QStringLiteral(", ") + app::Wording::thingName(invoice.voidReason);
    m_ui->stateLabel->setText(state);
    const QString party = detail.party ? detail.party->name : invoice.partyName;
    Facts facts;
    facts.add(tr("Customer or supplier"), party);
    facts.add(tr("Type"), models::titled(app::Wording::documentTypeName(QString::number(invoice.documentType))));
    facts.add(tr("Date"), wording.date(invoice.issueDate));
    facts.add(tr("Due"), invoice.dueDateAssumed ? tr("%1, assumed").arg(wording.date(invoice.dueDate))
                                                : wording.date(invoice.dueDate));
    facts.add(tr("Net"), models::moneyText(invoice.net));
    facts.add(tr("VAT"), models::moneyText(invoice.tax));
    facts.add(tr("Total incl. VAT"), models::moneyText(invoice.gross));
    facts.add(tr("Paid"), models::moneyText(detail.paid));
    facts.add(tr("IBAN"), invoice.iban);
    facts.add(tr("Purchase order"), invoice.purchaseOrder);
    facts.add(tr("Payment reference"), invoice.paymentReference);
    facts.add(tr("Document"), detail.document ? detail.document->fileName : QString());
    m_ui->factsLabel->setText(facts.html());
    Facts lines;
    for (const domain::LineItem &line : invoice.lines)
        lines.add(line.description, models::moneyText(line.total));
    m_ui->linesLabel->setText(lines.html());
    m_ui->linesHeading->setVisible(!invoice.lines.isEmpty());
    m_ui->linesLabel->setVisible(!invoice.lines.isEmpty());
    fillHistory(detail);
    const bool mayChange = m_session->may(Role::Accountant);
    const bool approved = invoice.state == domain::InvoiceState::Approved;
    const bool anyPayment = std::any_of(detail.payments.begin(), detail.payments.end(),
                                        [](const domain::Payment &payment) { return payment.reversedAt.isNull(); });
    m_ui->reviewButton->setVisible(invoice.documentId > 0);
    m_ui->payButton->setVisible(mayChange && approved);
    m_ui->reverseButton->setVisible(mayChange && anyPayment);
    m_ui->voidButton->setVisible(mayChange && invoice.state != domain::InvoiceState::Void);
    m_ui->pagePreview->showDocument(*m_session, invoice.documentId);
}

void InvoiceDetails::fillHistory(const domain::InvoiceDetail &detail)
{
    const app::Wording wording;
    QStringList payments;
    for (const domain::Payment &payment : detail.payments) {
        const QString line = QStringLiteral("%1  %2  %3")
                                 .arg(wording.date(payment.date), wording.money(payment.amount),
                                      app::Wording::paymentMethodName(payment.method));
        payments.append(payment.reversedAt.isNull() ? line : tr("%1 (reversed: %2)").arg(line, payment.reversalReason));
    }
    m_ui->paymentsLabel->setText(payments.join(u'\n'));
    m_ui->paymentsHeading->setVisible(!payments.isEmpty());
    m_ui->paymentsLabel->setVisible(!payments.isEmpty());
    m_ui->historyLabel->setText(historyText(detail.history));
}

void InvoiceDetails::pay()
{
    auto *dialog = new PaymentDialog(*m_session, m_detail, window());
    dialog->open();
}

void InvoiceDetails::reverse()
{
    for (auto it = m_detail.payments.crbegin(); it != m_detail.payments.crend(); ++it) {
        if (!it->reversedAt.isNull())
            continue;
        bool given = false;
        const QString reason =
            QInputDialog::getText(window(), tr("Reverse payment"),
                                  tr("Why does the payment of %1 no longer count? It stays in the history.")
                                      .arg(app::Wording().money(it->amount)),
                                  QLineEdit::Normal, {}, &given);
        if (!given)
            return;
        m_session->context().payments().reverse(it->id, reason, m_session->actor()) |
            then(this, [this](const Result<app::PaymentOutcome> &outcome) {
                if (!outcome)
                    return m_session->report(outcome.error());
                m_session->booksHaveChanged();
            });
        return;
    }
}

void InvoiceDetails::voidIt()
{
    bool given = false;
    const QString reason = QInputDialog::getText(
        window(), tr("Void invoice"),
        tr("Why is invoice %1 void? It leaves the books and stays in the history.").arg(m_detail.invoice.number),
        QLineEdit::Normal, {}, &given);
    if (!given)
        return;
    m_session->context().invoices().voidInvoice(m_id, m_detail.invoice.version, reason, m_session->actor()) |
        then(this, [this](const Result<domain::Invoice> &voided) {
            if (!voided)
                return m_session->report(voided.error());
            m_session->booksHaveChanged();
        });
}

} // namespace dbledger::gui
