// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/FileType.h"

#include <QRegularExpression>

#include <array>

namespace dbledger::documents {

namespace {

struct Magic
{
    qsizetype offset;
    QByteArrayView bytes;
    FileType::Family family;
    QLatin1StringView name;
};

constexpr QByteArrayView literal(const char *bytes, qsizetype length)
{
    return {bytes, length};
}

using Family = FileType::Family;
using namespace Qt::Literals::StringLiterals;
const std::array magics{
    Magic{0, literal("\x89PNG\r\n\x1a\n", 8), Family::Image, "png"_L1},
    Magic{0, literal("\xff\xd8\xff", 3), Family::Image, "jpeg"_L1},
    Magic{0, literal("II*\0", 4), Family::Image, "tiff"_L1},
    Magic{0, literal("MM\0*", 4), Family::Image, "tiff"_L1},
    Magic{0, literal("II+\0", 4), Family::Image, "tiff"_L1}, // BigTIFF
    Magic{0, literal("MM\0+", 4), Family::Image, "tiff"_L1},
    Magic{8, literal("WEBPVP8", 7), Family::Image, "webp"_L1},
    Magic{0, literal("GIF87a", 6), Family::Image, "gif"_L1},
    Magic{0, literal("GIF89a", 6), Family::Image, "gif"_L1},
    Magic{0, literal("PK\x03\x04", 4), Family::Unsupported, "zip"_L1},
    Magic{0, literal("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8), Family::Unsupported, "msoffice"_L1},
    Magic{4, literal("ftyphei", 7), Family::Unsupported, "heic"_L1},
    Magic{4, literal("ftypmif1", 8), Family::Unsupported, "heic"_L1},
    Magic{4, literal("ftypavif", 8), Family::Unsupported, "avif"_L1},
    Magic{0, literal("%!PS", 4), Family::Unsupported, "postscript"_L1},
    Magic{0, literal("{\\rtf", 5), Family::Unsupported, "rtf"_L1},
};

/// "BM" alone is two letters of any text: the size of the header that follows must be one that exists.
bool isBmp(const QByteArray &bytes)
{
    if (bytes.size() < 26 || !bytes.startsWith("BM") || bytes.at(15) != 0 || bytes.at(16) != 0 || bytes.at(17) != 0)
        return false;
    return QByteArray("\x0c\x28\x34\x38\x40\x6c\x7c").contains(bytes.at(14));
}

/// Text that begins with a tag, behind an optional byte order mark and blanks, in UTF-8 or UTF-16.
bool looksLikeXml(const QByteArray &bytes)
{
    QByteArray head = bytes.left(1024);
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    else if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        head.remove(0, 2);
    const bool wide = head.startsWith(QByteArrayView("\0<", 2)) || head.startsWith(QByteArrayView("<\0", 2));
    if (wide)
        head.removeIf([](char c) { return c == '\0'; });
    head = head.trimmed();
    if (head.size() < 2 || head.front() != '<')
        return false;
    const char next = head.at(1);
    return next == '?' || next == '!' || next == '_' || (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
}

bool isHtml(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(512).toLower();
    return head.contains("<!doctype html") || head.contains("<html");
}

constexpr qsizetype longestProlog = 64 * 1024;
constexpr qsizetype longestName = 80;

/// The place behind the end mark, or the end of everything where there is none.
qsizetype behindMark(QByteArrayView text, const char *mark, qsizetype from)
{
    const qsizetype found = text.indexOf(mark, from);
    return found < 0 ? text.size() : found + qsizetype(qstrlen(mark));
}

} // namespace

FileType detectFileType(const QByteArray &bytes)
{
    for (const Magic &magic : magics)
        if (QByteArrayView(bytes).sliced(qMin(magic.offset, bytes.size())).startsWith(magic.bytes))
            return {magic.family, magic.name};
    if (isBmp(bytes))
        return {Family::Image, u"bmp"_s};
    if (looksLikeXml(bytes))
        return isHtml(bytes) ? FileType{Family::Unsupported, u"html"_s} : FileType{Family::Xml, u"xml"_s};
    // ISO 32000 lets the header stand anywhere in the first 1024 bytes
    if (bytes.left(1024).contains("%PDF-"))
        return {Family::Pdf, u"pdf"_s};
    return {};
}

QString rootElement(const QByteArray &xml)
{
    QByteArray head = xml.left(longestProlog);
    head.removeIf([](char c) { return c == '\0'; });
    static constexpr QByteArrayView type = "<!DOCTYPE";
    static const QRegularExpression end(QStringLiteral("[\\s>/\\[]"));
    const auto nameAt = [&head](qsizetype start) {
        return QString::fromLatin1(head.mid(start, longestName)).simplified().section(end, 0, 0).section(u':', -1);
    };
    QString announced;
    for (qsizetype at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
        const QByteArrayView rest = QByteArrayView(head).sliced(at);
        if (rest.startsWith("<?")) {
            at = behindMark(head, "?>", at);
        } else if (rest.startsWith("<!--")) {
            at = behindMark(head, "-->", at + 4);
        } else if (rest.startsWith(type)) {
            announced = nameAt(at + type.size());
            const qsizetype close = behindMark(head, ">", at), subset = head.indexOf('[', at);
            at = subset >= 0 && subset < close ? behindMark(head, "]", subset) : close;
        } else {
            return nameAt(at + 1);
        }
    }
    return announced;
}

bool isElectronicInvoice(const QByteArray &xml)
{
    // UBL, CII, ZUGFeRD 1, the envelopes of Peppol and UBL, FatturaPA, Facturae, FA (Poland), FINVOICE; orders are told
    // apart later
    static const std::array words{u"order"_s,
                                  u"scrdmccbdacio"_s,
                                  u"invoice"_s,
                                  u"creditnote"_s,
                                  u"standardbusinessdocument"_s,
                                  u"attacheddocument"_s,
                                  u"crossindustrydocument"_s,
                                  u"fattura"_s,
                                  u"factura"_s,
                                  u"facture"_s,
                                  u"faktura"_s};
    const QString root = rootElement(xml).toLower();
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return root.contains(word); });
}

} // namespace dbledger::documents
