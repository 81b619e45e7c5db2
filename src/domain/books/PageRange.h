// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

namespace dbledger::domain {

struct Reading;

/// Pages of a document that belong together, counted from 1, both ends included.
struct PageRange
{
    int first = 1;
    int last = 1;
    bool operator==(const PageRange &) const = default;
};

/// "1-2, 3, 4-5"; the same in every language.
QString pagesText(const PageRange &range);
QString pagesText(const QList<PageRange> &ranges);
/// Of such a text, blanks or not. Invalid (pages, text).
Result<QList<PageRange>> pagesFromText(const QString &text);

/// What begins on those pages of a document of so many; the first page begins something whether it is named or not.
QList<PageRange> rangesFrom(const QList<int> &starts, int pages);
/// Whether a document of so many pages can be cut so: at least two parts, and every page in one of them, in order.
/// Invalid (pages, the ranges' text), NoSuchPage.
Result<void> checkParts(const QList<PageRange> &parts, int pages);

/// The invoices that were found in the document, one a range; empty unless there are several.
QList<PageRange> invoicesIn(const Reading &reading);

/// What a part of the file is called: "scan.pdf (pages 1-2)", in English and French alike.
QString partName(const QString &fileName, const PageRange &range);

} // namespace dbledger::domain
