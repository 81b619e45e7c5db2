// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppFixture.h"
#include "app/review/ReviewService.h"

#include <QTest>

namespace dbledger::tests {

using ReviewResult = Result<app::Draft>;

/// Two people at work on drafts.
class ReviewFixture : public AppFixture
{
public:
    using AppFixture::AppFixture;

    const Actor bruno{QStringLiteral("bruno@verdier.fr"), Role::Accountant, QStringLiteral("test")};
    const Actor chloe{QStringLiteral("chloe@verdier.fr"), Role::Accountant, QStringLiteral("test")};

    app::ReviewService &review() { return app().review(); }
    app::Draft open(qint64 id)
    {
        const ReviewResult draft = app::await(review().open(id, viewer));
        if (draft)
            return *draft;
        QTest::qFail(qPrintable(describe(draft.error())), __FILE__, __LINE__);
        return {};
    }
    app::Draft importDraft(const QByteArray &bytes, const Said &said) { return open(import(bytes, said).invoiceId); }
};

/// A purchase that somebody has to look at.
inline Said doubtful()
{
    Said said;
    said.ok = false;
    said.evaluated = true;
    return said;
}

/// What a draft shows, without what every change adds to: its version and history.
inline app::Draft essence(app::Draft draft)
{
    draft.invoice.version = 0;
    draft.history.clear();
    return draft;
}

} // namespace dbledger::tests

/// The draft is as it was before: the invoice, what was read, what stands in the way.
#define DBLEDGER_SAME_DRAFT(is, was)                                                                                   \
    do {                                                                                                               \
        const auto is_ = dbledger::tests::essence(is), was_ = dbledger::tests::essence(was);                           \
        QCOMPARE(is_.invoice, was_.invoice);                                                                           \
        QCOMPARE(is_.reading->fields, was_.reading->fields);                                                           \
        QCOMPARE(*is_.reading, *was_.reading);                                                                         \
        QCOMPARE(is_.obstacles.size(), was_.obstacles.size());                                                         \
        for (qsizetype i_ = 0; i_ < is_.obstacles.size(); ++i_) {                                                      \
            QCOMPARE(is_.obstacles[i_].kind, was_.obstacles[i_].kind);                                                 \
            QCOMPARE(is_.obstacles[i_].arguments, was_.obstacles[i_].arguments);                                       \
        }                                                                                                              \
        QCOMPARE(is_.overrides.size(), was_.overrides.size());                                                         \
        QCOMPARE(is_.note, was_.note);                                                                                 \
        QCOMPARE(is_.postponedUntil, was_.postponedUntil);                                                             \
    } while (false)
