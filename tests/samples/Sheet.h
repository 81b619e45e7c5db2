// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Canvas.h"
#include "Invoice.h"
#include "Table.h"
#include "Truth.h"

#include <optional>

namespace dbledger::samples {

/// One document while it is drawn: where, what is true of it, and the invoice that it shows. What is printed through
/// it is recorded as truth.
class Sheet
{
public:
    Sheet(Canvas &canvas, Truth &truth, Random &random, const Recipe &recipe);

    Canvas &canvas;
    Truth &truth;
    Random &random;
    Invoice invoice;
    QString symbol; ///< of the currency, beside every amount; empty: none
    double pageWidth;

    enum class Side { Seller, Buyer };
    const Company &company(Side side) const { return side == Side::Seller ? invoice.seller : invoice.buyer; }
    /// Name and address lines; returns the baseline below.
    double party(Side side, double x, double y, const TextStyle &name, const TextStyle &rest,
                 Align align = Align::Left);
    /// One of several wordings, written with bars between them.
    QString oneOf(const char16_t *wordings) { return random.pick(QString::fromUtf16(wordings).split(u'|')); }
    QString oneOf(const QStringList &wordings) { return random.pick(wordings); }

    /// A label and what it names, each at its own edge, and the truth of it.
    struct Entry
    {
        QString label, text;
        std::optional<domain::Field> field;
        QString value; ///< as truth; empty: the text
    };
    Entry entry(const QString &label, domain::Field field, const QString &value) const;
    Entry entry(const QString &label, domain::Field field, QDate date, const QString &pattern) const;
    Entry entry(const QString &label, std::optional<domain::Field> field, domain::Decimal amount) const;

    void record(const Entry &entry);
    double entries(const QList<Entry> &list, double x, double valueX, double y, const TextStyle &label,
                   const TextStyle &value, Align valueAlign = Align::Left, double leading = 1.5);
    /// "label value" in one string.
    double sentences(const QList<Entry> &list, double x, double y, const TextStyle &style, double leading = 1.35);
    /// The type code of the document, which its title says.
    void recordType();
};

} // namespace dbledger::samples
