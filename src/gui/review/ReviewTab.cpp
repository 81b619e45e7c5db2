// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReviewTab.h"

#include "app/AppContext.h"
#include "app/intake/QueueService.h"
#include "gui/review/ReviewPage.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"
#include "gui/split/Splitting.h"

#include <QVBoxLayout>

namespace dbledger::gui {

namespace {

const QString reviewLayout = QStringLiteral("review-layout");

} // namespace

ReviewTab::ReviewTab(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_page(new ReviewPage(session.context(), session.actor(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    m_page->restoreLayout(session.preferences().state(reviewLayout));
    connect(m_page, &ReviewPage::booksChanged, &session, &Session::booksHaveChanged);
    connect(m_page, &ReviewPage::splitWanted, this, [this](const SplitAsk &ask) {
        const auto keep = [this, id = m_page->invoiceId()] {
            if (m_page->invoiceId() == id)
                m_page->keepAsOne();
        };
        offerSplit(m_session, ask, this, keep, [this] { m_page->openNext(); });
    });
    connect(m_page, &ReviewPage::waitingChanged, this, [this] { m_session.context().queue().look(); });
}

ReviewTab::~ReviewTab()
{
    m_session.preferences().setState(reviewLayout, m_page->layoutState());
    m_page->close();
}

void ReviewTab::visit(const Place &place)
{
    if (place.id > 0 && place.id != m_page->invoiceId())
        m_page->open(place.id);
    else if (m_page->invoiceId() == 0)
        m_page->openNext();
    m_page->setFocus();
}

Place ReviewTab::place() const
{
    return {PageId::Review, m_page->invoiceId(), {}};
}

} // namespace dbledger::gui
