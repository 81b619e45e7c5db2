// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Company;
using tests::AppFixture;

class CompanyServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data() { tests::addBackends(); }
    void comesBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        app::CompanyService &service = fixture.app().company();
        const auto none = app::await(service.company(fixture.viewer));
        DBLEDGER_VERIFY(none);
        QVERIFY(none->isEmpty());
        Company company;
        company.names = {QStringLiteral("  Papeterie   Verdier "), QStringLiteral("Verdier & Fils"), QString()};
        company.vatIds = {QStringLiteral("FR 83 404 833 048")};
        company.siren = QStringLiteral("404 833 048");
        company.currency = domain::Currency::fromCode(u"CHF");
        DBLEDGER_VERIFY(app::await(service.setCompany(company, fixture.anna)));
        fixture.restart();
        const auto back = app::await(fixture.app().company().company(fixture.anna));
        DBLEDGER_VERIFY(back);
        QCOMPARE(back->names, QStringList({QStringLiteral("Papeterie Verdier"), QStringLiteral("Verdier & Fils")}));
        QCOMPARE(back->vatIds, QStringList(QStringLiteral("FR83404833048")));
        QCOMPARE(back->siren, QStringLiteral("404833048"));
        QCOMPARE(back->currency->code(), QStringLiteral("CHF"));
        QCOMPARE(fixture.count(QStringLiteral("audit_log WHERE entity = 'settings'")), 1);
    }

    void wrongDigitsAreRefused()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        Company company;
        company.siren = QStringLiteral("404833049");
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().company().setCompany(company, fixture.anna)), Invalid);
        company = {};
        company.vatIds = {QStringLiteral("FR83404833049")};
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().company().setCompany(company, fixture.anna)), Invalid);
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().company().setCompany({}, fixture.viewer)), NotAllowed);
    }
};

DBLEDGER_TEST(CompanyServiceTest)
#include "CompanyServiceTest.moc"
