// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReviewPage.h"

#include "app/AppContext.h"
#include "app/intake/PageService.h"
#include "base/Then.h"
#include "gui/review/LineGrid.h"
#include "gui/review/PageCanvas.h"
#include "gui/review/PageFeed.h"
#include "gui/review/ReviewSteps.h"
#include "gui/review/TaxGrid.h"
#include "gui/style/Icons.h"
#include "ui_ReviewPage.h"

#include <QDataStream>
#include <QPushButton>
#include <QShortcut>

namespace dbledger::gui {

using domain::Field;

ReviewPage::ReviewPage(app::AppContext &context, const Actor &actor, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actor(actor)
    , m_ui(std::make_unique<Ui::ReviewPage>())
    , m_session(new ReviewSession(context.review(), actor, this))
{
    m_ui->setupUi(this);
    m_feed = new PageFeed(context.pages(), actor, *m_ui->page);
    m_firstFeed = new PageFeed(context.pages(), actor, m_ui->duplicate->pane());
    setFocusProxy(m_ui->fields);
    makeLook();
    connectPage();
    connectValues();
    connectDecisions();
    makeKeys();
    showEmpty({});
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::makeLook()
{
    setRole(m_ui->bottom, QStringLiteral("bar"));
    m_ui->bottom->setAttribute(Qt::WA_StyledBackground);
    m_ui->undoButton->setIcon(icon(QStringLiteral("undo")));
    m_ui->redoButton->setIcon(icon(QStringLiteral("redo")));
    m_ui->emptyIcon->setIcon(QStringLiteral("check"), Tone::Success, 48);
    m_ui->stateIcon->setIcon(QStringLiteral("file"), Tone::Secondary);
    m_ui->duplicate->hide();
    for (QPushButton *button : findChildren<QPushButton *>())
        if (m_ui->bottom->isAncestorOf(button) || m_ui->top->isAncestorOf(button) || m_ui->pages->isAncestorOf(button))
            button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the field
    m_ui->splitter->setSizes({550, 450});
    m_ui->splitter->setStretchFactor(0, 55);
    m_ui->splitter->setStretchFactor(1, 45);
    m_ui->values->setSizes({640, 260});
    m_ui->values->setStretchFactor(0, 1);
    m_ui->values->setStretchFactor(1, 0);
}

void ReviewPage::connectPage()
{
    PagePane *page = m_ui->page;
    connect(page, &PagePane::wordClicked, this, [this](const domain::Word &word) { m_ui->fields->fill(word.text); });
    connect(page, &PagePane::markClicked, m_ui->fields, &FieldsPane::setCurrent);
    connect(page, &PagePane::regionDragged, this, [this](int number, const domain::Box &box) {
        m_fillTarget = m_ui->fields->current();
        m_feed->readText(number, box);
    });
    connect(m_feed, &PageFeed::textRead, this, [this](const QString &text) {
        if (m_fillTarget && m_fillTarget == m_ui->fields->current())
            m_ui->fields->fill(text);
    });
    connect(m_feed, &PageFeed::failed, this, [this](const Error &error) { showFailure(error, {}); });
    connect(m_feed, &PageFeed::passwordWanted, this, &ReviewPage::askPassword);
    connect(page, &PagePane::pictureCame, this, [this] {
        if (m_session->draft() && draft().reading)
            for (const Field field : domain::allFields())
                cropField(field);
    });
    page->addKeysTo(this);
}

void ReviewPage::connectValues()
{
    FieldsPane *fields = m_ui->fields;
    connect(fields, &FieldsPane::edited, this, [this](Field field, const QString &value) {
        m_session->perform([field, value](const app::Draft &now) { return setFieldStep(now, field, value); });
    });
    connect(fields, &FieldsPane::accepted, this, [this](Field field) {
        m_session->perform([field](const app::Draft &now) { return confirmFieldStep(now, field); });
    });
    connect(fields, &FieldsPane::currentChanged, m_ui->page, &PagePane::setCurrent);
    connect(fields, &FieldsPane::anchorMoved, this, &ReviewPage::drawLeader);
    connect(fields, &FieldsPane::cropWanted, this, &ReviewPage::cropField);
    connect(m_ui->rows->lines(), &LineGrid::linesEdited, this, [this](const QList<domain::ReadLine> &lines) {
        m_session->perform([lines](const app::Draft &now) { return setLinesStep(now, lines); });
    });
    connect(m_ui->rows->taxes(), &TaxGrid::taxesEdited, this, [this](const QList<domain::ReadTax> &taxes) {
        m_session->perform([taxes](const app::Draft &now) { return setTaxesStep(now, taxes); });
    });
    connect(fields, &FieldsPane::overrideWanted, this, &ReviewPage::askOverride);
    const auto withdraw = [this](const QString &rule) {
        m_session->perform([rule](const app::Draft &now) { return withdrawStep(now, rule); });
    };
    connect(fields, &FieldsPane::withdrawWanted, this, withdraw);
    connect(fields, &FieldsPane::repairTaken, this, &ReviewPage::takeRepair);
    for (const RowGrid *grid :
         {static_cast<RowGrid *>(m_ui->rows->lines()), static_cast<RowGrid *>(m_ui->rows->taxes())}) {
        connect(grid, &RowGrid::overrideWanted, this, &ReviewPage::askOverride);
        connect(grid, &RowGrid::withdrawWanted, this, withdraw);
        connect(grid, &RowGrid::repairTaken, this, &ReviewPage::takeRepair);
    }
}

void ReviewPage::connectDecisions()
{
    connect(m_session, &ReviewSession::opened, this, &ReviewPage::showOpened);
    connect(m_session, &ReviewSession::changed, this, &ReviewPage::showDraft);
    connect(m_session, &ReviewSession::failed, this, &ReviewPage::showFailure);
    connect(m_session, &ReviewSession::othersChanged, this, &ReviewPage::showOthers);
    connect(m_session, &ReviewSession::performed, this, &ReviewPage::showDone);
    connect(&m_session->undoStack(), &QUndoStack::indexChanged, this, &ReviewPage::showButtons);
    connect(m_ui->conflictBar, &ConflictBar::insisted, m_session, &ReviewSession::insist);

    connect(m_ui->splitBar, &QuestionBar::firstChosen, this, &ReviewPage::askSplit);
    connect(m_ui->splitBar, &QuestionBar::secondChosen, this, &ReviewPage::keepAsOne);
    connect(m_ui->splitButton, &QPushButton::clicked, this, &ReviewPage::askSplit);
    connect(m_ui->directionBar, &QuestionBar::firstChosen, this, [this] { decide(true, QStringLiteral("direction")); });
    connect(m_ui->directionBar, &QuestionBar::secondChosen, this,
            [this] { decide(false, QStringLiteral("direction")); });
    connect(m_ui->partyBar, &QuestionBar::firstChosen, this, [this] { decide(true, QStringLiteral("party")); });
    connect(m_ui->partyBar, &QuestionBar::secondChosen, this, [this] { decide(false, QStringLiteral("party")); });
    connect(m_ui->duplicate, &DuplicatePane::isTheSame, this, [this] { settleDuplicate(true); });
    connect(m_ui->duplicate, &DuplicatePane::isAnother, this, [this] { settleDuplicate(false); });

    connect(m_ui->undoButton, &QToolButton::clicked, m_session, &ReviewSession::undo);
    connect(m_ui->redoButton, &QToolButton::clicked, m_session, &ReviewSession::redo);
    connect(m_ui->takeButton, &QPushButton::clicked, m_session, &ReviewSession::take);
    connect(m_ui->noteButton, &QPushButton::clicked, this, &ReviewPage::askNote);
    connect(m_ui->postponeButton, &QPushButton::clicked, this, &ReviewPage::askPostpone);
    connect(m_ui->rejectButton, &QPushButton::clicked, this, &ReviewPage::askReject);
    connect(m_ui->voidButton, &QPushButton::clicked, this, &ReviewPage::askVoid);
    connect(m_ui->reopenButton, &QPushButton::clicked, this, &ReviewPage::askReopen);
    connect(m_ui->openNextButton, &QPushButton::clicked, this, &ReviewPage::openNext);
    connect(m_ui->approveButton, &QPushButton::clicked, this, &ReviewPage::approve);
    connect(m_ui->lookAgainButton, &QPushButton::clicked, this, &ReviewPage::openNext);
}

void ReviewPage::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { approve(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { approve(); });
    key(QKeySequence(QKeySequence::Undo), [this] { m_session->undo(); });
    key(QKeySequence(QKeySequence::Redo), [this] { m_session->redo(); });
}

void ReviewPage::open(qint64 invoiceId)
{
    if (!m_session->mayChange()) {
        m_session->open(invoiceId);
        return;
    }
    m_refused = false;
    m_ui->fields->commit(); // what is half typed is not lost
    m_session->whenDone([this, invoiceId] {
        if (!m_refused)
            m_session->open(invoiceId);
    });
}

void ReviewPage::openNext()
{
    const qint64 after = m_session->id();
    m_context.review().next(after, m_actor) | then(this, [this, after](const Result<std::optional<qint64>> &next) {
        if (m_session->id() != after)
            return; // somebody chose another meanwhile
        if (!next)
            showFailure(next.error(), {});
        else
            open(next->value_or(0));
    });
}

void ReviewPage::close()
{
    open(0);
}

QByteArray ReviewPage::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_ui->splitter->saveState() << m_ui->values->saveState();
    return state;
}

void ReviewPage::restoreLayout(const QByteArray &state)
{
    QByteArray whole, values;
    QDataStream stream(state);
    stream >> whole >> values;
    m_ui->splitter->restoreState(whole);
    m_ui->values->restoreState(values);
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    drawLeader();
}

} // namespace dbledger::gui
