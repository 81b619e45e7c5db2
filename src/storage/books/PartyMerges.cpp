// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/PartyMerges.h"

#include "storage/books/MergeLog.h"
#include "storage/database/Bind.h"
#include "storage/rollups/Rollups.h"

namespace dbledger::storage {

namespace {

const QString invoiceWord = QStringLiteral("invoice");

/// A table that names parties.
struct PartyReference
{
    QString what, table, column, alongside, unless;
};

QList<PartyReference> partyReferences(qint64 into)
{
    const QString raised = QStringLiteral("version = version + 1"); // whoever has it open must look again
    return {{invoiceWord, QStringLiteral("invoices"), QStringLiteral("party_id"), raised, {}},
            {QStringLiteral("proposal"), QStringLiteral("invoices"), QStringLiteral("proposed_party_id"), raised, {}},
            {QStringLiteral("product"), QStringLiteral("products"), QStringLiteral("supplier_id"), {}, {}},
            {QStringLiteral("alias"),
             QStringLiteral("product_aliases"),
             QStringLiteral("supplier_id"),
             {},
             QStringLiteral("EXISTS (SELECT 1 FROM product_aliases o WHERE o.supplier_id = %1 AND o.kind = t.kind "
                            "AND o.alias_key = t.alias_key)")
                 .arg(into)}};
}

/// Sets where the party's matches go, and raises its version.
Result<void> point(Connection &connection, qint64 partyId, qint64 into)
{
    const auto done =
        connection.execute(QStringLiteral("UPDATE parties SET merged_into = ?, version = version + 1 WHERE id = ?"),
                           {bind::id(into), partyId});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

Result<qint64> mergeParty(Connection &connection, qint64 into, qint64 from, const QString &actor, const QDateTime &now)
{
    if (into == from)
        return Error{ErrorKind::Invalid, {QStringLiteral("party"), QString::number(from)}, {}};
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    MergeLog log(connection, MergeKind::Party);
    for (const qint64 id : {into, from})
        if (const auto free = log.mustBeUnmerged(id); !free)
            return free.error();
    const auto invoices =
        connection.numbers(QStringLiteral("SELECT id FROM invoices WHERE party_id = ? ORDER BY id"), {from});
    if (!invoices)
        return invoices.error();
    return keepingRollups(connection, *invoices, [&]() -> Result<qint64> {
        const auto merge = log.begin(into, from, actor, now);
        if (!merge)
            return merge;
        for (const PartyReference &reference : partyReferences(into))
            if (const auto moved = log.move(*merge, reference.what, reference.table, reference.column, from, into,
                                            reference.alongside, reference.unless);
                !moved)
                return moved.error();
        const auto pointed = point(connection, from, into);
        return pointed ? merge : Result<qint64>(pointed.error());
    });
}

Result<domain::Merge> splitParty(Connection &connection, qint64 mergeId, const QDateTime &now)
{
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    MergeLog log(connection, MergeKind::Party);
    const auto merge = log.undoable(mergeId);
    if (!merge)
        return merge;
    const auto invoices = log.movedRows(mergeId, invoiceWord);
    if (!invoices)
        return invoices.error();
    return keepingRollups(connection, *invoices, [&]() -> Result<domain::Merge> {
        for (const PartyReference &reference : partyReferences(merge->intoId))
            if (const auto back =
                    log.takeBack(*merge, reference.what, reference.table, reference.column, reference.alongside);
                !back)
                return back.error();
        if (const auto pointed = point(connection, merge->fromId, 0); !pointed)
            return pointed.error();
        const auto ended = log.end(mergeId, now);
        return ended ? log.byId(mergeId) : Result<domain::Merge>(ended.error());
    });
}

Result<QList<domain::Merge>> mergesIntoParty(Connection &connection, qint64 id)
{
    return MergeLog(connection, MergeKind::Party).into(id);
}

Result<qint64> survivorOf(Connection &connection, qint64 partyId)
{
    return MergeLog(connection, MergeKind::Party).survivorOf(partyId);
}

} // namespace dbledger::storage
