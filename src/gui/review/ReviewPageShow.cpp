// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/books/InvoiceService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "domain/proof/Rules.h"
#include "gui/review/LineGrid.h"
#include "gui/review/PageCanvas.h"
#include "gui/review/PageFeed.h"
#include "gui/review/ReviewPage.h"
#include "gui/review/ReviewProblems.h"
#include "gui/review/TaxGrid.h"
#include "ui_ReviewPage.h"

#include <algorithm>

namespace dbledger::gui {

using app::Wording;
using domain::Field;

namespace {

constexpr int mostWaiting = 1000; // that are counted

struct DraftLook
{
    QString icon;
    Tone tone;
};

DraftLook draftLook(const app::Draft &draft)
{
    switch (draft.invoice.state) {
    case domain::InvoiceState::Approved:
        return {QStringLiteral("check"), Tone::Success};
    case domain::InvoiceState::Void:
        return {QStringLiteral("void"), Tone::Neutral};
    case domain::InvoiceState::Draft:
        break;
    }
    if (draft.invoice.duplicateOf > 0)
        return {QStringLiteral("duplicate"), Tone::Duplicate};
    return {QStringLiteral("question"), Tone::Warning};
}

} // namespace

void ReviewPage::showOpened()
{
    m_duplicateShown = 0;
    m_approveAnyway = false;
    m_ui->conflictBar->clear();
    m_ui->message->clear();
    m_ui->fields->clear();
    m_ui->duplicate->hide();
    if (!m_session->draft()) {
        showEmpty({});
        return;
    }
    m_ui->stack->setCurrentWidget(m_ui->workPage);
    m_feed->show(draft().document ? draft().document->id : 0);
    showDraft();
    m_ui->rows->start();
    m_ui->fields->focusFirstOpen();
    showPosition();
    Q_EMIT invoiceShown(m_session->id());
}

void ReviewPage::showDraft()
{
    ReviewProblems problems = reviewProblems(draft());
    if (m_session->mayChange() && !invoicesFound().isEmpty()) // the bar above asks
        problems.ofFields.removeIf(
            [](const FieldProblem &problem) { return problem.key == domain::rules::severalInvoices; });
    const domain::Reading reading = draft().reading.value_or(domain::Reading{});
    m_ui->fields->setReadOnly(!m_session->mayChange());
    m_ui->rows->lines()->setReadOnly(!m_session->mayChange());
    m_ui->rows->taxes()->setReadOnly(!m_session->mayChange());
    m_ui->page->setMarks(pageMarks(reading));
    m_ui->fields->setReading(reading, draft().invoice.direction, problems.ofFields);
    if (!m_session->isBusy()) // otherwise later edits of the rows are on their way
        showRows(reading, problems);
    showHeader();
    showBars();
    showDuplicate();
    showButtons();
}

void ReviewPage::showRows(const domain::Reading &reading, const ReviewProblems &problems)
{
    m_ui->rows->lines()->setReading(reading, problems.ofLines);
    m_ui->rows->taxes()->setReading(reading, problems.ofTaxes);
}

void ReviewPage::showHeader()
{
    const Wording wording;
    const domain::Invoice &invoice = draft().invoice;
    const DraftLook look = draftLook(draft());
    m_ui->stateIcon->setIcon(look.icon, look.tone);
    m_ui->stateLabel->setText(Wording::name(invoice.state));
    m_ui->fileLabel->setText(draft().document ? draft().document->fileName : invoice.number);
    const bool mine = draft().hasIt == m_actor.name;
    m_ui->holderLabel->setText(draft().hasIt.isEmpty() ? QString()
                               : mine
                                   ? tr("You have it")
                                   : tr("%1 has it since %2").arg(draft().hasIt, wording.moment(draft().hasItSince)));
    m_ui->takeButton->setVisible(m_session->mayChange() && !mine);
    if (draft().note.isEmpty())
        m_ui->noteLine->clear();
    else
        m_ui->noteLine->say(MessageLine::Kind::Information, tr("Note: %1").arg(draft().note));
    if (invoice.state == domain::InvoiceState::Approved)
        m_ui->message->say(MessageLine::Kind::Success, tr("This invoice is in the books. Reopen it to change it."));
    else if (invoice.state == domain::InvoiceState::Void)
        m_ui->message->say(MessageLine::Kind::Information,
                           tr("This invoice was dropped: %1. Reopen it to go on with it.")
                               .arg(Wording::thingName(invoice.voidReason)));
    else if (draft().postponedUntil.isValid() && !m_approveAnyway)
        m_ui->message->say(MessageLine::Kind::Information,
                           tr("Postponed until %1.").arg(wording.date(draft().postponedUntil)));
}

QList<domain::PageRange> ReviewPage::invoicesFound() const
{
    const bool one = std::ranges::any_of(draft().overrides, [](const app::RuleOverride &stands) {
        return stands.rule == domain::rules::severalInvoices;
    });
    return one || !draft().reading ? QList<domain::PageRange>() : domain::invoicesIn(*draft().reading);
}

void ReviewPage::showSplit()
{
    const bool may = m_session->mayChange() && draft().document;
    const QList<domain::PageRange> found = may ? invoicesFound() : QList<domain::PageRange>();
    m_ui->splitButton->setVisible(may && found.isEmpty() && draft().document->pages > 1);
    if (found.isEmpty())
        m_ui->splitBar->clear();
    else
        m_ui->splitBar->ask(
            QStringLiteral("split"), Tone::Warning,
            tr("This file holds %n invoice(s): pages %1", nullptr, int(found.size())).arg(domain::pagesText(found)),
            tr("Split…"), tr("Keep as one"));
}

void ReviewPage::showBars()
{
    const bool may = m_session->mayChange();
    showSplit();
    if (may && !draft().invoice.direction)
        m_ui->directionBar->ask(QStringLiteral("question"), Tone::Warning,
                                tr("Did you issue this invoice, or did you receive it?"), tr("Issued: a sale"),
                                tr("Received: a purchase"));
    else
        m_ui->directionBar->clear();
    if (may && draft().proposedParty && !draft().partySaid) {
        const domain::Party &party = *draft().proposedParty;
        QStringList facts{party.name, QString(party.address).replace(u'\n', QStringLiteral(", ")), party.vatId};
        facts.removeAll(QString());
        m_ui->partyBar->ask(QStringLiteral("company"), Tone::Secondary,
                            tr("Perhaps this is a known party: %1").arg(facts.join(QStringLiteral(", "))),
                            tr("It is this one"), tr("A new one"));
    } else {
        m_ui->partyBar->clear();
    }
}

void ReviewPage::showDuplicate()
{
    const qint64 first = draft().invoice.state == domain::InvoiceState::Draft ? draft().invoice.duplicateOf : qint64(0);
    if (first == m_duplicateShown)
        return;
    m_duplicateShown = first;
    if (first == 0) {
        m_ui->duplicate->hide();
        m_firstFeed->show(0);
        return;
    }
    m_context.invoices().show(first, m_actor) | then(this, [this, first](const Result<domain::InvoiceDetail> &detail) {
        if (m_duplicateShown != first)
            return;
        if (!detail) {
            showFailure(detail.error(), {});
            return;
        }
        m_ui->duplicate->show(*detail);
        m_ui->pages->setSizes({1000, 1000});
        m_firstFeed->show(detail->document ? detail->document->id : 0);
        drawLeader();
    });
}

void ReviewPage::showButtons()
{
    if (!m_session->draft())
        return;
    const bool may = m_session->mayChange(), person = m_actor.role >= Role::Accountant;
    const domain::InvoiceState state = draft().invoice.state;
    m_ui->approveButton->setVisible(may);
    m_ui->rejectButton->setVisible(may);
    m_ui->postponeButton->setVisible(may);
    m_ui->noteButton->setVisible(may);
    m_ui->voidButton->setVisible(person && state == domain::InvoiceState::Approved);
    m_ui->reopenButton->setVisible(person && state != domain::InvoiceState::Draft);
    const QUndoStack &stack = m_session->undoStack();
    m_ui->undoButton->setVisible(may);
    m_ui->redoButton->setVisible(may);
    m_ui->undoButton->setEnabled(stack.canUndo());
    m_ui->redoButton->setEnabled(stack.canRedo());
    m_ui->undoButton->setToolTip(stack.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(stack.undoText()) : tr("Undo (Ctrl+Z)"));
    m_ui->redoButton->setToolTip(stack.canRedo() ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(stack.redoText())
                                                 : tr("Redo (Ctrl+Shift+Z)"));
}

void ReviewPage::showPosition()
{
    m_ui->positionLabel->setText(QString());
    m_context.review().waiting(mostWaiting, m_actor) |
        then(this, [this, id = m_session->id()](const Result<QList<domain::InvoiceRow>> &waiting) {
            if (!waiting || id != m_session->id())
                return;
            const auto found = std::ranges::find(*waiting, id, &domain::InvoiceRow::id);
            m_ui->positionLabel->setText(found == waiting->end()
                                             ? tr("%n waiting", nullptr, int(waiting->size()))
                                             : tr("%1 of %2").arg(found - waiting->begin() + 1).arg(waiting->size()));
        });
}

void ReviewPage::showEmpty(const QString &trouble)
{
    m_feed->show(0);
    m_firstFeed->show(0);
    m_ui->stack->setCurrentWidget(m_ui->emptyPage);
    if (trouble.isEmpty())
        m_ui->emptyMessage->clear();
    else
        m_ui->emptyMessage->say(MessageLine::Kind::Failure, trouble);
    Q_EMIT invoiceShown(0);
}

void ReviewPage::cropField(Field field)
{
    if (!m_session->draft() || !draft().reading)
        return;
    const domain::FieldReading value = draft().reading->fields.value(field);
    if (value.page == 0)
        return;
    const QImage crop = m_ui->page->crop(value.page, value.box);
    m_ui->fields->setCrop(field, crop);
    if (crop.isNull() && !value.box.isEmpty())
        m_feed->want(value.page);
}

void ReviewPage::drawLeader()
{
    const std::optional<QPoint> anchor = m_ui->fields->anchor();
    PageCanvas *canvas = m_ui->page->canvas();
    if (!anchor || m_ui->duplicate->isVisible())
        canvas->setLeader(std::nullopt);
    else
        canvas->setLeader(canvas->viewport()->mapFromGlobal(m_ui->fields->mapToGlobal(*anchor)).y());
}

void ReviewPage::showFailure(const Error &error, const QString &thing)
{
    const QString sentence = Wording::wholeSentence(error);
    m_refused = true;
    if (!m_session->draft()) {
        showEmpty(sentence);
        return;
    }
    if (const auto field = domain::fieldFromName(thing)) {
        m_ui->fields->refuse(*field, sentence);
        return;
    }
    m_ui->message->say(MessageLine::Kind::Failure, sentence);
    if ((thing == u"lines" || thing == u"taxes") && draft().reading)
        showRows(*draft().reading, reviewProblems(draft()));
}

void ReviewPage::showOthers(const QList<app::Change> &changes, bool mineStands, const QString &thing)
{
    m_ui->conflictBar->tell(changes, mineStands, thing);
    if (thing == u"approve")
        m_ui->message->say(MessageLine::Kind::Warning, tr("It was not approved. Look at what changed, then approve."));
    if (!mineStands)
        return;
    m_refused = true;
    if (const auto field = domain::fieldFromName(thing))
        m_ui->fields->refuse(*field, tr("Somebody else changed this meanwhile; your text is kept. Enter puts it in the "
                                        "place of theirs, Escape takes theirs."));
}

void ReviewPage::showDone(const QString &thing)
{
    if (thing != u"approve")
        m_approveAnyway = false;
    const domain::InvoiceState state = draft().invoice.state;
    const bool decided = thing == u"approve" || thing == u"reject" || thing == u"reopen";
    if (decided)
        Q_EMIT booksChanged();
    const bool postponed = thing == u"postponed_until" && draft().postponedUntil.isValid();
    if (decided || postponed || thing == u"duplicate_of")
        Q_EMIT waitingChanged();
    if (thing == u"reopen")
        showOpened();
    else if (state != domain::InvoiceState::Draft || postponed)
        openNext();
}

} // namespace dbledger::gui
