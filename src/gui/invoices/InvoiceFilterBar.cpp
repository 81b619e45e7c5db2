// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoices/InvoiceFilterBar.h"

#include "app/AppContext.h"
#include "app/books/PartyService.h"
#include "app/books/ProductService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/invoices/Periods.h"
#include "gui/lists/ListParts.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"
#include "gui/style/Theme.h"
#include "models/FieldInput.h"
#include "models/Text.h"
#include "ui_InvoiceFilterBar.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dbledger::gui {

namespace {

QString filtersName()
{
    return QStringLiteral("invoices-filters");
}

void chooseData(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

std::optional<domain::Decimal> amountIn(const QString &typed)
{
    return domain::Decimal::parse(models::canonicalAmount(typed, QLocale()));
}

} // namespace

InvoiceFilterBar::InvoiceFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::InvoiceFilterBar>())
{
    m_ui->setupUi(this);
    fillBoxes();
    for (QComboBox *box : {m_ui->stateBox, m_ui->directionBox, m_ui->periodBox})
        connect(box, &QComboBox::currentIndexChanged, this, &InvoiceFilterBar::apply);
    for (QDateEdit *edit : {m_ui->fromEdit, m_ui->toEdit})
        connect(edit, &QDateEdit::dateChanged, this, &InvoiceFilterBar::apply);
    for (QLineEdit *edit : {m_ui->searchEdit, m_ui->amountFromEdit, m_ui->amountToEdit})
        afterTyping(edit, this, [this] { apply(); });
    for (ChoiceEdit *edit : {m_ui->partyEdit, m_ui->productEdit})
        connect(edit, &ChoiceEdit::choiceChanged, this, &InvoiceFilterBar::apply);
    connect(m_ui->segmentBox, &SegmentBox::segmentChanged, this, &InvoiceFilterBar::apply);
    connect(m_ui->openBox, &QCheckBox::toggled, this, &InvoiceFilterBar::apply);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &InvoiceFilterBar::clear);
}

InvoiceFilterBar::~InvoiceFilterBar() = default;

void InvoiceFilterBar::setSession(Session &session)
{
    m_session = &session;
    m_ui->partyEdit->setSearch(partySearch(session));
    m_ui->productEdit->setSearch(productSearch(session));
    restore(session.preferences().state(filtersName()));
    checkParty();
    checkProduct();
    m_ui->segmentBox->setSession(session);
    apply();
}

void InvoiceFilterBar::fillBoxes()
{
    m_ui->stateBox->addItem(tr("Any state"), -1);
    for (const auto state : {domain::InvoiceState::Draft, domain::InvoiceState::Approved, domain::InvoiceState::Void})
        m_ui->stateBox->addItem(models::titled(app::Wording::name(state)), int(state));
    m_ui->directionBox->addItem(tr("Sales and purchases"), -1);
    m_ui->directionBox->addItem(tr("Sales"), int(domain::Direction::Sale));
    m_ui->directionBox->addItem(tr("Purchases"), int(domain::Direction::Purchase));
    for (const Period period : allPeriods())
        m_ui->periodBox->addItem(periodName(period), int(period));
    m_ui->fromEdit->setDate(QDate(QDate::currentDate().year(), 1, 1));
    m_ui->toEdit->setDate(QDate::currentDate());
}

domain::InvoiceFilter InvoiceFilterBar::filter() const
{
    domain::InvoiceFilter filter;
    filter.text = searched();
    if (const int state = m_ui->stateBox->currentData().toInt(); state >= 0)
        filter.state = domain::InvoiceState(state);
    if (const int direction = m_ui->directionBox->currentData().toInt(); direction >= 0)
        filter.direction = domain::Direction(direction);
    const auto period = Period(m_ui->periodBox->currentData().toInt());
    const DateSpan span = period == Period::Own ? DateSpan{m_ui->fromEdit->date(), m_ui->toEdit->date()}
                                                : spanOf(period, QDate::currentDate());
    filter.from = span.from;
    filter.to = span.to;
    filter.partyId = m_ui->partyEdit->id();
    filter.productId = m_ui->productEdit->id();
    filter.segment = m_ui->segmentBox->segment();
    filter.grossFrom = amountIn(m_ui->amountFromEdit->text());
    filter.grossTo = amountIn(m_ui->amountToEdit->text());
    filter.openOnly = m_ui->openBox->isChecked();
    return filter;
}

QString InvoiceFilterBar::searched() const
{
    return m_ui->searchEdit->text().trimmed();
}

void InvoiceFilterBar::search(const QString &text)
{
    if (text == searched())
        return;
    clear();
    m_ui->searchEdit->setText(text);
}

void InvoiceFilterBar::restrictTo(const domain::InvoiceFilter &filter)
{
    if (filter.partyId == 0)
        return nameProduct(filter, {});
    m_session->context().parties().show(filter.partyId, m_session->actor()) |
        then(this, [this, filter](const Result<domain::PartyDetail> &detail) {
            if (!detail)
                return m_session->report(detail.error());
            nameProduct(filter, detail->sales.party.name);
        });
}

void InvoiceFilterBar::nameProduct(const domain::InvoiceFilter &filter, const QString &partyName)
{
    if (filter.productId == 0)
        return choose(filter, partyName, {});
    m_session->context().products().show(filter.productId, m_session->actor()) |
        then(this, [this, filter, partyName](const Result<domain::ProductDetail> &detail) {
            if (!detail)
                return m_session->report(detail.error());
            choose(filter, partyName, detail->product.name);
        });
}

void InvoiceFilterBar::choose(const domain::InvoiceFilter &filter, const QString &partyName, const QString &productName)
{
    m_several = true;
    m_ui->searchEdit->setText(filter.text);
    restore({});
    chooseData(m_ui->stateBox, filter.state ? int(*filter.state) : -1);
    chooseData(m_ui->directionBox, filter.direction ? int(*filter.direction) : -1);
    if (filter.from.isValid() || filter.to.isValid()) {
        chooseData(m_ui->periodBox, int(Period::Own));
        m_ui->fromEdit->setDate(filter.from.isValid() ? filter.from : m_ui->fromEdit->minimumDate());
        m_ui->toEdit->setDate(filter.to.isValid() ? filter.to : m_ui->toEdit->maximumDate());
    }
    const auto amount = [](const std::optional<domain::Decimal> &bound) {
        return bound ? app::Wording().number(*bound) : QString();
    };
    m_ui->amountFromEdit->setText(amount(filter.grossFrom));
    m_ui->amountToEdit->setText(amount(filter.grossTo));
    m_ui->partyEdit->choose(filter.partyId, partyName);
    m_ui->productEdit->choose(filter.productId, productName);
    m_ui->segmentBox->choose(filter.segment);
    m_ui->openBox->setChecked(filter.openOnly);
    m_several = false;
    apply();
}

void InvoiceFilterBar::apply()
{
    const bool own = Period(m_ui->periodBox->currentData().toInt()) == Period::Own;
    m_ui->fromEdit->setVisible(own);
    m_ui->toEdit->setVisible(own);
    if (m_several || !m_session)
        return;
    const QByteArray filters = remembered();
    m_ui->clearButton->setVisible(!filters.isEmpty() || !searched().isEmpty());
    m_session->preferences().setState(filtersName(), filters);
    markWrong(m_ui->amountFromEdit);
    markWrong(m_ui->amountToEdit);
    if (const domain::InvoiceFilter wanted = filter(); m_applied != wanted) {
        m_applied = wanted;
        Q_EMIT changed();
    }
}

void InvoiceFilterBar::clear()
{
    m_several = true;
    m_ui->searchEdit->clear();
    restore({});
    m_several = false;
    apply();
}

QByteArray InvoiceFilterBar::remembered() const
{
    QJsonObject filters;
    const auto keep = [&filters](const QString &name, const QString &value) {
        if (!value.isEmpty())
            filters[name] = value;
    };
    const auto keepChoice = [&filters](const QString &name, const QComboBox *box) {
        if (box->currentIndex() > 0)
            filters[name] = box->currentData().toInt();
    };
    keepChoice(QStringLiteral("state"), m_ui->stateBox);
    keepChoice(QStringLiteral("direction"), m_ui->directionBox);
    keepChoice(QStringLiteral("period"), m_ui->periodBox);
    if (Period(m_ui->periodBox->currentData().toInt()) == Period::Own) {
        keep(QStringLiteral("from"), m_ui->fromEdit->date().toString(Qt::ISODate));
        keep(QStringLiteral("to"), m_ui->toEdit->date().toString(Qt::ISODate));
    }
    if (m_ui->partyEdit->id() > 0) {
        filters[u"party"] = m_ui->partyEdit->id();
        keep(QStringLiteral("party-name"), m_ui->partyEdit->name());
    }
    if (m_ui->productEdit->id() > 0) {
        filters[u"product"] = m_ui->productEdit->id();
        keep(QStringLiteral("product-name"), m_ui->productEdit->name());
    }
    keepChoice(QStringLiteral("segment"), m_ui->segmentBox);
    keep(QStringLiteral("amount-from"), m_ui->amountFromEdit->text());
    keep(QStringLiteral("amount-to"), m_ui->amountToEdit->text());
    if (m_ui->openBox->isChecked())
        filters[u"open"] = true;
    return filters.isEmpty() ? QByteArray() : QJsonDocument(filters).toJson(QJsonDocument::Compact);
}

void InvoiceFilterBar::restore(const QByteArray &filters)
{
    const QJsonObject kept = QJsonDocument::fromJson(filters).object();
    const bool several = std::exchange(m_several, true);
    chooseData(m_ui->stateBox, kept[u"state"].toInt(-1));
    chooseData(m_ui->directionBox, kept[u"direction"].toInt(-1));
    chooseData(m_ui->periodBox, kept[u"period"].toInt());
    if (const QDate from = QDate::fromString(kept[u"from"].toString(), Qt::ISODate); from.isValid())
        m_ui->fromEdit->setDate(from);
    if (const QDate to = QDate::fromString(kept[u"to"].toString(), Qt::ISODate); to.isValid())
        m_ui->toEdit->setDate(to);
    m_ui->partyEdit->choose(kept[u"party"].toInteger(), kept[u"party-name"].toString());
    m_ui->productEdit->choose(kept[u"product"].toInteger(), kept[u"product-name"].toString());
    m_ui->segmentBox->choose(domain::segmentFromNumber(kept[u"segment"].toInt()));
    m_ui->amountFromEdit->setText(kept[u"amount-from"].toString());
    m_ui->amountToEdit->setText(kept[u"amount-to"].toString());
    m_ui->openBox->setChecked(kept[u"open"].toBool());
    m_several = several;
}

void InvoiceFilterBar::checkParty()
{
    const qint64 id = m_ui->partyEdit->id();
    if (id == 0)
        return;
    m_session->context().parties().show(id, m_session->actor()) |
        then(this, [this, id](const Result<domain::PartyDetail> &detail) {
            const bool isIt = detail && detail->mergedInto == 0 && detail->sales.party.name == m_ui->partyEdit->name();
            if (id == m_ui->partyEdit->id() && !isIt)
                m_ui->partyEdit->choose(0, {});
        });
}

void InvoiceFilterBar::checkProduct()
{
    const qint64 id = m_ui->productEdit->id();
    if (id == 0)
        return;
    m_session->context().products().show(id, m_session->actor()) |
        then(this, [this, id](const Result<domain::ProductDetail> &detail) {
            const bool isIt = detail && detail->product.name == m_ui->productEdit->name();
            if (id == m_ui->productEdit->id() && !isIt)
                m_ui->productEdit->choose(0, {});
        });
}

void InvoiceFilterBar::markWrong(QLineEdit *edit)
{
    const bool isWrong = !amountIn(edit->text()) && !edit->text().trimmed().isEmpty();
    setRole(edit, isWrong ? QStringLiteral("wrong") : QString());
    edit->setAccessibleDescription(isWrong ? tr("This is no amount; it does not count.") : QString());
}

} // namespace dbledger::gui
