// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/XmlGuard.h"

namespace dbledger::einvoice {

namespace {

/// The place behind the end mark, or the end of everything where there is none.
qsizetype behind(const QByteArray &xml, const char *mark, qsizetype from)
{
    const qsizetype found = xml.indexOf(mark, from);
    return found < 0 ? xml.size() : found + qsizetype(qstrlen(mark));
}

struct Tag
{
    qsizetype end = 0; ///< behind its ">"
    int attributes = 0;
    bool isEmpty = false; ///< ends with "/>"
};

/// A start tag from its "<": a ">" within quotes does not end it. What is quoted is taken for an attribute.
Tag startTag(const QByteArray &xml, qsizetype at)
{
    Tag tag;
    char quote = 0;
    for (tag.end = at + 1; tag.end < xml.size(); ++tag.end) {
        const char c = xml[tag.end];
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
            if (++tag.attributes > mostAttributes)
                return tag;
        } else if (c == '>') {
            tag.isEmpty = xml[tag.end - 1] == '/';
            ++tag.end;
            return tag;
        }
    }
    return tag;
}

} // namespace

const char *refusalOf(const QByteArray &xml)
{
    int depth = 0, elements = 0;
    for (qsizetype at = xml.indexOf('<'); at >= 0 && at < xml.size(); at = xml.indexOf('<', at)) {
        const QByteArrayView rest = QByteArrayView(xml).sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind(xml, "-->", at + 4);
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind(xml, "]]>", at);
        } else if (rest.startsWith("<?")) {
            at = behind(xml, "?>", at);
        } else if (rest.startsWith("<!")) {
            return "document type declaration";
        } else if (rest.startsWith("</")) {
            --depth;
            at = behind(xml, ">", at);
        } else {
            const Tag tag = startTag(xml, at);
            depth += tag.isEmpty ? 0 : 1;
            if (tag.attributes > mostAttributes)
                return "too many attributes";
            if (depth > deepestElement || ++elements > mostElements)
                return "too deep or too many elements";
            at = tag.end;
        }
    }
    return nullptr;
}

} // namespace dbledger::einvoice
