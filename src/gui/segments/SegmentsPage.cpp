// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/SegmentsPage.h"

#include "app/AppContext.h"
#include "app/insight/SegmentService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/segments/ChangesBoard.h"
#include "gui/segments/ClustersBoard.h"
#include "gui/segments/CustomersBoard.h"
#include "gui/segments/DistributionsBoard.h"
#include "gui/segments/SegmentSettingsDialog.h"
#include "gui/segments/SummaryBoard.h"
#include "gui/shell/Session.h"
#include "models/charts/PeriodText.h"
#include "ui_SegmentsPage.h"

namespace dbledger::gui {

SegmentsPage::SegmentsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::SegmentsPage>())
    , m_session(session)
    , m_customers(new CustomersBoard(session, this))
{
    m_ui->setupUi(this);
    m_ui->tabs->setDrawBase(false);
    m_ui->tabs->setExpanding(false);
    m_ui->asOfBox->addItem(tr("As of the newest invoice"));
    m_ui->asOfBox->addItem(tr("As of another day"));
    m_ui->asOfEdit->setDate(QDate::currentDate());
    m_ui->asOfEdit->hide();
    m_ui->settingsButton->setVisible(session.may(Role::Accountant));
    add(new SummaryBoard(session, m_ui->stack));
    add(m_customers);
    add(new ChangesBoard(session, m_ui->stack));
    add(new ClustersBoard(session, m_ui->stack));
    add(new DistributionsBoard(session, m_ui->stack));
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &SegmentsPage::showBoard);
    connect(m_ui->asOfBox, &QComboBox::currentIndexChanged, this, [this](int which) {
        m_ui->asOfEdit->setVisible(which == 1);
        outdate();
    });
    connect(m_ui->asOfEdit, &QDateEdit::dateChanged, this, &SegmentsPage::outdate);
    connect(m_ui->settingsButton, &QPushButton::clicked, this,
            [this] { (new SegmentSettingsDialog(m_session, window()))->open(); });
    connect(&session, &Session::booksChanged, this, &SegmentsPage::outdate);
    connect(&session, &Session::settingsChanged, this, &SegmentsPage::outdate);
    connect(&session, &Session::segmentsNamed, this, [this] { // classed as before, called otherwise
        m_fresh.fill(false);
        if (m_table && isVisible())
            showBoard(m_ui->tabs->currentIndex());
    });
}

SegmentsPage::~SegmentsPage()
{
    m_cancel.cancel();
}

void SegmentsPage::add(SegmentBoard *board)
{
    m_boards.append(board);
    m_fresh.append(false);
    m_ui->stack->addWidget(board);
    m_ui->tabs->addTab(board->caption());
    connect(board, &SegmentBoard::segmentWanted, this, [this](domain::Segment segment) {
        m_customers->restrictTo(segment);
        m_session.goTo({PageId::Segments, 0, m_customers->objectName()});
    });
}

QDate SegmentsPage::asOf() const
{
    return m_ui->asOfBox->currentIndex() == 1 ? m_ui->asOfEdit->date() : QDate();
}

void SegmentsPage::visit(const Place &place)
{
    for (int index = 0; index < m_boards.size(); ++index)
        if (m_boards[index]->objectName() == place.text)
            m_ui->tabs->setCurrentIndex(index);
    showBoard(m_ui->tabs->currentIndex());
}

Place SegmentsPage::place() const
{
    return {PageId::Segments, 0, m_boards[m_ui->tabs->currentIndex()]->objectName()};
}

void SegmentsPage::showBoard(int index)
{
    m_ui->stack->setCurrentWidget(m_boards[index]);
    if (!m_table)
        ask();
    else if (!std::exchange(m_fresh[index], true))
        m_boards[index]->load(*m_table);
}

void SegmentsPage::outdate()
{
    m_table.reset();
    if (isVisible())
        showBoard(m_ui->tabs->currentIndex());
}

void SegmentsPage::ask()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_session.context().segments().table(asOf(), m_session.actor(), m_cancel) |
        then(this, [this, cancel = m_cancel](const Result<domain::SegmentTable> &table) {
            if (cancel.isCancelled())
                return;
            if (!table)
                return m_session.report(table.error());
            m_table = *table;
            m_fresh.fill(false);
            describe();
            showBoard(m_ui->tabs->currentIndex());
        });
}

void SegmentsPage::describe()
{
    if (!m_table->asOf.isValid())
        return m_ui->aboutLabel->setText(tr("There is no invoice of a customer yet."));
    const QString mode = m_table->settings.mode == domain::RfmMode::Quintiles ? tr("customers compared with each other")
                                                                              : tr("fixed limits");
    m_ui->aboutLabel->setText(
        tr("%1, %2, %n customer(s)", nullptr, int(m_table->rows.size())).arg(models::spanText(m_table->window), mode));
}

} // namespace dbledger::gui
