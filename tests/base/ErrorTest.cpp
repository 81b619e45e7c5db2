// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace dbledger;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const ErrorKind kind : allErrorKinds()) {
            const QString name = errorKindName(kind);
            QVERIFY(!name.isEmpty());
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QCOMPARE(errorKindFromName(name), kind);
        }
        QVERIFY(names.contains(QStringLiteral("DocumentLocked")));
    }

    void anUnknownNameIsADefectOfOurs()
    {
        QCOMPARE(errorKindFromName(u"NoSuchKind"), ErrorKind::Internal);
        QCOMPARE(errorKindFromName(u""), ErrorKind::Internal);
    }

    /// What a lost server may answer with when it is back, and nothing of a document.
    void aLostConnectionIsNoFaultOfWhatWasAsked()
    {
        for (const ErrorKind kind : {ErrorKind::DatabaseUnreachable, ErrorKind::ServerNotTrusted,
                                     ErrorKind::ServerNameDiffers, ErrorKind::SchemaUpdateFailed})
            QVERIFY(isOfConnection(kind));
        QVERIFY(!isOfConnection(ErrorKind::DatabaseBusy));
        for (const ErrorKind kind :
             {ErrorKind::ServerNotTrusted, ErrorKind::DatabaseBusy, ErrorKind::DatabaseFailed, ErrorKind::DiskFull})
            QVERIFY(isOfDatabase(kind));
        QVERIFY(!isOfDatabase(ErrorKind::ReaderMissing));
        QVERIFY(!isOfConnection(ErrorKind::DocumentLocked));
    }
};

DBLEDGER_TEST(ErrorTest)
#include "ErrorTest.moc"
