// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/ElectronicInvoice.h"
#include "domain/reading/Field.h"
#include "domain/reading/PageText.h"
#include "domain/reading/ScannedCode.h"
#include "domain/reading/Witness.h"
#include "domain/values/Decimal.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace dbledger::domain {

/// proved: a check digit or an equation over at least two other independently read fields holds, or two witnesses that
/// do not share their pixels agree, or a person confirmed it. read: one witness and nothing against it.
/// doubtful: a rule fails, witnesses disagree or two candidates are close.
enum class FieldState { Missing, Doubtful, Read, Proved };

/// Another value that the field might have.
struct Alternative
{
    QString value;
    double score = 0; ///< 0..1, comparable with the field's own confidence
    int page = 0;     ///< 0 when it stands on no page
    Box box;
    bool operator==(const Alternative &) const = default;
};

/// What was found for one field.
struct FieldReading
{
    QString value;         ///< locale-free: ISO 8601 date, amount with a point; empty means missing
    double confidence = 0; ///< the share of such values that are right, 0..1
    FieldState state = FieldState::Missing;
    int page = 0; ///< from 1; 0 when it stands on no page (a QR payload, a sum)
    Box box;
    QList<Witness> witnesses;
    QList<Alternative> alternatives; ///< best first, without the value itself
    bool operator==(const FieldReading &) const = default;
};

/// A row of the invoice as it was read; what the row does not print is absent.
struct ReadLine
{
    QString description; ///< its wrapped lines joined by a blank
    std::optional<Decimal> quantity;
    std::optional<Decimal> unitPrice;
    std::optional<Decimal> lineTotal;
    std::optional<Decimal> taxRate; ///< percent: 5.5
    int page = 0;
    Box box;
    std::optional<Decimal> priceBase = {};  ///< the unit price is for that many units (BT-149); absent: for one
    std::optional<Decimal> adjustment = {}; ///< charges of the line less its allowances: a discount is negative
    QString sku = {};                       ///< article number, BT-155
    QString taxCategory = {};               ///< UNTDID 5305 as a structured invoice states it: "S", "AE", ...; BT-151
    bool operator==(const ReadLine &) const = default;
};

/// A row of the VAT breakdown.
struct ReadTax
{
    std::optional<Decimal> rate; ///< percent
    std::optional<Decimal> base; ///< net amount that is taxed, BT-116
    std::optional<Decimal> tax;  ///< BT-117
    QString category = {};       ///< as ReadLine::taxCategory, BT-118
    QString exemption = {};      ///< why there is no tax, in words or as a code; BT-120, BT-121
    bool operator==(const ReadTax &) const = default;
};

/// What somebody handed over at a till, and what came back: their difference is the gross total.
struct PaidAtTill
{
    Decimal given, change;
    bool operator==(const PaidAtTill &) const = default;
};

/// How bad it is when a rule does not hold: information, warning, error.
enum class Severity { Information, Warning, Failure };

/// A rule that was evaluated: an equation or check digit that holds, or does not.
struct Proof
{
    QString rule; ///< id from domain/proof/Rules.h
    bool holds = false;
    Severity severity = Severity::Failure; ///< of its not holding
    QStringList arguments;                 ///< the numbers, for the rule's sentence in app::Wording
    QList<Field> fields;                   ///< the header fields it speaks of
    bool overridden = false;               ///< does not hold, and a person said that this stands in no way
    bool operator==(const Proof &) const = default;
};

enum class ReadingStatus { Ok, Review };

/// What was found in one document.
struct Reading
{
    ReadingStatus status = ReadingStatus::Review;
    QString documentKind; ///< "pdf-text", "pdf-scan", "image", "own-template", ...
    int pages = 0;
    QString language; ///< ISO 639-1 of the text, empty when unknown
    QMap<Field, FieldReading> fields;
    QList<ReadLine> lines;
    QList<ReadTax> taxes;
    std::optional<PaidAtTill> paid;              ///< as the page prints it
    std::optional<Decimal> rounding;             ///< in coins, of the printed gross total: net + tax + rounding = gross
    std::optional<Decimal> adjustments;          ///< of the document: charges less allowances (BT-108 less BT-107)
    std::optional<ElectronicInvoice> electronic; ///< what embedded or bare XML says besides
    QList<ScannedCode> codes;
    QList<Proof> proofs;
    QMap<QString, int> elapsedMs; ///< step -> milliseconds: "open", "ocr", ..., "total"
    /// The words of the pages where they stand on the page; only in a reading that comes from a reader. They are no
    /// part of its JSON, and the database keeps them apart.
    QList<PageText> texts;

    /// The field's value, empty when it is missing.
    QString value(Field field) const { return fields.value(field).value; }
    /// The field's value as an amount, nothing when it is missing or no number.
    std::optional<Decimal> amount(Field field) const { return Decimal::parse(value(field)); }
    /// The field's value as a date (a time is dropped), invalid when it is missing or no date.
    QDate date(Field field) const { return QDate::fromString(value(field).left(10), Qt::ISODate); }
    bool has(Field field) const { return !value(field).isEmpty(); }

    bool operator==(const Reading &) const = default;
};

QString stateName(FieldState state);      ///< "missing" "doubtful" "read" "proved"
QString severityName(Severity severity);  ///< "information" "warning" "failure"
QString statusName(ReadingStatus status); ///< "ok" "review"
std::optional<FieldState> stateFromName(QStringView name);
std::optional<Severity> severityFromName(QStringView name);

} // namespace dbledger::domain
