// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/InvoiceSheet.h"
#include "einvoice/SheetFont.h"
#include "einvoice/SheetPages.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::einvoice;
using domain::Decimal;
using domain::Field;
using domain::Reading;

namespace {

Reading reading(int lines)
{
    Reading reading;
    reading.electronic = domain::ElectronicInvoice();
    reading.electronic->attachments = QStringList{QStringLiteral("plan.pdf")};
    for (const Field field : domain::allFields())
        if (domain::fieldKind(field) != domain::FieldKind::Date || field == Field::IssueDate)
            reading.fields[field].value = domain::fieldName(field);
    reading.fields.remove(Field::BuyerGender);
    reading.fields.remove(Field::BuyerCategory);
    reading.fields[Field::SellerAddress].value = QStringLiteral("1242 chemin de l'olive, ").repeated(9);
    for (int i = 0; i < lines; ++i)
        reading.lines.append({QStringLiteral("Article %1").arg(i),
                              Decimal::fromInt(2),
                              Decimal::fromInt(3),
                              Decimal::fromInt(6),
                              Decimal::fromInt(20),
                              0,
                              {}});
    return reading;
}

QString wordsWithin(const QList<domain::PageText> &texts, int page, const domain::Box &box)
{
    QStringList words;
    for (const domain::Word &word : texts.value(page - 1).words)
        if (word.box.centreX() > box.x && word.box.centreX() < box.right() && word.box.centreY() > box.y &&
            word.box.centreY() < box.bottom())
            words.append(word.text);
    return words.join(u' ');
}

} // namespace

class InvoiceSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsPlace()
    {
        Reading invoice = reading(3);
        const InvoiceSheet sheet = sheetOf(invoice);
        QVERIFY(sheet.pdf.startsWith("%PDF-"));
        for (auto field = invoice.fields.cbegin(); field != invoice.fields.cend(); ++field) {
            QVERIFY2(field->page == 1, qPrintable(domain::fieldName(field.key())));
            if (field.key() != Field::DocumentType) // shown by its name
                QCOMPARE(wordsWithin(sheet.texts, field->page, field->box), field->value.simplified());
        }
        for (const domain::ReadLine &line : std::as_const(invoice.lines)) {
            QCOMPARE(line.page, 1);
            QVERIFY(wordsWithin(sheet.texts, 1, line.box).contains(line.description));
        }
    }

    void aCreditNoteIsCalledOne_data()
    {
        QTest::addColumn<bool>("credit");
        for (const char *type : {"261", "262", "381", "396", "502", "503"})
            QTest::newRow(type) << true;
        for (const char *type : {"380", "384", "386", "389"})
            QTest::newRow(type) << false;
    }

    void aCreditNoteIsCalledOne()
    {
        QFETCH(bool, credit);
        Reading invoice = reading(1);
        invoice.fields[Field::DocumentType].value = QString::fromLatin1(QTest::currentDataTag());
        const InvoiceSheet sheet = sheetOf(invoice);
        const domain::FieldReading &type = invoice.fields[Field::DocumentType];
        QCOMPARE(wordsWithin(sheet.texts, type.page, type.box).contains(QStringLiteral("Credit note")), credit);
    }

    void manyLinesTakeSeveralPages()
    {
        Reading invoice = reading(200);
        const InvoiceSheet sheet = sheetOf(invoice);
        QVERIFY(sheet.texts.size() > 2);
        QCOMPARE(invoice.lines.last().page > 2, true);
        for (const domain::PageText &text : sheet.texts)
            for (const domain::Word &word : text.words)
                QVERIFY2(word.box.x > 0 && word.box.right() < 1 && word.box.bottom() < 1, qPrintable(word.text));
        QVERIFY(invoice.fields[Field::GrossTotal].page >= invoice.lines.last().page);
    }

    void tooManyLinesAreCounted()
    {
        Reading invoice = reading(20'000);
        const InvoiceSheet sheet = sheetOf(invoice);
        QCOMPARE(sheet.texts.size(), 100);
        QVERIFY(invoice.lines.first().page == 1);
        QCOMPARE(invoice.lines.last().page, 0);
        QVERIFY(wordsWithin(sheet.texts, 100, {0, 0.9, 1, 0.1}).contains(QStringLiteral("not shown")));
    }

    void lettersAreThoseOfTheFonts()
    {
        const QList<EncodedRun> runs = encoded(QStringLiteral("é€ Łódź \u0219 \u4e2d"));
        QByteArray plain;
        for (const EncodedRun &run : runs)
            plain += run.extended ? '[' + run.codes.toHex() + ']' : run.codes;
        QCOMPARE(plain, QByteArray("\xe9\x80 [c1]\xf3"
                                   "d[fa] [df] ?"));
        QVERIFY(extendedEncoding().contains("/Lslash/lslash/"));
        QCOMPARE(widthOf(QStringLiteral("10.00"), 10), 25.02);
    }

    void textIsBrokenBetweenWords()
    {
        const QStringList lines = brokenInto(QStringLiteral("one two ") + QString(50, u'x'), 10, 50);
        QCOMPARE(lines.first(), QStringLiteral("one two"));
        for (const QString &line : lines)
            QVERIFY(widthOf(line, 10) <= 50);
        QCOMPARE(lines.mid(1).join(QString()), QString(50, u'x'));
    }
};

DBLEDGER_TEST(InvoiceSheetTest)
#include "InvoiceSheetTest.moc"
