// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/split/SplitDialog.h"

#include "app/AppContext.h"
#include "app/intake/PageService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/login/PasswordDialog.h"
#include "gui/shell/Session.h"
#include "gui/split/SplitDelegate.h"
#include "models/SplitPagesModel.h"
#include "ui_SplitDialog.h"

#include <QPointer>

namespace dbledger::gui {

SplitDialog::SplitDialog(Session &session, const SplitAsk &ask, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SplitDialog>())
    , m_session(session)
    , m_ask(ask)
    , m_model(new models::SplitPagesModel(session.context(), session.actor(), ask.documentId,
                                          int(SplitDelegate::pictureSide * devicePixelRatioF()), this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->fileLabel->setText(ask.fileName);
    m_ui->foundLabel->setText(ask.proposed.isEmpty()
                                  ? tr("Click the page that begins another document.")
                                  : tr("This file seems to hold %n invoice(s): pages %1. Click a page to move a cut.",
                                       nullptr, int(ask.proposed.size()))
                                        .arg(domain::pagesText(ask.proposed)));
    m_ui->keepButton->setVisible(!ask.proposed.isEmpty());
    makePages();
    connect(m_ui->everyButton, &QPushButton::clicked, m_model, &models::SplitPagesModel::cutEverywhere);
    connect(m_ui->noneButton, &QPushButton::clicked, m_model, &models::SplitPagesModel::cutNowhere);
    connect(m_ui->splitNowButton, &QPushButton::clicked, this, &SplitDialog::split);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->keepButton, &QPushButton::clicked, this, [this] {
        Q_EMIT keptAsOne();
        accept();
    });
    showParts();
    m_model->load(ask.proposed);
}

SplitDialog::~SplitDialog() = default;

void SplitDialog::makePages()
{
    m_ui->pagesView->setModel(m_model);
    m_ui->pagesView->setItemDelegate(new SplitDelegate(m_ui->pagesView));
    connect(m_model, &models::SplitPagesModel::partsChanged, this, &SplitDialog::showParts);
    connect(m_model, &models::SplitPagesModel::failed, this, &SplitDialog::fail);
    connect(m_model, &models::SplitPagesModel::loaded, this, [this] {
        m_ui->message->clear();
        m_ui->pagesView->setCurrentIndex(m_model->index(std::min(1, m_model->rowCount() - 1)));
        m_ui->pagesView->setFocus();
    });
}

void SplitDialog::showParts()
{
    const QList<domain::PageRange> parts = m_model->parts();
    const bool several = parts.size() > 1;
    m_ui->partsLabel->setText(
        several           ? tr("%n document(s): pages %1", nullptr, int(parts.size())).arg(domain::pagesText(parts))
        : parts.isEmpty() ? QString()
                          : tr("One document: nothing is split"));
    m_ui->splitNowButton->setEnabled(several && !m_splitting);
    m_ui->everyButton->setEnabled(m_model->rowCount() > 1 && !m_splitting);
    m_ui->noneButton->setEnabled(several && !m_splitting);
    m_ui->pagesView->setEnabled(!m_splitting);
    m_ui->keepButton->setEnabled(!m_splitting);
}

void SplitDialog::fail(const Error &error)
{
    if (error.kind == ErrorKind::DocumentLocked || error.kind == ErrorKind::WrongPassword)
        return askPassword(error.kind == ErrorKind::WrongPassword);
    m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(error));
}

void SplitDialog::askPassword(bool again)
{
    const QString sentence =
        again ? tr("That password does not open %1. The documents that it is split into have the same password.")
              : tr("%1 is protected. The documents that it is split into have the same password, which is used until "
                   "you close DBLedger and never stored.");
    auto *dialog = new PasswordDialog(tr("Password of the document"), sentence.arg(m_ask.fileName), this);
    connect(dialog, &PasswordDialog::given, this, [this](const Secret &password) {
        m_session.context().pages().givePassword(m_ask.documentId, password);
        const QList<domain::PageRange> cut = m_model->parts(); // by hand, where the pages could be shown before
        m_model->load(cut.isEmpty() ? m_ask.proposed : cut);
    });
    connect(dialog, &QDialog::rejected, this, &QDialog::reject);
    dialog->open();
}

void SplitDialog::split()
{
    m_splitting = true;
    m_ui->message->say(MessageLine::Kind::Information, tr("Splitting..."));
    showParts();
    const auto progress = [dialog = QPointer(this)](int done, int of) {
        if (dialog)
            dialog->m_ui->message->say(MessageLine::Kind::Information, tr("Splitting: %1 of %2").arg(done).arg(of));
    };
    m_session.context().queue().split(m_ask.documentId, m_model->parts(), m_session.actor(), m_cancel, progress) |
        then(this, [this](const Result<app::SplitReport> &report) {
            m_splitting = false;
            m_ui->message->clear();
            showParts();
            if (!report)
                return m_cancel.isCancelled() ? QDialog::reject() : fail(report.error());
            Q_EMIT wasSplit(*report);
            accept();
        });
}

void SplitDialog::reject()
{
    m_cancel.cancel();
    m_ui->cancelButton->setEnabled(false);
    if (!m_splitting)
        QDialog::reject();
}

} // namespace dbledger::gui
