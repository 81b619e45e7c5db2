// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "cli/Documents.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace dbledger::tests;

/// `import` with real readers, on an embedded database whose path has accents and blanks.
class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesOnceAndSaysSo();
    void sameNumberOfTheSameSellerIsADuplicate();
    void directionComesFromTheCompany();
    void askedWhenItCannotBeTold();
    void badFilesAreSaid();
    void tableForPeople();
    void showsWhatProvesIt();

private:
    Answer run(const QStringList &arguments);
    QJsonObject import(const QString &file, const QStringList &options = {});

    std::unique_ptr<Cli> m_cli;
};

void ImportTest::init()
{
    m_cli = std::make_unique<Cli>();
}

Answer ImportTest::run(const QStringList &arguments)
{
    return m_cli->run(arguments +
                      QStringList{QStringLiteral("--database"), m_cli->path(QStringLiteral("Ma société été.sqlite"))});
}

QJsonObject ImportTest::import(const QString &file, const QStringList &options)
{
    const Answer answer = run(QStringList{QStringLiteral("import"), QStringLiteral("--json"), file} + options);
    return answer.objects().value(0);
}

void ImportTest::storesOnceAndSaysSo()
{
    const QString path = m_cli->path(QStringLiteral("facture n° 1.pdf"));
    QVERIFY(writePdf(path));
    const QStringList purchase{QStringLiteral("--direction"), QStringLiteral("purchase")};
    const QJsonObject first = import(path, purchase);
    QVERIFY2(first[u"status"] == QStringLiteral("approved") || first[u"status"] == QStringLiteral("draft"),
             qPrintable(QStringLiteral("%1 %2").arg(first[u"status"].toString(), first[u"error"].toString())));
    QCOMPARE(first[u"file"].toString(), path);
    QCOMPARE(first[u"number"].toString(), QStringLiteral("A-2024-017"));
    const QJsonObject second = import(path, purchase);
    QCOMPARE(second[u"status"].toString(), QStringLiteral("already-stored"));
    QCOMPARE(second[u"invoice"].toInt(), first[u"invoice"].toInt());
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--json")}).objects().size(), 1);
    QVERIFY(QFile::exists(m_cli->path(QStringLiteral("Ma société été.sqlite"))));
}

void ImportTest::sameNumberOfTheSameSellerIsADuplicate()
{
    const QString one = m_cli->path(QStringLiteral("one.pdf")), other = m_cli->path(QStringLiteral("other.png"));
    QVERIFY(writePdf(one) && writePicture(other));
    const QStringList purchase{QStringLiteral("--direction"), QStringLiteral("purchase")};
    const QJsonObject first = import(one, purchase);
    const QJsonObject second = import(other, purchase);
    QCOMPARE(second[u"status"].toString(), QStringLiteral("duplicate-of"));
    QCOMPARE(second[u"duplicate_of"].toInt(), first[u"invoice"].toInt());
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--duplicates"), QStringLiteral("--json")}).objects().size(),
             1);
}

void ImportTest::directionComesFromTheCompany()
{
    QCOMPARE(
        run({QStringLiteral("company"), QStringLiteral("set"), QStringLiteral("--name"), QStringLiteral("Anna Muster")})
            .exitCode,
        0);
    const QString path = m_cli->path(QStringLiteral("a.pdf"));
    QVERIFY(writePdf(path));
    QVERIFY(import(path)[u"invoice"].toInt() > 0);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--json")}).objects().value(0)[u"direction"].toString(),
             QStringLiteral("purchase"));
}

void ImportTest::askedWhenItCannotBeTold()
{
    const QString path = m_cli->path(QStringLiteral("a.pdf"));
    QVERIFY(writePdf(path));
    const Answer answer = run({QStringLiteral("import"), path});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.out.contains(
                 QStringLiteral("? it cannot be told whether this is a sale or a purchase; please say it\n")),
             qPrintable(answer.out));
}

void ImportTest::badFilesAreSaid()
{
    const QString broken = m_cli->path(QStringLiteral("broken.pdf"));
    QVERIFY(writeBytes(broken, "%PDF-1.7\nnothing more"));
    const Answer answer =
        run({QStringLiteral("import"), QStringLiteral("--json"), m_cli->path(QStringLiteral("gone.pdf")), broken});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.objects().value(0)[u"error_kind"].toString(), QStringLiteral("FileNotFound"));
    QCOMPARE(answer.objects().value(1)[u"error_kind"].toString(), QStringLiteral("DocumentBroken"));
}

void ImportTest::tableForPeople()
{
    const QString path = m_cli->path(QStringLiteral("a.pdf"));
    QVERIFY(writePdf(path));
    run({QStringLiteral("import"), path});
    const Answer answer = run({QStringLiteral("import"), QStringLiteral("--lang"), QStringLiteral("fr"), path});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.err, QString());
    QVERIFY2(answer.out.contains(QStringLiteral("déjà enregistré")), qPrintable(answer.out));
    QVERIFY(answer.out.endsWith(QStringLiteral("\n1 déjà enregistré\n")));
}

void ImportTest::showsWhatProvesIt()
{
    const QString path = m_cli->path(QStringLiteral("a.pdf"));
    QVERIFY(writePdf(path, {QStringLiteral("A-2024-018"), QStringLiteral("70.00")}));
    run({QStringLiteral("import"), path});
    const Answer answer = run({QStringLiteral("show"), QStringLiteral("a-2024-018")});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.startsWith(QStringLiteral("Invoice A-2024-018\n")), qPrintable(answer.out));
    QVERIFY(answer.out.contains(QStringLiteral("  State               draft\n")));
    QVERIFY(answer.out.contains(QStringLiteral("  ✓ line 1: 2 × 10.00 = 20.00\n")));
    QVERIFY(answer.out.contains(QStringLiteral("  ! net 50.00 + VAT 10.00 = 60.00, the page says gross 70.00\n")));
    QVERIFY(answer.out.contains(QStringLiteral(" brought in: draft\n")));
}

DBLEDGER_TEST(ImportTest)
#include "ImportTest.moc"
