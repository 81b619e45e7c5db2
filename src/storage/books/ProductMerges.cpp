// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/ProductMerges.h"

#include "storage/books/MergeLog.h"
#include "storage/database/Bind.h"
#include "storage/rollups/Rollups.h"

namespace dbledger::storage {

namespace {

const QString lineWord = QStringLiteral("line"), aliasWord = QStringLiteral("alias"),
              productColumn = QStringLiteral("product_id");

/// How many of the two we sell ourselves.
Result<qint64> countOurs(Connection &connection, qint64 one, qint64 other)
{
    return connection.number(QStringLiteral("SELECT COUNT(*) FROM products WHERE id IN (?, ?) AND supplier_id IS NULL"),
                             {one, other});
}

/// The invoices whose lines these are: all of a product's, or those that a merge moved.
Result<QList<qint64>> invoicesWithLines(Connection &connection, const QString &condition, const QVariantList &values)
{
    return connection.numbers(
        QStringLiteral("SELECT DISTINCT l.invoice_id FROM invoice_lines l WHERE %1 ORDER BY 1").arg(condition), values);
}

Result<void> pointProduct(Connection &connection, qint64 id, qint64 into)
{
    const auto done =
        connection.execute(QStringLiteral("UPDATE products SET merged_into = ? WHERE id = ?"), {bind::id(into), id});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

Result<qint64> mergeProduct(Connection &connection, qint64 into, qint64 from, const QString &actor,
                            const QDateTime &now)
{
    const Error senseless{ErrorKind::Invalid, {QStringLiteral("product"), QString::number(from)}, {}};
    if (into == from)
        return senseless;
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    MergeLog log(connection, MergeKind::Product);
    for (const qint64 id : {into, from})
        if (const auto free = log.mustBeUnmerged(id); !free)
            return free.error();
    const auto ours = countOurs(connection, into, from);
    if (!ours)
        return ours.error();
    if (*ours == 1)
        return senseless;
    const auto invoices = invoicesWithLines(connection, QStringLiteral("l.product_id = ?"), {from});
    if (!invoices)
        return invoices.error();
    return keepingRollups(connection, *invoices, [&]() -> Result<qint64> {
        const auto merge = log.begin(into, from, actor, now);
        if (!merge)
            return merge;
        for (const auto &moved :
             {log.move(*merge, lineWord, QStringLiteral("invoice_lines"), productColumn, from, into),
              log.move(*merge, aliasWord, QStringLiteral("product_aliases"), productColumn, from, into),
              pointProduct(connection, from, into)})
            if (!moved)
                return moved.error();
        return merge;
    });
}

Result<domain::Merge> splitProduct(Connection &connection, qint64 mergeId, const QDateTime &now)
{
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    MergeLog log(connection, MergeKind::Product);
    const auto merge = log.undoable(mergeId);
    if (!merge)
        return merge;
    const auto invoices = invoicesWithLines(
        connection, QStringLiteral("l.id IN (SELECT row_id FROM merge_moves WHERE merge_id = ? AND what = ?)"),
        {mergeId, lineWord});
    if (!invoices)
        return invoices.error();
    return keepingRollups(connection, *invoices, [&]() -> Result<domain::Merge> {
        for (const auto &back : {log.takeBack(*merge, lineWord, QStringLiteral("invoice_lines"), productColumn),
                                 log.takeBack(*merge, aliasWord, QStringLiteral("product_aliases"), productColumn),
                                 pointProduct(connection, merge->fromId, 0), log.end(mergeId, now)})
            if (!back)
                return back.error();
        return log.byId(mergeId);
    });
}

Result<QList<domain::Merge>> mergesIntoProduct(Connection &connection, qint64 id)
{
    return MergeLog(connection, MergeKind::Product).into(id);
}

Result<qint64> survivingProduct(Connection &connection, qint64 productId)
{
    return MergeLog(connection, MergeKind::Product).survivorOf(productId);
}

} // namespace dbledger::storage
