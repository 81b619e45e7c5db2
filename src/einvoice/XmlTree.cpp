// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/XmlTree.h"

#include "einvoice/XmlGuard.h"
#include "einvoice/XmlText.h"

#include <QXmlStreamReader>

namespace dbledger::einvoice {

namespace {

Error broken(const QString &reason)
{
    return {ErrorKind::DocumentBroken, {QStringLiteral("xml"), reason}, {}};
}

XmlNode startNode(const QXmlStreamReader &xml)
{
    XmlNode node;
    node.name = xml.name().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        node.attributes.insert(attribute.name().toString(), attribute.value().toString());
    return node;
}

/// One step of a path: its names and its condition.
struct Step
{
    QStringView names, condition;
};

/// Splits the first step off the path; slashes within a condition do not end it.
Step takeStep(QStringView &path)
{
    qsizetype end = 0;
    for (int depth = 0; end < path.size() && (path[end] != u'/' || depth > 0); ++end)
        depth += path[end] == u'[' ? 1 : path[end] == u']' ? -1 : 0;
    const QStringView step = path.left(end);
    path = path.mid(std::min(end + 1, path.size()));
    const qsizetype bracket = step.indexOf(u'[');
    if (bracket < 0)
        return {step, {}};
    return {step.left(bracket), step.mid(bracket + 1, step.size() - bracket - 2)};
}

bool isAmong(const QString &text, QStringView alternatives, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
{
    for (const QStringView alternative : alternatives.tokenize(u'|'))
        if (alternative.compare(text, sensitivity) == 0)
            return true;
    return false;
}

bool fulfils(const XmlNode &node, QStringView condition)
{
    if (condition.isEmpty())
        return true;
    const qsizetype equals = condition.indexOf(u'=');
    const QStringView of = condition.left(equals), value = condition.mid(equals + 1);
    if (of.startsWith(u'@'))
        return isAmong(node.attributes.value(of.mid(1).toString()), value, Qt::CaseInsensitive);
    for (const XmlNode *found : findAll(node, of))
        if (isAmong(found->text, value, Qt::CaseInsensitive))
            return true;
    return false;
}

Result<XmlNode> parsed(QXmlStreamReader &xml)
{
    XmlNode root;
    std::vector<XmlNode> open; // from the root to the element being read
    int elements = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return broken(QStringLiteral("document type declaration"));
        case QXmlStreamReader::StartElement:
            if (open.size() >= deepestElement || ++elements > mostElements)
                return broken(QStringLiteral("too deep or too many elements"));
            open.push_back(startNode(xml));
            break;
        case QXmlStreamReader::Characters:
            if (!open.empty())
                open.back().text += xml.text();
            break;
        case QXmlStreamReader::EndElement: {
            XmlNode done = std::move(open.back());
            open.pop_back();
            done.text = done.text.trimmed();
            (open.empty() ? root : open.back().children.emplace_back()) = std::move(done);
            break;
        }
        default:
            break;
        }
    }
    if (xml.hasError())
        return broken(xml.errorString());
    return root;
}

} // namespace

Result<XmlNode> parseXml(const QByteArray &bytes)
{
    const QByteArray plain = plainXml(bytes);
    if (const char *refusal = refusalOf(plain))
        return broken(QString::fromLatin1(refusal));
    QXmlStreamReader xml(plain);
    return parsed(xml);
}

std::vector<const XmlNode *> findAll(const XmlNode &node, QStringView path)
{
    if (path.isEmpty())
        return {&node};
    const Step step = takeStep(path);
    std::vector<const XmlNode *> found;
    for (const XmlNode &child : node.children)
        if (isAmong(child.name, step.names) && fulfils(child, step.condition))
            for (const XmlNode *deeper : findAll(child, path))
                found.push_back(deeper);
    return found;
}

QString findText(const XmlNode &node, QStringView path)
{
    for (const XmlNode *found : findAll(node, path))
        if (!found->text.isEmpty())
            return found->text;
    return {};
}

} // namespace dbledger::einvoice
