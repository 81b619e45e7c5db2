// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/SheetPages.h"

#include "einvoice/SheetFont.h"

namespace dbledger::einvoice {

namespace {

constexpr double ascent = 0.75, descent = 0.22; // of the size

QByteArray points(double value)
{
    return QByteArray::number(value, 'f', 2) + ' ';
}

/// The fonts: /F0 and /F1 bold for Windows-1252, /F2 and /F3 bold for Latin Extended-A. Every PDF reader has a face
/// for Helvetica.
QByteArray fontObject(int number)
{
    const QByteArray face = number % 2 == 0 ? "Helvetica" : "Helvetica-Bold";
    const QByteArray encoding = number < 2 ? QByteArray("/Encoding/WinAnsiEncoding") : extendedEncoding();
    return "<</Type/Font/Subtype/Type1/BaseFont/" + face + encoding + ">>";
}

/// Objects of a PDF file, numbered from 1, with the table that says where they are.
QByteArray fileOf(const QList<QByteArray> &objects)
{
    QByteArray file = "%PDF-1.7\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<</Root 1 0 R/Size " + QByteArray::number(objects.size() + 1) + ">>\nstartxref\n" +
           start + "\n%%EOF\n";
}

} // namespace

void SheetPages::newPage()
{
    Page page;
    page.text.page = int(m_pages.size()) + 1;
    page.text.width = width;
    page.text.height = height;
    page.text.witness = domain::Witness::EmbeddedXml;
    m_pages.append(page);
}

Place SheetPages::text(double x, double y, const QString &text, const Ink &ink, bool right)
{
    Page &page = m_pages.last();
    if (right)
        x -= widthOf(text, ink.size);
    QByteArray out = ink.faint ? "0.4 g BT " : "0 g BT ";
    out += points(x) + points(height - y) + "Td ";
    for (const EncodedRun &run : encoded(text))
        out += "/F" + QByteArray::number((run.extended ? 2 : 0) + (ink.bold ? 1 : 0)) + ' ' + points(ink.size) +
               "Tf <" + run.codes.toHex() + "> Tj ";
    page.content += out + "ET\n";

    const auto boxOf = [&](double from, double length) {
        return domain::Box{from / width, (y - ascent * ink.size) / height, length / width,
                           (ascent + descent) * ink.size / height};
    };
    double at = x;
    for (const QString &word : text.split(u' ')) {
        const double length = widthOf(word, ink.size);
        if (!word.isEmpty())
            page.text.words.append({word, boxOf(at, length), 1, page.lines});
        at += length + widthOf(QStringLiteral(" "), ink.size);
    }
    ++page.lines;
    return {page.text.page, boxOf(x, widthOf(text, ink.size))};
}

void SheetPages::line(double x, double y, double length)
{
    m_pages.last().content +=
        "0.7 G 0.5 w " + points(x) + points(height - y) + "m " + points(x + length) + points(height - y) + "l S\n";
}

QByteArray SheetPages::pdf() const
{
    constexpr int firstPage = 7; // behind catalogue, pages and four fonts
    QByteArray kids, fonts;
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", {}};
    for (int i = 0; i < 4; ++i) {
        fonts += "/F" + QByteArray::number(i) + ' ' + QByteArray::number(3 + i) + " 0 R";
        objects.append(fontObject(i));
    }
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QByteArray number = QByteArray::number(firstPage + 2 * i);
        kids += number + " 0 R ";
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<<" + fonts + ">>>>/Contents " +
                       QByteArray::number(firstPage + 2 * i + 1) + " 0 R>>");
        const QByteArray &content = m_pages[i].content;
        objects.append("<</Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream");
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" + kids + "]>>";
    return fileOf(objects);
}

QList<domain::PageText> SheetPages::texts() const
{
    QList<domain::PageText> texts;
    for (const Page &page : m_pages)
        texts.append(page.text);
    return texts;
}

QStringList brokenInto(const QString &text, double size, double width)
{
    QStringList lines{QString()};
    for (QString word : text.simplified().split(u' ')) {
        const QString joined = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
        if (widthOf(joined, size) <= width) {
            lines.last() = joined;
            continue;
        }
        if (!lines.last().isEmpty())
            lines.append(QString());
        while (widthOf(word, size) > width && word.size() > 1) {
            qsizetype fits = 1;
            while (fits < word.size() && widthOf(word.left(fits + 1), size) <= width)
                ++fits;
            lines.last() = word.left(fits);
            lines.append(QString());
            word = word.mid(fits);
        }
        lines.last() = word;
    }
    return lines;
}

} // namespace dbledger::einvoice
