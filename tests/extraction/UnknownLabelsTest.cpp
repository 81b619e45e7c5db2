// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageArt.h"
#include "extraction/Extraction.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Field;
using tests::pageArt;

namespace {

domain::Reading read(const QString &page)
{
    extraction::DocumentText text;
    text.pages = {pageArt(page.split(u'\n'))};
    text.today = QDate(2026, 6, 30);
    return extraction::extract(text);
}

/// The words over the parties are of no language; a legal form tells that a name stands below them.
const char *const headed = R"(
INVOICE

Vrandel                             Ostumik
Mallory Joinery Ltd                 Barlow Engineering Limited       Number     INV-2017-88
5 Pemberton Road                    2 Lockwood Street                5 January 2017
Norwich NR4 2LP                     Leeds LS16 5DX
Telephone 020 7946 0110

Item                                Qty          Price          Amount
Brass door handle                     2          40.00           80.00

                                              Subtotal          £80.00
                                              VAT 20 %          £16.00
                                                 Total          £96.00
)";

} // namespace

/// Pages whose labels no lexicon knows: form, place and arithmetic are all there is.
class UnknownLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFields_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *document, const char *page, Field field, const char *value) {
            QTest::addRow("%s %s", document, qPrintable(domain::fieldName(field)))
                << QString::fromUtf8(page) << field << QString::fromUtf8(value);
        };
        row("headed", headed, Field::SellerName, "Mallory Joinery Ltd");
        row("headed", headed, Field::SellerAddress, "5 Pemberton Road, Norwich NR4 2LP");
        row("headed", headed, Field::BuyerName, "Barlow Engineering Limited");
        row("headed", headed, Field::BuyerAddress, "2 Lockwood Street, Leeds LS16 5DX");
    }

    void readsFields()
    {
        QFETCH(QString, page);
        QFETCH(Field, field);
        QTEST(read(page).value(field), "value");
    }
};

DBLEDGER_TEST(UnknownLabelsTest)
#include "UnknownLabelsTest.moc"
