// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/Generator.h"
#include "domain/proof/Identifiers.h"
#include "domain/proof/VatId.h"
#include "samples/Identities.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace dbledger;
using namespace dbledger::samples;
using domain::Decimal;

namespace {

Sample drawn(const QString &layout, std::uint64_t seed, const QDir &folder,
             const QString &degradations = QStringLiteral("none"))
{
    Order order;
    order.layouts = layoutsNamed(layout);
    order.seed = seed;
    order.dpi = 100;
    order.degradations = *degradationsNamed(degradations);
    return generate(order, folder)->first();
}

Decimal sumOfLines(const QJsonObject &truth)
{
    Decimal sum = Decimal::parse(truth[u"charge"].toString()).value_or(Decimal());
    const QJsonArray lines = truth[u"lines"].toArray();
    for (const QJsonValue &line : lines)
        sum = sum + *Decimal::parse(line[u"line_total"].toString());
    return sum;
}

} // namespace

class GeneratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(fontsMissing(), QStringList()); }

    void identifiersHaveRightCheckDigits()
    {
        Random random(7);
        for (int i = 0; i < 200; ++i) {
            const QString siren = makeSiren(random);
            QVERIFY2(domain::isSiren(siren), qPrintable(siren));
            QVERIFY2(domain::isSiret(makeSiret(siren, random)), qPrintable(siren));
            QVERIFY(domain::isCreditorReference(makeCreditorReference(random)));
            for (const Tongue tongue : {Tongue::French, Tongue::English, Tongue::German, Tongue::Spanish,
                                        Tongue::Italian, Tongue::Dutch, Tongue::Portuguese, Tongue::Swiss}) {
                const QString iban = makeIban(tongue, random), vatId = makeVatId(tongue, random);
                QVERIFY2(domain::isIban(iban), qPrintable(iban));
                QVERIFY2(domain::isBic(makeBic(tongue, random)), "BIC");
                QVERIFY2(domain::checkVatId(vatId) == domain::VatCheck::Right, qPrintable(vatId));
            }
        }
    }

    void everyLayoutSaysWhatItPrints_data()
    {
        QTest::addColumn<QString>("layout");
        for (const Layout &layout : allLayouts())
            QTest::newRow(qPrintable(layout.name)) << layout.name;
    }

    void everyLayoutSaysWhatItPrints()
    {
        QFETCH(QString, layout);
        QTemporaryDir folder;
        for (const std::uint64_t seed : {1, 2, 3, 4}) {
            const QJsonObject truth = drawn(layout, seed, folder.path()).truth;
            for (const char *field : {"invoice_number", "issue_date", "gross_total"})
                QVERIFY2(!truth[QLatin1String(field)].toString().isEmpty(), field);
            QVERIFY(!truth[u"lines"].toArray().isEmpty());
            const Decimal lines = sumOfLines(truth), gross = *Decimal::parse(truth[u"gross_total"].toString());
            const auto net = Decimal::parse(truth[u"net_total"].toString());
            const bool addsUp = lines == gross || lines == net; // lines with tax, or without
            QCOMPARE(addsUp, layout != u"own-wrong-total");
        }
    }

    void theSameSeedDrawsTheSame_data() { everyLayoutSaysWhatItPrints_data(); }

    void theSameSeedDrawsTheSame()
    {
        QFETCH(QString, layout);
        QTemporaryDir first, second, other;
        const Sample a = drawn(layout, 5, first.path()), b = drawn(layout, 5, second.path());
        QCOMPARE(a.truth, b.truth);
        QCOMPARE(QImage(a.file), QImage(b.file));
        QVERIFY(drawn(layout, 6, other.path()).truth != a.truth);
    }

    void pdfsCarryTheSameTruth()
    {
        QTemporaryDir pictures, pdfs;
        Order order;
        order.layouts = layoutsNamed(QStringLiteral("open"));
        order.count = int(order.layouts.size());
        order.dpi = 72;
        const auto painted = generate(order, pictures.path());
        order.format = Format::Pdf;
        const auto written = generate(order, pdfs.path());
        QVERIFY(painted && written);
        for (int i = 0; i < order.count; ++i)
            QCOMPARE((*painted)[i].truth, (*written)[i].truth);
    }

    void degradationsChangeThePage_data()
    {
        QTest::addColumn<QString>("degradation");
        for (const Degradation degradation : allDegradations())
            QTest::newRow(qPrintable(degradationName(degradation))) << degradationName(degradation);
        QTest::newRow("three at once") << QStringLiteral("perspective+shadow+noise");
    }

    void degradationsChangeThePage()
    {
        QFETCH(QString, degradation);
        QTemporaryDir clean, worse;
        const Sample before = drawn(QStringLiteral("fr-classic"), 1, clean.path());
        const Sample after = drawn(QStringLiteral("fr-classic"), 1, worse.path(), degradation);
        QCOMPARE(after.truth, before.truth);
        const QImage page(after.file);
        QVERIFY(!page.isNull());
        QVERIFY(page != QImage(before.file));
    }

    void ourOwnTemplateIsTransparentInPlaces()
    {
        QTemporaryDir folder;
        const QImage page = QImage(drawn(QStringLiteral("own-2019"), 1, folder.path()).file);
        QCOMPARE(page.size(), QSize(850, 1100));
        QVERIFY(page.hasAlphaChannel());
        int halfRed = 0, invisibleRed = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x) {
                halfRed +=
                    qRed(page.pixel(x, y)) == 255 && qAlpha(page.pixel(x, y)) < 200 && qAlpha(page.pixel(x, y)) > 0;
                invisibleRed += page.pixel(x, y) == qRgba(255, 0, 0, 0);
            }
        QVERIFY(halfRed > 100);
        QCOMPARE(invisibleRed, 761);
    }

    void lyingVariantsLie()
    {
        QTemporaryDir folder;
        const QList<Layout> lying = layoutsNamed(QStringLiteral("lying"));
        QCOMPARE(lying.size(), 5);
        for (const Layout &layout : lying)
            QCOMPARE(drawn(layout.name, 1, folder.path()).truth[u"expect"].toString(),
                     QStringLiteral("fields+warning"));
        const QJsonObject number = drawn(QStringLiteral("own-qr-number"), 1, folder.path()).truth;
        QVERIFY(!number[u"qr_payload"].toString().contains(number[u"invoice_number"].toString()));
        const QJsonObject birth = drawn(QStringLiteral("own-birthdate"), 1, folder.path()).truth;
        QVERIFY(birth[u"qr_payload"].toString().contains(u"-02-31"));
        QVERIFY(!drawn(QStringLiteral("own-no-qr"), 1, folder.path()).truth.contains(u"qr_payload"));
        QVERIFY(!drawn(QStringLiteral("own-no-header"), 1, folder.path()).truth.contains(u"buyer_name"));
    }

    void groupsAreDisjoint()
    {
        QCOMPARE(layoutsNamed(QStringLiteral("held-out")).size(), 4);
        for (const Layout &layout : layoutsNamed(QStringLiteral("all")))
            QVERIFY(layout.group != Layout::Group::HeldOut && layout.group != Layout::Group::Lying);
        QVERIFY(layoutsNamed(QStringLiteral("no such layout")).isEmpty());
        QVERIFY(!degradationsNamed(QStringLiteral("skew+melted")));
    }
};

DBLEDGER_TEST(GeneratorTest)
#include "GeneratorTest.moc"
