// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ReviewFixture.h"
#include "support/PrintedPage.h"

// A supplier whose number is misread until a person has corrected it once.
namespace dbledger::tests {

inline QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// Its number was taken from the wrong place.
inline Said misread(const QString &number)
{
    Said said = doubtful();
    said.number = utf8("K 88");
    said.texts = {printedPage({utf8("Vasseur SARL          Customer K 88"), utf8("Doc. ref.: %1").arg(number),
                               utf8("IBAN FR76 3000 6000 0112 3456 7890 189")})};
    return said;
}

/// A draft of which a person corrected the number, or what is said, approved.
inline void teach(ReviewFixture &fixture, const QString &value = utf8("VS/26/0041"),
                  domain::Field field = domain::Field::InvoiceNumber)
{
    const app::Draft draft = fixture.importDraft("first", misread(utf8("VS/26/0041")));
    const auto set =
        app::await(fixture.review().setField(draft.invoice.id, draft.invoice.version, field, value, fixture.bruno));
    DBLEDGER_VERIFY(set);
    QCOMPARE(fixture.count(utf8("supplier_memory")), qint64(0)); // it is not decided yet
    DBLEDGER_VERIFY(
        app::await(fixture.review().approve(draft.invoice.id, set->invoice.version, {}, false, fixture.bruno)));
}

} // namespace dbledger::tests
