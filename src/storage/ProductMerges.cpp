// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ProductMerges.h"

#include "storage/Bind.h"
#include "storage/MergeLog.h"
#include "storage/Rollups.h"

namespace dbledger::storage {

namespace {

const QString lineWord = QStringLiteral("line"), aliasWord = QStringLiteral("alias"),
              productColumn = QStringLiteral("product_id");

struct ProductStanding
{
    qint64 mergedInto = 0;
    bool isOurs = false;
};

Result<ProductStanding> standingOf(Connection &connection, qint64 id)
{
    auto rows = connection.query(
        QStringLiteral("SELECT COALESCE(merged_into, 0), COALESCE(supplier_id, 0) FROM products WHERE id = ?"), {id});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::NotFound, {QStringLiteral("product"), QString::number(id)}, {}};
    ProductStanding standing;
    standing.mergedInto = rows->first().integer();
    standing.isOurs = rows->first().integer() == 0;
    return standing;
}

Error productMerged(qint64 id)
{
    return {ErrorKind::WrongState, {QStringLiteral("product"), QString::number(id), QStringLiteral("merged")}, {}};
}

/// The invoices whose lines these are: all of a product's, or those that a merge moved.
Result<QList<qint64>> invoicesWithLines(Connection &connection, const QString &condition, const QVariantList &values)
{
    auto rows = connection.query(
        QStringLiteral("SELECT DISTINCT l.invoice_id FROM invoice_lines l WHERE %1 ORDER BY 1").arg(condition), values);
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    for (Row &row : *rows)
        ids.append(row.integer());
    return ids;
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
    const auto one = standingOf(connection, into), other = standingOf(connection, from);
    for (const auto &[standing, id] : {std::pair(&one, into), std::pair(&other, from)}) {
        if (!*standing)
            return standing->error();
        if ((*standing)->mergedInto > 0)
            return productMerged(id);
    }
    if (one->isOurs != other->isOurs)
        return senseless;
    const auto invoices = invoicesWithLines(connection, QStringLiteral("l.product_id = ?"), {from});
    if (!invoices)
        return invoices.error();
    return keepingRollups(connection, *invoices, [&]() -> Result<qint64> {
        MergeLog log(connection, MergeKind::Product);
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
    const auto merge = log.byId(mergeId);
    if (!merge)
        return merge;
    if (merge->undoneAt.isValid())
        return Error{
            ErrorKind::WrongState, {QStringLiteral("merge"), QString::number(mergeId), QStringLiteral("undone")}, {}};
    const auto standing = standingOf(connection, merge->intoId);
    if (!standing)
        return standing.error();
    if (standing->mergedInto > 0)
        return productMerged(merge->intoId);
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
    for (qint64 id = productId;;) { // ends: nothing is merged into what was merged
        const auto standing = standingOf(connection, id);
        if (!standing)
            return standing.error();
        if (standing->mergedInto == 0)
            return id;
        id = standing->mergedInto;
    }
}

} // namespace dbledger::storage
