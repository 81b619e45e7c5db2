// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/Extract.h"
#include "accuracy/Measure.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace dbledger;
using namespace dbledger::accuracy;

/// The samples that ship with the program are the first that a newcomer sees read.
class BundledSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadWell()
    {
        QFile truths(QStringLiteral(DBLEDGER_SOURCE "/tests/samples/bundled.jsonl"));
        QVERIFY(truths.open(QIODevice::ReadOnly));
        const QDir folder(QStringLiteral(DBLEDGER_SOURCE "/resources/samples"));
        QStringList files;
        qint64 bytes = 0;
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
            files += file.filePath();
            bytes += file.size();
        }
        QVERIFY(bytes < 2 * 1024 * 1024);

        const Extraction extraction = extract(files);
        Score score;
        for (const QByteArray &line : truths.readAll().split('\n')) {
            const QJsonObject truth = QJsonDocument::fromJson(line).object();
            if (!truth.isEmpty())
                score.add(truth, extraction.results.value(truth[u"file"].toString()));
        }
        print(QStringLiteral("bundled samples"), score);
        QCOMPARE(score.documents, int(files.size()));
        QCOMPARE(score.codesRead(), 1.0);
        QCOMPARE(score.warningsGiven(), 1.0);
        QVERIFY2(score.headerAccuracy() >= 0.95, qPrintable(score.summary()));
        QVERIFY2(score.lineF1() >= 0.93, qPrintable(score.summary()));
    }
};

DBLEDGER_TEST(BundledSamplesTest)
#include "BundledSamplesTest.moc"
