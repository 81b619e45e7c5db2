// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "cli/Documents.h"
#include "support/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace dbledger::tests;

namespace {

QStringList files(const QList<QJsonObject> &objects)
{
    QStringList names;
    for (const QJsonObject &object : objects)
        names.append(object[u"file"].toString());
    return names;
}

} // namespace

class ExtractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsItsContract();
    void proofsAreSentences();
    void keepsTheOrderOfTheArguments();
    void answersWhatCannotBeRead_data();
    void answersWhatCannotBeRead();
    void oneBadFileDoesNotStopTheOthers();
    void walksFolders();
    void emptyFolder();
    void readsWithThePassword();
    void tableForPeople();
    void tableFitsTheTerminal();
    void tableInFrench();
    void anElectronicInvoiceSaysItsKind();

private:
    Cli m_cli;
};

void ExtractTest::jsonKeepsItsContract()
{
    const QString path = m_cli.path(QStringLiteral("invoice.pdf"));
    QVERIFY(writePdf(path));
    const Answer answer = m_cli.run({QStringLiteral("extract"), QStringLiteral("--json"), path});
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.lines().size(), 1);
    const QJsonObject object = answer.objects().first();
    QCOMPARE(object[u"file"].toString(), path);
    const QString status = object[u"status"].toString();
    QVERIFY2(status == u"ok" || status == u"review", qPrintable(status));
    QCOMPARE(answer.exitCode, status == u"ok" ? 0 : 1);
    QVERIFY(object[u"document_kind"].isString());
    QCOMPARE(object[u"pages"].toInt(), 1);
    QVERIFY(object[u"language"].isString());
    for (const char16_t *name : {u"lines", u"tax_breakdown", u"barcodes", u"proofs"})
        QVERIFY(object[QStringView(name)].isArray());
    QVERIFY(object[u"elapsed_ms"].isObject());
    const QJsonObject fields = object[u"fields"].toObject();
    QCOMPARE(fields[u"invoice_number"][u"value"].toString(), QStringLiteral("A-2024-017"));
    QCOMPARE(fields[u"issue_date"][u"value"].toString().left(10), QStringLiteral("2024-03-15"));
    QCOMPARE(fields[u"gross_total"][u"value"].toString(), QStringLiteral("60.00"));
    for (const QJsonValue &field : fields) {
        QVERIFY(field[u"value"].isString() && !field[u"value"].toString().isEmpty());
        QVERIFY(field[u"confidence"].toDouble(-1) >= 0 && field[u"confidence"].toDouble(2) <= 1);
        QVERIFY(QStringList({QStringLiteral("read"), QStringLiteral("doubtful"), QStringLiteral("proved")})
                    .contains(field[u"state"].toString()));
        QVERIFY(field[u"witnesses"].isArray());
        QVERIFY(field[u"alternatives"].isArray());
    }
}

void ExtractTest::proofsAreSentences()
{
    const QString path = m_cli.path(QStringLiteral("lie.pdf"));
    QVERIFY(writePdf(path, {QStringLiteral("A-2024-018"), QStringLiteral("70.00")}));
    const Answer answer = m_cli.run({QStringLiteral("extract"), QStringLiteral("--json"), path});
    QCOMPARE(answer.exitCode, 1);
    const QJsonArray proofs = answer.objects().first()[u"proofs"].toArray();
    QStringList failed;
    for (const QJsonValue &proof : proofs) {
        QVERIFY(proof[u"rule"].isString() && proof[u"holds"].isBool());
        QVERIFY(!proof[u"detail"].toString().isEmpty());
        if (!proof[u"holds"].toBool())
            failed.append(proof[u"detail"].toString());
    }
    QVERIFY2(failed.contains(QStringLiteral("net 50.00 + VAT 10.00 = 60.00, the page says gross 70.00")),
             qPrintable(failed.join(u'\n')));
}

void ExtractTest::keepsTheOrderOfTheArguments()
{
    const QString slow = m_cli.path(QStringLiteral("slow.png")), fast = m_cli.path(QStringLiteral("fast.pdf")),
                  none = m_cli.path(QStringLiteral("none.pdf"));
    QVERIFY(writePicture(slow) && writePdf(fast));
    const QStringList order{slow, fast, none, fast, slow, fast};
    const Answer answer = m_cli.run(QStringList{QStringLiteral("extract"), QStringLiteral("--json"),
                                                QStringLiteral("--jobs"), QStringLiteral("2")} +
                                    order);
    QCOMPARE(files(answer.objects()), order);
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.err, QString());
}

void ExtractTest::answersWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty.pdf") << QByteArray() << QStringLiteral("DocumentEmpty")
                               << QStringLiteral("the file is empty");
    QTest::newRow("text.png") << QByteArray("just some words") << QStringLiteral("DocumentUnknown") << QString();
    QTest::newRow("broken.pdf") << QByteArray("%PDF-1.7\nnothing more") << QStringLiteral("DocumentBroken")
                                << QString();
    QTest::newRow("missing.pdf") << QByteArray("-") << QStringLiteral("FileNotFound") << QString();
}

void ExtractTest::answersWhatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QFETCH(QString, sentence);
    const QString path = m_cli.path(QString::fromLatin1(QTest::currentDataTag()));
    if (bytes != "-")
        QVERIFY(writeBytes(path, bytes));
    const Answer answer = m_cli.run({QStringLiteral("extract"), QStringLiteral("--json"), path});
    QCOMPARE(answer.exitCode, 1);
    const QJsonObject object = answer.objects().value(0);
    QCOMPARE(object[u"file"].toString(), path);
    QCOMPARE(object[u"status"].toString(), QStringLiteral("error"));
    QCOMPARE(object[u"error_kind"].toString(), kind);
    QVERIFY(!object[u"error"].toString().isEmpty());
    if (!sentence.isEmpty())
        QCOMPARE(object[u"error"].toString(), sentence);
}

void ExtractTest::oneBadFileDoesNotStopTheOthers()
{
    const QString good = m_cli.path(QStringLiteral("good.pdf"));
    QVERIFY(writePdf(good));
    const Answer answer =
        m_cli.run({QStringLiteral("extract"), QStringLiteral("--json"), m_cli.path(QStringLiteral("gone.pdf")), good});
    QCOMPARE(answer.objects().value(0)[u"status"].toString(), QStringLiteral("error"));
    QVERIFY(answer.objects().value(1)[u"fields"].toObject().contains(QStringLiteral("invoice_number")));
}

void ExtractTest::walksFolders()
{
    const QString folder = m_cli.path(QStringLiteral("Dossier à lire"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/été")));
    QVERIFY(writePdf(folder + QStringLiteral("/b.pdf")) && writePdf(folder + QStringLiteral("/été/a.pdf")));
    QVERIFY(writeBytes(folder + QStringLiteral("/readme.txt"), "no document"));
    const Answer answer = m_cli.run({QStringLiteral("extract"), QStringLiteral("--json"), folder});
    QCOMPARE(files(answer.objects()),
             (QStringList{folder + QStringLiteral("/b.pdf"), folder + QStringLiteral("/été/a.pdf")}));
}

void ExtractTest::emptyFolder()
{
    const QString folder = m_cli.path(QStringLiteral("empty"));
    QVERIFY(QDir().mkpath(folder));
    const Answer answer = m_cli.run({QStringLiteral("extract"), folder});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.out, QString());
    QCOMPARE(answer.err, QStringLiteral("there is no document in there\n"));
}

void ExtractTest::readsWithThePassword()
{
    const QString open = m_cli.path(QStringLiteral("open.pdf")), locked = m_cli.path(QStringLiteral("locked.pdf"));
    QVERIFY(writePdf(open));
    const int encrypted = QProcess::execute(
        QStringLiteral("qpdf"), {QStringLiteral("--encrypt"), QStringLiteral("geheim"), QStringLiteral("besitzer"),
                                 QStringLiteral("256"), QStringLiteral("--"), open, locked});
    QVERIFY2(encrypted == 0, "qpdf is needed to protect a document");
    const QStringList extract{QStringLiteral("extract"), QStringLiteral("--json"), locked};
    QCOMPARE(m_cli.run(extract).objects().value(0)[u"error_kind"].toString(), QStringLiteral("DocumentLocked"));
    const QStringList password{QStringLiteral("--password")};
    QCOMPARE(m_cli.run(extract + password + QStringList{QStringLiteral("falsch")})
                 .objects()
                 .value(0)[u"error_kind"]
                 .toString(),
             QStringLiteral("WrongPassword"));
    const QJsonObject read = m_cli.run(extract + password + QStringList{QStringLiteral("geheim")}).objects().value(0);
    QCOMPARE(read[u"fields"][u"invoice_number"][u"value"].toString(), QStringLiteral("A-2024-017"));
}

void ExtractTest::tableForPeople()
{
    const QString lie = m_cli.path(QStringLiteral("a-lie.pdf")), gone = m_cli.path(QStringLiteral("gone.pdf"));
    QVERIFY(writePdf(lie, {QStringLiteral("A-2024-018"), QStringLiteral("70.00")}));
    const Answer answer = m_cli.run({QStringLiteral("extract"), lie, gone});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.err, QString());
    const QStringList lines = answer.lines();
    QVERIFY2(lines.value(0).startsWith(QStringLiteral("Status ")), qPrintable(answer.out));
    QVERIFY(lines.value(1).startsWith(QStringLiteral("to review")));
    for (const QString &word :
         {lie, QStringLiteral("A-2024-018"), QStringLiteral("15/03/2024"), QStringLiteral("70.00 EUR")})
        QVERIFY2(lines.value(1).contains(word), qPrintable(lines.value(1)));
    QVERIFY(answer.out.contains(QStringLiteral("! net 50.00 + VAT 10.00 = 60.00, the page says gross 70.00\n")));
    QVERIFY(answer.out.contains(QStringLiteral("! error: there is no file or folder %1\n").arg(gone)));
    QVERIFY(answer.out.contains(QStringLiteral("2 documents: 0 ok, 1 to review, 1 failed\n")));
    QVERIFY(!answer.out.contains(QChar(0x1b)));
}

void ExtractTest::tableFitsTheTerminal()
{
    Cli cli;
    cli.setEnvironment(QStringLiteral("COLUMNS"), QStringLiteral("110"));
    const QString path =
        cli.path(QStringLiteral("a-file-with-quite-a-long-name-that-does-not-fit-into-its-column.pdf"));
    QVERIFY(writePdf(path));
    const Answer answer = cli.run({QStringLiteral("extract"), path});
    for (const QString &line : answer.lines())
        QVERIFY2(line.size() <= 110, qPrintable(line));
    QVERIFY(answer.out.contains(QStringLiteral("column.pdf")));
}

void ExtractTest::tableInFrench()
{
    const Answer answer =
        m_cli.run({QStringLiteral("extract"), QStringLiteral("--lang"), QStringLiteral("fr"), QStringLiteral("/gone")});
    QVERIFY2(answer.out.startsWith(QStringLiteral("État ")), qPrintable(answer.out));
    QVERIFY(answer.out.contains(QStringLiteral("! erreur\u202F: il n'existe pas de fichier ni de dossier /gone\n")));
    QVERIFY(answer.out.contains(QStringLiteral("1 document\u202F: 0 en ordre, 0 à vérifier, 1 en échec\n")));
}

void ExtractTest::anElectronicInvoiceSaysItsKind()
{
    const QString path = m_cli.path(QStringLiteral("invoice.xml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<Invoice><CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
               "</CustomizationID><ID>X-1</ID><AdditionalDocumentReference><Attachment><EmbeddedDocumentBinaryObject "
               "filename=\"plan.pdf\"/></Attachment></AdditionalDocumentReference></Invoice>");
    file.close();
    const Answer table = m_cli.run({QStringLiteral("extract"), path});
    QVERIFY2(table.out.contains(QStringLiteral("electronic invoice: XRechnung (UBL)")), qPrintable(table.out));
    QVERIFY2(table.out.contains(QStringLiteral("attachments: plan.pdf")), qPrintable(table.out));
    const QJsonObject object = m_cli.run({QStringLiteral("extract"), QStringLiteral("--json"), path}).objects().first();
    QCOMPARE(object[u"electronic"][u"profile"].toString(), QStringLiteral("xrechnung"));
    QCOMPARE(object[u"pages"].toInt(), 1);
    const QJsonArray proofs = object[u"proofs"].toArray();
    QVERIFY(std::any_of(proofs.begin(), proofs.end(), [](const QJsonValue &proof) {
        return proof[u"rule"].toString() == u"EN16931-terms" && !proof[u"holds"].toBool() &&
               proof[u"detail"].toString().contains(u"issue date");
    }));
}

DBLEDGER_TEST(ExtractTest)
#include "ExtractTest.moc"
