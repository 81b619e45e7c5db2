// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/DuplicatePane.h"

#include "app/wording/Wording.h"
#include "gui/review/PageMark.h"
#include "ui_DuplicatePane.h"

namespace dbledger::gui {

DuplicatePane::DuplicatePane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DuplicatePane>())
{
    m_ui->setupUi(this);
    connect(m_ui->question, &QuestionBar::firstChosen, this, &DuplicatePane::isTheSame);
    connect(m_ui->question, &QuestionBar::secondChosen, this, &DuplicatePane::isAnother);
}

DuplicatePane::~DuplicatePane() = default;

PagePane &DuplicatePane::pane() const
{
    return *m_ui->pane;
}

void DuplicatePane::show(const domain::InvoiceDetail &first)
{
    using app::Wording;
    const Wording wording;
    const domain::Invoice &invoice = first.invoice;
    m_ui->question->ask(QStringLiteral("duplicate"), Tone::Duplicate,
                        tr("This seems to repeat %1.").arg(invoice.number.isEmpty() ? tr("this one") : invoice.number),
                        tr("It is the same"), tr("It is another"));
    QStringList facts{Wording::name(invoice.state)};
    if (invoice.issueDate.isValid())
        facts.append(wording.date(invoice.issueDate));
    if (invoice.gross)
        facts.append(wording.money(*invoice.gross));
    if (!invoice.partyName.isEmpty())
        facts.append(invoice.partyName);
    if (first.document)
        facts.append(first.document->fileName);
    m_ui->facts->setText(facts.join(QStringLiteral(" · ")));
    m_ui->pane->setMarks(first.reading ? pageMarks(*first.reading) : QList<PageMark>());
    QWidget::show();
}

} // namespace dbledger::gui
