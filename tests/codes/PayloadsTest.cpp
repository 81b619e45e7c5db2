// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/Codes.h"
#include "domain/values/Decimal.h"
#include "support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dbledger;
using domain::Field;

namespace {

using Values = QMap<Field, QString>;

domain::PayloadFacts parse(const QString &text)
{
    domain::ScannedCode code;
    code.format = QStringLiteral("QRCode");
    code.text = text;
    code.page = 4;
    return codes::parsePayload(code);
}

QString swiss(const QString &iban, const QString &amount, const QString &billing = {})
{
    return QStringLiteral(
               "SPC\r\n0200\r\n1\r\n%1\r\nS\r\nMuster & Söhne AG\r\nMusterweg\r\n12a\r\n8000\r\nZürich\r\nCH\r\n"
               "\r\n\r\n\r\n\r\n\r\n\r\n\r\n%2\r\nCHF\r\nK\r\nJeanne Dupont\r\nRue du Lac 3\r\n1003 Lausanne\r\n"
               "\r\n\r\nCH\r\nNON\r\n\r\nMerci\r\nEPD\r\n%3")
        .arg(iban, amount, billing);
}

QString epc(const QStringList &lines, const QString &ending = QStringLiteral("\n"))
{
    return lines.join(ending);
}

QString zatca(const QList<QPair<int, QByteArray>> &records)
{
    QByteArray bytes;
    for (const auto &[tag, value] : records)
        bytes += QByteArray(1, char(tag)) + QByteArray(1, char(value.size())) + value;
    return QString::fromLatin1(bytes.toBase64());
}

const QString portuguese =
    QStringLiteral("A:509999999*B:999999990*C:PT*D:%1*E:N*F:%2*G:FT A/35*H:CSDF7T5H-35*I1:PT*I7:100.00*I8:23.00*"
                   "N:23.00*O:123.00*Q:kLp0*R:9999");

} // namespace

class PayloadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("format");
        QTest::addColumn<Values>("values");
        QTest::addColumn<Values>("impossible");

        QTest::newRow("template, first edition")
            << QStringLiteral("INVOICE:FAC/2018/0001\nDATE:2018-10-13 03:27:00\nCUST:F, birth 2000-02-16\n")
            << "own-template"
            << Values{{Field::InvoiceNumber, QStringLiteral("FAC/2018/0001")},
                      {Field::IssueDate, QStringLiteral("2018-10-13T03:27:00")},
                      {Field::BuyerGender, QStringLiteral("F")},
                      {Field::BuyerBirthdate, QStringLiteral("2000-02-16")}}
            << Values{};
        QTest::newRow("template, second edition")
            << QStringLiteral("INVOICE:FAC_2019_0502\nDATE:2019-06-01 19:02:00\nCUST:00337\nCAT:C") << "own-template"
            << Values{{Field::InvoiceNumber, QStringLiteral("FAC_2019_0502")},
                      {Field::IssueDate, QStringLiteral("2019-06-01T19:02:00")},
                      {Field::BuyerId, QStringLiteral("00337")},
                      {Field::BuyerCategory, QStringLiteral("C")}}
            << Values{};
        QTest::newRow("template, born on 31 February")
            << QStringLiteral("INVOICE:FAC/2018/0001\r\nDATE:2018-10-13\r\nCUST:m, birth 1999-02-31") << "own-template"
            << Values{{Field::InvoiceNumber, QStringLiteral("FAC/2018/0001")},
                      {Field::IssueDate, QStringLiteral("2018-10-13")},
                      {Field::BuyerGender, QStringLiteral("M")}}
            << Values{{Field::BuyerBirthdate, QStringLiteral("1999-02-31")}};
        QTest::newRow("template, impossible hour")
            << QStringLiteral("INVOICE:FAC/2018/0001\nDATE:2018-10-13 27:27:00") << "own-template"
            << Values{{Field::InvoiceNumber, QStringLiteral("FAC/2018/0001")}}
            << Values{{Field::IssueDate, QStringLiteral("2018-10-13 27:27:00")}};

        const QString iban = QStringLiteral("DE89370400440532013000");
        QTest::newRow("EPC, all lines")
            << epc({QStringLiteral("BCD"), QStringLiteral("001"), QStringLiteral("1"), QStringLiteral("SCT"),
                    QStringLiteral("COBADEFFXXX"), QStringLiteral("Muster GmbH"),
                    QStringLiteral("DE89 3704 0044 0532 0130 00"), QStringLiteral("EUR1234.5"), QStringLiteral("GDDS"),
                    QStringLiteral("RF18539007547034"), QStringLiteral(""), QStringLiteral("thanks")})
            << "epc"
            << Values{{Field::Bic, QStringLiteral("COBADEFFXXX")},
                      {Field::SellerName, QStringLiteral("Muster GmbH")},
                      {Field::Iban, iban},
                      {Field::Currency, QStringLiteral("EUR")},
                      {Field::AmountDue, QStringLiteral("1234.50")},
                      {Field::PaymentReference, QStringLiteral("RF18539007547034")}}
            << Values{};
        QTest::newRow("EPC, version 2, CRLF, no amount, cut after the IBAN")
            << epc({QStringLiteral("BCD"), QStringLiteral("002"), QStringLiteral("1"), QStringLiteral("SCT"),
                    QStringLiteral(""), QStringLiteral("Muster GmbH"), iban},
                   QStringLiteral("\r\n"))
            << "epc" << Values{{Field::SellerName, QStringLiteral("Muster GmbH")}, {Field::Iban, iban}} << Values{};
        QTest::newRow("EPC, wrong check digits, amount too large")
            << epc({QStringLiteral("BCD"), QStringLiteral("002"), QStringLiteral("1"), QStringLiteral("SCT"),
                    QStringLiteral(""), QStringLiteral("X"), QStringLiteral("DE88370400440532013000"),
                    QStringLiteral("EUR1000000000.00")})
            << "epc" << Values{{Field::SellerName, QStringLiteral("X")}}
            << Values{{Field::Iban, QStringLiteral("DE88370400440532013000")},
                      {Field::AmountDue, QStringLiteral("EUR1000000000.00")}};
        QTest::newRow("EPC, amount without currency")
            << epc({QStringLiteral("BCD"), QStringLiteral("002"), QStringLiteral("1"), QStringLiteral("SCT"),
                    QStringLiteral(""), QStringLiteral("X"), iban, QStringLiteral("12,50")})
            << "epc" << Values{{Field::SellerName, QStringLiteral("X")}, {Field::Iban, iban}}
            << Values{{Field::AmountDue, QStringLiteral("12,50")}};

        const Values swissValues{{Field::Iban, QStringLiteral("CH9300762011623852957")},
                                 {Field::SellerName, QStringLiteral("Muster & Söhne AG")},
                                 {Field::SellerAddress, QStringLiteral("Musterweg 12a, 8000 Zürich")},
                                 {Field::BuyerName, QStringLiteral("Jeanne Dupont")},
                                 {Field::BuyerAddress, QStringLiteral("Rue du Lac 3, 1003 Lausanne")},
                                 {Field::AmountDue, QStringLiteral("1949.75")},
                                 {Field::Currency, QStringLiteral("CHF")}};
        QTest::newRow("Swiss") << swiss(QStringLiteral("CH9300762011623852957"), QStringLiteral("1949.75"))
                               << "swiss-qr-bill" << swissValues << Values{};
        Values swico = swissValues;
        swico.insert(Field::InvoiceNumber, QStringLiteral("10201/409"));
        swico.insert(Field::IssueDate, QStringLiteral("2019-05-12"));
        swico.insert(Field::SellerVatId, QStringLiteral("CHE-106.017.086"));
        swico.insert(Field::DeliveryDate, QStringLiteral("2018-05-08"));
        swico.insert(Field::DueDate, QStringLiteral("2019-06-11"));
        QTest::newRow("Swiss with billing information")
            << swiss(QStringLiteral("CH9300762011623852957"), QStringLiteral("1949.75"),
                     QStringLiteral(
                         R"(//S1/10/10201\/409/11/190512/20/1400.000-53/30/106017086/31/180508/32/7.7/40/2:10;0:30)"))
            << "swiss-qr-bill" << swico << Values{};
        Values halfSwico = swissValues;
        halfSwico.insert(Field::InvoiceNumber, QStringLiteral("7"));
        QTest::newRow("Swiss, impossible date, period of service, older spelling")
            << swiss(QStringLiteral("CH9300762011623852957"), QStringLiteral("1949.75"),
                     QStringLiteral("//S1/10/7/11/190231/30/CH106017086/31/180508180531/40/30"))
            << "swiss-qr-bill" << halfSwico << Values{{Field::IssueDate, QStringLiteral("190231")}};
        Values noIban = swissValues;
        noIban.remove(Field::Iban);
        noIban.remove(Field::AmountDue);
        QTest::newRow("Swiss, wrong check digits, amount of three decimals")
            << swiss(QStringLiteral("CH9400762011623852957"), QStringLiteral("1949.755")) << "swiss-qr-bill" << noIban
            << Values{{Field::Iban, QStringLiteral("CH9400762011623852957")},
                      {Field::AmountDue, QStringLiteral("1949.755")}};

        const Values portugueseValues{
            {Field::SellerVatId, QStringLiteral("509999999")}, {Field::BuyerVatId, QStringLiteral("999999990")},
            {Field::DocumentType, QStringLiteral("380")},      {Field::IssueDate, QStringLiteral("2019-12-31")},
            {Field::InvoiceNumber, QStringLiteral("FT A/35")}, {Field::TaxTotal, QStringLiteral("23.00")},
            {Field::GrossTotal, QStringLiteral("123.00")},     {Field::NetTotal, QStringLiteral("100.00")}};
        QTest::newRow("Portugal") << portuguese.arg(u"FT", u"20191231") << "portugal" << portugueseValues << Values{};
        Values credit = portugueseValues;
        credit.insert(Field::DocumentType, QStringLiteral("381"));
        credit.remove(Field::IssueDate);
        QTest::newRow("Portugal, credit note of 31 February")
            << portuguese.arg(u"NC", u"20190231") << "portugal" << credit
            << Values{{Field::IssueDate, QStringLiteral("20190231")}};
        Values stamped = portugueseValues;
        stamped.remove(Field::NetTotal);
        QTest::newRow("Portugal with stamp duty")
            << portuguese.arg(u"FT", u"20191231") + QStringLiteral("*M:1.00") << "portugal" << stamped << Values{};

        const QList<QPair<int, QByteArray>> records{{1, QByteArray("شركة")},
                                                    {2, "310122393500003"},
                                                    {3, "2022-04-25T15:30:00Z"},
                                                    {4, "1150.00"},
                                                    {5, "150.00"}};
        const Values zatcaValues{{Field::SellerName, QStringLiteral("شركة")},
                                 {Field::SellerVatId, QStringLiteral("310122393500003")},
                                 {Field::IssueDate, QStringLiteral("2022-04-25")},
                                 {Field::GrossTotal, QStringLiteral("1150.00")},
                                 {Field::TaxTotal, QStringLiteral("150.00")}};
        QTest::newRow("ZATCA") << zatca(records) << "zatca" << zatcaValues << Values{};
        QTest::newRow("ZATCA, phase 2") << zatca(records + QList<QPair<int, QByteArray>>{{6, QByteArray(44, 'x')},
                                                                                         {7, QByteArray(96, '\0')}})
                                        << "zatca" << zatcaValues << Values{};

        QTest::newRow("SPAYD")
            << QStringLiteral("SPD*1.0*ACC:CZ2806000000000168540115+RZBCCZPP*AM:450.00*CC:CZK*RN:PAN%20NOV%C3%81K*"
                              "DT:20240315*MSG:PLATBA ZA ZBOZI*X-VS:1234567890")
            << "spayd"
            << Values{{Field::Iban, QStringLiteral("CZ2806000000000168540115")},
                      {Field::Bic, QStringLiteral("RZBCCZPP")},
                      {Field::AmountDue, QStringLiteral("450.00")},
                      {Field::Currency, QStringLiteral("CZK")},
                      {Field::SellerName, QStringLiteral("PAN NOVÁK")},
                      {Field::DueDate, QStringLiteral("2024-03-15")},
                      {Field::PaymentReference, QStringLiteral("1234567890")}}
            << Values{};

        QTest::newRow("UPN")
            << QStringLiteral("UPNQR\n\n\n\n\nJanez Novak\nDunajska ulica 1\n1000 Ljubljana\n00000008105\n\n\nRENT\n"
                              "Najemnina\n01.04.2017\nSI56020170014356205\nSI121234567890120\nRentaCar d.o.o.\n"
                              "Pohorska ulica 22\n2000 Maribor\n201\n")
            << "upn"
            << Values{{Field::BuyerName, QStringLiteral("Janez Novak")},
                      {Field::BuyerAddress, QStringLiteral("Dunajska ulica 1, 1000 Ljubljana")},
                      {Field::AmountDue, QStringLiteral("81.05")},
                      {Field::Currency, QStringLiteral("EUR")},
                      {Field::DueDate, QStringLiteral("2017-04-01")},
                      {Field::Iban, QStringLiteral("SI56020170014356205")},
                      {Field::PaymentReference, QStringLiteral("SI121234567890120")},
                      {Field::SellerName, QStringLiteral("RentaCar d.o.o.")},
                      {Field::SellerAddress, QStringLiteral("Pohorska ulica 22, 2000 Maribor")}}
            << Values{};
    }
    void understands()
    {
        QFETCH(QString, payload);
        QFETCH(Values, values);
        QFETCH(Values, impossible);
        const domain::PayloadFacts facts = parse(payload);
        QTEST(facts.format, "format");
        QCOMPARE(facts.page, 4);
        QCOMPARE(facts.values, values);
        QCOMPARE(facts.impossible, impossible);
    }

    void unknownPayloadsGiveNothing_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::newRow("empty") << QString();
        QTest::newRow("URL") << QStringLiteral("https://example.org/pay?invoice=FAC-1&total=12.50&date=2024-01-01");
        QTest::newRow("URL with the words of the template")
            << QStringLiteral("https://x.org/INVOICE:1\nDATE:2024-01-01");
        QTest::newRow("text") << QStringLiteral("Invoice 4711 of 2024-01-01, total 12.50 EUR");
        QTest::newRow("template without anything else") << QStringLiteral("INVOICE:FAC_2019_0502");
        QTest::newRow("EPC of another kind") << QStringLiteral("BCD\n003\n1\nSCT\n\nX\nDE89370400440532013000");
        QTest::newRow("EPC, cut") << QStringLiteral("BCD\n002\n1\nSCT\n\nX");
        QTest::newRow("Swiss, cut") << swiss(QStringLiteral("CH9300762011623852957"), QStringLiteral("1")).left(90);
        QTest::newRow("Portugal, cut") << portuguese.arg(u"FT", u"20191231").left(60);
        QTest::newRow("base64 of something else") << QStringLiteral("SGVsbG8gd29ybGQsIHRoaXMgaXMgdGV4dA==");
        QTest::newRow("ZATCA without tax") << zatca({{1, "A"}, {2, "B"}, {3, "2022-04-25"}, {4, "1.00"}});
        QTest::newRow("ZATCA, longer than it is") << QString::fromLatin1(QByteArray("\x01\xff"
                                                                                    "abc")
                                                                             .toBase64());
        QTest::newRow("digits") << QStringLiteral("4006381333931");
        QTest::newRow("NULs") << QString(100, QChar(0));
        QTest::newRow("huge") << QStringLiteral("INVOICE:1\nDATE:2024-01-01\n") + QString(1'000'000, u'x');
    }
    void unknownPayloadsGiveNothing()
    {
        QFETCH(QString, payload);
        const domain::PayloadFacts facts = parse(payload);
        QCOMPARE(facts.format, QString());
        QVERIFY(facts.values.isEmpty());
        QVERIFY(facts.impossible.isEmpty());
    }

    void valuesWithControlCharactersAreNoValues()
    {
        const domain::PayloadFacts facts =
            parse(QStringLiteral("INVOICE:FAC%1 1\nDATE:2024-01-01\nCUST:7").arg(QChar(0)));
        QCOMPARE(facts.format, QStringLiteral("own-template"));
        QVERIFY(!facts.values.contains(Field::InvoiceNumber));
        QCOMPARE(facts.values.value(Field::BuyerId), QStringLiteral("7"));
    }

    /// Every payload of the table, cut everywhere and with random characters changed: nothing but sane values comes
    /// out.
    void survivesDamage()
    {
        QRandomGenerator random(5);
        const QStringList payloads{
            QStringLiteral("INVOICE:FAC/2018/0001\nDATE:2018-10-13 03:27:00\nCUST:F, birth 2000-02-16\n"),
            QStringLiteral("BCD\n002\n1\nSCT\n\nX\nDE89370400440532013000\nEUR1234.5\n\nRF18539007547034"),
            swiss(QStringLiteral("CH9300762011623852957"), QStringLiteral("1949.75"),
                  QStringLiteral("//S1/10/1/11/190512/40/0:30")),
            portuguese.arg(u"FT", u"20191231"),
            QStringLiteral("SPD*1.0*ACC:CZ2806000000000168540115*AM:450.00*CC:CZK*DT:20240315"),
            zatca({{1, "A"}, {2, "B"}, {3, "2022-04-25"}, {4, "1.00"}, {5, "0.10"}})};
        for (const QString &payload : payloads) {
            for (int i = 0; i < 400; ++i) {
                QString damaged = payload.left(random.bounded(int(payload.size()) + 1));
                for (int change = random.bounded(4); change > 0 && !damaged.isEmpty(); --change)
                    damaged[random.bounded(int(damaged.size()))] = QChar(random.bounded(0x500));
                const domain::PayloadFacts facts = parse(damaged);
                for (auto value = facts.values.begin(); value != facts.values.end(); ++value) {
                    QVERIFY(!value->isEmpty() && value->size() <= 300);
                    if (domain::fieldKind(value.key()) == domain::FieldKind::Amount)
                        QVERIFY(domain::Decimal::parse(*value));
                    if (domain::fieldKind(value.key()) == domain::FieldKind::Date)
                        QVERIFY(QDate::fromString(value->left(10), Qt::ISODate).isValid());
                }
            }
        }
    }
};

DBLEDGER_TEST(PayloadsTest)
#include "PayloadsTest.moc"
