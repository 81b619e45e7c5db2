// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/InvoiceMap.h"

#include <QRegularExpression>

namespace dbledger::einvoice {

using domain::ElectronicInvoice;

namespace {

/// By BT-24; every version of a profile has the same id. More special marks stand first.
QString profileOf(const QString &guideline)
{
    struct Mark
    {
        QLatin1StringView part, profile;
    };
    static const QList<Mark> zugferd1{{QLatin1StringView("basic"), QLatin1StringView("zugferd-1-basic")},
                                      {QLatin1StringView("comfort"), QLatin1StringView("zugferd-1-comfort")},
                                      {QLatin1StringView("extended"), QLatin1StringView("zugferd-1-extended")}};
    static const QList<Mark> current{{QLatin1StringView("xrechnung"), QLatin1StringView("xrechnung")},
                                     {QLatin1StringView("extended-ctc-fr"), QLatin1StringView("extended-ctc-fr")},
                                     {QLatin1StringView("peppol:pint"), QLatin1StringView("pint")},
                                     {QLatin1StringView("urn:fdc:peppol.eu"), QLatin1StringView("peppol")},
                                     {QLatin1StringView("cenbii.eu"), QLatin1StringView()}, // before EN 16931
                                     {QLatin1StringView(":extended"), QLatin1StringView("extended")},
                                     {QLatin1StringView(":minimum"), QLatin1StringView("minimum")},
                                     {QLatin1StringView(":basicwl"), QLatin1StringView("basic-wl")},
                                     {QLatin1StringView(":basic-wl"), QLatin1StringView("basic-wl")},
                                     {QLatin1StringView(":basic"), QLatin1StringView("basic")},
                                     {QLatin1StringView("en16931"), QLatin1StringView("en16931")}};
    const QString text = guideline.toLower();
    for (const Mark &mark : text.contains(QStringLiteral("urn:ferd:")) ? zugferd1 : current)
        if (text.contains(mark.part))
            return mark.profile;
    return {};
}

QStringList textsAt(const XmlNode &root, QLatin1StringView path)
{
    QStringList texts;
    if (path.isEmpty())
        return texts;
    for (const XmlNode *node : findAll(root, QString(path)))
        if (!node->text.isEmpty() && !texts.contains(node->text))
            texts.append(node->text);
    return texts;
}

QString identifierOf(const XmlNode &node)
{
    return node.text.isEmpty() ? QString() : node.attributes.value(QStringLiteral("schemeID")) + u':' + node.text;
}

QStringList identifiersAt(const XmlNode &root, const QList<QLatin1StringView> &paths)
{
    QStringList ids;
    for (const QLatin1StringView path : paths)
        for (const XmlNode *node : findAll(root, QString(path)))
            ids.append(identifierOf(*node));
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

QString endpointAt(const XmlNode &root, QLatin1StringView path)
{
    const auto found = findAll(root, QString(path));
    return found.empty() ? QString() : identifierOf(*found.front());
}

QStringList noteCodesAt(const XmlNode &root, const FactPaths &paths)
{
    static const QRegularExpression marked(QStringLiteral("\\A#([A-Z]{3})#"));
    QStringList codes = textsAt(root, paths.noteCodes);
    for (const XmlNode *note : findAll(root, QString(paths.notes)))
        if (const QRegularExpressionMatch match = marked.match(note->text); match.hasMatch())
            codes.append(match.captured(1));
    return codes;
}

QList<domain::DocumentAdjustment> adjustmentsAt(const XmlNode &root, const QList<AdjustmentPaths> &kinds)
{
    QList<domain::DocumentAdjustment> adjustments;
    for (const AdjustmentPaths &paths : kinds)
        for (const XmlNode *row : findAll(root, QString(paths.rows))) {
            const QString indicator = findText(*row, QString(paths.indicator));
            const bool charge = paths.indicator.isEmpty() || indicator == u"true" || indicator == u"1";
            adjustments.append({charge, decimalAt(*row, paths.amount), findText(*row, QString(paths.category)),
                                decimalAt(*row, paths.rate), findText(*row, QString(paths.reason)).simplified()});
        }
    return adjustments;
}

QStringList attachmentsAt(const XmlNode &root, const FactPaths &paths)
{
    QStringList names;
    for (const XmlNode *row : findAll(root, QString(paths.attachments))) {
        const auto files = findAll(*row, QString(paths.attachedFile));
        const QString place = findText(*row, QString(paths.attachedPlace));
        const QString name = files.empty() ? QString() : files.front()->attributes.value(QStringLiteral("filename"));
        if (!name.isEmpty())
            names.append(name);
        else if (!files.empty() || !place.isEmpty())
            names.append(findText(*row, QString(paths.attachedName)));
    }
    return names;
}

/// Nothing where nothing stands.
std::optional<domain::Decimal> thirdPartySum(const XmlNode &root, QLatin1StringView path)
{
    std::optional<domain::Decimal> sum;
    if (!path.isEmpty())
        for (const XmlNode *node : findAll(root, QString(path)))
            sum = sum.value_or(domain::Decimal()) + decimalOf(node->text).value_or(domain::Decimal());
    return sum;
}

/// The VAT total in a currency that is not the invoice's, BT-111.
std::optional<domain::Decimal> otherTax(const XmlNode &root, QLatin1StringView path, const QString &currency)
{
    for (const XmlNode *total : findAll(root, QString(path)))
        if (total->attributes.value(QStringLiteral("currencyID"), currency) != currency)
            return decimalOf(total->text);
    return {};
}

} // namespace

ElectronicInvoice readFacts(const XmlNode &root, const FactPaths &paths, const QString &currency,
                            QLatin1StringView taxTotal)
{
    const auto textAt = [&root](QLatin1StringView path) { return findText(root, QString(path)); };
    ElectronicInvoice facts;
    facts.guideline = textAt(paths.guideline);
    facts.profile = profileOf(facts.guideline);
    facts.process = textAt(paths.process);
    facts.sumOfLines = decimalAt(root, paths.sumOfLines);
    facts.allowances = decimalAt(root, paths.allowances);
    facts.charges = decimalAt(root, paths.charges);
    facts.prepaid = decimalAt(root, paths.prepaid);
    facts.rounding = decimalAt(root, paths.rounding);
    if (facts.guideline.contains(u":extension:xrechnung"))
        facts.thirdParty = thirdPartySum(root, paths.thirdParty);
    facts.taxInOtherCurrency = otherTax(root, taxTotal, currency);
    facts.taxCurrency = textAt(paths.taxCurrency);
    facts.adjustments = adjustmentsAt(root, paths.adjustments);
    facts.paymentMeans = textsAt(root, paths.paymentMeans);
    facts.hasAccount = !textAt(paths.account).isEmpty();
    facts.hasTerms = !textAt(paths.terms).isEmpty();
    facts.noteCodes = noteCodesAt(root, paths);
    facts.earlierInvoices = textsAt(root, paths.earlierInvoices);
    facts.sellerCountry = textAt(paths.seller.country);
    facts.buyerCountry = textAt(paths.buyer.country);
    facts.deliveryCountry = textAt(paths.deliveryCountry);
    facts.sellerIds = identifiersAt(root, paths.seller.ids);
    facts.buyerIds = identifiersAt(root, paths.buyer.ids);
    facts.sellerEndpoint = endpointAt(root, paths.seller.endpoint);
    facts.buyerEndpoint = endpointAt(root, paths.buyer.endpoint);
    facts.taxPointDate = dateOf(textAt(paths.taxPointDate));
    facts.taxPointCode = textAt(paths.taxPointCode);
    facts.periodStart = dateOf(textAt(paths.periodStart));
    facts.periodEnd = dateOf(textAt(paths.periodEnd));
    facts.attachments = attachmentsAt(root, paths);
    return facts;
}

} // namespace dbledger::einvoice
