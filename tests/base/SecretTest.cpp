// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"
#include "support/TestMain.h"

#include <QTest>

using dbledger::Secret;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGiven()
    {
        const QString text = QStringLiteral("pässword ") + QChar(0) + QStringLiteral(" \u20ac");
        QCOMPARE(Secret::fromText(text).text(), text);
        QCOMPARE(Secret::fromText(text).bytes().toByteArray(), text.toUtf8());
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret::fromText({}).isEmpty());
        QVERIFY(Secret::fromText(u"a") == Secret::fromUtf8("a"));
        QVERIFY(!(Secret::fromText(u"a") == Secret::fromText(u"b")));
    }

    void copiesShareOneBuffer()
    {
        const Secret one = Secret::fromText(u"the one");
        const Secret other = one;
        QCOMPARE(one.bytes().data(), other.bytes().data());
    }

    void wipesMemory()
    {
        char buffer[] = "secret";
        dbledger::wipe(buffer, sizeof buffer);
        for (const char byte : buffer)
            QCOMPARE(byte, '\0');
        QString text = QString::fromUtf8("secret");
        const QChar *place = text.constData();
        QString sharing = text;
        dbledger::wipe(text); // somebody else has it: only let go
        QVERIFY(text.isEmpty());
        QCOMPARE(sharing, QStringLiteral("secret"));
        QCOMPARE(sharing.constData(), place);
    }
};

DBLEDGER_TEST(SecretTest)
#include "SecretTest.moc"
