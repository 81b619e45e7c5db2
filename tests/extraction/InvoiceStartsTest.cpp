// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/InvoiceStarts.h"
#include "PageArt.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using tests::pageArt;

namespace {

domain::PageText page(int number, const QString &text)
{
    return pageArt(text.split(u'\n'), number);
}

QString titled(const char *number, const char *counter = "")
{
    return QStringLiteral("Muster Maschinen GmbH\n\nRechnung                 Rechnungs-Nr.   %1\n"
                          "                         Datum           18.04.2024\n\nMenge  Bezeichnung   Preis   Gesamt\n"
                          "10     Karton        7,00    70,00\n\n%2\n")
        .arg(QString::fromLatin1(number), QString::fromLatin1(counter));
}

QString continued(const char *number, const char *counter = "")
{
    return QStringLiteral("Rechnungs-Nr.   %1\n\n3   Handschuhe    10,00   30,00\n\nGesamtbetrag  100,00 EUR\n\n%2\n")
        .arg(QString::fromLatin1(number), QString::fromLatin1(counter));
}

} // namespace

class InvoiceStartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePageIsOneInvoice() { QCOMPARE(extraction::invoiceStarts({page(1, titled("RE-1001"))}), QList<int>{1}); }

    void pagesOfOneInvoiceStayTogether()
    {
        QCOMPARE(extraction::invoiceStarts(
                     {page(1, titled("RE-1001", "Seite 1 von 2")), page(2, continued("RE-1001", "Seite 2 von 2"))}),
                 QList<int>{1});
        QCOMPARE(extraction::invoiceStarts({page(1, titled("RE-1001")), page(2, titled("RE-1001"))}), QList<int>{1});
    }

    void anotherNumberUnderATitleBeginsAnother()
    {
        QCOMPARE(extraction::invoiceStarts({page(1, titled("RE-1001")), page(2, continued("RE-1001")),
                                            page(3, titled("RE-1002")), page(4, titled("RE-1003"))}),
                 (QList<int>{1, 3, 4}));
    }

    void pagesThatCountAnewBeginAnother()
    {
        const QString plain = QStringLiteral("Seite 1/1\n\nGesamtbetrag  100,00 EUR\n");
        QCOMPARE(extraction::invoiceStarts({page(1, plain), page(2, plain)}), (QList<int>{1, 2}));
    }

    void anotherTotalOnAnotherDayBeginsAnother()
    {
        const QString slip =
            QStringLiteral("Pemberton Catering Ltd\n\nDate   21/03/2017\n\n2 Tea      3.00      6.00\n\n"
                           "Total              6.00\nCash              10.00\nChange             4.00\n");
        QString other = slip;
        other.replace(QStringLiteral("21/03/2017"), QStringLiteral("28/03/2017"));
        QCOMPARE(extraction::invoiceStarts({page(1, slip), page(2, other)}), QList<int>{1}); // the same total
        other.replace(QStringLiteral("6.00"), QStringLiteral("7.00"))
            .replace(QStringLiteral("3.00"), QStringLiteral("3.50"));
        QCOMPARE(extraction::invoiceStarts({page(1, slip), page(2, other)}), (QList<int>{1, 2}));
        other.replace(QStringLiteral("28/03/2017"), QStringLiteral("21/03/2017"));
        QCOMPARE(extraction::invoiceStarts({page(1, slip), page(2, other)}), QList<int>{1}); // it may go on
    }

    void anotherTotalOfSomebodyElseBeginsAnother()
    {
        const auto bill = [](const char *total, const char *vatId) {
            return QStringLiteral("Gesamtbetrag  %1 EUR\n\nUSt-IdNr. %2\n")
                .arg(QLatin1String(total), QLatin1String(vatId));
        };
        const char *const ours = "DE136695976", *const theirs = "FR40303265045";
        QCOMPARE(extraction::invoiceStarts({page(1, bill("100,00", ours)), page(2, bill("120,00", theirs))}),
                 (QList<int>{1, 2}));
        QCOMPARE(extraction::invoiceStarts({page(1, bill("100,00", ours)), page(2, bill("120,00", ours))}),
                 QList<int>{1});
    }

    void aTitleBehindALastPageBeginsAnother()
    {
        const QString last = QStringLiteral("Gesamtbetrag  100,00 EUR\n\nSeite 2 von 2\n");
        const QString terms = QStringLiteral("Geschäftsbedingungen\n\nZahlbar ohne Abzug\n");
        const QString first = titled("RE-1001", "Seite 1 von 2");
        QString untold = titled("RE-1002");
        untold.remove(QStringLiteral("Rechnungs-Nr.   RE-1002"));
        QCOMPARE(extraction::invoiceStarts({page(1, first), page(2, last), page(3, untold), page(4, untold)}),
                 (QList<int>{1, 3}));
        QCOMPARE(extraction::invoiceStarts({page(1, first), page(2, last), page(3, terms)}), QList<int>{1});
    }

    void sumsOfPagesBeginNothing()
    {
        const QString carried = QStringLiteral("Rechnungs-Nr.   RE-1001\nDatum   19.04.2024\n\nZwischensumme  50,00\n\n"
                                               "Gesamtbetrag  100,00 EUR\n");
        QString more = carried;
        more.replace(QStringLiteral("100,00"), QStringLiteral("300,00"))
            .replace(QStringLiteral("19."), QStringLiteral("20."));
        QCOMPARE(extraction::invoiceStarts({page(1, titled("RE-1001")), page(2, carried), page(3, more)}),
                 QList<int>{1});
    }

    void aNumberThatIsMentionedBeginsNothing()
    {
        const QString letter = QStringLiteral("Zahlungsbedingungen\n\nBitte nennen Sie die Rechnungs-Nr. RE-1001\n");
        QCOMPARE(extraction::invoiceStarts({page(1, titled("RE-1001")), page(2, letter)}), QList<int>{1});
    }
};

DBLEDGER_TEST(InvoiceStartsTest)
#include "InvoiceStartsTest.moc"
