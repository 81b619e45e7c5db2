// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Document.h"
#include "domain/proof/Rules.h"
#include "recognition/OpenDocument.h"
#include "recognition/Pipeline.h"
#include "support/TestMain.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace dbledger;
using domain::Field;

namespace {

QByteArray xml()
{
    return R"(<?xml version="1.0"?><CreditNote xmlns="urn:x"><ID>CN-2024-15</ID><IssueDate>2024-05-02</IssueDate>
<DocumentCurrencyCode>EUR</DocumentCurrencyCode><AccountingSupplierParty><Party><PartyName><Name>Au bon moulin</Name></PartyName>
</Party></AccountingSupplierParty><TaxTotal><TaxAmount currencyID="EUR">20.00</TaxAmount></TaxTotal><LegalMonetaryTotal>
<TaxExclusiveAmount>100.00</TaxExclusiveAmount><TaxInclusiveAmount>120.00</TaxInclusiveAmount></LegalMonetaryTotal></CreditNote>)";
}

/// A page with the text, the file attached.
QByteArray pdf(const QStringList &lines, const QString &name, const QByteArray &attachment)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(100);
    writer.addFileAttachment(name, attachment, QStringLiteral("text/xml"));
    QPainter painter(&writer);
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(50, 50 + 30 * i, lines[i]);
    painter.end();
    return bytes;
}

const QStringList page{QStringLiteral("Credit note CN-2024-15"), QStringLiteral("Date: 2 May 2024"),
                       QStringLiteral("Net total 100.00 EUR"), QStringLiteral("VAT 20% 20.00 EUR"),
                       QStringLiteral("Total incl. VAT 120.00 EUR")};

} // namespace

class ElectronicInvoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFileOfItsOwn()
    {
        const auto reading = m_pipeline.read(xml(), {{}, QDate(2024, 6, 1)});
        QVERIFY(reading);
        QCOMPARE(reading->documentKind, QStringLiteral("xml-ubl"));
        QCOMPARE(reading->value(Field::DocumentType), QStringLiteral("381"));
        QCOMPARE(reading->fields[Field::GrossTotal].state, domain::FieldState::Proved);
        QCOMPARE(reading->status, domain::ReadingStatus::Ok);
        QCOMPARE(reading->pages, 1);
        QCOMPARE(reading->texts.size(), 1);
        QCOMPARE(reading->fields[Field::GrossTotal].page, 1);
    }

    void aFileOfItsOwnHasAPageToLookAt()
    {
        const auto document = recognition::openDocument(xml());
        QVERIFY(document);
        QCOMPARE((*document)->pageCount(), 1);
        QVERIFY((*document)->info(1)->hasText);
        const auto picture = (*document)->render(1, 100);
        QVERIFY(picture);
        QVERIFY(picture->height() > 1000);
        // where the field's box is, something is drawn; the same place is read
        const auto reading = m_pipeline.read(xml(), {{}, QDate(2024, 6, 1)});
        const domain::Box box = reading->fields[Field::InvoiceNumber].box;
        const auto part = (*document)->render(1, 200, box);
        QVERIFY(part);
        int dark = 0;
        for (int y = 0; y < part->height(); ++y)
            for (int x = 0; x < part->width(); ++x)
                dark += qGray(part->pixel(x, y)) < 128;
        QVERIFY2(dark > 50, qPrintable(QString::number(dark)));
        QCOMPARE(*m_pipeline.readRegion(**document, 1, box), QStringLiteral("CN-2024-15"));
        QVERIFY(!(*document)->text(2));
        QCOMPARE(recognition::openDocument("<Order/>").error().kind, ErrorKind::ElectronicOrder);
    }

    void readsWhatAPdfCarriesAndComparesThePage()
    {
        const auto reading = m_pipeline.read(pdf(page, QStringLiteral("factur-x.xml"), xml()), {{}, QDate(2024, 6, 1)});
        QVERIFY(reading);
        QCOMPARE(reading->documentKind, QStringLiteral("xml-ubl"));
        QCOMPARE(reading->pages, 1);
        const domain::FieldReading gross = reading->fields[Field::GrossTotal];
        QVERIFY(gross.witnesses.contains(domain::Witness::EmbeddedXml));
        QVERIFY(gross.witnesses.contains(domain::Witness::PdfText));
        QCOMPARE(gross.page, 1);
        QVERIFY(gross.box.y > 0);
    }

    void anotherAttachmentChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("remark");
        QTest::newRow("no invoice") << "order.xml" << QByteArray("<order/>") << "";
        QTest::newRow("broken") << "factur-x.xml" << QByteArray("<Invoice>") << "xml-unreadable";
        QTest::newRow("hostile") << "factur-x.xml"
                                 << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><Invoice>&b;</Invoice>")
                                 << "xml-unreadable";
        QTest::newRow("of another kind") << "factur-x.xml" << QByteArray("<note>Invoice</note>") << "xml-unreadable";
        QTest::newRow("an order") << "order-x.xml" << QByteArray("<SCRDMCCBDACIOMessageStructure/>") << "order-x";
        QTest::newRow("no XML") << "terms.txt" << xml() << "";
    }
    void anotherAttachmentChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto reading = m_pipeline.read(pdf(page, name, bytes), {{}, QDate(2024, 6, 1)});
        QVERIFY(reading);
        QCOMPARE(reading->documentKind, QStringLiteral("pdf-text"));
        QStringList remarks;
        for (const domain::Proof &proof : reading->proofs)
            if (proof.rule == domain::rules::xmlUnreadable || proof.rule == domain::rules::orderEmbedded)
                remarks.append(proof.rule);
        for (const domain::Proof &proof : reading->proofs)
            if (proof.rule == domain::rules::xmlUnreadable)
                QVERIFY2(!proof.arguments.value(1).isEmpty(), "no reason is given");
        QTEST(remarks.join(u','), "remark");
    }

    void anOrderIsRefused()
    {
        const auto reading = m_pipeline.read("<SCRDMCCBDACIOMessageStructure/>", {});
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::ElectronicOrder);
    }

    void otherXmlIsRefused()
    {
        const auto reading = m_pipeline.read("<?xml version=\"1.0\"?><note>Invoice</note>", {});
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::DocumentUnknown);
    }

private:
    recognition::Pipeline m_pipeline;
};

DBLEDGER_TEST(ElectronicInvoiceTest)
#include "ElectronicInvoiceTest.moc"
