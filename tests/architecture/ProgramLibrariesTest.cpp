// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

/// A parser hole must not be in the process that holds the data: which libraries each program needs.
class ProgramLibrariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needs_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("forbidden");
        QTest::newRow("dbledger") << "dbledger"
                                  << "Qt6Widgets"
                                  << "tesseract|leptonica|lept|opencv_(?!core)|ZXing|poppler|qpdf";
        QTest::newRow("dbledger-cli") << "dbledger-cli"
                                      << "Qt6Sql"
                                      << "tesseract|leptonica|lept|opencv_(?!core)|ZXing|poppler|qpdf|Qt6Widgets";
        QTest::newRow("dbledger-reader")
            << "dbledger-reader"
            << "tesseract|ZXing|poppler"
            << "Qt6Sql|Qt6Widgets|opencv_(imgcodecs|highgui|objdetect|dnn)|gdal|libpq|sqlite";
    }
    void needs()
    {
        QFETCH(QString, program);
        QFETCH(QString, wanted);
        QFETCH(QString, forbidden);
        const QString path = qEnvironmentVariable("DBLEDGER_BIN") + u'/' + program;
        QVERIFY2(QFileInfo(path).isExecutable(), qPrintable(path));
        QProcess readelf;
        readelf.start(QStringLiteral("readelf"), {QStringLiteral("-d"), path});
        QVERIFY2(readelf.waitForFinished(), "readelf, from binutils, is needed");
        QStringList libraries;
        for (const QString &line : QString::fromLocal8Bit(readelf.readAllStandardOutput()).split(u'\n'))
            if (line.contains(u"(NEEDED)"))
                libraries.append(line.section(u'[', 1).section(u']', 0, 0));
        QVERIFY(!libraries.filter(QRegularExpression(wanted)).isEmpty());
        const QStringList wrong = libraries.filter(QRegularExpression(forbidden));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
    }
};

DBLEDGER_TEST(ProgramLibrariesTest)
#include "ProgramLibrariesTest.moc"
