// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Money.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace dbledger::domain {

/// What people want to be told of. The comment says what a rule of the kind takes.
enum class AlertKind {
    PartySilent,        ///< a customer has bought nothing for `days`
    SegmentWorse,       ///< a customer moved to a worse segment
    PartyRevenueDown,   ///< a customer's revenue of `days` is `percent` below that of as many days before
    ProductRevenueDown, ///< likewise of a product that we sell
    InvoiceOver,        ///< an invoice, sale or purchase, of `amount` gross or more
    Overdue,            ///< a sale that is not paid `days` after it was due
    IbanChanged,        ///< a purchase with another IBAN than the supplier's invoice before
    NumberGap,          ///< a sale before whose number one is missing
    NumberReused,       ///< two sales of the same number
    SuffixAgain,        ///< the same amount and party again, under the same number with a suffix
};
QString alertKindName(AlertKind kind); ///< "party-silent" "suffix-again" ...
std::optional<AlertKind> alertKindFromName(QStringView name);
const QList<AlertKind> &allAlertKinds();

/// Which parts of a rule count for its kind.
struct AlertNeeds
{
    bool days = false;
    bool percent = false;
    bool amount = false;
    bool party = false; ///< may be about one party only
    bool product = false;
};
AlertNeeds needsOf(AlertKind kind);

/// What somebody wants to be told of; everybody on the database shares it.
struct AlertRule
{
    static constexpr int mostDays = 3650;

    qint64 id = 0;   ///< 0: new
    int version = 0; ///< for the optimistic lock
    AlertKind kind = AlertKind::Overdue;
    bool active = true;
    int days = 30;
    int percent = 30;
    std::optional<Money> amount;
    qint64 partyId = 0; ///< 0: any
    qint64 productId = 0;
    QString partyName; ///< this and what follows is filled when it is read
    QString productName;
    int openAlerts = 0; ///< quiet ones, too
};

/// What most who keep books want to be told of; large amounts are those of that currency.
QList<AlertRule> usualAlertRules(const Currency &currency);

/// Settled: what it told of is over.
enum class AlertState { Open, Acknowledged, Settled };
QString alertStateName(AlertState state); ///< "open" "acknowledged" "settled"
std::optional<AlertState> alertStateFromName(QStringView name);

/// Something that a rule found.
struct AlertFinding
{
    QString key; ///< what it is of: a rule tells of it once, until it is over
    qint64 partyId = 0;
    qint64 productId = 0;
    qint64 invoiceId = 0;
    qint64 otherInvoiceId = 0; ///< with which the invoice was compared
    QStringList arguments;     ///< of its sentence, see app::Wording
};

struct Alert
{
    qint64 id = 0;
    qint64 ruleId = 0;
    AlertKind kind = AlertKind::Overdue;
    AlertState state = AlertState::Open;
    QDate snoozedUntil; ///< it is quiet before that day; invalid: it is not
    AlertFinding finding;
    QDateTime raisedAt; ///< UTC
    QString changedBy;  ///< who acknowledged, snoozed or reopened it, empty while nobody did
    QDateTime changedAt;
    QString partyName; ///< as it is called now
    QString productName;
    QString invoiceNumber;
    QString otherInvoiceNumber;

    /// Whether it is snoozed on that day.
    bool isQuiet(const QDate &today) const;
};

/// What is not set does not restrict.
struct AlertFilter
{
    QList<AlertKind> kinds;
    QList<AlertState> states{AlertState::Open};
    bool snoozed = false; ///< those that are quiet, too
    qint64 partyId = 0;
    qint64 invoiceId = 0;
    QString text; ///< words that must all occur in what the party, product and invoice are searched by
};

/// Newest first.
struct AlertPage
{
    QList<Alert> rows;
    std::optional<qint64> next; ///< the page behind begins behind that id; absent on the last page
};

/// What looking at all rules came to.
struct AlertReport
{
    qint64 raised = 0;
    qint64 settled = 0;
    qint64 moved = 0;    ///< customers that are in another segment than before
    qint64 unread = 0;   ///< open and not quiet
    qint64 revision = 0; ///< of the sums that dashboards read, after customers were classed
};

} // namespace dbledger::domain
