// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/FileType.h"
#include "PdfMaker.h"
#include "PictureMaker.h"
#include "documents/Document.h"
#include "support/TestMain.h"

#include <QStringEncoder>
#include <QTest>

using namespace dbledger;
using namespace dbledger::tests;
using documents::detectFileType;
using documents::FileType;

namespace {

QByteArray inEncoding(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

const QString ubl = QStringLiteral("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>");

} // namespace

class FileTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatTheBytesAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        for (const char *format : {"png", "jpeg", "webp", "bmp", "tiff"})
            QTest::newRow(format) << encode(quarters(20, 20), format) << QString::fromLatin1(format);
        QTest::newRow("TIFF, big endian") << makeTiff({{5, 5}}, true) << "tiff";
        QTest::newRow("GIF") << QByteArray("GIF89a\x01\x00\x01\x00", 10) << "gif";
        QTest::newRow("PDF") << makePdf({pageOfWords(1)}) << "pdf";
        QTest::newRow("PDF behind rubbish") << QByteArray(300, 'x') + makePdf({pageOfWords(1)}) << "pdf";
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04rest of it") << "zip";
        QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                            "ftypheic",
                                            12)
                              << "heic";
        QTest::newRow("HTML") << QByteArray("\n <!DOCTYPE html><html>") << "html";
        QTest::newRow("text") << QByteArray("Invoice 4711") << QString();
        QTest::newRow("text that begins with BM")
            << QByteArray("BMW invoice of the year, long enough for a header") << QString();
        QTest::newRow("less than") << QByteArray("< 5") << QString();
        QTest::newRow("one byte") << QByteArray("x") << QString();
        QTest::newRow("NULs") << QByteArray(100, '\0') << QString();
    }
    void namesWhatTheBytesAre()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!bytes.isEmpty());
        QTEST(detectFileType(bytes).name, "name");
    }

    void knowsElectronicInvoices_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("error");
        const QString head = QStringLiteral("<?xml version=\"1.0\" encoding=\"%1\"?>\n<!-- <Order/> -->\n");
        QTest::newRow("UBL") << ubl.toUtf8() << ErrorKind::ElectronicInvoice;
        QTest::newRow("UBL with a head and blanks") << "\r\n  " + ubl.toUtf8() << ErrorKind::ElectronicInvoice;
        QTest::newRow("UTF-8 with a mark")
            << inEncoding(head.arg(u"UTF-8") + ubl, QStringConverter::Utf8, true) << ErrorKind::ElectronicInvoice;
        QTest::newRow("UTF-16 LE with a mark")
            << inEncoding(head.arg(u"UTF-16") + ubl, QStringConverter::Utf16LE, true) << ErrorKind::ElectronicInvoice;
        QTest::newRow("UTF-16 BE with a mark")
            << inEncoding(head.arg(u"UTF-16") + ubl, QStringConverter::Utf16BE, true) << ErrorKind::ElectronicInvoice;
        QTest::newRow("CII") << QByteArray("<?xml version='1.0'?><rsm:CrossIndustryInvoice xmlns:rsm='urn:x'/>")
                             << ErrorKind::ElectronicInvoice;
        QTest::newRow("ZUGFeRD 1") << QByteArray("<rsm:CrossIndustryDocument xmlns:rsm='urn:x'/>")
                                   << ErrorKind::ElectronicInvoice;
        QTest::newRow("credit note") << QByteArray("<ubl:CreditNote xmlns:ubl='urn:x'>")
                                     << ErrorKind::ElectronicInvoice;
        QTest::newRow("FatturaPA") << QByteArray("<p:FatturaElettronica xmlns:p='urn:x' versione='FPR12'>")
                                   << ErrorKind::ElectronicInvoice;
        QTest::newRow("order") << QByteArray("<rsm:SCRDMCCBDACIOMessageStructure xmlns:rsm='urn:x'/>")
                               << ErrorKind::ElectronicInvoice;
        QTest::newRow("entities without an end")
            << "<!DOCTYPE Invoice [" + QByteArray("<!ENTITY a \"b\">").repeated(3'000'000)
            << ErrorKind::ElectronicInvoice;
        QTest::newRow("blanks before the head")
            << "\n " + (head.arg(u"UTF-8") + ubl).toUtf8() << ErrorKind::ElectronicInvoice;
        QTest::newRow("two bytes a letter that say UTF-8")
            << inEncoding(head.arg(u"UTF-8") + ubl, QStringConverter::Utf16LE, true) << ErrorKind::ElectronicInvoice;
        QTest::newRow("a letter that is no UTF-8")
            << "<?xml version='1.0'?><!-- Rechnung f\xfcr -->" + ubl.toUtf8() << ErrorKind::ElectronicInvoice;
        QTest::newRow("XML 1.1") << "<?xml version='1.1'?>" + ubl.toUtf8() << ErrorKind::ElectronicInvoice;
        QTest::newRow("an invoice that announces something else")
            << "<!DOCTYPE a [<!ENTITY b '<c>'>]>" + ubl.toUtf8() << ErrorKind::ElectronicInvoice;
        QTest::newRow("wrapped") << QByteArray("<AttachedDocument xmlns='urn:x'>") << ErrorKind::ElectronicInvoice;
        QTest::newRow("another XML") << QByteArray("<?xml version='1.0'?><note>Invoice</note>")
                                     << ErrorKind::DocumentUnknown;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << ErrorKind::DocumentUnknown;
        QTest::newRow("only a head") << QByteArray("<?xml version='1.0'?>") << ErrorKind::DocumentUnknown;
        QTest::newRow("entity bomb") << QByteArray(
                                            "<!DOCTYPE a [<!ENTITY a \"&b;&b;&b;\"><!ENTITY b \"&a;\">]><a>&a;</a>")
                                     << ErrorKind::DocumentUnknown;
    }
    void knowsElectronicInvoices()
    {
        QFETCH(QByteArray, bytes);
        const auto document = documents::open(bytes);
        QVERIFY(!document);
        QTEST(document.error().kind, "error");
    }

    void saysWhatOtherXmlIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("by its root") << QByteArray("<?xml version='1.0'?><!-- <a> --><cac:DespatchAdvice a='>'/>")
                                     << "XML <DespatchAdvice>";
        QTest::newRow("a name without an end")
            << "<" + QByteArray(500, 'a') << QStringLiteral("XML <%1>").arg(QString(80, u'a'));
        QTest::newRow("without a root") << QByteArray("<?xml version='1.0'?>") << "xml";
    }
    void saysWhatOtherXmlIs()
    {
        QFETCH(QByteArray, bytes);
        const auto document = documents::open(bytes);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::DocumentUnknown);
        QTEST(document.error().arguments.value(0), "name");
    }

    void refusesByTheBytesAlone()
    {
        QCOMPARE(documents::open({}).error().kind, ErrorKind::DocumentEmpty);
        const auto large = documents::open(QByteArray(101, 'x'), {}, {.bytes = 100});
        QCOMPARE(large.error().kind, ErrorKind::DocumentTooLarge);
        QCOMPARE(large.error().arguments, QStringList({QStringLiteral("101"), QStringLiteral("100")}));
        const auto zip = documents::open("PK\x03\x04 something");
        QCOMPARE(zip.error().kind, ErrorKind::DocumentUnknown);
        QCOMPARE(zip.error().arguments, QStringList(QStringLiteral("zip")));
    }
};

Q_DECLARE_METATYPE(dbledger::ErrorKind)
DBLEDGER_TEST(FileTypeTest)
#include "FileTypeTest.moc"
