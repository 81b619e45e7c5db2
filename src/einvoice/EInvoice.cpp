// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/EInvoice.h"

#include "einvoice/InvoiceMap.h"

namespace dbledger::einvoice {

namespace {

const InvoiceMap *mapFor(const XmlNode &root)
{
    for (const InvoiceMap *map : {&crossIndustryInvoice(), &universalBusinessLanguage()})
        if (map->roots.contains(root.name))
            return map;
    return nullptr;
}

/// Order-X, and the orders of UBL.
bool isOrder(const QString &root)
{
    static const QStringList orders{QStringLiteral("SCRDMCCBDACIOMessageStructure"),
                                    QStringLiteral("Order"),
                                    QStringLiteral("OrderResponse"),
                                    QStringLiteral("OrderResponseSimple"),
                                    QStringLiteral("OrderChange"),
                                    QStringLiteral("OrderCancellation")};
    return orders.contains(root);
}

domain::Reading readRoot(const XmlNode &root, const InvoiceMap &map)
{
    domain::Reading reading = readByMap(root, map);
    reading.electronic->syntax = root.name == u"CrossIndustryDocument" ? QStringLiteral("zugferd-1")
                                 : reading.documentKind == u"xml-cii"  ? QStringLiteral("cii")
                                                                       : QStringLiteral("ubl");
    return reading;
}

/// Whether the elements of the map stood anywhere: other syntaxes name their root <Invoice> as well.
bool saysAnything(const domain::Reading &reading)
{
    const bool onlyType = reading.fields.keys() == QList{domain::Field::DocumentType};
    return !onlyType || !reading.lines.isEmpty() || !reading.electronic->guideline.isEmpty();
}

Result<domain::Reading> readTree(const XmlNode *root)
{
    std::vector<const XmlNode *> candidates{root};
    if (root->name == u"StandardBusinessDocument") // the envelope of the Peppol network
        for (const XmlNode &child : root->children)
            candidates.push_back(&child);
    for (const XmlNode *candidate : candidates)
        if (const InvoiceMap *map = mapFor(*candidate))
            if (domain::Reading reading = readRoot(*candidate, *map); saysAnything(reading))
                return reading;
    for (const XmlNode *candidate : candidates)
        if (isOrder(candidate->name))
            return Error{ErrorKind::ElectronicOrder, {}, {}};
    return Error{ErrorKind::DocumentUnknown, {QStringLiteral("XML <%1>").arg(root->name)}, {}};
}

} // namespace

Result<domain::Reading> readEInvoice(const QByteArray &xml)
{
    const Result<XmlNode> root = parseXml(xml);
    if (!root)
        return root.error();
    if (root->name != u"AttachedDocument") // UBL's wrapper: the invoice is a text within it
        return readTree(&*root);
    const QString text = findText(*root, u"Attachment/ExternalReference/Description");
    const Result<XmlNode> wrapped = parseXml(text.toUtf8());
    return wrapped ? readTree(&*wrapped) : readTree(&*root);
}

} // namespace dbledger::einvoice
