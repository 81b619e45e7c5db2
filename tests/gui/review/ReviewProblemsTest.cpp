// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReviewProblems.h"
#include "domain/proof/ElectronicRules.h"
#include "domain/proof/Rules.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::gui;

class ReviewProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKindOfElectronicInvoiceIsSaidFirst()
    {
        app::Draft draft;
        draft.reading = domain::Reading();
        draft.reading->electronic = domain::ElectronicInvoice();
        draft.reading->electronic->attachments = {QStringLiteral("plan.pdf"), QStringLiteral("photo.jpg")};
        draft.reading->proofs = {
            {domain::rules::netOfLines, false, domain::Severity::Failure, QStringList(5, QStringLiteral("1")), {}},
            {domain::rules::profile, true, domain::Severity::Information, {QStringLiteral("EN 16931 (UBL)")}, {}}};
        const QList<FieldProblem> problems = reviewProblems(draft).ofFields;
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0].kind, FieldProblem::Kind::Remark);
        QVERIFY2(problems[0].sentence.contains(QStringLiteral("EN 16931 (UBL)")), qPrintable(problems[0].sentence));
        QVERIFY2(problems[0].sentence.contains(QStringLiteral("plan.pdf, photo.jpg")),
                 qPrintable(problems[0].sentence));
        QCOMPARE(problems[1].kind, FieldProblem::Kind::Failure);
        QCOMPARE(problems[1].key, domain::rules::netOfLines);
    }

    void aPageHasNoSuchRemark()
    {
        app::Draft draft;
        QVERIFY(reviewProblems(draft).ofFields.isEmpty());
        draft.reading = domain::Reading();
        QVERIFY(reviewProblems(draft).ofFields.isEmpty());
    }
};

DBLEDGER_TEST(ReviewProblemsTest)
#include "ReviewProblemsTest.moc"
