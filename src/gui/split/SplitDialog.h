// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/QueueService.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SplitDialog;
}

namespace dbledger::models {
class SplitPagesModel;
}

namespace dbledger::gui {

class Session;

/// What is to be split.
struct SplitAsk
{
    qint64 documentId = 0;
    QString fileName;
    QList<domain::PageRange> proposed; ///< the invoices that were found; empty: one
};

/// The pages of a document with the cuts between its parts, as they are proposed and as a person wants them. Splits, or
/// says that it is to stay as it is; asks for the password of a protected document. Shown with open(), which blocks
/// nothing; deletes itself. The session must outlive it.
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    SplitDialog(Session &session, const SplitAsk &ask, QWidget *parent);
    ~SplitDialog() override;

    /// While it splits, stops that and closes when it has ended: it may be too late to stop it.
    void reject() override;

Q_SIGNALS:
    void wasSplit(const dbledger::app::SplitReport &report);
    void keptAsOne(); ///< though several invoices were found

private:
    void makePages();
    void showParts();
    void fail(const Error &error);
    void askPassword(bool again);
    void split();

    std::unique_ptr<Ui::SplitDialog> m_ui;
    Session &m_session;
    const SplitAsk m_ask;
    models::SplitPagesModel *m_model;
    CancelToken m_cancel;
    bool m_splitting = false;
};

} // namespace dbledger::gui
