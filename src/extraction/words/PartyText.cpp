// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/PartyText.h"

#include "extraction/words/DateParser.h"
#include "extraction/words/TextFold.h"

#include <QRegularExpression>

#include <algorithm>

namespace dbledger::extraction {

namespace {

constexpr qsizetype fewestInitials = 2;

QRegularExpression exact(const char16_t *pattern)
{
    return QRegularExpression(QString::fromUtf16(pattern), QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression anyCase(const char16_t *pattern)
{
    return QRegularExpression(QString::fromUtf16(pattern), QRegularExpression::UseUnicodePropertiesOption |
                                                               QRegularExpression::CaseInsensitiveOption);
}

/// Legal forms; the short ones only in the spelling that is no ordinary word. The letters of a Dutch postal code
/// ("1234 AB Delft") are none.
const QRegularExpression &companyForm()
{
    static const QRegularExpression pattern = exact(
        uR"((?<![\p{L}\d])(?<!^\d{4} )(?<!, \d{4} )(?:(?i:G?mbH(?: *& *Co\.? *(?:KG(?:aA)?|OHG))?|S[du0]n\.? *Bh[do0]\.?|Berhad|Pvt\.? *Ltd\.?|P\.? *Ltd\.?|Pte\.? *Ltd\.?|Pty\.? *Ltd\.?|Ltd\.?|Limited|L\.?L\.?C\.?|LLP|Inc\.?|Incorporated|Corp\.?|Corporation|PLC|S\.?A\.?R\.?L\.?|E\.?U\.?R\.?L\.?|SASU|S\.r\.l\.?|S\.p\.A\.?|Srl|Lda\.?|Ltda\.?|ApS|Oyj?|Sp\. *z *o\. *o\.?|s\.r\.o\.?|Kft\.?|SPRL|BVBA|ASBL|VZW|GbR|e\.K\.?|e\.V\.?|B\.V\.?|N\.V\.?|V\.O\.F\.?|S\.L\.[UPL]?\.?|S\.A\.[US]?\.?|S\.N\.C\.|S\.a\.s\.|s\.n\.c\.|S\.C\.A?\.?|S\.Coop\.?|e\.U\.|Co\.,? *Ltd\.?|& *Co\.? *KG)|AG|KG|OHG|UG|SE|SA|SAS|SCI|SNC|BV|NV|VOF|SL|SLU|SAU|AB|AS|A/S|S/B|BHD|Co\.|CO\.|EI)(?![\p{L}\d]))");
    return pattern;
}

const QRegularExpression &separators()
{
    static const QRegularExpression pattern = exact(uR"(\s+[-–—·•●|*∙■]\s*|\s*[·•●|∙■]\s+)");
    return pattern;
}

/// "Muster Studio, Musterweg 1, 12345 Ort", "Jane Doe, NIF 11111111H": the name alone.
QString withoutTail(const QString &name)
{
    static const QRegularExpression number = anyCase(
        uR"([\s,;(-]+(?:n\.?i\.?f|c\.?i\.?f|n\.?i\.?p\.?c|p\. ?iva|partita iva|c\.? ?f|ust-?id(?:-?nr)?|vat(?: (?:no|id|reg|number))?|tva|btw|kvk|siret|siren|rcs|gstin|abn|tax id)\b[.: ]*(?=[A-Z]{0,3}[-. ]?\d)[A-Z\d .-]+\)?$)");
    if (const auto match = number.match(name); match.hasMatch() && match.capturedStart() > 0)
        return name.first(match.capturedStart());
    for (qsizetype comma = name.indexOf(QStringLiteral(", ")); comma > 0;
         comma = name.indexOf(QStringLiteral(", "), comma + 1)) {
        const QString rest = name.sliced(comma + 2), street = rest.section(u',', 0, 0);
        const bool placed = hasPostalCode(rest) && (rest.contains(u',') || hasPostalCode(street));
        const bool numbered = std::ranges::any_of(rest, [](QChar c) { return c.isDigit(); });
        if (placed && numbered && !hasCompanyForm(street) && !street.contains(u'&') &&
            !looksLikeAddress(name.first(comma)))
            return name.first(comma); // "Smith, Jones & Co" has a comma of its own
    }
    return name;
}

} // namespace

bool hasCompanyForm(const QString &text)
{
    return text.contains(companyForm());
}

QString withoutCompanyForm(QString text)
{
    return text.remove(companyForm()).trimmed();
}

bool isFormAlone(const QString &text)
{
    QString rest = text;
    rest.remove(companyForm());
    rest.remove(QStringLiteral("(M)"));
    return hasCompanyForm(text) && std::ranges::none_of(rest, [](QChar c) { return c.isLetterOrNumber(); });
}

bool isKindOfBusiness(const QString &text)
{
    return text.trimmed().contains(exact(u"^\\S+$")) && endsInKindOfBusiness(text);
}

bool endsInKindOfBusiness(const QString &text)
{
    static const QRegularExpression pattern = anyCase(
        uR"((?:^|\s)(?:restaurants?|restoran|ristorante|restaurante|pizzeria|trattoria|brasserie|bistrot?|caf[eé]|cafeteria|coffee|bar|grill|pub|hotel|h[oô]tel|gasthaus|gasthof|bakery|b[äa]ckerei|boulangerie|patisserie|confectionery|panader[ií]a|pharmacy|apotheke|pharmacie|farmacia|farmasi|supermarket|supermarkt|supermarch[eé]|supermercado|market|markt|mart|minimarket|store|stores|shop|boutique|hardware|trading|enterprise|stationery|drogerie|metzgerei|boucherie|kiosk|tankstelle)\.?$)");
    return text.trimmed().contains(pattern);
}

bool hasPostalCode(const QString &text)
{
    static const QRegularExpression postBox =
        anyCase(uR"(^(?:pmb|p\.? ?o\.? ?box|bp|cs|postfach|postbus|apartado|boîte postale)\b)");
    if (text.contains(postBox))
        return false;
    static const QRegularExpression split = exact(uR"((?:^|[\s,-])(?:\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}) +\p{L}{2,})");
    static const QRegularExpression continental =
        exact(uR"((?:^|[\s,;-])(?:[A-Z]{1,3}[- ])?\d{4,6}(?: ?[A-Z]{2})? +(?:\p{Lu}{1,2}['’ ] *)?\p{L}{2,})");
    static const QRegularExpression american = exact(uR"(\b[A-Z]{2},? *\d{5}(?:-\d{4})?\b)");
    static const QRegularExpression british = exact(uR"(\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b)");
    static const QRegularExpression trailing = exact(uR"(\p{L}{3,}[ ,-]+\d{5,6}\.?$)");
    static const QRegularExpression townAndState = exact(uR"(^\p{L}[\p{L} .]+, [A-Z]{2}$)");
    static const QRegularExpression canadian = exact(uR"(\b[A-Z]\d[A-Z] \d[A-Z]\d\b)");
    return text.contains(continental) || text.contains(american) || text.contains(british) || text.contains(trailing) ||
           text.contains(split) || text.contains(townAndState) || text.contains(canadian);
}

bool isSalutation(const QString &text)
{
    static const QRegularExpression pattern = anyCase(
        uR"(^(?:herrn?|frau|familie|firma|fa\.?|an|monsieur|madame|mme|mlle|m\.|mr\.?|mrs\.?|ms\.?|messrs\.?|sr\.?|sra\.?|señores|spett\.? ?le|egregio|gentile|de heer|mevrouw|dhr\.?|mevr\.?)(?: (?:und|et|and|en|e) (?:frau|madame|mrs\.?|mevrouw))?$)");
    return text.trimmed().contains(pattern);
}

bool isCountry(const QString &text)
{
    static const QRegularExpression pattern = anyCase(
        uR"(^(?:[A-Z]{2}[ -])?(?:france|deutschland|germany|allemagne|österreich|austria|schweiz|suisse|svizzera|switzerland|nederland|the netherlands|netherlands|belgique|belgië|belgium|españa|spain|espagne|italia|italy|italie|portugal|united kingdom|great britain|england|uk|usa|u\.s\.a\.|united states|malaysia|india|hong kong|australia|canada|luxembourg|ireland|singapore|monaco|danmark|sverige|norge|polska|poland)(?: */ *\p{L}+)?\.?$)");
    return text.trimmed().contains(pattern);
}

bool looksLikeAddress(const QString &text)
{
    static const QRegularExpression words = anyCase(
        uR"((?<!\p{L})(?:rue|avenue|av\.|ave\.?|boulevard|bd|blvd\.?|chemin|place|allée|impasse|route|cours|quai|bp|cedex|street|st\.|road|rd\.?|lane|drive|suite|floor|unit|building|p\.?o\.? ?box|way|parkway|highway|crossing|jalan|jln|jl\.?(?= +\p{L})|taman|tmn|lot(?= +[\dA-Z])|lorong|kampung|kawasan|persiaran|lebuh|lebuhraya|seksyen|bandar|via|viale|piazza|corso|strada|vicolo|calle|plaza|avda?\.?|pza\.|ctra\.|urb\.|paseo|carrer|polígono|rua|avenida|praça|travessa|largo|praceta|alameda|estrada|beco|laan|plein|kade|gracht|singel|sokak|c/)(?!\p{L}))");
    static const QRegularExpression compounds = anyCase(
        uR"(\p{L}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring(?= +\d)|damm|ufer|straat|laan|plein|kade|gracht|dijk|singel)(?!\p{L}))");
    static const QRegularExpression numberFirst = exact(uR"(^\d+[A-Za-z]?(?:[-/]\d+)?,? +\p{L}{2,})");
    static const QRegularExpression numberLast = exact(uR"(^\p{L}[\p{L}.' -]{3,}(?: +|, ?)\d{1,4} ?[A-Za-z]?$)");
    return hasPostalCode(text) || text.contains(words) || text.contains(compounds) || text.contains(numberFirst) ||
           text.contains(numberLast) || isCountry(text);
}

bool looksLikeContact(const QString &text)
{
    static const QRegularExpression pattern = anyCase(
        uR"(@|www\.|https?:|\btel\b|\btél\b|telefon|phone|\bfax\b|\bmobile?\b|\biban\b|\bbic\b|\bsiret\b|\bsiren\b|\btva\b|\bvat\b|\bust|\bgst\b|\bbtw\b|\bkvk\b|\bgln\b|e-?mail|internet|\bswift\b|\babn\b|\bhr[ab] |steuer-?n|\+\d{2}[ \d(]|^[(+]?\d[\d ().\/-]{8,}$|^[tfmp](?:[.:] *| +)[(+]?\d[\d ().\/-]{6,}$)");
    return text.contains(pattern);
}

bool canBeName(const QString &text)
{
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    static const QRegularExpression remark = anyCase(
        uR"(^\(?(?:formerly|licensee|licencee|trading as|t/a|a division of|member of|share capital|capital (?:social )?(?:de|of|in)|stammkapital|anciennement|vormals|part of)\b)");
    static const QRegularExpression money = exact(uR"((?:^|\s)\p{Sc}|\p{Sc}\s?\d|\d\s?\p{Sc})");
    if (letters < 2 || text.contains(remark) || text.contains(money) || isSalutation(text) || text.contains(u':') ||
        text.contains(u'@') || letters < 2 * digits || text.size() > 70 || text.split(u' ').size() > 9)
        return false;
    QString rest = text;
    rest.remove(companyForm());
    if (std::ranges::count_if(rest, [](QChar c) { return c.isLetter(); }) < 2 || rest.trimmed() == u"(M)")
        return false; // nothing but a legal form
    static const QRegularExpression abbreviation = exact(uR"((?:^|[\s.])\p{L}{1,2}\.$)");
    const qsizetype words = text.split(u' ').size();
    if (text.endsWith(u'.') && words > 3 && rest.size() == text.size() && !text.contains(abbreviation))
        return false; // a sentence
    const auto odd = std::ranges::count_if(text, [](QChar c) {
        return !c.isLetterOrNumber() && !c.isSpace() && !QStringLiteral(".,&-'’()/!+\"").contains(c);
    });
    return odd * 5 < text.size() && findDates(text).isEmpty();
}

QStringList letterheadParts(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(separators(), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    return parts;
}

QString cleanedName(const QString &text)
{
    static const QRegularExpression prefix = anyCase(
        uR"(^(?:[^\p{L}\d(\[]+|(?:name|nom|naam|nombre|nome|company|firma|société|m/s|messrs|attn|attention|raison sociale|z\. ?hd\.|ragione sociale)\.? *:+ *))");
    static const QRegularExpression registration = exact(uR"(\s*[({\[](?:[^()]*\d{4,}[^()]*)[)}\]]?\.?$)");
    static const QRegularExpression capital = anyCase(
        uR"((?:^|\s+)(?:S\.?A\.?S\.?U?\.?|S\.?A\.?R\.?L\.?|E\.?U\.?R\.?L\.?|S\.?A\.?|S\.?C\.?I\.?)\s+au capital\b.*$)");
    static const QRegularExpression frenchForm = exact(uR"(\s+(?:SARL|SAS|SASU|EURL)$)");
    QString name = text.trimmed();
    for (int i = 0; i < 3; ++i)
        name.remove(prefix);
    name.remove(capital);
    const QStringList parts = letterheadParts(name);
    if (parts.size() > 1) {
        const bool restIsAddress = std::any_of(parts.begin() + 1, parts.end(), [](const QString &part) {
            return looksLikeAddress(part) || looksLikeContact(part);
        });
        if (restIsAddress) {
            name = parts.first();
            name.remove(frenchForm); // in French letterheads the form describes the firm, it is not its name
        }
    }
    name = withoutTail(name);
    name.remove(registration);
    const auto form = companyForm().match(name);
    if (form.hasMatch() && form.capturedStart() > 0) {
        // behind the form only another form ("Ltd. & Co. KG") or a bracket belongs to the name
        const QString rest = name.sliced(form.capturedEnd()).trimmed();
        if (!rest.isEmpty() && !rest.contains(companyForm()) && rest.split(u' ').size() > 1 && rest[0] != u'(')
            name = name.first(form.capturedEnd());
    }
    while (!name.isEmpty() && QStringLiteral(",;:-–|·•_ ").contains(name.back()))
        name.chop(1);
    return name.simplified();
}

QString nameKey(const QString &name)
{
    return foldedWords(name).remove(u' ');
}

bool isInitialsOf(const QString &name, const QString &whole)
{
    QString initials;
    for (const QString &word : foldedWords(whole).split(u' ', Qt::SkipEmptyParts))
        initials += word.front();
    const QString key = nameKey(name);
    return key.size() >= fewestInitials && initials.startsWith(key);
}

QString cleanedAddressLine(const QString &text)
{
    QString line = text.simplified();
    while (!line.isEmpty() && QStringLiteral(",;:-–|·•_ ").contains(line.back()))
        line.chop(1);
    while (!line.isEmpty() && QStringLiteral(",;:-–|·•_ .").contains(line.front()))
        line.remove(0, 1);
    return line;
}

} // namespace dbledger::extraction
