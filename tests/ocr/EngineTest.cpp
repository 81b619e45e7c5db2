// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/Engine.h"
#include "ocr/TrainedData.h"
#include "support/TestMain.h"
#include "support/TextPage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dbledger;
using tests::textPage;

namespace {

QString text(const QList<domain::Word> &words)
{
    QStringList all;
    for (const domain::Word &word : words)
        all << word.text;
    return all.join(u' ');
}

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersOfEachLanguageSurvive_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("line");
        QTest::newRow("fr") << QStringLiteral("fra") << QString::fromUtf8("Fenêtre réglée à l'échéance");
        QTest::newRow("de") << QStringLiteral("deu") << QString::fromUtf8("Größere Büromöbel für Köln");
        QTest::newRow("en") << QStringLiteral("fra") << QStringLiteral("Invoice amount due within thirty days");
    }

    void lettersOfEachLanguageSurvive()
    {
        QFETCH(QString, language);
        QFETCH(QString, line);
        const auto engine = ocr::Engine::create({language, {}});
        QVERIFY(engine);
        const auto words = (*engine)->recognise(textPage({line}), {ocr::Layout::Block, {}, 300});
        QVERIFY(words);
        QCOMPARE(text(*words), line);
        QVERIFY(words->constFirst().confidence > 0.8);
    }

    void boxesAndLinesAreThoseOfThePage()
    {
        const auto engine = ocr::Engine::create({QStringLiteral("fra"), {}});
        QVERIFY(engine);
        const auto words = (*engine)->recognise(textPage({QStringLiteral("Alpha beta"), QStringLiteral("Gamma")}),
                                                {ocr::Layout::Block, {}, 300});
        QVERIFY(words);
        QCOMPARE(words->size(), 3);
        QCOMPARE(words->at(0).line, 0);
        QCOMPARE(words->at(1).line, 0);
        QCOMPARE(words->at(2).line, 1);
        QVERIFY(qAbs(words->at(0).box.x - 100 / 1240.0) < 0.01);
        QVERIFY(qAbs(words->at(2).box.bottom() - 200 / 1754.0) < 0.01);
    }

    void aPartIsReadInItsPlace()
    {
        const auto engine = ocr::Engine::create({QStringLiteral("fra"), {}});
        QVERIFY(engine);
        const QImage page = textPage({QStringLiteral("First line"), QStringLiteral("Second line")});
        const auto words = (*engine)->recognise(page, {ocr::Layout::Block, QRect(50, 160, 600, 55), 300});
        QVERIFY(words);
        QCOMPARE(text(*words), QStringLiteral("Second line"));
        QVERIFY(qAbs(words->at(0).box.x - 100 / 1240.0) < 0.01);
    }

    void anEmptyPageHasNoWords()
    {
        const auto engine = ocr::Engine::create({QStringLiteral("fra"), {}});
        QVERIFY(engine);
        const auto words = (*engine)->recognise(textPage({}), {});
        QVERIFY(words);
        QVERIFY(words->isEmpty());
    }

    void aRaisedTokenStopsIt()
    {
        const auto engine = ocr::Engine::create({QStringLiteral("fra"), {}});
        QVERIFY(engine);
        const CancelToken cancel;
        cancel.cancel();
        const auto words = (*engine)->recognise(textPage({QStringLiteral("Words")}), {}, cancel);
        QVERIFY(!words);
        QCOMPARE(words.error().kind, ErrorKind::Cancelled);
        QVERIFY((*engine)->recognise(textPage({QStringLiteral("Words")}), {}));
    }

    void aMissingModelIsSaid()
    {
        const QTemporaryDir folder;
        const auto engine = ocr::Engine::create({QStringLiteral("fra"), folder.path()});
        QVERIFY(!engine);
        QCOMPARE(engine.error().kind, ErrorKind::LanguageMissing);
        QCOMPARE(engine.error().arguments, (QStringList{QStringLiteral("fra"), folder.path()}));
    }

    void theRecognisersOwnVariableIsIgnored()
    {
        qputenv("TESSDATA_PREFIX", "/nowhere");
        const bool made = bool(ocr::Engine::create({QStringLiteral("fra"), {}}));
        qunsetenv("TESSDATA_PREFIX");
        QVERIFY(made);
    }
};

DBLEDGER_TEST(EngineTest)
#include "EngineTest.moc"
