// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Field.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace dbledger::cli {

/// How alike two texts are, 0..1, without regard to case and punctuation: twice the matching characters over all of
/// them, matched as the longest common run and then what is left and right of it.
double similarity(const QString &a, const QString &b);
/// Whether the value that was read is the right one: amounts and dates by value, names at 0.9, addresses at 0.85
/// likeness, anything else letter by letter without blanks and case.
bool sameValue(domain::Field field, const QString &wanted, const QString &got);

/// What was right, over any number of documents.
class Score
{
public:
    /// Compares one object that `dbledger-cli extract --json` printed with the truth of its document; an empty object
    /// is a document that was not read. The truth has names of fields with their values ("NAME_also": other right
    /// ones), "lines", "qr_payload" and "expect": "error", "no crash" or "fields+warning"; what it leaves out does not
    /// count.
    void add(const QJsonObject &truth, const QJsonObject &result);
    void add(const Score &other);

    double headerAccuracy() const; ///< right fields over the fields that the truth has; 1 when there are none
    double lineF1() const;
    double codesRead() const;
    double warningsGiven() const;
    double silentPerThousand() const; ///< of the fields given with a confidence of 0.95 or more, those that are wrong

    struct Tally
    {
        int expected = 0, right = 0, wrong = 0, missing = 0;
    };
    QMap<domain::Field, Tally> fields;
    int documents = 0, documentsRight = 0, absent = 0;
    int badExpected = 0, badRight = 0; ///< documents that cannot be read, and are to be refused
    int linesExpected = 0, linesRight = 0, linesGiven = 0;
    int codesExpected = 0, codesRight = 0;
    int warningsExpected = 0, warningsRight = 0;
    int sure = 0, silent = 0;
    QStringList notes; ///< one for each thing that was wrong

    /// "header 0.981  lines 0.970  codes 12/12 ...", for the test's output.
    QString summary() const;
    int fieldsExpected() const;

private:
    void addFields(const QString &name, const QJsonObject &truth, const QJsonObject &given);
    void addLines(const QString &name, const QJsonObject &truth, const QJsonObject &result);
    void addCodes(const QString &name, const QJsonObject &truth, const QJsonObject &result);
};

} // namespace dbledger::cli
