// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/InvoiceList.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DuplicatePane;
}

namespace dbledger::gui {

class PagePane;

/// The invoice that another one seems to repeat, beside it, and the question whether it is the same.
class DuplicatePane : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatePane(QWidget *parent = nullptr);
    ~DuplicatePane() override;

    void show(const domain::InvoiceDetail &first);
    PagePane &pane() const;

Q_SIGNALS:
    void isTheSame();
    void isAnother();

private:
    std::unique_ptr<Ui::DuplicatePane> m_ui;
};

} // namespace dbledger::gui
