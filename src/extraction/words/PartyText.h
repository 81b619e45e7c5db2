// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dbledger::extraction {

/// Whether a legal form stands in the text as a word: "GmbH", "Sdn. Bhd.", "SARL", "Ltd".
bool hasCompanyForm(const QString &text);
QString withoutCompanyForm(QString text);
/// "Co. (M) Sdn Bhd": nothing but legal forms, which go on with the name above.
bool isFormAlone(const QString &text);

/// "Restaurant", "Trading": what a business is, no name by itself; the last word of many names.
bool isKindOfBusiness(const QString &text);
bool endsInKindOfBusiness(const QString &text);

/// Street, postal code with town, post box, country: a line under a name.
bool looksLikeAddress(const QString &text);
/// Only the part of an address that names its place: "8400 Winterthur", "New York, NY 10001", "LS1 5AB".
bool hasPostalCode(const QString &text);

/// "Herrn", "Madame": what stands above a name and is none.
bool isSalutation(const QString &text);

/// A country's name alone on its line.
bool isCountry(const QString &text);

/// Telephone, web, e-mail, bank: lines of a letterhead that are neither name nor address.
bool looksLikeContact(const QString &text);

/// Whether the text can be a name at all: mostly letters, no date, no sentence.
bool canBeName(const QString &text);

/// A name as a party writes it: without "Name:", registration numbers, and without what follows behind the legal form
/// or a separator ("Muster GmbH · Weg 1 · 12345 Ort" -> "Muster GmbH").
QString cleanedName(const QString &text);

/// What names are compared by: their letters and digits alone.
QString nameKey(const QString &name);

/// Whether a name is nothing but the first letters of the words of another: "MGL" of "Muster Global Logistics Ltd".
bool isInitialsOf(const QString &name, const QString &whole);

/// An address line without the separators around it.
QString cleanedAddressLine(const QString &text);

/// The parts of a letterhead in one line: "Muster GmbH - Weg 1 - 12345 Ort"; one part where there is no separator.
QStringList letterheadParts(const QString &text);

} // namespace dbledger::extraction
