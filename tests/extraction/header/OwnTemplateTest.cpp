// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/header/OwnTemplate.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::extraction;
using dbledger::domain::Field;
using dbledger::domain::PageText;
using dbledger::domain::Word;

namespace {

/// One row a string, its words one blank apart, from the left of the page.
PageText textOf(const QStringList &rows)
{
    PageText page;
    page.width = 850;
    page.height = 1100;
    double y = 0.02;
    int line = 0;
    for (const QString &row : rows) {
        double x = 0.03;
        for (const QString &text : row.split(u' ', Qt::SkipEmptyParts)) {
            const double width = 0.011 * double(text.size());
            page.words.append({text, {x, y, width, 0.014}, 0.95, line});
            x += width + 0.008;
        }
        y += 0.03;
        ++line;
    }
    return page;
}

Layout pageOf(const QStringList &rows)
{
    return Layout::of({textOf(rows)});
}

QString value(const QStringList &rows, Field field, bool isOurs = false)
{
    return ownTemplateHeader(pageOf(rows), isOurs).value(field).value;
}

const QStringList header{QStringLiteral("INVOICE FAC/2018/0001"),
                         QStringLiteral("Issue date 2018-10-13"),
                         QStringLiteral("Bill to Zoé Chauvet"),
                         QStringLiteral("Email zoe.chauvet@example.org"),
                         QStringLiteral("Address 0496 Brianna Crossing"),
                         QStringLiteral("New Tabitha, RI 41854"),
                         QStringLiteral("Edge so crime share. 4 x 12.18 Euro"),
                         QStringLiteral("TOTAL 48.72 Euro")};

} // namespace

class OwnTemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeHeader()
    {
        QCOMPARE(value(header, Field::InvoiceNumber), QStringLiteral("FAC/2018/0001"));
        QCOMPARE(value(header, Field::IssueDate), QStringLiteral("2018-10-13"));
        QCOMPARE(value(header, Field::BuyerName), QStringLiteral("Zoé Chauvet"));
        QCOMPARE(value(header, Field::BuyerEmail), QStringLiteral("zoe.chauvet@example.org"));
        QCOMPARE(value(header, Field::BuyerAddress), QStringLiteral("0496 Brianna Crossing, New Tabitha, RI 41854"));
    }

    void aMendedAddressIsLessSure()
    {
        QStringList mended = header;
        mended[3] = QStringLiteral("Email zoe.chauveté6@example.org");
        const auto read = ownTemplateHeader(pageOf(header), false).value(Field::BuyerEmail);
        const auto doubtful = ownTemplateHeader(pageOf(mended), false).value(Field::BuyerEmail);
        QCOMPARE(doubtful.value, QStringLiteral("zoe.chauvet66@example.org"));
        QVERIFY2(doubtful.confidence < read.confidence - 0.02, qPrintable(QString::number(doubtful.confidence)));
    }

    void readsTheEditionWithATimeAndWithoutEmail()
    {
        QStringList rows = header;
        rows[0] = QStringLiteral("INVOICE FAC_2019_0502");
        rows[1] = QStringLiteral("Issue date 2019-06-01 19:02:00");
        rows.removeAt(3);
        QCOMPARE(value(rows, Field::InvoiceNumber), QStringLiteral("FAC_2019_0502"));
        QCOMPARE(value(rows, Field::IssueDate), QStringLiteral("2019-06-01T19:02:00"));
        QVERIFY(value(rows, Field::BuyerEmail).isEmpty());
        QCOMPARE(value(rows, Field::BuyerAddress), QStringLiteral("0496 Brianna Crossing, New Tabitha, RI 41854"));
    }

    void forgivesWhatARecogniserDoes()
    {
        QStringList rows = header;
        rows[0] = QStringLiteral("INV0ICE FAC_2019 0502");
        rows[2] = QStringLiteral("Billto Sarah Smith");
        rows[4] = QStringLiteral("Addres 0496 Brianna Crossing");
        QCOMPARE(value(rows, Field::InvoiceNumber), QStringLiteral("FAC_2019_0502"));
        QCOMPARE(value(rows, Field::BuyerName), QStringLiteral("Sarah Smith"));
        QCOMPARE(value(rows, Field::BuyerAddress), QStringLiteral("0496 Brianna Crossing, New Tabitha, RI 41854"));
    }

    /// A recogniser's boxes that reach down beside the next line put both lines into one row.
    void boxesThatAreTooTallHideNoLine()
    {
        PageText page = textOf(header);
        for (Word &word : page.words)
            if (word.line == 0)
                word.box.height = 0.038;
        const Layout layout = Layout::of({page});
        QCOMPARE(layout.rows().first().words().size(), 5);
        const auto read = ownTemplateHeader(layout, false);
        QCOMPARE(read.value(Field::InvoiceNumber).value, QStringLiteral("FAC/2018/0001"));
        QCOMPARE(read.value(Field::IssueDate).value, QStringLiteral("2018-10-13"));
        QCOMPARE(read.value(Field::BuyerAddress).value, QStringLiteral("0496 Brianna Crossing, New Tabitha, RI 41854"));
    }

    void anotherInvoiceIsNotOurs()
    {
        QStringList rows = header;
        rows[0] = QStringLiteral("INVOICE 4711");
        QVERIFY(ownTemplateHeader(pageOf(rows), false).isEmpty());
        QCOMPARE(value(rows, Field::InvoiceNumber, true), QStringLiteral("4711"));
        rows.removeAt(1);
        QVERIFY(ownTemplateHeader(pageOf(rows), true).isEmpty());
    }

    void anAddressHasNoThirdLine()
    {
        QStringList rows = header;
        rows.insert(6, QStringLiteral("Stains and specks"));
        QCOMPARE(value(rows, Field::BuyerAddress), QStringLiteral("0496 Brianna Crossing, New Tabitha, RI 41854"));
    }
};

DBLEDGER_TEST(OwnTemplateTest)
#include "OwnTemplateTest.moc"
