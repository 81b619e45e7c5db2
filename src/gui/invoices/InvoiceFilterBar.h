// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/InvoiceList.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui {
class InvoiceFilterBar;
}

namespace dbledger::gui {

class Session;

/// What the list of invoices is filtered by, in two quiet rows. All but the text that is searched for is remembered.
class InvoiceFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit InvoiceFilterBar(QWidget *parent = nullptr);
    ~InvoiceFilterBar() override;

    /// Once, and changed() follows; brings back what was remembered.
    void setSession(Session &session);
    domain::InvoiceFilter filter() const;
    QString searched() const;
    /// Looks for that in all invoices: the other filters are taken away.
    void search(const QString &text);
    /// Shows exactly those, as far as the bar has filters for it; a party's name is looked up first.
    void restrictTo(const domain::InvoiceFilter &filter);

Q_SIGNALS:
    void changed();

private:
    void fillBoxes();
    /// Every filter that a person sets calls this; changed() follows once, however many change together.
    void apply();
    void clear();
    void nameProduct(const domain::InvoiceFilter &filter, const QString &partyName);
    void choose(const domain::InvoiceFilter &filter, const QString &partyName, const QString &productName);
    /// Without what is searched for.
    QByteArray remembered() const;
    void restore(const QByteArray &filters);
    /// A party of another database may have the number of the one that is remembered.
    void checkParty();
    void checkProduct();
    /// Says in the field itself that what is typed is no amount.
    static void markWrong(QLineEdit *edit);

    std::unique_ptr<Ui::InvoiceFilterBar> m_ui;
    Session *m_session = nullptr;
    std::optional<domain::InvoiceFilter> m_applied;
    bool m_several = false; ///< filters are being changed together
};

} // namespace dbledger::gui
