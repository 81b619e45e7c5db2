// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proof/Rules.h"

namespace dbledger::domain {

/// Collects what the rules find; private to the rules' sources.
class Findings
{
public:
    /// `severity` is that of the rule's not holding.
    void add(const QString &rule, bool holds, Severity severity, const QStringList &arguments,
             const QList<Field> &fields)
    {
        m_proofs.append({rule, holds, severity, arguments, fields});
    }
    QList<Proof> take() { return std::move(m_proofs); }

private:
    QList<Proof> m_proofs;
};

// One source a family; each evaluates the rules of its family that apply.
void evaluateArithmetic(const Reading &reading, Findings &findings);
void evaluateIdentifiers(const Reading &reading, Findings &findings);
void evaluateVatRates(const Reading &reading, Findings &findings);
void evaluateDates(const Reading &reading, const RuleContext &context, Findings &findings);
// Of readings that have Reading::electronic.
void evaluateStructuredArithmetic(const Reading &reading, Findings &findings);
void evaluateStructure(const Reading &reading, Findings &findings);
void evaluateFrenchRules(const Reading &reading, Findings &findings);

} // namespace dbledger::domain
