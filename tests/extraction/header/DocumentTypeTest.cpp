// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/header/DocumentType.h"
#include "PageArt.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using tests::pageArt;

class DocumentTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesOfTitles_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("type");
        QTest::newRow("an invoice with its number")
            << QStringLiteral("FACTURA Nº F-2025-0003") << QStringLiteral("380");
        QTest::newRow("a credit note with its number")
            << QStringLiteral("FACTURA RECTIFICATIVA Nº R-2025-0003") << QStringLiteral("381");
    }
    void typesOfTitles()
    {
        QFETCH(QString, page);
        const Ranking type = documentType(View({pageArt({page, QStringLiteral("Fecha: 30/04/2025")})}));
        QVERIFY(!type.isEmpty());
        QTEST(type.best().value, "type");
    }
};

DBLEDGER_TEST(DocumentTypeTest)
#include "DocumentTypeTest.moc"
