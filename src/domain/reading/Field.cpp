// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading/Field.h"

#include <array>

namespace dbledger::domain {

namespace {

struct Row
{
    Field field;
    QLatin1StringView name;
    FieldKind kind;
};

constexpr std::array rows{
#define X(enumerator, name, kind) Row{Field::enumerator, QLatin1StringView(name), FieldKind::kind},
    DBLEDGER_FIELDS(X)
#undef X
};

} // namespace

QString fieldName(Field field)
{
    return rows[static_cast<std::size_t>(field)].name;
}

std::optional<Field> fieldFromName(QStringView name)
{
    for (const Row &row : rows)
        if (row.name == name)
            return row.field;
    return {};
}

FieldKind fieldKind(Field field)
{
    return rows[static_cast<std::size_t>(field)].kind;
}

const QList<Field> &allFields()
{
    static const QList<Field> all = [] {
        QList<Field> fields;
        for (const Row &row : rows)
            fields.append(row.field);
        return fields;
    }();
    return all;
}

} // namespace dbledger::domain
