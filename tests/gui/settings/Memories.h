// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AppContext.h"
#include "app/memory/MemoryService.h"
#include "app/memory/ReplayService.h"
#include "app/review/ReviewService.h"
#include "gui/Window.h"

namespace dbledger::tests {

/// Two suppliers of whom something is remembered, as the JSON that is exported.
inline QByteArray memories()
{
    return R"({"supplier_memory": [
        {"supplier": "siren:552100554", "supplier_name": "Vasseur SARL", "field": "invoice_number",
         "label": "Doc. ref.:", "side": "left", "page": 1, "format": "VS/##/####",
         "box": {"x": 0.47, "y": 0.04, "width": 0.1, "height": 0.01},
         "learned_by": "bruno@verdier.fr", "learned_at": "2026-03-14T12:00:00Z"},
        {"supplier": "vat:FR40303265045", "supplier_name": "Imprimerie Dumas", "field": "due_date",
         "label": "", "side": "none", "page": 1, "format": "d-m-y",
         "box": {"x": 0.7, "y": 0.21, "width": 0.1, "height": 0.01},
         "learned_by": "chloe@verdier.fr", "learned_at": "2026-04-02T08:00:00Z"}]})";
}

template <typename T>
T answerOf(QFuture<Result<T>> future)
{
    const bool came = QTest::qWaitFor([&future] { return future.isFinished(); }, 20000);
    return came && future.result() ? *future.result() : T();
}

/// The first draft that waits says another number than its document, as if the program had read it worse then. Its id.
inline qint64 misreadDraft(const Window &window)
{
    app::AppContext &context = window.context();
    const QList<domain::InvoiceRow> waiting = answerOf(context.review().waiting(1, window.anna()));
    if (waiting.isEmpty())
        return 0;
    const app::Draft draft = answerOf(context.review().open(waiting.first().id, window.anna()));
    app::Replay worse;
    worse.invoiceId = draft.invoice.id;
    worse.version = draft.invoice.version;
    worse.reading = draft.reading.value_or(domain::Reading());
    worse.reading.fields[domain::Field::InvoiceNumber].value = QStringLiteral("MISREAD");
    return answerOf(context.replay().take(worse, window.anna())).invoiceId;
}

} // namespace dbledger::tests
