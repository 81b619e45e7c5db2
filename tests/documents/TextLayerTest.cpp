// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TextLayer.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::documents;

namespace {

QList<domain::Word> words(const QStringList &texts)
{
    QList<domain::Word> result;
    for (const QString &text : texts)
        result.append({text, {}, 1, -1});
    return result;
}

} // namespace

class TextLayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("visible");
        QTest::addColumn<QString>("clean");
        QTest::newRow("plain") << QStringLiteral("Rechnung") << false << QStringLiteral("Rechnung");
        QTest::newRow("ligatures") << QStringLiteral("O\uFB00ice \uFB01le") << false << QStringLiteral("Office file");
        QTest::newRow("soft hyphen") << QStringLiteral("Zah\u00ADlung") << false << QStringLiteral("Zahlung");
        QTest::newRow("soft hyphen that is drawn")
            << QStringLiteral("2024\u00AD01\u00AD31") << true << QStringLiteral("2024-01-31");
        QTest::newRow("other hyphens") << QStringLiteral("FAC\u20102019\u20111\u22122") << false
                                       << QStringLiteral("FAC-2019-1-2");
        QTest::newRow("no-break spaces") << QStringLiteral("1\u00A0234\u202F567,00\u00A0") << false
                                         << QStringLiteral("1 234 567,00");
        QTest::newRow("zero width") << QStringLiteral("\uFEFFIB\u200BAN\u200E") << false << QStringLiteral("IBAN");
        QTest::newRow("composed") << QStringLiteral("e\u0301te\u0301") << false << QStringLiteral("été");
        QTest::newRow("compatibility characters stay") << QStringLiteral("m²½№™") << false << QStringLiteral("m²½№™");
        QTest::newRow("nothing left") << QStringLiteral("\u200B\u00A0") << false << QString();
    }
    void cleansWords()
    {
        QFETCH(QString, text);
        QFETCH(bool, visible);
        QTEST(cleanWord(text, visible), "clean");
    }

    void knowsGarbage_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<bool>("readable");
        QTest::newRow("text") << QStringList{QStringLiteral("Total"), QStringLiteral("12,50"), QStringLiteral("€")}
                              << true;
        QTest::newRow("nothing") << QStringList{} << true;
        QTest::newRow("leaders") << QStringList{QStringLiteral("..............................."),
                                                QStringLiteral("12,50"), QStringLiteral("____________")}
                                 << true;
        QTest::newRow("Greek") << QStringList{QStringLiteral("Τιμολόγιο"), QStringLiteral("αριθ.")} << true;
        QTest::newRow("symbols among text") << QStringList{QStringLiteral("\uE001"), QStringLiteral("Telefon"),
                                                           QStringLiteral("\uE002"), QStringLiteral("Brief")}
                                            << true;
        QTest::newRow("private use") << QStringList{QStringLiteral("\uE001\uE002\uE003"),
                                                    QStringLiteral("\uF0A1\uF0A2"), QStringLiteral("a1")}
                                     << false;
        QTest::newRow("control characters")
            << QStringList{QStringLiteral("\u0001\u0002\u0003"), QStringLiteral("\u0013\u0014")} << false;
        QTest::newRow("replacement characters") << QStringList{QStringLiteral("\uFFFD\uFFFD\uFFFD")} << false;
        QTest::newRow("shifted letters") << QStringList{QStringLiteral("!\"#$%&'"), QStringLiteral("()+,/:;<>"),
                                                        QStringLiteral("?@[]^"), QStringLiteral("A")}
                                         << false;
    }
    void knowsGarbage()
    {
        QFETCH(QStringList, texts);
        QTEST(isReadable(words(texts)), "readable");
    }

    void countsWordsThatSpeak()
    {
        QVERIFY(!hasEnoughWords({}));
        QVERIFY(!hasEnoughWords(words({QStringLiteral("-"), QStringLiteral("|"), QStringLiteral("*"),
                                       QStringLiteral("."), QStringLiteral("€"), QStringLiteral("Page")})));
        QVERIFY(hasEnoughWords(words({QStringLiteral("Scan"), QStringLiteral("of"), QStringLiteral("1"),
                                      QStringLiteral("January"), QStringLiteral("2024")})));
    }
};

DBLEDGER_TEST(TextLayerTest)
#include "TextLayerTest.moc"
