// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"

#include <QByteArray>
#include <QList>

namespace dbledger::einvoice {

/// Where something was set: its page, from 1, and the box in fractions of the page.
struct Place
{
    int page = 0;
    domain::Box box;
};

/// How a text is set.
struct Ink
{
    double size = 9; ///< points
    bool bold = false;
    bool faint = false;
};

/// Pages of A4 that are written from top to bottom, as a PDF and as words with boxes. Lengths are points, x from the
/// left edge, y from the top edge to a text's base line.
class SheetPages
{
public:
    static constexpr double width = 595, height = 842, margin = 48;

    SheetPages() { newPage(); }

    void newPage();
    int pageCount() const { return int(m_pages.size()); }
    /// The text on one line; with `right` x is where it ends. Blanks separate words.
    Place text(double x, double y, const QString &text, const Ink &ink = {}, bool right = false);
    /// A thin line across, from x to x + length.
    void line(double x, double y, double length);

    QByteArray pdf() const;
    QList<domain::PageText> texts() const;

private:
    struct Page
    {
        QByteArray content;
        domain::PageText text;
        int lines = 0;
    };
    QList<Page> m_pages;
};

/// The words of a text in lines no wider than that; a longer word is broken.
QStringList brokenInto(const QString &text, double size, double width);

} // namespace dbledger::einvoice
