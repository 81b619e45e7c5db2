// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "cli/Documents.h"
#include "samples/Generator.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace dbledger;
using tests::Answer;
using tests::Cli;

namespace {

QString t(const char *text)
{
    return QString::fromUtf8(text);
}

/// "1-2,3", as --pages takes it.
QString pagesOf(const QJsonArray &parts)
{
    QStringList texts;
    for (const QJsonValue &part : parts)
        texts.append(part.toString());
    return texts.join(u',');
}

} // namespace

/// `dbledger-cli split`, on three drawn invoices in one file.
class SplitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = m_cli.path(t("books.sqlite"));
        m_file = m_cli.path(t("post.pdf"));
        const QList<samples::Layout> layouts{samples::layoutsNamed(t("fr-classic")).first(),
                                             samples::layoutsNamed(t("de-din")).first(),
                                             samples::layoutsNamed(t("en-modern")).first()};
        const auto bundle = samples::generateBundle(layouts, 7, m_file);
        QVERIFY(bundle);
        for (const int start : bundle->starts)
            m_starts.append(start);
        for (const QJsonObject &truth : bundle->truths)
            m_numbers.append(truth[u"invoice_number"].toString());
        QCOMPARE(m_cli.run({t("company"), t("set"), t("--name"), t("Papeterie Verdier"), t("--database"), m_database})
                     .exitCode,
                 0);
    }

    void proposesWhereInvoicesBegin()
    {
        const QJsonObject found = run({m_file, t("--json")}).objects().value(0);
        m_parts = found[u"parts"].toArray();
        QCOMPARE(m_parts.size(), 3);
        QList<int> starts;
        for (const QJsonValue &part : std::as_const(m_parts))
            starts.append(part.toString().section(u'-', 0, 0).toInt());
        QCOMPARE(starts, m_starts);
        const Answer answer = run({m_file});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.lines().value(0),
                 t("3 invoices were found: pages ") + pagesOf(m_parts).replace(u',', QStringLiteral(", ")));
        QCOMPARE(answer.lines().value(1),
                 t("to split it: dbledger-cli split %1 --pages %2").arg(m_file, pagesOf(m_parts)));
        const QString single = m_cli.path(t("single.pdf"));
        QVERIFY(tests::writePdf(single));
        QCOMPARE(run({single}).out, t("one invoice was found; --pages says where to cut all the same\n"));
    }

    void splitsAndReadsTheParts()
    {
        const QJsonObject whole =
            m_cli.run({t("import"), m_file, t("--database"), m_database, t("--json")}).objects().value(0);
        m_id = QString::number(whole[u"invoice"].toInt());
        QCOMPARE(run({m_id, t("--json")}).objects().value(0)[u"parts"].toArray(), m_parts);
        const Answer split = run({m_id, t("--pages"), pagesOf(m_parts), t("--json")});
        QCOMPARE(split.exitCode, 0);
        QCOMPARE(split.objects().value(0)[u"document"], whole[u"document"]);
        const QJsonArray made = split.objects().value(0)[u"parts"].toArray();
        QCOMPARE(made.size(), 3);
        QVERIFY(made[0][u"new"].toBool());
        const QList<QJsonObject> read =
            m_cli.run({t("import"), t("--continue"), t("--database"), m_database, t("--json")}).objects();
        QStringList names, numbers;
        for (const QJsonObject &one : read) {
            names.append(one[u"file"].toString());
            numbers.append(one[u"number"].toString());
        }
        names.sort();
        numbers.sort();
        QStringList wanted, numbersWanted = m_numbers;
        for (const QJsonValue &part : std::as_const(m_parts))
            wanted.append(
                t(part.toString().contains(u'-') ? "post.pdf (pages %1)" : "post.pdf (page %1)").arg(part.toString()));
        wanted.sort();
        numbersWanted.sort();
        QCOMPARE(names, wanted);
        QCOMPARE(numbers, numbersWanted);
        QVERIFY(m_cli.run({t("show"), m_id, t("--database"), m_database}).out.contains(t("split")));
    }

    void isUndone()
    {
        const Answer twice = run({m_id, t("--pages"), pagesOf(m_parts)});
        QCOMPARE(twice.exitCode, 1);
        QVERIFY2(twice.err.endsWith(u"(split)\n"), qPrintable(twice.err));
        const Answer undone = run({m_id, t("--undo")});
        QCOMPARE(undone.out, t("the whole is back, 3 parts were taken away\n"));
        QCOMPARE(run({m_id, t("--undo")}).exitCode, 1);
        const Answer again = run({m_file, t("--pages"), pagesOf(m_parts)}); // a file that is stored
        QCOMPARE(again.out,
                 t("split into 3 documents: pages ") + pagesOf(m_parts).replace(u',', QStringLiteral(", ")) + u'\n');
        QCOMPARE(run({m_file, t("--undo"), t("--json")}).objects().value(0)[u"removed"].toInt(), 3);
        const QString other = m_cli.path(t("other.pdf"));
        QVERIFY(tests::writePdf(other));
        QCOMPARE(run({other, t("--undo")}).err, t("error: not found: document %1\n").arg(other));
        QCOMPARE(run({other, t("--pages"), t("1,99")}).exitCode, 1); // and is not left in the queue
        QVERIFY(
            m_cli.run({t("import"), t("--continue"), t("--database"), m_database, t("--json")}).objects().isEmpty());
    }

    void wrongWords()
    {
        QCOMPARE(run({}).exitCode, 2);
        QCOMPARE(run({m_file, m_file}).exitCode, 2);
        QCOMPARE(run({t("nowhere.pdf")}).err, t("error: not found: invoice nowhere.pdf\n"));
        QCOMPARE(run({m_file, t("--pages"), t("first")}).exitCode, 2);
        QCOMPARE(run({m_file, t("--pages"), t("1,2"), t("--undo")}).exitCode, 2);
        QCOMPARE(run({t("99999")}).exitCode, 1);
        QCOMPARE(run({m_file, t("--pages"), t("1,99")}).exitCode, 1);
    }

private:
    Answer run(const QStringList &words)
    {
        return m_cli.run(QStringList{t("split"), t("--database"), m_database} + words);
    }

    Cli m_cli;
    QString m_database, m_file, m_id;
    QList<int> m_starts;
    QStringList m_numbers;
    QJsonArray m_parts;
};

DBLEDGER_TEST(SplitTest)
#include "SplitTest.moc"
