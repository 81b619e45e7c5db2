// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Canvas.h"
#include "Random.h"
#include "Truth.h"

namespace dbledger::samples {

/// How a kind of invoice looks. Each draws one of its own making, seeded, and says what it printed.
struct Layout
{
    /// What a set of samples is chosen by. HeldOut ones were drawn by somebody who had not seen the reader, and
    /// have been looked at since: what was read of them at first stands in TextAccuracyTest; Wild ones put their pages
    /// together by chance, no two alike; Lying ones carry a mistake that must be reported.
    enum class Group { Own, Lying, Open, HeldOut, Wild };

    QString name;
    Group group = Group::Open;
    QSizeF size{595, 842};    ///< of a page, in the layout's units
    double unitsPerInch = 72; ///< points unless said otherwise
    int dpi = 300;            ///< of its pictures unless asked otherwise
    void (*draw)(Canvas &canvas, Truth &truth, Random &random) = nullptr;
};

/// Every layout there is, in a fixed order.
const QList<Layout> &allLayouts();
/// Those of that name, or of the group "own", "lying", "open", "held-out", "wild", or "all": the own and the open ones.
QList<Layout> layoutsNamed(const QString &name);

// Each source file of layouts gives its own.
QList<Layout> ownTemplateLayouts();
QList<Layout> frenchLayouts();
QList<Layout> englishLayouts();
QList<Layout> germanLayouts();
QList<Layout> romanceLayouts();
QList<Layout> neighbourLayouts();
QList<Layout> receiptLayouts();
QList<Layout> bandLayouts();
QList<Layout> billLayouts();
QList<Layout> statementLayouts();
QList<Layout> strangeLayouts();
QList<Layout> strangeSums();
QList<Layout> wildLayouts();
QList<Layout> wildReceiptLayouts();
QList<Layout> heldOutFreight();
QList<Layout> heldOutWorks();
QList<Layout> heldOutFolio();
QList<Layout> heldOutHours();

} // namespace dbledger::samples
