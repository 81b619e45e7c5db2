// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/FilterBar.h"

#include "app/AppContext.h"
#include "app/insight/DashboardService.h"
#include "base/Then.h"
#include "gui/invoices/Periods.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"
#include "gui/style/FlowLayout.h"
#include "ui_FilterBar.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

namespace dbledger::gui {

using domain::Comparison;
using domain::Direction;

namespace {

const QString barName = QStringLiteral("dashboard-filter");
constexpr int mostChoices = 20;

void select(QComboBox *box, const QVariant &data)
{
    if (const int at = box->findData(data); at >= 0)
        box->setCurrentIndex(at);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FilterBar>())
{
    m_ui->setupUi(this);
    delete layout();
    auto *flow = new FlowLayout(this);
    for (QWidget *control : {static_cast<QWidget *>(m_ui->directionBox), static_cast<QWidget *>(m_ui->currencyBox),
                             static_cast<QWidget *>(m_ui->periodBox), static_cast<QWidget *>(m_ui->fromEdit),
                             static_cast<QWidget *>(m_ui->toEdit), static_cast<QWidget *>(m_ui->comparisonBox),
                             static_cast<QWidget *>(m_ui->partyEdit), static_cast<QWidget *>(m_ui->productEdit),
                             static_cast<QWidget *>(m_ui->segmentBox), static_cast<QWidget *>(m_ui->clearButton)})
        flow->addWidget(control);
}

FilterBar::~FilterBar() = default;

void FilterBar::setSession(Session &session)
{
    m_session = &session;
    {
        const QScopedValueRollback filling(m_filling, true);
        fill();
        recall();
    }
    connectAll();
    read();
    refresh();
}

void FilterBar::fill()
{
    m_ui->directionBox->addItem(tr("Sales"), int(Direction::Sale));
    m_ui->directionBox->addItem(tr("Purchases"), int(Direction::Purchase));
    m_ui->currencyBox->addItem(m_filter.currency.code(), m_filter.currency.code());
    for (const Period period : allPeriods())
        m_ui->periodBox->addItem(periodName(period), int(period));
    select(m_ui->periodBox, int(Period::LastTwelveMonths));
    m_ui->fromEdit->setDate(QDate(QDate::currentDate().year(), 1, 1));
    m_ui->toEdit->setDate(QDate::currentDate());
    m_ui->comparisonBox->addItem(tr("Not compared"), int(Comparison::None));
    m_ui->comparisonBox->addItem(tr("With the period before"), int(Comparison::PreviousPeriod));
    m_ui->comparisonBox->addItem(tr("With the year before"), int(Comparison::PreviousYear));
    select(m_ui->comparisonBox, int(Comparison::PreviousYear));
}

void FilterBar::connectAll()
{
    for (QComboBox *box : {m_ui->directionBox, m_ui->currencyBox, m_ui->periodBox, m_ui->comparisonBox})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::read);
    for (QDateEdit *edit : {m_ui->fromEdit, m_ui->toEdit})
        connect(edit, &QDateEdit::dateChanged, this, &FilterBar::read);
    for (ChoiceEdit *edit : {m_ui->partyEdit, m_ui->productEdit})
        connect(edit, &ChoiceEdit::choiceChanged, this, &FilterBar::read);
    m_ui->segmentBox->setSession(*m_session);
    connect(m_ui->segmentBox, &SegmentBox::segmentChanged, this, &FilterBar::read);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &FilterBar::clear);
    app::DashboardService &service = m_session->context().dashboards();
    m_ui->partyEdit->setSearch([this, &service](const QString &text) {
        return service.parties(text, m_filter, mostChoices, m_session->actor());
    });
    m_ui->productEdit->setSearch([this, &service](const QString &text) {
        return service.products(text, m_filter, mostChoices, m_session->actor());
    });
}

void FilterBar::refresh()
{
    m_session->context().dashboards().books(m_session->actor()) |
        then(this, [this](const Result<QList<domain::Book>> &books) {
            if (!books)
                return m_session->report(books.error());
            m_books = *books;
            showBooks();
            read();
        });
}

/// The currencies in which there are invoices of that direction.
void FilterBar::showBooks()
{
    const QScopedValueRollback filling(m_filling, true);
    const QString before = m_ui->currencyBox->currentData().toString();
    QStringList codes;
    for (const domain::Book &book : std::as_const(m_books))
        if (int(book.direction) == m_ui->directionBox->currentData().toInt())
            codes.append(book.currency.code());
    if (codes.isEmpty())
        codes.append(before);
    m_ui->currencyBox->clear();
    for (const QString &code : std::as_const(codes))
        m_ui->currencyBox->addItem(code, code);
    select(m_ui->currencyBox, before);
}

void FilterBar::setProduct(qint64 id, const QString &name)
{
    m_ui->productEdit->choose(id, name);
    read();
}

void FilterBar::clear()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->partyEdit->choose(0, {});
        m_ui->productEdit->choose(0, {});
        m_ui->segmentBox->choose(std::nullopt);
        select(m_ui->periodBox, int(Period::LastTwelveMonths));
        select(m_ui->comparisonBox, int(Comparison::PreviousYear));
    }
    read();
}

void FilterBar::read()
{
    const auto period = Period(m_ui->periodBox->currentData().toInt());
    const bool own = period == Period::Own;
    m_ui->fromEdit->setVisible(own);
    m_ui->toEdit->setVisible(own);
    const auto direction = Direction(m_ui->directionBox->currentData().toInt());
    const bool sale = direction == Direction::Sale;
    m_ui->segmentBox->setVisible(sale);
    m_ui->partyEdit->setPlaceholderText(sale ? tr("Every customer") : tr("Every supplier"));
    if (m_filling)
        return;
    const domain::DashboardFilter before = m_filter;
    if (direction != m_filter.direction) { // what was chosen belongs to the other side
        const QScopedValueRollback filling(m_filling, true);
        m_ui->partyEdit->choose(0, {});
        m_ui->productEdit->choose(0, {});
        m_filter.direction = direction;
        showBooks();
    }
    const DateSpan span =
        own ? DateSpan{m_ui->fromEdit->date(), m_ui->toEdit->date()} : spanOf(period, QDate::currentDate());
    m_filter.from = span.from;
    m_filter.to = span.to;
    m_filter.comparison = Comparison(m_ui->comparisonBox->currentData().toInt());
    m_filter.currency =
        domain::Currency::fromCode(m_ui->currencyBox->currentData().toString()).value_or(domain::Currency::eur());
    m_filter.partyId = m_ui->partyEdit->id();
    m_filter.productId = m_ui->productEdit->id();
    m_filter.segment = sale ? m_ui->segmentBox->segment() : std::nullopt;
    m_ui->clearButton->setVisible(m_filter.partyId > 0 || m_filter.productId > 0 || m_filter.segment ||
                                  period != Period::LastTwelveMonths ||
                                  m_filter.comparison != Comparison::PreviousYear);
    if (m_filter == before)
        return;
    remember();
    Q_EMIT changed();
}

void FilterBar::remember() const
{
    const QJsonObject state{{QStringLiteral("period"), m_ui->periodBox->currentData().toInt()},
                            {QStringLiteral("from"), m_ui->fromEdit->date().toString(Qt::ISODate)},
                            {QStringLiteral("to"), m_ui->toEdit->date().toString(Qt::ISODate)},
                            {QStringLiteral("comparison"), m_ui->comparisonBox->currentData().toInt()},
                            {QStringLiteral("direction"), m_ui->directionBox->currentData().toInt()},
                            {QStringLiteral("currency"), m_ui->currencyBox->currentData().toString()}};
    m_session->preferences().setState(barName, QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void FilterBar::recall()
{
    const QJsonObject state = QJsonDocument::fromJson(m_session->preferences().state(barName)).object();
    if (state.isEmpty())
        return;
    select(m_ui->periodBox, state[QStringLiteral("period")].toInt());
    if (const QDate from = QDate::fromString(state[QStringLiteral("from")].toString(), Qt::ISODate); from.isValid())
        m_ui->fromEdit->setDate(from);
    if (const QDate to = QDate::fromString(state[QStringLiteral("to")].toString(), Qt::ISODate); to.isValid())
        m_ui->toEdit->setDate(to);
    select(m_ui->comparisonBox, state[QStringLiteral("comparison")].toInt());
    select(m_ui->directionBox, state[QStringLiteral("direction")].toInt());
    m_filter.direction = Direction(m_ui->directionBox->currentData().toInt());
    const QString code = state[QStringLiteral("currency")].toString();
    if (domain::Currency::fromCode(code)) {
        m_ui->currencyBox->clear();
        m_ui->currencyBox->addItem(code, code);
    }
}

} // namespace dbledger::gui
