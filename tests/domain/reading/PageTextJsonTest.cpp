// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading/PageTextJson.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dbledger::domain;

class PageTextJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheWayThereAndBack()
    {
        const PageText text{3,
                            595.3,
                            842,
                            Witness::PdfText,
                            {{QStringLiteral("Größe"), {0.1, 0.25, 0.125, 0.01}, 1, -1},
                             {QStringLiteral("12,50 €"), {0.00001, 0.99999, 0.5, 0.00001}, 0.873, 7}}};
        const QByteArray json = QJsonDocument(toJson(text)).toJson();
        QCOMPARE(pageTextFromJson(QJsonDocument::fromJson(json).object()), text);
    }

    void bearsWhatIsMissing()
    {
        const PageText text = pageTextFromJson(
            {{QStringLiteral("words"), QJsonArray{QStringLiteral("a"), 7}}, {QStringLiteral("boxes"), QJsonArray{1}}});
        QCOMPARE(text.page, 0);
        QCOMPARE(text.words.size(), 2);
        QCOMPARE(text.words.at(0).text, QStringLiteral("a"));
        QVERIFY(text.words.at(0).box.isEmpty());
        QCOMPARE(text.words.at(1).text, QString());
        QCOMPARE(text.words.at(1).line, -1);
    }
};

DBLEDGER_TEST(PageTextJsonTest)
#include "PageTextJsonTest.moc"
