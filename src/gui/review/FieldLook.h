// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Invoice.h"
#include "domain/reading/Reading.h"
#include "gui/style/Theme.h"

#include <QLocale>

namespace dbledger::gui {

/// How a state is shown: icon, word and colour together.
struct FieldStateLook
{
    QString icon;
    Tone tone = Tone::Neutral;
    QString word;
};
FieldStateLook fieldStateLook(domain::FieldState state, bool mandatory);
/// The role of a label with words in that tone, see dbledger.qss.
QString toneRole(Tone tone);

/// Fields that are shown together.
struct FieldGroup
{
    QString title;
    QList<domain::Field> fields;
};
QList<FieldGroup> fieldGroups();

/// Without which the invoice cannot be approved; the other party is the buyer of a sale, the seller of a purchase.
bool isMandatory(domain::Field field, std::optional<domain::Direction> direction);
/// A person has to look at it: doubtful, or mandatory and not settled.
bool isOpen(domain::Field field, const domain::Reading &reading, std::optional<domain::Direction> direction);

/// Who says so, in small words: "text recognition, QR code, sum of the lines agree".
QString witnessWords(domain::Field field, const domain::Reading &reading);

/// A value as it stands in the edit field, on one line (lines of an address are parted by " / "), and back again to
/// the canonical one. What cannot be understood comes back trimmed.
QString shownValue(domain::Field field, const QString &canonical, const QLocale &locale);
QString typedValue(domain::Field field, const QString &typed, const QLocale &locale);
/// UNTDID 1001 codes that a person may choose from.
const QStringList &documentTypes();

} // namespace dbledger::gui
