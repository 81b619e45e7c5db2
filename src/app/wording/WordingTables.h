// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QStringView>

#include <span>

namespace dbledger::app::wording {

// The untranslated sentences. `arguments` has one letter for each argument, how it is written for a person:
//   t  text as it is          n  number             d  date or date and time    b  size in bytes
//   v  value of the field that the first argument names
//   s  seconds, as a duration    y  days, with the word
//   m  amount and currency code    g  segment
//   w  a field, a thing or its state (Wording::thingName)
//   e  the sentence of an error: its kind, and its arguments follow
//   l  names of fields and rules, joined by commas; takes all the arguments that follow as well

/// The sentence of an error kind.
struct ErrorSentence
{
    ErrorKind kind;
    const char *arguments;
    const char *sentence;
};
std::span<const ErrorSentence> errorSentences();
/// Null for a kind that has none, which is a defect.
const ErrorSentence *errorSentence(ErrorKind kind);
/// Why reading failed, in a few words; null for a kind that reading does not fail with.
const char *failureWord(QStringView kind);

/// The name of a rule and what it says when it holds and when it does not.
struct RuleSentences
{
    QStringView rule;
    const char *arguments;
    const char *name;
    const char *holds;
    const char *fails;
};
std::span<const RuleSentences> ruleSentences();
/// The part of them for electronic invoices (domain/proof/ElectronicRules.h).
std::span<const RuleSentences> structureSentences();
/// Null for a rule that has none, which is a defect.
const RuleSentences *ruleSentence(QStringView rule);

} // namespace dbledger::app::wording
