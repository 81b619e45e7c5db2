// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/XmlText.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace dbledger::einvoice {

namespace {

constexpr qsizetype longestDeclaration = 512;

/// The declaration's end and the encoding that it names, of bytes whose markup is ASCII; 0 and "" when there is none.
struct Declaration
{
    qsizetype end = 0;
    QByteArray encoding;
};

Declaration declarationOf(const QByteArray &xml)
{
    const QByteArray head = xml.left(longestDeclaration);
    if (!head.startsWith("<?xml") || !head.contains("?>"))
        return {};
    const qsizetype end = head.indexOf("?>") + 2;
    static const QRegularExpression named(QStringLiteral("encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']"));
    return {end, named.match(QString::fromLatin1(head.left(end))).captured(1).toLatin1()};
}

QByteArray inUtf8(const QByteArray &bytes, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData());
    return (decoder.isValid() ? QString(decoder(bytes)) : QString::fromLatin1(bytes)).toUtf8();
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0';
}

QByteArray withoutLeadingBlanks(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    qsizetype blanks = 0;
    while (blanks < bytes.size() && isBlank(bytes[blanks]))
        ++blanks;
    return bytes.remove(0, blanks);
}

} // namespace

QByteArray plainXml(const QByteArray &bytes)
{
    const auto seen = QStringConverter::encodingForData(bytes, u'<');
    const bool isWide = seen && *seen != QStringConverter::Utf8;
    QByteArray xml = bytes;
    if (isWide) {
        QStringDecoder decoder(*seen);
        xml = QString(decoder(bytes)).toUtf8();
    }
    xml = withoutLeadingBlanks(std::move(xml));
    const Declaration declaration = declarationOf(xml);
    xml.remove(0, declaration.end);
    if (!isWide) {
        const bool isUtf8 = declaration.encoding.isEmpty() ||
                            declaration.encoding.compare("utf-8", Qt::CaseInsensitive) == 0 ||
                            declaration.encoding.startsWith("UTF-16"); // it is not: each character has a byte
        if (!isUtf8)
            xml = inUtf8(xml, declaration.encoding);
        else if (!xml.isValidUtf8())
            xml = inUtf8(xml, "windows-1252");
    }
    xml.truncate(xml.lastIndexOf('>') + 1);
    return xml;
}

} // namespace dbledger::einvoice
