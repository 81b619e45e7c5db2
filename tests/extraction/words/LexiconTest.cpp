// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Lexicon.h"
#include "extraction/words/TextFold.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using dbledger::extraction::foldedWords;
using dbledger::extraction::Lexicon;

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasEveryTopic_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &name : QDir(QStringLiteral(":/lexicon")).entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << QStringLiteral(":/lexicon/") + name;
    }

    void everyLanguageHasEveryTopic()
    {
        QFETCH(QString, file);
        QFile json(file);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QByteArray bytes = json.readAll();
        Lexicon alone;
        QCOMPARE(alone.add(bytes), QString());
        QCOMPARE(alone.languages(), QStringList{QFileInfo(file).baseName()});
        for (const QString &topic : Lexicon::instance().topics())
            QVERIFY2(!alone.wordings(topic).isEmpty(), qPrintable(topic));
        const QJsonObject root = QJsonDocument::fromJson(bytes).object();
        QVERIFY(root[QStringLiteral("common")].isArray());
        QVERIFY(root[QStringLiteral("stems")].isObject());
    }

    void wordingsAreUsable()
    {
        const Lexicon &lexicon = Lexicon::instance();
        for (const QString &topic : lexicon.topics())
            for (const auto &wording : lexicon.wordings(topic)) {
                QVERIFY2(!wording.words.isEmpty(), qPrintable(topic + u' ' + wording.language));
                QVERIFY2(wording.weight > 0 && wording.weight <= 1, qPrintable(topic + u' ' + wording.words));
            }
    }

    /// Two weights for one wording: the lower one would count for nothing.
    void noWordingStandsTwice()
    {
        const Lexicon &lexicon = Lexicon::instance();
        for (const QString &topic : lexicon.topics()) {
            QSet<QString> seen;
            for (const auto &wording : lexicon.wordings(topic)) {
                const QString key = wording.language + u' ' + wording.words;
                QVERIFY2(!seen.contains(key), qPrintable(topic + u' ' + key));
                seen.insert(key);
            }
        }
    }

    void everyStemCounts_data() { everyLanguageHasEveryTopic_data(); }

    /// "-datum" ends "datum" too: a part that another one of the same meaning covers counts for nothing.
    void everyStemCounts()
    {
        QFETCH(QString, file);
        QFile json(file);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject stems = QJsonDocument::fromJson(json.readAll()).object()[QStringLiteral("stems")].toObject();
        QVERIFY(!stems.isEmpty());
        for (auto meaning = stems.begin(); meaning != stems.end(); ++meaning) {
            const QStringList parts = meaning.value().toVariant().toStringList();
            for (const QString &part : parts) {
                const QString text = foldedWords(part);
                const bool covered = std::ranges::any_of(parts, [&](const QString &other) {
                    const QString word = foldedWords(other);
                    return &other != &part &&
                           ((other.endsWith(u'-') && !part.startsWith(u'-') && text.startsWith(word)) ||
                            (other.startsWith(u'-') && !part.endsWith(u'-') && text.endsWith(word)) || other == part);
                });
                QVERIFY2(!text.isEmpty() && !covered, qPrintable(meaning.key() + u' ' + part));
            }
        }
    }

    void knowsMonthsOfAllLanguages()
    {
        const Lexicon &lexicon = Lexicon::instance();
        QCOMPARE(lexicon.month(QStringLiteral("aout")), 8);
        QCOMPARE(lexicon.month(QStringLiteral("marz")), 3);
        QCOMPARE(lexicon.month(QStringLiteral("dic")), 12);
        QCOMPARE(lexicon.month(QStringLiteral("mei")), 5);
        QCOMPARE(lexicon.month(QStringLiteral("blue")), 0);
    }

    void knowsWhatDocumentNumbersBeginWith()
    {
        QVERIFY(Lexicon::instance().isSeries(QStringLiteral("ft")));
        QVERIFY(!Lexicon::instance().isSeries(QStringLiteral("fatura")));
    }

    void knowsWhatPartsOfWordsMean()
    {
        const Lexicon &lexicon = Lexicon::instance();
        QVERIFY(lexicon.meaningsOf(QStringLiteral("rechnungsdatum")).contains(QStringLiteral("date")));
        QVERIFY(lexicon.meaningsOf(QStringLiteral("rechnungsdatum")).contains(QStringLiteral("invoice")));
        QVERIFY(lexicon.meaningsOf(QStringLiteral("zahlung")).isEmpty());
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no language") << QByteArray("{\"months\": []}");
        QTest::newRow("no months") << QByteArray("{\"language\": \"xx\"}");
    }

    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QByteArray, json);
        Lexicon lexicon;
        QVERIFY(!lexicon.add(json).isEmpty());
        QVERIFY(lexicon.languages().isEmpty());
    }
};

DBLEDGER_TEST(LexiconTest)
#include "LexiconTest.moc"
