// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Error.h"
#include "domain/books/InvoiceList.h"
#include "gui/review/ReviewSession.h"
#include "gui/split/SplitDialog.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ReviewPage;
}

namespace dbledger::app {
class AppContext;
}

namespace dbledger::gui {

class PageFeed;
struct ReviewProblems;

/// Where a person looks at what the program could not prove: the page on the left, the fields on the right, decisions
/// below. Main thread; every answer of a service comes later, nothing blocks.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    /// The context must outlive it.
    ReviewPage(app::AppContext &context, const Actor &actor, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void open(qint64 invoiceId);
    /// The next one that waits, behind the one that is shown; says so when there is none.
    void openNext();
    /// 0: none.
    qint64 invoiceId() const { return m_session->id(); }
    /// Its document holds one invoice, whatever was found; undoable.
    void keepAsOne();
    /// Hands back what is being worked on, when the page is left for long.
    void close();
    /// Widths of the splitters, to remember them.
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

Q_SIGNALS:
    void invoiceShown(qint64 invoiceId); ///< 0: nothing waits
    void booksChanged();                 ///< something was approved, voided or reopened
    void waitingChanged();               ///< fewer or more wait
    void splitWanted(const dbledger::gui::SplitAsk &ask);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // making it
    void makeLook();
    void connectPage();
    void connectValues();
    void connectDecisions();
    void makeKeys();
    // showing
    void showOpened();
    void showDraft();
    void showRows(const domain::Reading &reading, const ReviewProblems &problems);
    void showHeader();
    void showBars();
    void showSplit();
    void showDuplicate();
    void showButtons();
    void showPosition();
    void showEmpty(const QString &trouble);
    void cropField(domain::Field field);
    void drawLeader();
    void showFailure(const Error &error, const QString &thing);
    void showOthers(const QList<app::Change> &changes, bool mineStands, const QString &thing);
    void showDone(const QString &thing);
    // doing
    void approve();
    bool mayApprove();
    void askPostpone();
    void postpone(const QDate &until);
    void askReject();
    void askVoid();
    void askReopen();
    void askNote();
    void askOverride(const QString &rule);
    void askPassword(bool again);
    void askSplit();
    void takeRepair(int index);
    void settleDuplicate(bool isDuplicate);
    void decide(bool first, const QString &thing);
    const app::Draft &draft() const { return *m_session->draft(); }
    /// The invoices that were found in the document, unless somebody said that it is one.
    QList<domain::PageRange> invoicesFound() const;

    app::AppContext &m_context;
    const Actor m_actor;
    std::unique_ptr<Ui::ReviewPage> m_ui;
    ReviewSession *m_session;
    PageFeed *m_feed;
    PageFeed *m_firstFeed; ///< of the invoice that this one seems to repeat
    std::optional<domain::Field> m_fillTarget;
    qint64 m_duplicateShown = 0;
    bool m_approveAnyway = false; ///< what is doubtful was said once
    bool m_refused = false;       ///< a service said no since approving began
};

} // namespace dbledger::gui
