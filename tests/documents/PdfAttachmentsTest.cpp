// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Document.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;

namespace {

/// A page; object 5 is a file of that name and type, hung where the catalogue's or the page's entries say.
QByteArray pdfWithFile(const QByteArray &catalogue, const QByteArray &page, const QByteArray &name,
                       const QByteArray &type)
{
    const QByteArray file = "<Invoice/>";
    return "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R " + catalogue +
           ">>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
           "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100] " +
           page + ">>\nendobj\n5 0 obj\n<</Type/Filespec" +
           (name.isEmpty() ? "" : "/F(" + name + ")/UF(" + name + ")") +
           "/EF<</F 6 0 R>>>>\nendobj\n6 0 obj\n<</Type/EmbeddedFile" + type + "/Length " +
           QByteArray::number(file.size()) + ">>\nstream\n" + file +
           "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 7>>\n%%EOF\n";
}

} // namespace

class PdfAttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheInvoiceWhereverItHangs_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("named");
        const QByteArray tree = "/Names<</EmbeddedFiles<</Names[(factur-x.xml) 5 0 R]>>>>";
        QTest::newRow("name tree") << pdfWithFile(tree, {}, "factur-x.xml", {}) << "factur-x.xml" << true;
        QTest::newRow("named by the tree") << pdfWithFile(tree, {}, {}, {}) << "factur-x.xml" << true;
        QTest::newRow("associated") << pdfWithFile("/AF[5 0 R]", {}, "ZUGFeRD-invoice.xml", {}) << "ZUGFeRD-invoice.xml"
                                    << true;
        QTest::newRow("associated with the page")
            << pdfWithFile({}, "/AF[5 0 R]", "xrechnung.xml", {}) << "xrechnung.xml" << true;
        QTest::newRow("on a paper clip") << pdfWithFile({},
                                                        "/Annots[<</Type/Annot/Subtype/FileAttachment"
                                                        "/Rect[0 0 9 9]/FS 5 0 R>>]",
                                                        "data.xml", {})
                                         << "data.xml" << false;
        QTest::newRow("with a path") << pdfWithFile(tree, {}, "C:\\\\out\\\\zugferd-invoice.xml", {})
                                     << "zugferd-invoice.xml" << true;
        QTest::newRow("by its type") << pdfWithFile("/AF 5 0 R", {}, "invoice", "/Subtype/text#2Fxml") << "invoice"
                                     << false;
    }
    void findsTheInvoiceWhereverItHangs()
    {
        QFETCH(QByteArray, pdf);
        const auto document = documents::open(pdf);
        QVERIFY(document);
        const QList<documents::Attachment> files = (*document)->xmlAttachments();
        QCOMPARE(files.size(), 1);
        QTEST(files[0].name, "name");
        QTEST(files[0].isNamedInvoice, "named");
        QCOMPARE(files[0].bytes, QByteArray("<Invoice/>"));
    }

    void otherFilesAreNone()
    {
        const auto document = documents::open(pdfWithFile("/AF[5 0 R]", {}, "terms.txt", {}));
        QVERIFY(document);
        QVERIFY((*document)->xmlAttachments().isEmpty());
    }
};

DBLEDGER_TEST(PdfAttachmentsTest)
#include "PdfAttachmentsTest.moc"
