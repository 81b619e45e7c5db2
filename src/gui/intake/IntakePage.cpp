// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/intake/IntakePage.h"

#include "app/AppContext.h"
#include "app/intake/PageService.h"
#include "app/review/ReviewService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "domain/proof/Rules.h"
#include "gui/intake/FileAdder.h"
#include "gui/intake/QueueLook.h"
#include "gui/intake/ThumbnailDelegate.h"
#include "gui/lists/ListParts.h"
#include "gui/login/PasswordDialog.h"
#include "gui/shell/LongWork.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"
#include "gui/split/Splitting.h"
#include "gui/style/FlowLayout.h"
#include "gui/style/Icons.h"
#include "models/QueueModel.h"
#include "models/Roles.h"
#include "ui_IntakePage.h"

#include <QHeaderView>

namespace dbledger::gui {

IntakePage::IntakePage(Session &session, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::IntakePage>())
    , m_session(session)
    , m_model(new models::QueueModel(session.context(), session.actor(), this))
{
    m_ui->setupUi(this);
    m_ui->companyHint->setSession(session);
    m_ui->dropIcon->setIcon(QStringLiteral("intake"), Tone::Accent, 56);
    makeTable();
    makeChips();
    makeActions();
    connect(&session, &Session::queueCounted, this, &IntakePage::showCounts);
    connect(m_model, &models::QueueModel::failed, &session, &Session::report);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (!roles.contains(models::PictureRole))
                    showPreview();
            });
    showCounts();
    showPreview();
}

IntakePage::~IntakePage() = default;

void IntakePage::visit(const Place &)
{
    m_ui->companyHint->refresh(); // a colleague may have said it
    m_ui->queueTable->setFocus();
}

void IntakePage::makeTable()
{
    ListTable *table = m_ui->queueTable;
    table->setModel(m_model);
    table->verticalHeader()->setDefaultSectionSize(44);
    table->setItemDelegateForColumn(models::QueueModel::File, new ThumbnailDelegate(table));
    table->setItemDelegateForColumn(
        models::QueueModel::State,
        new StateDelegate(
            [](const QModelIndex &index) { return lookOf(app::QueueState(index.data(models::StateRole).toInt())); },
            table));
    table->setEmptyText(tr("Nothing in the queue is like that."));
    table->sortFirstBy(models::QueueModel::Added, Qt::DescendingOrder);
    const int widths[] = {280, 180, 130, 96, 120, 130, 90};
    for (int column = 0; column < m_model->columnCount(); ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->moveSection(models::QueueModel::State, 1); // seen beside the preview, too
    table->remember(m_session.preferences());
    rememberSplitter(m_ui->splitter, {760, 260}, m_session.preferences(), QStringLiteral("intake-splitter"));
    connect(table, &ListTable::opened, this, &IntakePage::open);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IntakePage::updateButtons);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntakePage::showPreview);
}

void IntakePage::makeActions()
{
    const bool mayChange = m_session.may(Role::Accountant);
    for (QWidget *button :
         {m_ui->addButton, m_ui->addFolderButton, m_ui->pasteButton, m_ui->approveButton, m_ui->addFirstButton,
          m_ui->addFolderFirstButton, m_ui->retryButton, m_ui->cancelButton, m_ui->removeButton})
        button->setVisible(mayChange);
    const auto adder = [this](void (FileAdder::*what)()) {
        return [this, what] { (FileAdder(m_session, window()).*what)(); };
    };
    for (QPushButton *button : {m_ui->addButton, m_ui->addFirstButton})
        connect(button, &QPushButton::clicked, this, adder(&FileAdder::chooseFiles));
    for (QPushButton *button : {m_ui->addFolderButton, m_ui->addFolderFirstButton})
        connect(button, &QPushButton::clicked, this, adder(&FileAdder::chooseFolder));
    connect(m_ui->pasteButton, &QPushButton::clicked, this, adder(&FileAdder::addClipboard));
    app::QueueService &queue = m_session.context().queue();
    connect(m_ui->retryButton, &QPushButton::clicked, this,
            [this, &queue] { queue.retry(selectedDocuments(), m_session.actor()); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this,
            [this, &queue] { queue.cancel(selectedDocuments(), m_session.actor()); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &IntakePage::removeSelected);
    connect(m_ui->approveButton, &QPushButton::clicked, this, &IntakePage::approveProved);
    connect(m_ui->passwordButton, &QPushButton::clicked, this, &IntakePage::askForPassword);
    connect(m_ui->splitButton, &QPushButton::clicked, this, &IntakePage::askSplit);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] { open(m_ui->queueTable->currentIndex().row()); });
    makeMenu();
    afterTyping(m_ui->searchEdit, this, [this] { applyFilter(); });
}

/// What the buttons do, at the pointer.
void IntakePage::makeMenu()
{
    m_ui->queueTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QPushButton *button : {m_ui->openButton, m_ui->splitButton, m_ui->retryButton, m_ui->cancelButton,
                                m_ui->passwordButton, m_ui->removeButton}) {
        auto *action = new QAction(button->text(), m_ui->queueTable);
        action->setObjectName(button->objectName() + QStringLiteral("Action"));
        m_ui->queueTable->addAction(action);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_menu.insert(button, action);
    }
    QAction *remove = m_menu.value(m_ui->removeButton);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
}

void IntakePage::makeChips()
{
    auto *layout = new FlowLayout(m_ui->chips);
    const auto add = [this, layout](const QString &name, const QIcon &mark) {
        auto *chip = new QPushButton(mark, {}, m_ui->chips);
        chip->setObjectName(name);
        setRole(chip, QStringLiteral("chip"));
        chip->setCheckable(true);
        layout->addWidget(chip);
        return chip;
    };
    m_allChip = add(QStringLiteral("chip-all"), {});
    m_allChip->setChecked(true);
    connect(m_allChip, &QPushButton::clicked, this, [this] {
        for (QPushButton *chip : std::as_const(m_chips))
            chip->setChecked(false);
        applyFilter();
    });
    for (const app::QueueState state :
         {app::QueueState::Waiting, app::QueueState::Reading, app::QueueState::NeedsPassword, app::QueueState::ToReview,
          app::QueueState::Duplicate, app::QueueState::Proved, app::QueueState::Postponed, app::QueueState::Failed,
          app::QueueState::Approved, app::QueueState::Rejected}) {
        const StateLook look = lookOf(state);
        QPushButton *chip = add(QStringLiteral("chip-") + domain::queueStateName(state), icon(look.icon, look.tone));
        m_chips.insert(state, chip);
        connect(chip, &QPushButton::clicked, this, &IntakePage::applyFilter);
    }
}

void IntakePage::showCounts()
{
    const auto &counts = m_session.queueCounts();
    int all = 0;
    for (auto it = m_chips.constBegin(); it != m_chips.constEnd(); ++it) {
        const int count = counts.value(it.key());
        all += count;
        it.value()->setText(QStringLiteral("%1  %2").arg(lookOf(it.key()).word, QLocale().toString(count)));
        it.value()->setVisible(count > 0 || it.value()->isChecked());
    }
    m_allChip->setText(tr("All  %1").arg(QLocale().toString(all)));
    m_ui->stack->setCurrentWidget(all > 0 ? m_ui->queueView : m_ui->emptyView);
    const int proved = counts.value(domain::QueueState::Proved);
    m_ui->approveButton->setEnabled(proved > 0 && !m_approving);
    m_ui->approveButton->setText(proved > 0 ? tr("Approve all proved (%1)").arg(QLocale().toString(proved))
                                            : tr("Approve all proved"));
}

void IntakePage::applyFilter()
{
    app::QueueFilter filter;
    filter.text = m_ui->searchEdit->text().trimmed();
    for (auto it = m_chips.constBegin(); it != m_chips.constEnd(); ++it)
        if (it.value()->isChecked())
            filter.states.append(it.key());
    m_allChip->setChecked(filter.states.isEmpty());
    m_model->setFilter(filter);
}

void IntakePage::updateButtons()
{
    const QList<int> rows = m_ui->queueTable->selectedRows();
    bool any = !rows.isEmpty(), open = false, finished = false, removable = false;
    for (const int row : rows) {
        const app::QueueState state = m_model->row(row).state;
        const bool running = state == app::QueueState::Waiting || state == app::QueueState::Reading;
        open = open || running;
        finished = finished || state == app::QueueState::Failed || state == app::QueueState::NeedsPassword;
        removable = removable || state != app::QueueState::Approved;
    }
    m_ui->openButton->setEnabled(any && m_model->row(rows.first()).invoiceId > 0);
    m_ui->cancelButton->setEnabled(open);
    m_ui->retryButton->setEnabled(finished);
    m_ui->removeButton->setEnabled(removable);
    for (auto it = m_menu.constBegin(); it != m_menu.constEnd(); ++it) {
        it.value()->setEnabled(it.key()->isEnabled());
        it.value()->setVisible(!it.key()->isHidden());
    }
}

void IntakePage::showPreview()
{
    const app::QueueEntry *entry = current();
    m_ui->preview->setVisible(entry != nullptr);
    if (!entry)
        return updateButtons();
    const StateLook look = lookOf(entry->state);
    m_ui->previewTitle->setText(entry->fileName);
    m_ui->previewState->setText(
        tr("%1, added by %2, %3").arg(look.word, entry->addedBy, app::Wording().moment(entry->addedAt)));
    m_ui->passwordButton->setVisible(entry->state == app::QueueState::NeedsPassword);
    if (entry->error)
        m_ui->previewMessage->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(*entry->error));
    else
        m_ui->previewMessage->clear();
    showSplit(*entry);
    m_ui->pagePreview->showDocument(m_session, entry->documentId);
    updateButtons();
}

/// By hand too: not everything is found. Of what was not read yet nobody knows how many pages it has.
void IntakePage::showSplit(const app::QueueEntry &entry)
{
    const bool decided = entry.state == app::QueueState::Approved || entry.state == app::QueueState::Rejected;
    m_ui->splitButton->setVisible(m_session.may(Role::Accountant) && !decided && entry.pages != 1);
    const bool several = std::ranges::any_of(entry.obstacles, [](const Error &obstacle) {
        return obstacle.kind == ErrorKind::NeedsReview &&
               obstacle.arguments.value(1).split(QStringLiteral(", ")).contains(domain::rules::severalInvoices);
    });
    if (several && !decided)
        m_ui->previewMessage->say(MessageLine::Kind::Warning, tr("This file seems to hold several invoices."));
}

void IntakePage::open(int row)
{
    if (row < 0 || m_model->row(row).invoiceId == 0)
        return;
    const app::QueueEntry &entry = m_model->row(row);
    const bool approved = entry.state == app::QueueState::Approved;
    m_session.goTo({approved ? PageId::Invoices : PageId::Review, entry.invoiceId, {}});
}

void IntakePage::approveProved()
{
    m_approving = true;
    showCounts();
    const CancelToken cancel;
    QFuture<Result<int>> approving = m_session.context().queue().approveAllProved(m_session.actor(), cancel);
    follow(progressDialog(tr("Approving..."), cancel, window()), approving);
    approving | then(this, [this](const Result<int> &approved) {
        m_approving = false;
        m_session.booksHaveChanged();
        showCounts();
        if (!approved)
            return m_session.report(approved.error());
        m_session.notify({Notice::Kind::Done, tr("%n invoice(s) approved", nullptr, *approved)});
    });
}

void IntakePage::removeSelected()
{
    const QList<qint64> documents = selectedDocuments();
    if (documents.isEmpty())
        return;
    m_session.context().queue().remove(documents, m_session.actor()) |
        then(this, [this](const Result<app::Removal> &removal) {
            if (!removal)
                return m_session.report(removal.error());
            Notice notice{Notice::Kind::Done, tr("%n document(s) removed", nullptr, int(removal->documentIds.size()))};
            if (removal->ended) {
                notice.kind = Notice::Kind::Trouble;
                notice.text += QStringLiteral(". ") + app::Wording::wholeSentence(*removal->ended);
            }
            if (!removal->documentIds.isEmpty()) {
                notice.action = tr("Undo");
                notice.act = [this, removal = *removal] { restore(removal); };
            }
            m_session.notify(notice);
        });
}

void IntakePage::restore(const app::Removal &removal)
{
    m_session.context().queue().restore(removal, m_session.actor()) |
        then(this, [this, removal](const Result<int> &restored) {
            const int removed = int(removal.documentIds.size());
            if (!restored) // what is back is passed over the next time
                return m_session.notify({Notice::Kind::Trouble, app::Wording::wholeSentence(restored.error()),
                                         tr("Undo"), [this, removal] { restore(removal); }});
            QString text = tr("%n document(s) brought back", nullptr, *restored);
            if (*restored < removed)
                text += u' ' + tr("(%n had come back or changed meanwhile)", nullptr, removed - *restored);
            m_session.notify({Notice::Kind::Done, text});
        });
}

void IntakePage::askForPassword()
{
    const app::QueueEntry *entry = current();
    if (!entry)
        return;
    auto *dialog = new PasswordDialog(
        tr("Password of the document"),
        tr("%1 is protected. Its password is used until you close DBLedger, and never stored.").arg(entry->fileName),
        window());
    connect(dialog, &PasswordDialog::given, this, [this, id = entry->documentId](const Secret &password) {
        m_session.context().pages().givePassword(id, password);
        m_ui->pagePreview->forget();
        m_session.context().queue().retry({id}, m_session.actor());
    });
    dialog->open();
}

/// With the cuts that reading found, if it was read.
void IntakePage::askSplit()
{
    const app::QueueEntry *entry = current();
    if (!entry)
        return;
    if (entry->invoiceId == 0)
        return offerSplit(*entry, {});
    m_session.context().review().open(entry->invoiceId, m_session.actor()) |
        then(this, [this, entry = *entry](const Result<app::Draft> &draft) {
            if (!draft)
                return m_session.report(draft.error());
            offerSplit(entry, draft->reading ? domain::invoicesIn(*draft->reading) : QList<domain::PageRange>());
        });
}

void IntakePage::offerSplit(const app::QueueEntry &entry, const QList<domain::PageRange> &found)
{
    const auto keepAsOne = [this, entry] {
        m_session.context().review().overrideRule(entry.invoiceId, entry.version, domain::rules::severalInvoices,
                                                  tr("It is one document."), m_session.actor()) |
            then(this, [this](const Result<app::Draft> &draft) {
                if (!draft)
                    m_session.report(draft.error());
                m_session.context().queue().look();
            });
    };
    gui::offerSplit(m_session, {entry.documentId, entry.fileName, found}, this, keepAsOne);
}

QList<qint64> IntakePage::selectedDocuments() const
{
    QList<qint64> documents;
    for (const int row : m_ui->queueTable->selectedRows())
        documents.append(m_model->row(row).documentId);
    return documents;
}

const app::QueueEntry *IntakePage::current() const
{
    const int row = m_ui->queueTable->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

} // namespace dbledger::gui
