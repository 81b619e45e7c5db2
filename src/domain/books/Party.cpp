// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/Party.h"

#include "domain/proof/Identifiers.h"
#include "domain/proof/VatId.h"
#include "domain/values/Folding.h"

#include <QRegularExpression>
#include <QSet>

namespace dbledger::domain {

namespace {

const QSet<QString> &legalForms()
{
    static const QSet<QString> forms{
        QStringLiteral("sarl"),    QStringLiteral("sas"),  QStringLiteral("sasu"), QStringLiteral("sa"),
        QStringLiteral("eurl"),    QStringLiteral("snc"),  QStringLiteral("sci"),  QStringLiteral("scop"),
        QStringLiteral("gmbh"),    QStringLiteral("ag"),   QStringLiteral("kg"),   QStringLiteral("ohg"),
        QStringLiteral("ug"),      QStringLiteral("gbr"),  QStringLiteral("ev"),   QStringLiteral("ltd"),
        QStringLiteral("limited"), QStringLiteral("llc"),  QStringLiteral("llp"),  QStringLiteral("plc"),
        QStringLiteral("inc"),     QStringLiteral("corp"), QStringLiteral("bv"),   QStringLiteral("nv"),
        QStringLiteral("srl"),     QStringLiteral("spa"),  QStringLiteral("sl"),   QStringLiteral("lda"),
        QStringLiteral("oy"),      QStringLiteral("ab"),   QStringLiteral("as"),   QStringLiteral("aps"),
    };
    return forms;
}

enum class Agreement { Unknown, Same, Different };

Agreement compare(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return Agreement::Unknown;
    return one == other ? Agreement::Same : Agreement::Different;
}

} // namespace

QString sirenOf(const Party &party)
{
    if (!party.siren.isEmpty())
        return compactIdentifier(party.siren);
    if (!party.siret.isEmpty())
        return compactIdentifier(party.siret).left(9);
    return sirenOfVatId(party.vatId);
}

QString partyNameKey(QStringView name)
{
    QString dotless = name.toString();
    dotless.remove(u'.'); // S.A.R.L.
    QStringList words = wordsKey(dotless).split(u' ', Qt::SkipEmptyParts);
    const auto isForm = [](const QString &word) { return legalForms().contains(word); };
    while (words.size() > 1 && isForm(words.back()))
        words.removeLast();
    while (words.size() > 1 && isForm(words.front()))
        words.removeFirst();
    return words.join(u' ');
}

QString postalCodeOf(QStringView address)
{
    static const QRegularExpression british(QStringLiteral("\\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\\b"));
    static const QRegularExpression dutch(QStringLiteral("\\b[1-9][0-9]{3} ?[A-Z]{2}\\b"));
    static const QRegularExpression digits(
        QStringLiteral("(?<![0-9A-Za-z-])(?:[A-Z]{1,2}-)?([0-9]{4,6})(?![0-9A-Za-z-])"));
    const QString text = address.toString();
    for (const QRegularExpression &pattern : {british, dutch})
        if (const auto match = pattern.match(text); match.hasMatch())
            return match.captured().remove(u' ');
    QString last;
    for (auto matches = digits.globalMatch(text); matches.hasNext();)
        last = matches.next().captured(1);
    return last;
}

PartyMatch matchParties(const Party &one, const Party &other)
{
    const Agreement vat = compare(compactIdentifier(one.vatId), compactIdentifier(other.vatId));
    const Agreement siren = compare(sirenOf(one), sirenOf(other));
    if (vat == Agreement::Same)
        return PartyMatch::VatId;
    if (vat == Agreement::Different || siren == Agreement::Different)
        return PartyMatch::None;
    if (siren == Agreement::Same)
        return PartyMatch::Siren;
    const Agreement number = compare(folded(one.customerNumber), folded(other.customerNumber));
    if (number == Agreement::Same)
        return PartyMatch::CustomerNumber;
    const bool sameName = compare(partyNameKey(one.name), partyNameKey(other.name)) == Agreement::Same;
    if (!sameName || number == Agreement::Different)
        return PartyMatch::None;
    if (compare(folded(one.email), folded(other.email)) == Agreement::Same)
        return PartyMatch::EmailAndName;
    if (compare(one.postalCode, other.postalCode) == Agreement::Same ||
        compare(wordsKey(one.address), wordsKey(other.address)) == Agreement::Same)
        return PartyMatch::NameAndPostalCode;
    return PartyMatch::Proposed;
}

QString cityOf(const Party &party)
{
    if (party.postalCode.isEmpty())
        return {};
    QStringList letters; // a code is kept without the blanks that it may be printed with
    for (const QChar letter : party.postalCode)
        letters += QRegularExpression::escape(letter);
    const QRegularExpression code(QStringLiteral("(?:[A-Z]{1,2}-)?") + letters.join(QStringLiteral(" ?")));
    static const QRegularExpression ends(QStringLiteral("^[\\s,;–-]+|[\\s,;–-]+$"));
    for (const QString &line : party.address.split(u'\n'))
        if (code.match(line).hasMatch())
            return QString(line).remove(code).remove(ends).simplified();
    return {};
}

} // namespace dbledger::domain
