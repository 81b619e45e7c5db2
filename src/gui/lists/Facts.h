// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/InvoiceList.h"

#include <QString>

namespace dbledger::gui {

/// A small table of names and values for a label; what has no value is left out.
class Facts
{
public:
    void add(const QString &name, const QString &value);
    QString html() const;

private:
    QString m_rows;
};

/// Newest first, one line each: when, who, what, from and to.
QString historyText(const QList<domain::HistoryEntry> &history);

} // namespace dbledger::gui
