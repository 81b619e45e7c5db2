// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReasonDialog.h"

#include "ui_ReasonDialog.h"

#include <QPushButton>

namespace dbledger::gui {

ReasonDialog::ReasonDialog(const Ask &ask, QWidget *parent, std::function<void(const QString &text)> given)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReasonDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(ask.title);
    m_ui->question->setText(ask.question);
    m_ui->text->setPlainText(ask.text);
    m_ui->text->setAccessibleName(ask.question);
    QPushButton *accept = m_ui->buttons->button(QDialogButtonBox::Ok);
    accept->setText(ask.verb);
    const auto words = [this] { return m_ui->text->toPlainText().trimmed(); };
    const auto refresh = [accept, words, required = ask.required] {
        accept->setEnabled(!required || !words().isEmpty());
    };
    refresh();
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, refresh);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [words, given = std::move(given)] { given(words()); });
}

ReasonDialog::~ReasonDialog() = default;

} // namespace dbledger::gui
