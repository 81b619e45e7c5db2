// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ColumnHeader.h"
#include "PageArt.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;

namespace {

QString nameOf(ColumnRole role)
{
    static const QStringList names = {
        QStringLiteral("position"), QStringLiteral("article"),  QStringLiteral("description"),
        QStringLiteral("quantity"), QStringLiteral("unit"),     QStringLiteral("price"),
        QStringLiteral("total"),    QStringLiteral("gross"),    QStringLiteral("rate"),
        QStringLiteral("tax"),      QStringLiteral("discount"), QStringLiteral("date"),
        QStringLiteral("foreign"),  QStringLiteral("?")};
    return names.at(int(role));
}

} // namespace

class ColumnHeaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsHeaders_data();
    void findsHeaders();
    void knowsRowsThatAreNoItems_data();
    void knowsRowsThatAreNoItems();
};

void ColumnHeaderTest::findsHeaders_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("roles"); ///< of the first header, empty for none
    const auto add = [](const char *name, const QStringList &rows, const char *roles) {
        QTest::newRow(name) << rows << QString::fromLatin1(roles);
    };
    const auto row = [](const char *text) { return QString::fromUtf8(text); };
    add("english", {row("Item   Qty    Rate    Amount")}, "description quantity price total");
    add("close together", {row("PRODUCT ID    UNIT PRICE QUANTITY TOTAL PRICE")}, "article price quantity total");
    add("a rate before a gross total", {row("Artikel    Aantal    Prijs per stuk     BTW Prijs incl. BTW")},
        "description quantity price rate gross");
    add("misread", {row("Descripton    Qantity    Unit prlce    Amounl")}, "description quantity price total");
    add("three rows",
        {row("                      Prix                "), row("Description   Qté              Rem.   Prix HT"),
         row("                    unitaire              ")},
        "description quantity price discount total");
    add("a hyphen between rows",
        {row("Pos   Beschreibung   Menge    Positions-"), row("                               betrag    ")},
        "position description quantity total");
    add("positions by a sign", {row("#   Description   Qty   Total")}, "position description quantity total");
    add("tax breakdown", {row("VAT rate    Tax base    VAT amount")}, "");
    add("terms", {row("Payment terms    Due date    Total")}, "");
    add("labels with values", {row("Date: 1.2.2024     Total: 12.00")}, "");
}

void ColumnHeaderTest::findsHeaders()
{
    QFETCH(QStringList, rows);
    QFETCH(QString, roles);
    const Layout layout = Layout::of({tests::pageArt(rows)});
    QStringList found;
    const QList<ColumnHeader> headers = findHeaders(layout, numberStyleOf(layout), ColumnWords::instance());
    if (!headers.isEmpty()) {
        for (const Column &column : headers.first().columns)
            found.append(nameOf(column.role));
    }
    QCOMPARE(found.join(u' '), roles);
}

void ColumnHeaderTest::knowsRowsThatAreNoItems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind"); ///< -1 for an item
    const auto add = [](const char *text, int kind) { QTest::newRow(text) << QString::fromUtf8(text) << kind; };
    const auto stop = [add](const char *text, StopKind kind) { add(text, int(kind)); };
    stop("Total incl. VAT", StopKind::Total);
    stop("Sub-Total", StopKind::Total);
    stop("TOTAL", StopKind::Total);
    stop("#Total Qty", StopKind::Total);
    stop("TotalQty", StopKind::Total);
    stop("Tatal Sales (Inclusive of GST) :", StopKind::Total);
    stop("lotal", StopKind::Total);
    stop("Zwischensumme Seite 1", StopKind::Total);
    stop("MwSt. 19 %", StopKind::Tax);
    stop("Sales Tax (8.5%)", StopKind::Tax);
    stop("TVA 20 %", StopKind::Tax);
    stop("CHANGE DUE", StopKind::Payment);
    stop("Rounding Adj", StopKind::Payment);
    stop("Übertrag", StopKind::Carried);
    stop("Member Discount", StopKind::Discount);
    stop("Versandkosten", StopKind::Charge);
    add("Total Care insurance", -1);
    add("Bar stool", -1);
    add("Cash register roll", -1);
    add("Taxi ride", -1);
    add("Consulting", -1);
}

void ColumnHeaderTest::knowsRowsThatAreNoItems()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const std::optional<StopKind> stop = ColumnWords::instance().stopOf(text);
    QCOMPARE(stop ? int(*stop) : -1, kind);
}

DBLEDGER_TEST(ColumnHeaderTest)
#include "ColumnHeaderTest.moc"
