// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class ReasonDialog;
}

namespace dbledger::gui {

/// Asks for some words: a reason, a note. Shown with open(), which blocks nothing; deletes itself.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    struct Ask
    {
        QString title;
        QString question; ///< names the consequence
        QString verb;     ///< of the button
        QString text;     ///< what stands there already
        bool required = true;
    };

    ReasonDialog(const Ask &ask, QWidget *parent, std::function<void(const QString &text)> given);
    ~ReasonDialog() override;

private:
    std::unique_ptr<Ui::ReasonDialog> m_ui;
};

} // namespace dbledger::gui
