// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/EInvoice.h"

#include "einvoice/InvoiceMap.h"

namespace dbledger::einvoice {

Result<domain::Reading> readEInvoice(const QByteArray &xml)
{
    const Result<XmlNode> root = parseXml(xml);
    if (!root)
        return root.error();
    for (const InvoiceMap *map : {&crossIndustryInvoice(), &universalBusinessLanguage()})
        if (map->roots.contains(root->name))
            return readByMap(*root, *map);
    return Error{ErrorKind::DocumentUnknown, {QStringLiteral("XML <%1>").arg(root->name)}, {}};
}

} // namespace dbledger::einvoice
