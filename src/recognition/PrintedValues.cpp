// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/PrintedValues.h"

#include "domain/proof/Rules.h"
#include "domain/values/Folding.h"

#include <optional>

namespace dbledger::recognition {

using domain::Field;
using domain::FieldKind;
using domain::PageText;

namespace {

constexpr qsizetype shortestValue = 5; // letters and digits

/// A part of a page's word, folded for comparing.
struct Token
{
    QString key;
    domain::Box box;
};

QList<Token> tokensOf(const PageText &page)
{
    QList<Token> tokens;
    for (const domain::Word &word : page.words)
        for (const QString &key : domain::wordsKey(word.text).split(u' ', Qt::SkipEmptyParts))
            tokens.append({key, word.box});
    return tokens;
}

bool standsAt(const QList<Token> &tokens, qsizetype at, const QStringList &wanted)
{
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (tokens[at + i].key != wanted[i])
            return false;
    return true;
}

/// The box around the first run of tokens that says the value.
std::optional<domain::Box> placeOf(const QStringList &wanted, const QList<Token> &tokens)
{
    for (qsizetype at = 0; at + wanted.size() <= tokens.size(); ++at)
        if (standsAt(tokens, at, wanted)) {
            domain::Box box;
            for (qsizetype i = 0; i < wanted.size(); ++i)
                box = box.united(tokens[at + i].box);
            return box;
        }
    return {};
}

bool isPrintedInOneWay(Field field)
{
    const FieldKind kind = domain::fieldKind(field);
    return (kind == FieldKind::Code || kind == FieldKind::Name) && field != Field::DocumentType &&
           field != Field::Currency;
}

} // namespace

void findPrintedValues(domain::Reading &xml, const QList<PageText> &pages)
{
    for (const PageText &page : pages) {
        if (page.witness != domain::Witness::PdfText)
            continue;
        const QList<Token> tokens = tokensOf(page);
        for (auto field = xml.fields.begin(); field != xml.fields.end(); ++field) {
            const QString key = domain::wordsKey(field->value);
            if (field->page > 0 || !isPrintedInOneWay(field.key()) || key.size() < shortestValue)
                continue;
            const auto box = placeOf(key.split(u' '), tokens);
            if (!box)
                continue;
            field->page = page.page;
            field->box = *box;
            field->witnesses.append(page.witness);
            xml.proofs.removeIf([&field](const domain::Proof &proof) {
                return proof.rule == domain::rules::xmlPage && !proof.holds && proof.fields.contains(field.key());
            });
            xml.proofs.append({domain::rules::xmlPage,
                               true,
                               domain::Severity::Warning,
                               {domain::fieldName(field.key()), field->value, field->value},
                               {field.key()}});
        }
    }
}

} // namespace dbledger::recognition
