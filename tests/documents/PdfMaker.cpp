// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfMaker.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace dbledger::tests {

namespace {

/// Objects are numbered as they are added; object 1 is the catalog and 2 the page tree.
class PdfFile
{
public:
    int add(const QByteArray &object)
    {
        m_objects.append(object);
        return int(m_objects.size()) + 2;
    }
    int addStream(const QByteArray &dictionary, const QByteArray &bytes)
    {
        return add("<< " + dictionary + " /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes +
                   "\nendstream");
    }
    QByteArray finish(const QByteArray &kids, qsizetype count)
    {
        QByteArray file = "%PDF-1.7\n";
        QList<qsizetype> offsets;
        const QList<QByteArray> first{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [" + kids +
                                                                               "] /Count " + QByteArray::number(count) +
                                                                               " >>"};
        int number = 0;
        for (const QByteArray &object : first + m_objects) {
            offsets.append(file.size());
            file += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
        }
        const qsizetype start = file.size();
        file += "xref\n0 " + QByteArray::number(number + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype offset : offsets)
            file += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        file += "trailer\n<< /Size " + QByteArray::number(number + 1) + " /Root 1 0 R >>\nstartxref\n" +
                QByteArray::number(start) + "\n%%EOF\n";
        return file;
    }

private:
    QList<QByteArray> m_objects;
};

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray rectangle(const QRectF &box)
{
    QByteArray text;
    for (const double value : {box.left(), box.top(), box.right(), box.bottom()})
        text += QByteArray::number(value, 'f', 2) + ' ';
    return '[' + text + ']';
}

/// A character map that says what the codes mean.
QByteArray characterMap(const QMap<uchar, QString> &meanings)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n"
                     "1 begincodespacerange <00> <FF> endcodespacerange\n";
    for (auto entry = meanings.begin(); entry != meanings.end(); ++entry) {
        map += "1 beginbfchar <" + QByteArray::number(entry.key(), 16).rightJustified(2, '0') + "> <";
        for (const QChar c : entry.value())
            map += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        map += "> endbfchar\n";
    }
    return map + "endcmap end end";
}

QByteArray content(const PdfPage &page)
{
    QByteArray text;
    if (!page.picture.isEmpty())
        text += "q " + QByteArray::number(page.size.width()) + " 0 0 " + QByteArray::number(page.size.height()) +
                " 0 0 cm /P Do Q\n";
    for (const PdfText &piece : page.texts)
        text += "BT /F 12 Tf " + QByteArray::number(piece.x) + ' ' + QByteArray::number(piece.y) + " Td <" +
                piece.text.toHex() + "> Tj ET\n";
    return text;
}

int addPage(PdfFile &file, const PdfPage &page)
{
    QByteArray font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding";
    if (!page.toUnicode.isEmpty())
        font += " /ToUnicode " + reference(file.addStream({}, characterMap(page.toUnicode)));
    QByteArray resources = "/Font << /F " + reference(file.add(font + " >>")) + " >>";
    if (!page.picture.isEmpty()) {
        const QByteArray dictionary =
            "/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 /Width " +
            QByteArray::number(page.picture.width()) + " /Height " + QByteArray::number(page.picture.height());
        const QByteArray pixels(page.picture.width() * page.picture.height(), char(180));
        resources += " /XObject << /P " + reference(file.addStream(dictionary, pixels)) + " >>";
    }
    QByteArray object = "<< /Type /Page /Parent 2 0 R /MediaBox " + rectangle({QPointF(0, 0), page.size}) +
                        " /Rotate " + QByteArray::number(page.rotate) + " /Resources << " + resources +
                        " >> /Contents " + reference(file.addStream({}, content(page)));
    if (!page.cropBox.isEmpty())
        object += " /CropBox " + rectangle(page.cropBox);
    return file.add(object + " >>");
}

} // namespace

QByteArray makePdf(const QList<PdfPage> &pages)
{
    PdfFile file;
    QByteArray kids;
    for (const PdfPage &page : pages)
        kids += reference(addPage(file, page)) + ' ';
    return file.finish(kids, pages.size());
}

QByteArray encryptPdf(const QByteArray &pdf, const QByteArray &userPassword, const QByteArray &ownerPassword)
{
    QPDF file;
    file.processMemoryFile("test", pdf.constData(), std::size_t(pdf.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(userPassword.constData(), ownerPassword.constData(), true, true, true, true, true,
                                     true, qpdf_r3p_full, true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

PdfPage pageOfWords(int count)
{
    PdfPage page;
    for (int i = 1; i <= count; ++i)
        page.texts.append({72, 842.0 - 30 * i, "word" + QByteArray::number(i)});
    return page;
}

} // namespace dbledger::tests
