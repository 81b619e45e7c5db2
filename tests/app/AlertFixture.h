// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppFixture.h"
#include "app/insight/AlertService.h"
#include "app/wording/Wording.h"
#include "support/BookShuffle.h"

#include <QTest>

/// What tests of alerts have in common.
namespace alerts {

using namespace dbledger;
using domain::Alert;
using domain::AlertFilter;
using domain::AlertKind;
using domain::AlertRule;
using domain::AlertState;
using domain::Money;
using tests::AppFixture;
using tests::Said;

inline const Money hundred = Money::fromMinor(10'000, domain::Currency::eur());

inline Said sale(const QString &number, const QString &gross, const QString &date,
                 const QString &buyer = QStringLiteral("Bob"))
{
    Said said = tests::sale(number, buyer, gross);
    said.date = date;
    return said;
}

/// A company, a rule, and what the rule tells.
class Watch
{
public:
    Watch(storage::Backend backend)
        : fixture(backend)
    {
        fixture.setUpCompany();
    }

    qint64 bring(const Said &said)
    {
        const auto report = fixture.import(QByteArray::number(++m_documents), said);
        if (report.outcome != app::ImportOutcome::Approved)
            QTest::qFail(qPrintable(said.number + QStringLiteral(" was not approved")), __FILE__, __LINE__);
        return report.invoiceId;
    }
    AlertRule rule(AlertKind kind, int days = 30, int percent = 30)
    {
        AlertRule rule;
        rule.kind = kind;
        rule.days = days;
        rule.percent = percent;
        if (kind == AlertKind::InvoiceOver)
            rule.amount = hundred;
        const auto saved = app::await(service().saveRule(rule, fixture.anna));
        if (!saved)
            QTest::qFail(qPrintable(tests::describe(saved.error())), __FILE__, __LINE__);
        return saved.value();
    }
    /// What there is to tell now, in English: sentences, newest first.
    QStringList told()
    {
        const auto report = app::await(service().evaluate(fixture.anna));
        if (!report)
            return {tests::describe(report.error())};
        QStringList sentences;
        for (const Alert &alert : open())
            sentences += app::Wording(QLocale::c()).sentence(alert.kind, alert.finding.arguments);
        if (report->unread != sentences.size())
            QTest::qFail("the count of what is unread is wrong", __FILE__, __LINE__);
        return sentences;
    }
    QList<Alert> open(const AlertFilter &filter = {})
    {
        const auto page = app::await(service().list(filter, 100, {}, fixture.viewer));
        return page ? page.value().rows : QList<Alert>();
    }
    void voided(qint64 id)
    {
        DBLEDGER_VERIFY(app::await(fixture.app().invoices().voidInvoice(id, fixture.show(id).invoice.version,
                                                                        QStringLiteral("wrong"), fixture.anna)));
    }
    app::AlertService &service() { return fixture.app().alerts(); }

    AppFixture fixture;

private:
    int m_documents = 0;
};

inline QString plain(QString text)
{
    return text.replace(QChar(0xA0), u' ');
}

} // namespace alerts
