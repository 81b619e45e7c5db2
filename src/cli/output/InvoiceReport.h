// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "cli/console/Console.h"
#include "domain/books/InvoiceList.h"

namespace dbledger::cli {

/// Prints everything about one invoice for a person.
class InvoiceReport
{
public:
    InvoiceReport(Console &console, const app::Wording &wording)
        : m_console(console)
        , m_wording(wording)
    {
    }
    void print(const domain::InvoiceDetail &detail);

private:
    void head(const domain::InvoiceDetail &detail);
    void party(const domain::Party &party);
    void amounts(const domain::InvoiceDetail &detail);
    void lines(const QList<domain::LineItem> &lines);
    void payments(const QList<domain::Payment> &payments);
    void remarks(const domain::Reading &reading);
    void history(const QList<domain::HistoryEntry> &history);
    void heading(const QString &title);
    /// "label    value"; nothing for an empty value.
    void pair(const QString &label, const QString &value);
    QString number(const std::optional<domain::Decimal> &value, int decimals = 0) const;

    Console &m_console;
    app::Wording m_wording;
};

} // namespace dbledger::cli
