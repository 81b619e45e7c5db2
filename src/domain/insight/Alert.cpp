// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insight/Alert.h"

namespace dbledger::domain {

namespace {

/// In the order of the kinds.
const QStringList &kindNames()
{
    static const QStringList names{QStringLiteral("party-silent"),       QStringLiteral("segment-worse"),
                                   QStringLiteral("party-revenue-down"), QStringLiteral("product-revenue-down"),
                                   QStringLiteral("invoice-over"),       QStringLiteral("overdue"),
                                   QStringLiteral("iban-changed"),       QStringLiteral("number-gap"),
                                   QStringLiteral("number-reused"),      QStringLiteral("suffix-again")};
    return names;
}

const QStringList &alertStateNames()
{
    static const QStringList names{QStringLiteral("open"), QStringLiteral("acknowledged"), QStringLiteral("settled")};
    return names;
}

} // namespace

QString alertKindName(AlertKind kind)
{
    return kindNames().at(int(kind));
}

std::optional<AlertKind> alertKindFromName(QStringView name)
{
    const qsizetype place = kindNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(AlertKind(place));
}

const QList<AlertKind> &allAlertKinds()
{
    static const QList<AlertKind> all = [] {
        QList<AlertKind> kinds;
        for (qsizetype i = 0; i < kindNames().size(); ++i)
            kinds.append(AlertKind(i));
        return kinds;
    }();
    return all;
}

AlertNeeds needsOf(AlertKind kind)
{
    AlertNeeds needs;
    needs.party =
        kind != AlertKind::ProductRevenueDown && kind != AlertKind::NumberGap && kind != AlertKind::NumberReused;
    switch (kind) {
    case AlertKind::PartySilent:
    case AlertKind::Overdue:
        needs.days = true;
        break;
    case AlertKind::ProductRevenueDown:
        needs.product = true;
        [[fallthrough]];
    case AlertKind::PartyRevenueDown:
        needs.days = true;
        needs.percent = true;
        break;
    case AlertKind::InvoiceOver:
        needs.amount = true;
        break;
    case AlertKind::SegmentWorse:
    case AlertKind::IbanChanged:
    case AlertKind::NumberGap:
    case AlertKind::NumberReused:
    case AlertKind::SuffixAgain:
        break;
    }
    return needs;
}

QList<AlertRule> usualAlertRules(const Currency &currency)
{
    const int large = currency.minorDigits() > 0 ? 10'000 : 1'000'000;
    QList<AlertRule> rules;
    const auto add = [&rules](AlertKind kind, int days = 30, int percent = 30) -> AlertRule & {
        AlertRule rule;
        rule.kind = kind;
        rule.days = days;
        rule.percent = percent;
        rules.append(rule);
        return rules.last();
    };
    add(AlertKind::Overdue, 15);
    add(AlertKind::IbanChanged);
    add(AlertKind::SuffixAgain);
    add(AlertKind::NumberReused);
    add(AlertKind::NumberGap);
    add(AlertKind::InvoiceOver).amount = Money::fromDecimal(Decimal::fromInt(large), currency);
    add(AlertKind::PartySilent, 180);
    add(AlertKind::PartyRevenueDown, 90, 50);
    return rules;
}

QString alertStateName(AlertState state)
{
    return alertStateNames().at(int(state));
}

std::optional<AlertState> alertStateFromName(QStringView name)
{
    const qsizetype place = alertStateNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(AlertState(place));
}

bool Alert::isQuiet(const QDate &today) const
{
    return state == AlertState::Open && snoozedUntil.isValid() && snoozedUntil > today;
}

} // namespace dbledger::domain
