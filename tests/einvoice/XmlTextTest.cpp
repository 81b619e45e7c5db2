// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/XmlText.h"
#include "support/TestMain.h"

#include <QStringEncoder>
#include <QTest>

using dbledger::einvoice::plainXml;

namespace {

const QString text = QStringLiteral("<a>M\u00fcller</a>");

QByteArray encoded(const QString &xml, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(xml);
}

QByteArray head(const char *encoding)
{
    return "<?xml version=\"1.0\" encoding=\"" + QByteArray(encoding) + "\"?>\n";
}

} // namespace

class XmlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameTextOfAllEncodings_data()
    {
        using Encoding = QStringConverter::Encoding;
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray utf8 = text.toUtf8(), latin = text.toLatin1();
        const QString wideHead = QStringLiteral("<?xml version='1.0' encoding='UTF-8'?>");
        QTest::newRow("nothing around it") << utf8;
        QTest::newRow("UTF-8") << head("utf-8") + utf8;
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + head("UTF-8") + utf8;
        QTest::newRow("Latin-1") << head("ISO-8859-1") + latin;
        QTest::newRow("Latin-1 in small letters") << head("iso-8859-1") + latin;
        QTest::newRow("Latin-1 that says UTF-8") << head("UTF-8") + latin;
        QTest::newRow("Latin-1 that says nothing") << latin;
        QTest::newRow("a byte a letter that says UTF-16") << head("UTF-16") + utf8;
        QTest::newRow("UTF-16 LE") << encoded(wideHead + text, Encoding::Utf16LE, true);
        QTest::newRow("UTF-16 BE without a mark") << encoded(wideHead + text, Encoding::Utf16BE, false);
        QTest::newRow("UTF-16 without a head") << encoded(text, Encoding::Utf16LE, true);
        QTest::newRow("blanks before the head") << "\r\n  " + head("UTF-8") + utf8;
        QTest::newRow("a mark and blanks") << "\xef\xbb\xbf\n" + head("UTF-8") + utf8;
        QTest::newRow("NULs behind it") << utf8 + QByteArray(3, '\0');
        QTest::newRow("words behind it") << utf8 + "\n-- \nsent by mail\n";
    }
    void givesTheSameTextOfAllEncodings()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(QString::fromUtf8(plainXml(bytes)).simplified(), text);
    }

    void theEuroSignOfWindowsIsRead()
    {
        if (!QStringDecoder("windows-1252").isValid())
            QSKIP("this Qt has no code pages");
        for (const char *encoding : {"Windows-1252", "UTF-8"})
            QCOMPARE(plainXml(head(encoding) + "<a>5 \x80</a>").trimmed(), QByteArray("<a>5 \xe2\x82\xac</a>"));
    }

    void whatIsNoXmlStaysNone()
    {
        QCOMPARE(plainXml({}), QByteArray());
        QCOMPARE(plainXml("INVOICE 12"), QByteArray());
        QCOMPARE(plainXml("<?xml version='1.0'"), QByteArray());
    }
};

DBLEDGER_TEST(XmlTextTest)
#include "XmlTextTest.moc"
