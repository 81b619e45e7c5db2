// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/alerts/AlertRuleDialog.h"

#include "app/AppContext.h"
#include "app/books/CompanyService.h"
#include "app/insight/AlertService.h"
#include "app/insight/DashboardService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/shell/Session.h"
#include "models/FieldInput.h"
#include "models/Text.h"
#include "ui_AlertRuleDialog.h"

namespace dbledger::gui {

namespace {

/// Whose invoices a kind looks at; nothing: sales and purchases.
std::optional<domain::Direction> sideOf(domain::AlertKind kind)
{
    if (kind == domain::AlertKind::IbanChanged)
        return domain::Direction::Purchase;
    if (kind == domain::AlertKind::InvoiceOver || kind == domain::AlertKind::SuffixAgain)
        return std::nullopt;
    return domain::Direction::Sale;
}

} // namespace

AlertRuleDialog::AlertRuleDialog(Session &session, const domain::AlertRule &rule, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AlertRuleDialog>())
    , m_session(session)
    , m_rule(rule)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const domain::AlertKind kind : domain::allAlertKinds())
        m_ui->kindBox->addItem(models::titled(app::Wording::name(kind)), int(kind));
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(int(rule.kind)));
    makeChoices();
    fillCurrencies();
    if (rule.amount)
        m_ui->amountEdit->setText(app::Wording().amount(*rule.amount));
    m_ui->partyEdit->choose(rule.partyId, rule.partyName);
    m_ui->productEdit->choose(rule.productId, rule.productName);
    changeKind();
    if (rule.id > 0) {
        m_ui->daysSpin->setValue(rule.days);
        m_ui->percentSpin->setValue(rule.percent);
    }
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &AlertRuleDialog::changeKind);
    for (QSpinBox *spin : {m_ui->daysSpin, m_ui->percentSpin})
        connect(spin, &QSpinBox::valueChanged, this, &AlertRuleDialog::showSentence);
    connect(m_ui->amountEdit, &QLineEdit::textChanged, this, &AlertRuleDialog::showSentence);
    connect(m_ui->currencyBox, &QComboBox::currentIndexChanged, this, &AlertRuleDialog::showSentence);
    for (ChoiceEdit *edit : {m_ui->partyEdit, m_ui->productEdit})
        connect(edit, &QLineEdit::textChanged, this, &AlertRuleDialog::showSentence);
    connect(m_ui->saveRuleButton, &QPushButton::clicked, this, &AlertRuleDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

AlertRuleDialog::~AlertRuleDialog() = default;

void AlertRuleDialog::makeChoices()
{
    m_ui->partyEdit->setSearch(partySearch(m_session, [this] { return sideOf(kind()); }));
    m_ui->productEdit->setSearch(productSearch(m_session, domain::Direction::Sale));
}

/// That of the rule or of the books first, then all that invoices are in.
void AlertRuleDialog::fillCurrencies()
{
    const auto add = [this](const domain::Currency &currency) {
        if (m_ui->currencyBox->findText(currency.code()) < 0)
            m_ui->currencyBox->addItem(currency.code());
    };
    if (m_rule.amount)
        add(m_rule.amount->currency());
    app::AppContext &context = m_session.context();
    context.company().company(m_session.actor()) | then(this, [this, add](const Result<domain::Company> &company) {
        add(company ? company->currency.value_or(domain::Currency::eur()) : domain::Currency::eur());
        m_session.context().dashboards().books(m_session.actor()) |
            then(this, [add](const Result<QList<domain::Book>> &books) {
                if (books)
                    for (const domain::Book &book : *books)
                        add(book.currency);
            });
    });
}

void AlertRuleDialog::changeKind()
{
    const domain::AlertNeeds needs = domain::needsOf(kind());
    const auto show = [this](QWidget *field, bool shown) { m_ui->form->setRowVisible(field, shown); };
    show(m_ui->daysSpin, needs.days);
    show(m_ui->percentSpin, needs.percent);
    show(m_ui->amountRow, needs.amount);
    show(m_ui->partyEdit, needs.party);
    show(m_ui->productEdit, needs.product);
    const auto side = sideOf(kind());
    m_ui->partyEditLabel->setText(!side                              ? tr("Customer or supplier")
                                  : *side == domain::Direction::Sale ? tr("Customer")
                                                                     : tr("Supplier"));
    if (m_rule.id == 0)
        for (const domain::AlertRule &usual : domain::usualAlertRules(domain::Currency::eur()))
            if (usual.kind == kind()) {
                m_ui->daysSpin->setValue(usual.days);
                m_ui->percentSpin->setValue(usual.percent);
            }
    m_ui->message->clear();
    showSentence();
}

void AlertRuleDialog::showSentence()
{
    m_ui->sentenceLabel->setText(tr("It tells when %1.").arg(app::Wording().sentence(rule())));
}

domain::AlertKind AlertRuleDialog::kind() const
{
    return domain::AlertKind(m_ui->kindBox->currentData().toInt());
}

domain::AlertRule AlertRuleDialog::rule() const
{
    domain::AlertRule rule = m_rule;
    const domain::AlertNeeds needs = domain::needsOf(kind());
    rule.kind = kind();
    rule.days = m_ui->daysSpin->value();
    rule.percent = m_ui->percentSpin->value();
    const auto amount = domain::Decimal::parse(models::canonicalAmount(m_ui->amountEdit->text(), QLocale()));
    const auto currency = domain::Currency::fromCode(m_ui->currencyBox->currentText());
    rule.amount = amount && currency ? std::optional(domain::Money::fromDecimal(*amount, *currency)) : std::nullopt;
    const auto chosen = [](const ChoiceEdit *edit, bool needed, qint64 &id, QString &name) {
        id = needed ? edit->chosen().value_or(0) : 0;
        name = id > 0 ? edit->text().trimmed() : QString();
    };
    chosen(m_ui->partyEdit, needs.party, rule.partyId, rule.partyName);
    chosen(m_ui->productEdit, needs.product, rule.productId, rule.productName);
    return rule;
}

QString AlertRuleDialog::fault() const
{
    const domain::AlertNeeds needs = domain::needsOf(kind());
    if (needs.amount && !rule().amount)
        return tr("Enter the amount from which on an invoice is told of.");
    if ((needs.party && !m_ui->partyEdit->chosen()) || (needs.product && !m_ui->productEdit->chosen()))
        return tr("Choose one of those that are offered while you type, or leave the field empty: it means any.");
    return {};
}

void AlertRuleDialog::save()
{
    if (const QString wrong = fault(); !wrong.isEmpty())
        return m_ui->message->say(MessageLine::Kind::Warning, wrong);
    m_ui->saveRuleButton->setEnabled(false);
    m_session.context().alerts().saveRule(rule(), m_session.actor()) |
        then(this, [this](const Result<domain::AlertRule> &answer) {
            m_ui->saveRuleButton->setEnabled(true);
            if (!answer)
                return m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(answer.error()));
            Q_EMIT saved(*answer);
            accept();
        });
}

} // namespace dbledger::gui
