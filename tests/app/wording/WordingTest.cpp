// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Wording.h"

#include "app/NarrowSpaces.h"
#include "app/wording/WordingLanguage.h"
#include "app/wording/WordingTables.h"
#include "domain/proof/Rules.h"
#include "support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

using namespace dbledger;
using namespace dbledger::app;
using domain::Proof;
using tests::narrowed;

namespace {

int argumentCount(const char *kinds)
{
    return int(qstrlen(kinds));
}

/// As many arguments as the kinds say, each recognisable in the sentence.
QStringList sampleArguments(const char *kinds)
{
    QStringList arguments;
    for (int i = 0; kinds[i] != '\0'; ++i) {
        switch (kinds[i]) {
        case 'd':
            arguments.append(QStringLiteral("20%1-01-01").arg(10 + i));
            break;
        case 'n':
        case 'b':
        case 's':
            arguments.append(QString::number(11 * (i + 1)));
            break;
        default:
            arguments.append(QStringLiteral("argument%1").arg(i));
        }
    }
    return arguments;
}

QList<int> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%([1-9])"));
    QList<int> found;
    for (const auto &match : placeholder.globalMatch(text))
        found.append(match.captured(1).toInt());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void everyErrorHasASentence();
    void everyRuleHasSentences();
    void everySentenceUsesOnlyItsArguments();
    void everyNameIsThere();
    void frenchIsFrench();
    void numbers_data();
    void numbers();
    void dates();
    void proofs_data();
    void proofs();
    void errors_data();
    void errors();
    void valuesStandWithTheirState();
    void historiesAreWorded();
    void argumentsAreNotPlaceholders();
    void capitalises();
    void languages();
};

void WordingTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("fr") << QStringLiteral("fr");
}

void WordingTest::init()
{
    QFETCH_GLOBAL(QString, language);
    QVERIFY(WordingLanguage::install(language));
}

void WordingTest::everyErrorHasASentence()
{
    for (const ErrorKind kind : allErrorKinds()) {
        const wording::ErrorSentence *known = wording::errorSentence(kind);
        QVERIFY2(known, qPrintable(errorKindName(kind)));
        const QStringList arguments = sampleArguments(known->arguments);
        const QString sentence = Wording().sentence({kind, arguments, {}});
        QVERIFY2(!sentence.isEmpty() && sentence != errorKindName(kind), qPrintable(errorKindName(kind)));
        QVERIFY2(placeholders(sentence).isEmpty(), qPrintable(sentence));
    }
    QCOMPARE(qsizetype(wording::errorSentences().size()), allErrorKinds().size());
}

void WordingTest::everyRuleHasSentences()
{
    for (const QString &rule : domain::allRules()) {
        const wording::RuleSentences *known = wording::ruleSentence(rule);
        QVERIFY2(known, qPrintable(rule));
        Proof proof{rule, true, domain::Severity::Failure, sampleArguments(known->arguments), {}};
        const QString holds = Wording().sentence(proof);
        proof.holds = false;
        const QString fails = Wording().sentence(proof);
        QVERIFY2(holds != fails && holds != rule && fails != rule, qPrintable(rule));
        QVERIFY2(placeholders(holds + fails).isEmpty(), qPrintable(holds + fails));
        QVERIFY2(Wording::ruleName(rule) != rule, qPrintable(rule));
    }
    QCOMPARE(qsizetype(wording::ruleSentences().size()), domain::allRules().size());
}

void WordingTest::everySentenceUsesOnlyItsArguments()
{
    for (const wording::ErrorSentence &known : wording::errorSentences()) {
        const QList<int> used = placeholders(QString::fromUtf8(known.sentence));
        QCOMPARE(used.size(), argumentCount(known.arguments)); // an error's sentence tells all that is known
        QVERIFY(used.isEmpty() || used.last() == used.size());
    }
    for (const wording::RuleSentences &known : wording::ruleSentences())
        for (const char *text : {known.holds, known.fails})
            for (const int place : placeholders(QString::fromUtf8(text)))
                QVERIFY2(place <= argumentCount(known.arguments), text);
}

void WordingTest::everyNameIsThere()
{
    QStringList names;
    for (const domain::Field field : domain::allFields())
        names.append(Wording::name(field));
    using enum domain::FieldState;
    for (const auto state : {Missing, Doubtful, Read, Proved})
        names.append(Wording::name(state));
    using domain::Witness;
    for (const auto witness : {Witness::EmbeddedXml, Witness::PdfText, Witness::Ocr, Witness::QrCode,
                               Witness::SupplierMemory, Witness::Person})
        names.append(Wording::name(witness));
    for (const auto severity : {domain::Severity::Information, domain::Severity::Warning, domain::Severity::Failure})
        names.append(Wording::name(severity));
    names << Wording::name(domain::ReadingStatus::Ok) << Wording::name(domain::ReadingStatus::Review);
    names << Wording::name(domain::Direction::Sale) << Wording::name(domain::Direction::Purchase);
    using domain::InvoiceState;
    for (const auto state : {InvoiceState::Draft, InvoiceState::Approved, InvoiceState::Void})
        names.append(Wording::name(state));
    using domain::PaymentState;
    for (const auto state : {PaymentState::Unpaid, PaymentState::Partial, PaymentState::Paid, PaymentState::Overpaid})
        names.append(Wording::name(state));
    for (const Role role : {Role::Viewer, Role::Accountant, Role::Administrator})
        names.append(Wording::name(role));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    QSet<QString> queueStates;
    for (const auto state : domain::statesByUrgency())
        queueStates.insert(Wording::name(state));
    QCOMPARE(queueStates.size(), domain::statesByUrgency().size());
    QVERIFY(!queueStates.contains(QString()));
    QSet<QString> segments;
    for (const domain::Segment segment : domain::allSegments())
        segments.insert(Wording::name(segment));
    QCOMPARE(segments.size(), domain::allSegments().size());
    QVERIFY(!segments.contains(QString()));
    QSet<QString> alerts;
    for (const domain::AlertKind kind : domain::allAlertKinds()) {
        alerts.insert(Wording::name(kind));
        const QStringList five(5, QStringLiteral("7"));
        QVERIFY(placeholders(Wording().sentence(kind, five)).isEmpty());
        domain::AlertRule rule;
        rule.kind = kind;
        for (const QString &name : {QString(), QStringLiteral("Bob")}) {
            rule.partyName = name;
            QVERIFY(placeholders(Wording().sentence(rule)).isEmpty());
            QVERIFY(!Wording().sentence(rule).isEmpty());
            QCOMPARE(Wording().sentence(rule).contains(QStringLiteral("Bob")),
                     !name.isEmpty() && domain::needsOf(kind).party);
        }
    }
    QSet<QString> alertStates;
    using enum domain::AlertState;
    for (const domain::AlertState state : {Open, Acknowledged, Settled})
        alertStates.insert(Wording::name(state));
    QCOMPARE(alertStates.size(), 3);
    QCOMPARE(alerts.size(), domain::allAlertKinds().size());
    for (const QString &method : domain::paymentMethods())
        QVERIFY2(!Wording::paymentMethodName(method).isEmpty() && !Wording::paymentMethodName(method).contains(u'-'),
                 qPrintable(method));
}

void WordingTest::frenchIsFrench()
{
    QFETCH_GLOBAL(QString, language);
    const auto expect = [&language](const char *english, const char *french) {
        return QString::fromUtf8(language == u"fr" ? french : english);
    };
    QCOMPARE(Wording::name(domain::Field::GrossTotal), expect("gross total", "total TTC"));
    QCOMPARE(Wording::documentTypeName(QStringLiteral("381")), expect("credit note", "avoir"));
    QCOMPARE(Wording::documentTypeName(QStringLiteral("261")), expect("self-billed credit note", "avoir autofacturé"));
    QCOMPARE(Wording::documentTypeName(QStringLiteral("877")),
             expect("final construction invoice", "facture de travaux définitive"));
    QCOMPARE(Wording::documentTypeName(QStringLiteral("999")), QStringLiteral("999"));
    QCOMPARE(Wording().sentence({ErrorKind::ElectronicInvoice, {}, {}}),
             expect("an electronic invoice has no page to show", "une facture électronique n'a pas de page à montrer"));
}

void WordingTest::numbers_data()
{
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("small") << QStringLiteral("7") << QStringLiteral("7") << QStringLiteral("7");
    QTest::newRow("amount") << QStringLiteral("1234.50") << QStringLiteral("1,234.50") << narrowed("1_234,50");
    QTest::newRow("three digits") << QStringLiteral("999.00") << QStringLiteral("999.00") << QStringLiteral("999,00");
    QTest::newRow("negative") << QStringLiteral("-1234567.8") << QStringLiteral("-1,234,567.8")
                              << narrowed("-1_234_567,8");
    QTest::newRow("text") << QStringLiteral("FAC/1") << QStringLiteral("FAC/1") << QStringLiteral("FAC/1");
    QTest::newRow("empty") << QString() << QString() << QString();
}

void WordingTest::numbers()
{
    QFETCH_GLOBAL(QString, language);
    QFETCH(QString, canonical);
    QTEST(Wording().number(canonical),
          qPrintable(language == u"fr" ? QStringLiteral("french") : QStringLiteral("english")));
}

void WordingTest::dates()
{
    const Wording wording;
    QCOMPARE(wording.date(QDate(2019, 6, 1)), QStringLiteral("01/06/2019"));
    QCOMPARE(wording.date(QStringLiteral("2019-06-01")), QStringLiteral("01/06/2019"));
    QCOMPARE(wording.date(QStringLiteral("2019-06-01T19:02:00")),
             QStringLiteral("01/06/2019") + QChar(0xA0) + QStringLiteral("19:02"));
    QCOMPARE(wording.date(QStringLiteral("31 February")), QStringLiteral("31 February"));
    QCOMPARE(wording.date(QDate()), QString());
    QCOMPARE(Wording(QLocale(QLocale::English, QLocale::UnitedStates)).date(QDate(2019, 6, 1)),
             QStringLiteral("6/1/2019"));
}

void WordingTest::proofs_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("fr");
    const QStringList line{QStringLiteral("3"), QStringLiteral("9"), QStringLiteral("4.50"), QStringLiteral("45.50"),
                           QStringLiteral("40.50")};
    QTest::newRow("line fails") << domain::rules::lineTotal << false << line
                                << QStringLiteral("line 3: 9 × 4.50 = 40.50, the page says 45.50")
                                << narrowed("ligne 3_: 9 × 4,50 = 40,50, la page indique 45,50");
    QTest::newRow("total fails") << domain::rules::grossIsNetPlusTax << false
                                 << QStringList{QStringLiteral("1000.00"), QStringLiteral("200.00"),
                                                QStringLiteral("1210.00"), QStringLiteral("1200.00")}
                                 << QStringLiteral("net 1,000.00 + VAT 200.00 = 1,200.00, the page says gross 1,210.00")
                                 << narrowed("HT 1_000,00 + TVA 200,00 = 1_200,00, la page indique TTC 1_210,00");
    QTest::newRow("number that looks like an amount")
        << domain::rules::qrNumber << true << QStringList{QStringLiteral("20190502"), QStringLiteral("20190502")}
        << QStringLiteral("page and QR code say the same number, 20190502")
        << QStringLiteral("la page et le code QR indiquent le même numéro, 20190502");
    QTest::newRow("fields") << domain::rules::headerMissing << false
                            << QStringList{QStringLiteral("invoice_number"), QStringLiteral("buyer_name")}
                            << QStringLiteral("the header is incomplete, missing: invoice number, buyer")
                            << narrowed("l'en-tête est incomplet, il manque_: numéro de facture, client");
    QTest::newRow("amount of a field")
        << domain::rules::xmlPage << false
        << QStringList{QStringLiteral("gross_total"), QStringLiteral("1200.00"), QStringLiteral("1210.00")}
        << QStringLiteral("gross total: the embedded data say 1,200.00, the page says 1,210.00")
        << narrowed("total TTC_: les données incorporées indiquent 1_200,00, la page indique 1_210,00");
    QTest::newRow("number of a field")
        << domain::rules::xmlPage << true
        << QStringList{QStringLiteral("invoice_number"), QStringLiteral("20240017"), QStringLiteral("20240017")}
        << QStringLiteral("invoice number: the embedded data and the page say the same, 20240017")
        << narrowed("numéro de facture_: les données incorporées et la page indiquent la même chose, 20240017");
    QTest::newRow("unknown rule") << QStringLiteral("no-such-rule") << true << QStringList()
                                  << QStringLiteral("no-such-rule") << QStringLiteral("no-such-rule");
    QTest::newRow("missing argument") << domain::rules::iban << true << QStringList()
                                      << QStringLiteral("the check digits of the IBAN – are right")
                                      << QStringLiteral("la clé de l'IBAN – est juste");
}

void WordingTest::proofs()
{
    QFETCH_GLOBAL(QString, language);
    QFETCH(QString, rule);
    QFETCH(bool, holds);
    QFETCH(QStringList, arguments);
    QTEST(Wording().sentence(Proof{rule, holds, domain::Severity::Warning, arguments, {}}), qPrintable(language));
}

void WordingTest::errors_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("fr");
    QTest::newRow("thing") << int(ErrorKind::NotFound) << QStringList{QStringLiteral("invoice"), QStringLiteral("12")}
                           << QStringLiteral("not found: invoice 12") << narrowed("introuvable_: facture 12");
    QTest::newRow("field") << int(ErrorKind::Incomplete) << QStringList{QStringLiteral("issue_date")}
                           << QStringLiteral("this is missing: issue date") << narrowed("il manque_: date de facture");
    QTest::newRow("fields and rules") << int(ErrorKind::NeedsReview)
                                      << QStringList{QStringLiteral("buyer_name, currency"),
                                                     QStringLiteral("sum-of-lines")}
                                      << QStringLiteral("a person has to look at: buyer, currency, sum of the lines")
                                      << narrowed("à vérifier par une personne_: client, devise, somme des lignes");
    QTest::newRow("large number") << int(ErrorKind::TooManyPages)
                                  << QStringList{QStringLiteral("2500"), QStringLiteral("1000")}
                                  << QStringLiteral("the document has 2,500 pages, more than the 1,000 that are read")
                                  << narrowed("le document a 2_500 pages, la limite est de 1_000");
    QTest::newRow("short wait") << int(ErrorKind::SignInLocked) << QStringList{QStringLiteral("1")}
                                << QStringLiteral("too many attempts failed; please wait 1 second before the next one")
                                << narrowed("trop de tentatives ont échoué_; veuillez attendre 1 seconde avant la "
                                            "suivante");
    QTest::newRow("long wait") << int(ErrorKind::SignInLocked) << QStringList{QStringLiteral("121")}
                               << QStringLiteral("too many attempts failed; please wait 3 minutes before the next one")
                               << narrowed("trop de tentatives ont échoué_; veuillez attendre 3 minutes avant la "
                                           "suivante");
}

void WordingTest::errors()
{
    QFETCH_GLOBAL(QString, language);
    QFETCH(int, kind);
    QFETCH(QStringList, arguments);
    QTEST(Wording().sentence(Error{ErrorKind(kind), arguments, {}}), qPrintable(language));
}

void WordingTest::valuesStandWithTheirState()
{
    const Wording wording;
    const auto state = domain::FieldState::Proved;
    QCOMPARE(wording.valueWithState(QStringLiteral("invoice_number"), QStringLiteral("F-1"), state),
             QStringLiteral("F-1 (%1)").arg(Wording::name(state)));
    QCOMPARE(wording.valueWithState(QStringLiteral("lines"), QStringLiteral("3"), state), QStringLiteral("3"));
    QCOMPARE(wording.valueWithState(QStringLiteral("invoice_number"), QString(), state), QStringLiteral("–"));
}

void WordingTest::historiesAreWorded()
{
    QFETCH_GLOBAL(QString, language);
    const auto expect = [&language](const char *english, const char *french) {
        return QString::fromUtf8(language == u"fr" ? french : english);
    };
    QCOMPARE(Wording::thingName(QStringLiteral("line 2")), expect("line 2", "ligne 2"));
    QCOMPARE(Wording::thingName(QStringLiteral("tax_row 1")), expect("VAT row 1", "ligne de TVA 1"));
    QCOMPARE(Wording::thingName(domain::rules::sumOfLines), expect("sum of the lines", "somme des lignes"));
    QCOMPARE(Wording::thingName(QStringLiteral("gross_total")), expect("gross total", "total TTC"));
    QCOMPARE(Wording::thingName(QStringLiteral("booked twice")), QStringLiteral("booked twice"));
    for (const char *action : {"confirm", "release", "take", "hand-back", "postpone", "reopen", "override",
                               "withdraw-override", "restore-payment", "correct", "approve", "void", "import"})
        QVERIFY2(Wording::actionName(QString::fromLatin1(action)) != QLatin1String(action), action);
    QCOMPARE(Wording::actionName(QStringLiteral("reopen")), expect("reopened", "rouvert"));
}

void WordingTest::argumentsAreNotPlaceholders()
{
    const QString path = QStringLiteral("/tmp/%2/%n.pdf");
    QVERIFY(Wording().sentence({ErrorKind::FileUnreadable, {path, QStringLiteral("%1")}, {}}).contains(path));
    // An error about an error about an error is none of ours: it may come from a hostile reader, and has no end.
    const QStringList nested{QString(), QString(), errorKindName(ErrorKind::SchemaUpdateFailed), QString(), path};
    QVERIFY(!Wording().sentence({ErrorKind::SchemaUpdateFailed, nested, {}}).contains(path));
}

void WordingTest::capitalises()
{
    QCOMPARE(Wording::capitalised(QStringLiteral("the file is empty")), QStringLiteral("The file is empty."));
    QCOMPARE(Wording::capitalised(QStringLiteral("échec")), QStringLiteral("Échec."));
    QCOMPARE(Wording::capitalised(QStringLiteral("is it?")), QStringLiteral("Is it?"));
    QCOMPARE(Wording::capitalised(QString()), QString());
}

void WordingTest::languages()
{
    QVERIFY(!WordingLanguage::install(QStringLiteral("tlh")));
    QCOMPARE(WordingLanguage::available(), (QStringList{QStringLiteral("en"), QStringLiteral("fr")}));
}

DBLEDGER_TEST(WordingTest)
#include "WordingTest.moc"
