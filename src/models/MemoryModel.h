// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/memory/MemoryService.h"
#include "domain/values/PageKey.h"
#include "models/PagedModel.h"

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// What is remembered of suppliers, by supplier and field. IdRole is the record.
class MemoryModel : public PagedModel<domain::OnlyPage<app::MemoryRow>>
{
    Q_OBJECT

public:
    enum Column { Supplier, Field, Label, Place, Format, LearnedFrom, LearnedBy, LearnedOn };

    MemoryModel(app::AppContext &context, const Actor &actor, QObject *parent);

    /// Only suppliers with these words.
    void setText(const QString &words);
    const QString &words() const { return m_words; }

protected:
    QFuture<Result<domain::OnlyPage<app::MemoryRow>>> ask(int limit,
                                                          const std::optional<domain::PageKey> &after) override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    qint64 id(const app::MemoryRow &row) const override { return row.record.id; }

private:
    app::AppContext &m_context;
    const Actor m_actor;
    QString m_words;
};

} // namespace dbledger::models
