// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/CustomersBoard.h"

#include "app/wording/Wording.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/lists/ListParts.h"
#include "gui/lists/SegmentBox.h"
#include "gui/shell/Session.h"
#include "models/charts/SegmentContents.h"

#include <QLabel>
#include <QLineEdit>

namespace dbledger::gui {

CustomersBoard::CustomersBoard(Session &session, QWidget *parent)
    : SegmentBoard(QStringLiteral("segmentCustomersBoard"), session, parent)
    , m_search(new QLineEdit(this))
    , m_segment(new SegmentBox(this))
    , m_customers(addCard(QStringLiteral("segmentCustomers"), new SeriesPlot(Qt::Horizontal), true))
    , m_reasons(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("segmentSearchEdit"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Name"));
    m_search->setClearButtonEnabled(true);
    m_segment->setObjectName(QStringLiteral("segmentFilterBox"));
    m_segment->setAccessibleName(tr("Segment"));
    m_customers->addControl(m_search);
    m_customers->addControl(m_segment);
    m_customers->showTable(true);
    m_customers->setMinimumHeight(420);
    m_reasons->setObjectName(QStringLiteral("segmentReasonsLabel"));
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reasons->setMinimumHeight(fontMetrics().lineSpacing() * 3); // nothing moves when it speaks
    addWide(m_reasons);
    afterTyping(m_search, this, [this] { showCustomers(); });
    m_segment->setSession(session);
    connect(m_segment, &SegmentBox::segmentChanged, this, &CustomersBoard::showCustomers);
    connect(m_customers, &ChartCard::opened, this, [this](int row) { openCustomer(m_customers->content().ids[row]); });
    connect(m_customers, &ChartCard::currentChanged, this, &CustomersBoard::explain);
}

void CustomersBoard::ask()
{
    showCustomers();
}

void CustomersBoard::restrictTo(domain::Segment segment)
{
    m_segment->choose(segment);
}

void CustomersBoard::showCustomers()
{
    m_customers->setContent(
        models::customersContent(table(), names(), m_segment->segment(), m_search->text().trimmed()));
    explain(-1);
}

void CustomersBoard::explain(int row)
{
    const qint64 id = m_customers->content().ids.value(row);
    const auto found = std::find_if(table().rows.begin(), table().rows.end(), [id](const domain::SegmentRow &each) {
        return each.customer.values.partyId == id;
    });
    if (id == 0 || found == table().rows.end() || !found->customer.scores)
        return m_reasons->setText(tr("Select a customer to see why the scores are what they are."));
    const domain::RfmCustomer &customer = found->customer;
    const app::Wording wording;
    const auto sentence = [&](domain::RfmAspect aspect, const domain::RfmReason &reason) {
        return app::Wording::capitalised(wording.sentence(aspect, reason, table().currency));
    };
    m_reasons->setText(QStringList{sentence(domain::RfmAspect::Recency, customer.recency),
                                   sentence(domain::RfmAspect::Frequency, customer.frequency),
                                   sentence(domain::RfmAspect::Monetary, customer.monetary)}
                           .join(u'\n'));
}

} // namespace dbledger::gui
