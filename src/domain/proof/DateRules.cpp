// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/RuleSet.h"

namespace dbledger::domain {

namespace {

constexpr int oldestYears = 10;   // the French retention of accounting records, C. com. L123-22
constexpr int longestTerms = 120; // days; twice the French commercial cap of 60 days, C. com. L441-10

/// Prepayments, and what was paid before it was issued, may be due earlier than they are issued.
bool isPaidBefore(const Reading &reading)
{
    static const QStringList types{QStringLiteral("386"), QStringLiteral("500"), QStringLiteral("503")};
    return types.contains(reading.value(Field::DocumentType)) ||
           (reading.electronic && isPaidProcess(reading.electronic->process));
}

} // namespace

void evaluateDates(const Reading &reading, const RuleContext &context, Findings &findings)
{
    const auto iso = [](const QDate &date) { return date.toString(Qt::ISODate); };
    const QDate issue = reading.date(Field::IssueDate), due = reading.date(Field::DueDate);
    const QDate birth = reading.date(Field::BuyerBirthdate);
    if (issue.isValid() && context.today.isValid()) {
        findings.add(rules::issueInFuture, issue <= context.today.addDays(1), Severity::Warning,
                     {iso(issue), iso(context.today)}, {Field::IssueDate});
        findings.add(rules::issueLongAgo, issue >= context.today.addYears(-oldestYears), Severity::Information,
                     {iso(issue), QString::number(oldestYears)}, {Field::IssueDate});
    }
    if (issue.isValid() && due.isValid()) {
        findings.add(rules::dueAfterIssue, due >= issue || isPaidBefore(reading), Severity::Warning,
                     {iso(due), iso(issue)}, {Field::DueDate, Field::IssueDate});
        findings.add(rules::termsPlausible, issue.daysTo(due) <= longestTerms, Severity::Warning,
                     {QString::number(issue.daysTo(due))}, {Field::DueDate, Field::IssueDate});
    }
    if (issue.isValid() && birth.isValid())
        findings.add(rules::birthBeforeIssue, birth < issue, Severity::Warning, {iso(birth), iso(issue)},
                     {Field::BuyerBirthdate});
}

} // namespace dbledger::domain
