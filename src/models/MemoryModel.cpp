// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MemoryModel.h"

#include "app/AppContext.h"
#include "base/Then.h"
#include "models/Text.h"

namespace dbledger::models {

namespace {

QString percentText(double fraction)
{
    return QLocale().toString(qRound(100 * fraction));
}

} // namespace

MemoryModel::MemoryModel(app::AppContext &context, const Actor &actor, QObject *parent)
    : PagedModel({tr("Supplier"), tr("Field"), tr("Label"), tr("Place"), tr("Format"), tr("From invoice"),
                  tr("Learned by"), tr("Learned on")},
                 {}, parent)
    , m_context(context)
    , m_actor(actor)
{
}

void MemoryModel::setText(const QString &words)
{
    m_words = words;
    reload();
}

QFuture<Result<domain::OnlyPage<app::MemoryRow>>> MemoryModel::ask(int, const std::optional<domain::PageKey> &)
{
    return m_context.memory().list(m_words, m_actor) | then([](const Result<QList<app::MemoryRow>> &rows) {
               return rows ? Result<domain::OnlyPage<app::MemoryRow>>({*rows})
                           : Result<domain::OnlyPage<app::MemoryRow>>(rows.error());
           });
}

QString MemoryModel::text(int row, int column) const
{
    const domain::MemoryRecord &record = m_rows[row].record;
    switch (column) {
    case Supplier:
        return record.supplierName.isEmpty() ? record.supplier : record.supplierName;
    case Field:
        return titled(app::Wording::name(record.field));
    case Label:
        return orDash(record.label);
    case Place:
        return tr("page %1 (%2 %, %3 %)", "from the left, from the top")
            .arg(QLocale().toString(record.page), percentText(record.box.x), percentText(record.box.y));
    case Format:
        return orDash(record.format);
    case LearnedFrom:
        return orDash(m_rows[row].invoiceNumber);
    case LearnedBy:
        return record.learnedBy;
    default:
        return app::Wording().date(record.learnedAt.toLocalTime().date());
    }
}

QString MemoryModel::toolTip(int row, int column) const
{
    const domain::MemoryRecord &record = m_rows[row].record;
    if (column == Supplier)
        return QStringLiteral("%1 (%2)").arg(text(row, column), record.supplier);
    if (column == Place)
        return tr("Page %1, %2 % from the left, %3 % from the top")
            .arg(QLocale().toString(record.page), percentText(record.box.x), percentText(record.box.y));
    if (column != Label)
        return text(row, column);
    return record.side == domain::LabelSide::None    ? tr("No label, the place alone tells")
           : record.side == domain::LabelSide::Above ? tr("“%1”, above the value").arg(record.label)
                                                     : tr("“%1”, left of the value").arg(record.label);
}

} // namespace dbledger::models
