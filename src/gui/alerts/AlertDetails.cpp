// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/alerts/AlertDetails.h"

#include "app/AppContext.h"
#include "app/books/InvoiceService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/alerts/AlertLook.h"
#include "gui/lists/Facts.h"
#include "gui/shell/Session.h"
#include "gui/style/Theme.h"
#include "models/Text.h"
#include "ui_AlertDetails.h"

namespace dbledger::gui {

AlertDetails::AlertDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AlertDetails>())
{
    m_ui->setupUi(this);
    m_invoice = {m_ui->invoiceHeading, m_ui->invoiceFacts, m_ui->invoicePreview};
    m_other = {m_ui->otherHeading, m_ui->otherFacts, m_ui->otherPreview};
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, QStringLiteral("card"));
    connect(m_ui->showButton, &QPushButton::clicked, this, [this] { m_session->goTo(placeOf(m_alert)); });
    connect(m_ui->showOtherButton, &QPushButton::clicked, this, [this] {
        m_session->goTo({PageId::Invoices, m_alert.finding.otherInvoiceId, {}});
    });
    hide();
}

AlertDetails::~AlertDetails() = default;

void AlertDetails::showAlert(const domain::Alert &alert, const QString &state)
{
    m_alert = alert;
    setVisible(alert.id > 0);
    if (alert.id == 0)
        return;
    const app::Wording wording;
    m_ui->titleLabel->setText(models::titled(app::Wording::name(alert.kind)));
    m_ui->sentenceLabel->setText(app::Wording::capitalised(wording.sentence(alert.kind, alert.finding.arguments)));
    Facts facts;
    facts.add(tr("State"), state);
    if (alert.isQuiet(m_session->context().clock().today()))
        facts.add(tr("Snoozed until"), wording.date(alert.snoozedUntil));
    facts.add(tr("Since"), wording.moment(alert.raisedAt));
    if (!alert.changedBy.isEmpty())
        facts.add(tr("Seen to by"), tr("%1, %2").arg(alert.changedBy, wording.moment(alert.changedAt)));
    facts.add(tr("Customer or supplier"), alert.partyName);
    facts.add(tr("Product"), alert.productName);
    m_ui->factsLabel->setText(facts.html());
    const domain::AlertFinding &finding = alert.finding;
    m_ui->showButton->setText(finding.invoiceId > 0   ? tr("Show invoice")
                              : finding.productId > 0 ? tr("Show product")
                                                      : tr("Show customer"));
    m_ui->showOtherButton->setVisible(finding.otherInvoiceId > 0);
    showInvoice(m_invoice, finding.invoiceId);
    showInvoice(m_other, finding.otherInvoiceId);
}

void AlertDetails::showInvoice(InvoicePart &part, qint64 id)
{
    part.heading->setVisible(id > 0);
    part.facts->setVisible(id > 0);
    if (id == 0)
        part.preview->showDocument(*m_session, 0);
    if (part.id == id)
        return;
    part.id = id;
    if (id == 0)
        return;
    m_session->context().invoices().show(id, m_session->actor()) |
        then(this, [this, &part, id](const Result<domain::InvoiceDetail> &detail) {
            if (part.id != id)
                return;
            if (!detail)
                return m_session->report(detail.error());
            const domain::Invoice &invoice = detail->invoice;
            const app::Wording wording;
            part.heading->setText(tr("Invoice %1").arg(invoice.number));
            Facts facts;
            facts.add(tr("From or to"), detail->party ? detail->party->name : invoice.partyName);
            facts.add(tr("Date"), wording.date(invoice.issueDate));
            facts.add(tr("Due"), wording.date(invoice.dueDate));
            facts.add(tr("Total incl. VAT"), models::moneyText(invoice.gross));
            facts.add(tr("Paid"), models::moneyText(detail->paid));
            facts.add(tr("IBAN"), invoice.iban);
            part.facts->setText(facts.html());
            part.preview->showDocument(*m_session, invoice.documentId);
        });
}

} // namespace dbledger::gui
