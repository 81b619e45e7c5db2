// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Result.h"
#include "support/TestMain.h"

#include <QTest>

#include <memory>

using namespace dbledger;

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue()
    {
        const Result<int> result = 7;
        QVERIFY(result);
        QCOMPARE(*result, 7);
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)result.error());
    }

    void holdsAnError()
    {
        const Result<int> result = Error{ErrorKind::NotFound, {QStringLiteral("invoice"), QStringLiteral("7")}, {}};
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotFound);
        QCOMPARE(result.error().arguments.size(), 2);
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)*result);
    }

    void movesWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 7);
    }

    void anErrorMayBeTheValue()
    {
        const Result<void> fine;
        QVERIFY(fine);
        const Result<void> failed = Error{ErrorKind::Cancelled, {}, {}};
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Cancelled);
    }
};

DBLEDGER_TEST(ResultTest)
#include "ResultTest.moc"
