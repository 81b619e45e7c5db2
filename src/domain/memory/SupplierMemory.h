// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Box.h"
#include "domain/reading/Field.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace dbledger::domain {

struct Reading;

/// On which side of the value its label stands.
enum class LabelSide { None, Left, Above };

/// Where a supplier prints a field and how, as a person's correction showed it.
struct MemoryRecord
{
    qint64 id = 0;
    QString supplier;     ///< its key: "vat:FR40303265045", "siren:303265045", "iban:FR76...", "name:vasseur sarl"
    QString supplierName; ///< for people
    Field field = Field::InvoiceNumber;
    QString label; ///< as printed; empty: there is none, the place alone tells
    LabelSide side = LabelSide::None;
    int page = 1; ///< from 1
    Box box;      ///< of the value, in fractions of the page
    /// Dates "d-m-y" "m-d-y" "y-m-d"; amounts "1234,56" "1234.56" "1234"; codes with their letters and # for each
    /// digit; names: empty.
    QString format;
    qint64 invoiceId = 0; ///< whose correction taught it, 0: it was imported
    QString learnedBy;
    QDateTime learnedAt; ///< UTC
    bool operator==(const MemoryRecord &) const = default;
    /// Whether it says the same, whoever taught it and when.
    bool saysTheSame(const MemoryRecord &other) const;
};

QString labelSideName(LabelSide side);         ///< "none" "left" "above"
LabelSide labelSideFromName(QStringView name); ///< none where it is unknown

/// The keys that a reading gives its seller, the strongest first: VAT id, SIREN, IBAN, name.
QStringList supplierKeys(const Reading &reading);
/// Of those keys the "name:" ones whose words stand in the text, which is a wordsKey().
QStringList suppliersNamed(const QStringList &keys, const QString &text);

/// What is exported; ids and invoices are of one database and stay there.
QJsonObject toJson(const MemoryRecord &record);
/// Nothing when it says no field, no supplier, an impossible place or side, or has no text where one belongs: the file
/// may be anybody's.
std::optional<MemoryRecord> memoryRecordFromJson(const QJsonObject &json);

} // namespace dbledger::domain
