// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/MainWindow.h"

#include "app/AppContext.h"
#include "app/insight/AlertService.h"
#include "app/intake/QueueService.h"
#include "base/Then.h"
#include "gui/intake/FileAdder.h"
#include "gui/shell/Dialogs.h"
#include "gui/shell/DropZone.h"
#include "gui/shell/HeaderBar.h"
#include "gui/shell/NavigationRail.h"
#include "gui/shell/Page.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"
#include "gui/shell/StatusLine.h"
#include "gui/shell/Toast.h"

#include <QCloseEvent>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dbledger::gui {

namespace {

constexpr int compactBelow = 1100; ///< width of the window where the rail shows icons alone
const QString windowName = QStringLiteral("main-window");

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_looks(availablePages(session))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("DBLedger"));
    makeFrame();
    makeShortcuts();
    watchQueue();
    watchAlerts();
    connect(&session, &Session::noticed, this, [this](const Notice &notice) { Toast::show(notice, centralWidget()); });
    connect(&session, &Session::placeWanted, this, &MainWindow::goTo);
    setMinimumSize(900, 600);
    resize(QGuiApplication::primaryScreen()->availableSize().boundedTo(QSize(1280, 800)));
    restoreGeometry(session.preferences().state(windowName));
    goTo({session.preferences().lastPage(session.user().email), 0, {}});
}

MainWindow::~MainWindow()
{
    // Pages ask the session to the last.
    for (Page *page : std::as_const(m_pages))
        delete page;
}

void MainWindow::makeFrame()
{
    m_rail = new NavigationRail(m_looks, this);
    m_header = new HeaderBar(m_session, this);
    m_stack = new QStackedWidget(this);
    m_status = new StatusLine(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    auto *center = new QWidget(this);
    auto *row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(center);
    m_drop = new DropZone(this);
    connect(m_drop, &DropZone::dropped, this, &MainWindow::addFrom);
    connect(m_rail, &NavigationRail::chosen, this, [this](PageId page) { goTo({page, 0, {}}); });
    connect(m_header, &HeaderBar::backWanted, this, [this] {
        if (const auto place = m_trail.back())
            showPlace(*place);
    });
    connect(m_header, &HeaderBar::forwardWanted, this, [this] {
        if (const auto place = m_trail.forward())
            showPlace(*place);
    });
    connect(m_header, &HeaderBar::searched, this, [this](const QString &text) { goTo({PageId::Invoices, 0, text}); });
    connect(m_header, &HeaderBar::alertsWanted, this, [this] { goTo({PageId::Alerts, 0, {}}); });
    connect(m_header, &HeaderBar::lockWanted, this, &MainWindow::lockWanted);
    connect(m_header, &HeaderBar::passwordWanted, this, &MainWindow::passwordWanted);
    connect(m_header, &HeaderBar::signOutWanted, this, &MainWindow::signOutWanted);
    connect(m_header, &HeaderBar::guideWanted, this, [this] { showGuide(this); });
    connect(m_header, &HeaderBar::shortcutsWanted, this, [this] { showShortcuts(m_looks, this); });
    connect(m_header, &HeaderBar::aboutWanted, this, [this] { showAbout(this); });
    connect(m_status, &StatusLine::reviewWanted, this, [this] { goTo({PageId::Review, 0, {}}); });
    m_session.context().openDatabase() | then(this, [this](const Result<app::DatabaseInfo> &info) {
        if (info)
            m_status->setDatabase(*info);
    });
}

void MainWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto what) {
        // of the frame, so that they are off while it is
        connect(new QShortcut(keys, centralWidget()), &QShortcut::activated, this, what);
    };
    for (int i = 0; i < m_looks.size(); ++i)
        on(shortcutOf(i), [this, id = m_looks[i].id] { goTo({id, 0, {}}); });
    on(Qt::CTRL | Qt::Key_K, [this] { m_header->focusSearch(); });
    on(Qt::ALT | Qt::Key_Left, [this] { Q_EMIT m_header->backWanted(); });
    on(Qt::ALT | Qt::Key_Right, [this] { Q_EMIT m_header->forwardWanted(); });
    on(Qt::CTRL | Qt::Key_L, [this] { Q_EMIT lockWanted(); });
    on(Qt::Key_F1, [this] { showShortcuts(m_looks, this); });
    on(QKeySequence::Quit, [this] { close(); });
    if (!m_session.may(Role::Accountant))
        return;
    on(QKeySequence::Open, [this] { addFiles(); });
    on(QKeySequence::Paste, [this] { FileAdder(m_session, this).addClipboard(); });
}

void MainWindow::watchQueue()
{
    app::QueueService &queue = m_session.context().queue();
    connect(&queue, &app::QueueService::busyChanged, m_status, &StatusLine::setWork);
    connect(&m_session, &Session::queueCounted, this, &MainWindow::showCounts);
    connect(&queue, &app::QueueService::trouble, this, [this](const Error &error) { m_session.report(error); });
    showCounts();
    queue.start(m_session.actor());
    m_session.watchFolder(m_session.preferences().watchedFolder());
}

void MainWindow::watchAlerts()
{
    app::AlertService &alerts = m_session.context().alerts();
    connect(&alerts, &app::AlertService::unreadChanged, this, [this](qint64 unread) {
        m_alertsFailed = false;
        m_header->setAlerts(int(unread));
        m_rail->setCount(PageId::Alerts, int(unread));
    });
    connect(&alerts, &app::AlertService::failed, this, [this](const Error &error) {
        if (!std::exchange(m_alertsFailed, true))
            m_session.report(error);
    });
    connect(&alerts, &app::AlertService::customersMoved, &m_session, &Session::booksHaveChanged);
    alerts.start(m_session.actor());
}

void MainWindow::showCounts()
{
    const auto &counts = m_session.queueCounts();
    const int waiting = counts.value(domain::QueueState::ToReview) + counts.value(domain::QueueState::Duplicate);
    m_status->setToReview(waiting);
    m_rail->setCount(PageId::Review, waiting);
}

void MainWindow::setLocked(bool locked)
{
    centralWidget()->setEnabled(!locked);
    m_drop->setEnabled(!locked);
    if (!locked) {
        for (const QPointer<QWidget> &other : std::exchange(m_hidden, {}))
            if (other)
                other->show();
        return;
    }
    const auto ownDialogs = findChildren<QDialog *>();
    for (QDialog *other : ownDialogs)
        if (other->isVisible()) {
            m_hidden.append(other);
            other->hide();
        }
}

void MainWindow::goTo(const Place &to)
{
    if (m_stack->currentWidget())
        m_trail.replace(place()); // what was looked at on the page that is left
    m_trail.goTo(to);
    showPlace(to);
}

Place MainWindow::place() const
{
    const auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    return page ? page->place() : Place();
}

void MainWindow::showPlace(const Place &place)
{
    const bool known =
        std::any_of(m_looks.begin(), m_looks.end(), [&place](const PageLook &look) { return look.id == place.page; });
    const Place there = known ? place : Place{m_looks.first().id, 0, {}};
    Page *next = page(there.page);
    m_stack->setCurrentWidget(next);
    m_rail->setCurrent(there.page);
    m_header->setTitle(next->title());
    m_header->setTrail(m_trail.canGoBack(), m_trail.canGoForward());
    m_session.preferences().setLastPage(m_session.user().email, there.page);
    next->visit(there);
}

Page *MainWindow::page(PageId id)
{
    if (Page *made = m_pages.value(id))
        return made;
    Page *made = makePage(id, m_session, m_stack);
    m_pages.insert(id, made);
    m_stack->addWidget(made);
    return made;
}

void MainWindow::addFiles()
{
    goTo({PageId::Intake, 0, {}});
    FileAdder(m_session, this).chooseFiles();
}

void MainWindow::addFrom(const QMimeData *data)
{
    if (!m_session.may(Role::Accountant)) {
        m_session.notify({Notice::Kind::Trouble, tr("As a viewer you may look at everything, but not add documents.")});
        return;
    }
    goTo({PageId::Intake, 0, {}});
    FileAdder(m_session, this).add(data);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < compactBelow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session.preferences().setState(windowName, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace dbledger::gui
