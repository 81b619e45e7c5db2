// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/XmlFusion.h"

#include "domain/memory/PrintedForm.h"
#include "domain/proof/Identifiers.h"
#include "domain/proof/Judge.h"
#include "domain/proof/Rules.h"
#include "domain/values/Folding.h"
#include "recognition/PrintedValues.h"
#include "recognition/XmlRows.h"

namespace dbledger::recognition {

using domain::Field;
using domain::FieldReading;
using domain::Reading;

namespace {

constexpr double surePage = 0.9; // below it a difference says more about our reading than about the document

bool agree(Field field, const QString &a, const QString &b)
{
    if (domain::fieldKind(field) == domain::FieldKind::Code)
        return domain::compactIdentifier(a) == domain::compactIdentifier(b);
    return domain::sameValue(field, a, b);
}

/// Fields whose value is one thing, however it is written; a name or an address may be printed in many ways.
bool isComparable(Field field)
{
    const domain::FieldKind kind = domain::fieldKind(field);
    return kind != domain::FieldKind::Name && kind != domain::FieldKind::Text && field != Field::DocumentType;
}

void join(Reading &xml, Field field, const FieldReading &page)
{
    FieldReading &entry = xml.fields[field];
    const bool same = agree(field, entry.value, page.value);
    if (same) {
        entry.witnesses += page.witnesses;
        entry.page = page.page;
        entry.box = page.box;
    } else {
        entry.alternatives.append({page.value, page.confidence / 2, page.page, page.box});
    }
    if (isComparable(field) && (same || page.confidence >= surePage))
        xml.proofs.append({domain::rules::xmlPage,
                           same,
                           domain::Severity::Warning,
                           {domain::fieldName(field), entry.value, page.value},
                           {field}});
}

} // namespace

Reading fuseXmlWithPages(Reading xml, const Reading &pages, const QDate &today)
{
    for (auto it = pages.fields.begin(); it != pages.fields.end(); ++it) {
        if (it->value.isEmpty())
            continue;
        if (xml.has(it.key()))
            join(xml, it.key(), *it);
        else
            xml.fields.insert(it.key(), *it);
    }
    findPrintedValues(xml, pages.texts);
    compareRows(xml, pages);
    if (xml.lines.isEmpty())
        xml.lines = pages.lines;
    xml.codes = pages.codes;
    xml.texts = pages.texts;
    xml.language = pages.language;
    xml.pages = pages.pages;
    xml.elapsedMs = pages.elapsedMs;
    xml.proofs += domain::evaluateRules(xml, {today});
    domain::judge(xml);
    return xml;
}

} // namespace dbledger::recognition
