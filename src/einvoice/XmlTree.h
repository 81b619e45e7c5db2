// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace dbledger::einvoice {

/// An element of a parsed XML document, by local names: the namespaces of the invoice syntaxes do not overlap in names
/// that matter here.
struct XmlNode
{
    QString name;
    QHash<QString, QString> attributes;
    QString text; ///< its own text, trimmed
    std::vector<XmlNode> children;
};

/// Parses untrusted XML. Refused as DocumentBroken: what refusalOf() refuses (document types, so no entities, no bombs,
/// nothing fetched; monstrous shapes), and what is not well-formed.
Result<XmlNode> parseXml(const QByteArray &bytes);

/// The elements at a path below `node`, in document order. A step is a name, or several with "|" between; it may carry
/// one condition: [@attribute=value] or [path=value], where several values stand with "|" between and case does not
/// count. "" is the node itself.
std::vector<const XmlNode *> findAll(const XmlNode &node, QStringView path);
/// The text at the first of them that has some; empty when there is none.
QString findText(const XmlNode &node, QStringView path);

} // namespace dbledger::einvoice
