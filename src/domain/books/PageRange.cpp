// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/PageRange.h"

#include "domain/proof/Rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace dbledger::domain {

namespace {

Error notParts(const QString &text)
{
    return {ErrorKind::Invalid, {QStringLiteral("pages"), text}, {}};
}

} // namespace

QString pagesText(const PageRange &range)
{
    return range.first == range.last ? QString::number(range.first)
                                     : QStringLiteral("%1-%2").arg(range.first).arg(range.last);
}

QString pagesText(const QList<PageRange> &ranges)
{
    QStringList texts;
    for (const PageRange &range : ranges)
        texts.append(pagesText(range));
    return texts.join(QStringLiteral(", "));
}

Result<QList<PageRange>> pagesFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*(\d{1,6})\s*(?:[-\x{2013}]\s*(\d{1,6})\s*)?$)"));
    QList<PageRange> ranges;
    for (const QString &piece : text.split(u',')) {
        const auto match = form.match(piece);
        if (!match.hasMatch())
            return notParts(text);
        const int first = match.captured(1).toInt();
        ranges.append({first, match.hasCaptured(2) ? match.captured(2).toInt() : first});
    }
    return ranges;
}

QList<PageRange> rangesFrom(const QList<int> &starts, int pages)
{
    QList<int> sorted{1};
    for (const int start : starts)
        if (start > 1 && start <= pages)
            sorted.append(start);
    std::ranges::sort(sorted);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QList<PageRange> ranges;
    for (qsizetype i = 0; i < sorted.size(); ++i)
        ranges.append({sorted[i], i + 1 < sorted.size() ? sorted[i + 1] - 1 : pages});
    return ranges;
}

Result<void> checkParts(const QList<PageRange> &parts, int pages)
{
    if (!parts.isEmpty() && parts.constLast().last > pages)
        return Error{ErrorKind::NoSuchPage, {QString::number(parts.constLast().last), QString::number(pages)}, {}};
    int next = 1;
    for (const PageRange &part : parts) {
        if (part.first != next || part.last < part.first)
            return notParts(pagesText(parts));
        next = part.last + 1;
    }
    return parts.size() >= 2 && next == pages + 1 ? Result<void>() : Result<void>(notParts(pagesText(parts)));
}

QList<PageRange> invoicesIn(const Reading &reading)
{
    const auto found = std::ranges::find_if(
        reading.proofs, [](const Proof &proof) { return proof.rule == rules::severalInvoices && !proof.holds; });
    if (found == reading.proofs.end())
        return {};
    QList<int> starts;
    for (const QString &page : found->arguments.value(1).split(u','))
        starts.append(page.trimmed().toInt());
    const QList<PageRange> ranges = rangesFrom(starts, reading.pages);
    return ranges.size() > 1 ? ranges : QList<PageRange>();
}

QString partName(const QString &fileName, const PageRange &range)
{
    return QStringLiteral("%1 (%2 %3)")
        .arg(fileName, range.first == range.last ? QStringLiteral("page") : QStringLiteral("pages"), pagesText(range));
}

} // namespace dbledger::domain
