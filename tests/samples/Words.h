// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Random.h"

#include <QStringList>

namespace dbledger::samples {

enum class Tongue { French, English, American, German, Spanish, Italian, Dutch, Portuguese, Swiss };

/// A postal address as its printed lines.
using Address = QStringList;

/// People, companies, places and things that do not exist, made of common words of each language.
QString firstName(Tongue tongue, Random &random);
QString lastName(Tongue tongue, Random &random);
QString personName(Tongue tongue, Random &random);
QString companyName(Tongue tongue, Random &random);
/// Street line and town line; a country line never.
Address address(Tongue tongue, Random &random);
/// An address at one of the domains that are reserved for examples or at a made one.
QString email(const QString &name, Tongue tongue, Random &random);
/// "Celui travail élément apporter.": a sentence of words of French, English or Latin that means nothing.
QString nonsense(Random &random);
/// A thing one can buy by number, and a work that is done; the work's details are sentences for the lines below it.
QString product(Tongue tongue, Random &random);
QString service(Tongue tongue, Random &random);
QString detail(Tongue tongue, Random &random);

} // namespace dbledger::samples
