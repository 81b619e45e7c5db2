// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PageRegion.h"

#include <cmath>

namespace dbledger::documents {

QRect pixelRect(const domain::Box &box, const QSize &page)
{
    const auto clamped = [](double fraction) { return std::isfinite(fraction) ? std::clamp(fraction, 0.0, 1.0) : 0; };
    const int left = int(std::floor(clamped(box.x) * page.width()));
    const int top = int(std::floor(clamped(box.y) * page.height()));
    const int right = int(std::ceil(clamped(box.right()) * page.width()));
    const int bottom = int(std::ceil(clamped(box.bottom()) * page.height()));
    return {left, top, right - left, bottom - top};
}

Error noSuchPage(int page, int pages)
{
    return {ErrorKind::NoSuchPage, {QString::number(page), QString::number(pages)}, {}};
}

Result<void> checkRange(const domain::PageRange &range, int pages)
{
    if (range.first < 1 || range.first > pages)
        return noSuchPage(range.first, pages);
    return range.last < range.first || range.last > pages ? Result<void>(noSuchPage(range.last, pages))
                                                          : Result<void>();
}

} // namespace dbledger::documents
