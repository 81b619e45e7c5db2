// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/ProductRepository.h"

#include "domain/values/Folding.h"
#include "storage/database/Bind.h"

namespace dbledger::storage {

namespace {

struct Alias
{
    QString kind;
    QString key;
    QString text;
};

QList<Alias> aliasesOf(const domain::LineItem &line)
{
    QList<Alias> aliases;
    if (const QString key = domain::numberKey(line.sku); !key.isEmpty())
        aliases.append({QStringLiteral("sku"), key, line.sku});
    if (const QString key = domain::wordsKey(line.description); !key.isEmpty())
        aliases.append({QStringLiteral("description"), key, line.description});
    return aliases;
}

Result<qint64> productOf(Connection &connection, const Alias &alias, qint64 supplierId)
{
    auto rows = connection.query(QStringLiteral("SELECT product_id FROM product_aliases "
                                                "WHERE COALESCE(supplier_id, 0) = ? AND kind = ? AND alias_key = ?"),
                                 {supplierId, alias.kind, alias.key});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? 0 : rows->first().integer();
}

} // namespace

Result<qint64> productFor(Connection &connection, const domain::LineItem &line, qint64 supplierId, const QDateTime &now)
{
    const QList<Alias> aliases = aliasesOf(line);
    if (aliases.isEmpty())
        return 0;
    qint64 product = 0;
    for (const Alias &alias : aliases) {
        const auto found = productOf(connection, alias, supplierId);
        if (!found)
            return found;
        if (product = *found; product > 0)
            break;
    }
    if (product == 0) {
        const QString name = line.description.isEmpty() ? line.sku : line.description;
        const auto made = connection.number(
            QStringLiteral("INSERT INTO products (name, search, name_sort, sku, supplier_id, created_at) "
                           "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"),
            {name, domain::folded(line.sku + u' ' + name), domain::folded(name), line.sku, bind::id(supplierId),
             bind::time(now)});
        if (!made)
            return made;
        product = *made;
    }
    for (const Alias &alias : aliases) {
        const auto learned = connection.execute(
            QStringLiteral("INSERT INTO product_aliases (product_id, supplier_id, kind, alias_key, alias) "
                           "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
            {product, bind::id(supplierId), alias.kind, alias.key, alias.text});
        if (!learned)
            return learned.error();
    }
    return product;
}

} // namespace dbledger::storage
