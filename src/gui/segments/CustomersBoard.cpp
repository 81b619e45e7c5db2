// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/CustomersBoard.h"

#include "app/AppContext.h"
#include "app/SegmentService.h"
#include "app/Wording.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/lists/ListParts.h"
#include "gui/shell/Session.h"
#include "models/SegmentText.h"
#include "models/charts/SegmentContents.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace dbledger::gui {

CustomersBoard::CustomersBoard(Session &session, QWidget *parent)
    : SegmentBoard(QStringLiteral("segmentCustomersBoard"), session, parent)
    , m_search(new QLineEdit(this))
    , m_segment(new QComboBox(this))
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
    connect(m_segment, &QComboBox::currentIndexChanged, this, &CustomersBoard::showCustomers);
    connect(m_customers, &ChartCard::opened, this, [this](int row) { openCustomer(m_customers->content().ids[row]); });
    connect(m_customers, &ChartCard::currentChanged, this, &CustomersBoard::explain);
    nameSegments();
}

void CustomersBoard::ask()
{
    nameSegments();
    take(session().context().segments().table(view().asOf, session().actor(), cancel()),
         [this](const domain::SegmentTable &table) {
             m_table = table;
             showCustomers();
             Q_EMIT classed(table);
         });
}

void CustomersBoard::nameSegments()
{
    const QSignalBlocker quiet(m_segment);
    const QVariant before = m_segment->currentData();
    m_segment->clear();
    m_segment->addItem(tr("Every segment"), 0);
    for (const domain::Segment segment : domain::allSegments())
        m_segment->addItem(models::segmentText(segment, view().names), int(segment));
    m_segment->setCurrentIndex(qMax(0, m_segment->findData(before)));
}

void CustomersBoard::restrictTo(domain::Segment segment)
{
    m_segment->setCurrentIndex(m_segment->findData(int(segment)));
}

void CustomersBoard::showCustomers()
{
    m_customers->setContent(models::customersContent(m_table, view().names,
                                                     domain::segmentFromNumber(m_segment->currentData().toInt()),
                                                     m_search->text().trimmed()));
    explain(-1);
}

void CustomersBoard::explain(int row)
{
    const qint64 id = m_customers->content().ids.value(row);
    const auto found = std::find_if(m_table.rows.begin(), m_table.rows.end(), [id](const domain::SegmentRow &each) {
        return each.customer.values.partyId == id;
    });
    if (id == 0 || found == m_table.rows.end() || !found->customer.scores)
        return m_reasons->setText(tr("Select a customer to see why the scores are what they are."));
    const domain::RfmCustomer &customer = found->customer;
    const app::Wording wording;
    const auto sentence = [&](domain::RfmAspect aspect, const domain::RfmReason &reason) {
        return app::Wording::capitalised(wording.sentence(aspect, reason, m_table.currency));
    };
    m_reasons->setText(QStringList{sentence(domain::RfmAspect::Recency, customer.recency),
                                   sentence(domain::RfmAspect::Frequency, customer.frequency),
                                   sentence(domain::RfmAspect::Monetary, customer.monetary)}
                           .join(u'\n'));
}

} // namespace dbledger::gui
