// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/QuestionBar.h"

#include "ui_QuestionBar.h"

namespace dbledger::gui {

namespace {
constexpr int roomForText = 260; ///< with less of it beside the answers, they go below
}

QuestionBar::QuestionBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::QuestionBar>())
{
    m_ui->setupUi(this);
    setRole(this, QStringLiteral("message"));
    connect(m_ui->firstButton, &QPushButton::clicked, this, &QuestionBar::firstChosen);
    connect(m_ui->secondButton, &QPushButton::clicked, this, &QuestionBar::secondChosen);
    hide();
}

QuestionBar::~QuestionBar() = default;

void QuestionBar::ask(const QString &icon, Tone tone, const QString &question, const QString &first,
                      const QString &second)
{
    m_ui->icon->setIcon(icon, tone);
    m_ui->text->setText(question);
    m_ui->firstButton->setText(first);
    m_ui->secondButton->setText(second);
    m_ui->firstButton->setAccessibleDescription(question);
    m_ui->secondButton->setAccessibleDescription(question);
    arrange();
    show();
}

void QuestionBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void QuestionBar::arrange()
{
    const bool narrow = width() < m_ui->answers->sizeHint().width() + roomForText;
    m_ui->body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void QuestionBar::focusAnswer()
{
    m_ui->firstButton->setFocus(Qt::OtherFocusReason);
}

} // namespace dbledger::gui
