// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/Samples.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace dbledger::tests {

namespace {

QByteArray toPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A PDF file of these objects, numbered from 1; the first is its catalogue.
QByteArray pdfFile(const QList<QByteArray> &objects)
{
    QByteArray file = "%PDF-1.4\n", offsets;
    for (int i = 0; i < objects.size(); ++i) {
        offsets += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1), start = QByteArray::number(file.size());
    return file + "xref\n0 " + count + "\n0000000000 65535 f \n" + offsets + "trailer\n<< /Size " + count +
           " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray stream(const QByteArray &dictionary, const QByteArray &content)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
           "\nendstream";
}

} // namespace

QByteArray pictureOf(const QStringList &lines)
{
    QImage image(900, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(40);
    painter.setFont(font);
    int y = 60;
    for (const QString &line : lines) {
        painter.drawText(30, y, line);
        y += 70;
    }
    painter.end();
    return toPng(image);
}

QByteArray pdfOf(const QList<QStringList> &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QSizeF(300, 100), QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(12);
    for (int page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.setFont(font);
        int y = 20;
        for (const QString &line : pages.at(page)) {
            painter.drawText(10, y, line);
            y += 20;
        }
    }
    painter.end();
    return bytes;
}

QByteArray pdfWithoutItsFont(const QByteArray &line)
{
    return pdfFile({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources << /Font << /F << "
                    "/Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
                    stream({}, "BT /F 24 Tf 20 40 Td (" + line + ") Tj ET")});
}

QByteArray endlessPdf()
{
    constexpr int firstForm = 5, forms = 10;
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                              "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << "
                              "/XObject << /F 5 0 R >> >> >>",
                              stream({}, "/F Do")};
    for (int i = 0; i < forms - 1; ++i)
        objects.append(stream("/Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << /XObject << /F " +
                                  QByteArray::number(firstForm + i + 1) + " 0 R >> >>",
                              QByteArray("/F Do ").repeated(10)));
    objects.append(stream("/Type /XObject /Subtype /Form /BBox [0 0 200 200]", "0 0 200 200 re f"));
    return pdfFile(objects);
}

QByteArray longStreamPdf()
{
    constexpr int lengthPrefix = 4; // of qCompress, before the zlib stream
    const QByteArray operators = QByteArray("0 0 200 200 re f ").repeated(5'000'000);
    return pdfFile({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>",
                    stream("/Filter /FlateDecode", qCompress(operators).mid(lengthPrefix))});
}

QByteArray whitePicture(int side)
{
    QImage image(side, side, QImage::Format_Mono);
    image.fill(1);
    return toPng(image);
}

} // namespace dbledger::tests
