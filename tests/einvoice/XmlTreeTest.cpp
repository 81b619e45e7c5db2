// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/XmlTree.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace dbledger;
using namespace dbledger::einvoice;

class XmlTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("step by step") << "b/c"
                                      << "one";
        QTest::newRow("either name") << "x|b/c|y"
                                     << "one";
        QTest::newRow("attribute") << "b/c[@id=2]"
                                   << "two";
        QTest::newRow("child") << "b[d/e=yes]/c"
                               << "three";
        QTest::newRow("an empty one is passed over") << "b/f"
                                                     << "full";
        QTest::newRow("nothing there") << "b/g"
                                       << "";
        QTest::newRow("names, not their beginnings") << "b/cc"
                                                     << "";
    }
    void findsByPath()
    {
        const auto root = parseXml(R"(<n:a xmlns:n="urn:x"><b><n:c id="1"> one </n:c><c id="2">two</c><f/></b>
            <b><d><e>yes</e></d><c>three</c><f>full</f></b></n:a>)");
        QVERIFY(root);
        QFETCH(QString, path);
        QTEST(findText(*root, path), "text");
    }

    void findsAllInOrder()
    {
        const auto root = parseXml("<a><b>1</b><c/><b>2</b></a>");
        const auto found = findAll(*root, u"b");
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[1]->text, QStringLiteral("2"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no XML") << QByteArray("INVOICE 12");
        QTest::newRow("cut") << QByteArray("<a><b>");
        QTest::newRow("crossed") << QByteArray("<a><b></a></b>");
        QTest::newRow("a document type") << QByteArray(
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
        QTest::newRow("laughs") << QByteArray(
            "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;\">]><a>&d;</a>");
        QTest::newRow("deep") << QByteArray("<a>").repeated(30'000'000);
        QTest::newRow("laughs without an end")
            << "<!DOCTYPE a [" + QByteArray("<!ENTITY b \"ha\">").repeated(4'000'000);
        QTest::newRow("attributes without an end") << "<a " + manyAttributes() + "/>";
        QTest::newRow("in two bytes a letter") << utf16(QStringLiteral("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));
        QTest::newRow("many") << "<a>" + QByteArray("<b/>").repeated(600'000) + "</a>";
    }
    void refuses()
    {
        QFETCH(QByteArray, xml);
        QElapsedTimer timer;
        timer.start();
        const auto root = parseXml(xml);
        QVERIFY(!root);
        QCOMPARE(root.error().kind, ErrorKind::DocumentBroken);
        QVERIFY2(timer.elapsed() < 1'000, "not within a second");
    }

    void whatOnlyLooksHostileIsRead()
    {
        const auto root = parseXml(
            "<?xml version=\"1.0\"?><!-- <!DOCTYPE a> --><a b='1>2'><![CDATA[<!DOCTYPE c>]]><d e=\"/>\"/></a>");
        QVERIFY(root);
        QCOMPARE(root->text, QStringLiteral("<!DOCTYPE c>"));
        QCOMPARE(root->attributes[QStringLiteral("b")], QStringLiteral("1>2"));
        const auto wide = parseXml(utf16(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>")));
        QVERIFY(wide);
        QCOMPARE(wide->text, QString(QChar(0xe9)));
    }

private:
    static QByteArray manyAttributes()
    {
        QByteArray attributes;
        for (int i = 0; i < 200'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=\"\"";
        return attributes;
    }
    static QByteArray utf16(const QString &text)
    {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        return encoder(text);
    }
};

DBLEDGER_TEST(XmlTreeTest)
#include "XmlTreeTest.moc"
