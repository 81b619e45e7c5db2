// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Documents.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace dbledger::tests {

namespace {

struct Line
{
    int x; // hundredths of the page's width
    QString text;
};

/// The rows of the page, each with its words at their columns.
QList<QList<Line>> rows(const SmallInvoice &invoice)
{
    const auto row = [](const char *what, const char *quantity, const char *price, const char *total) {
        return QList<Line>{{8, QString::fromUtf8(what)},
                           {55, QString::fromUtf8(quantity)},
                           {68, QString::fromUtf8(price)},
                           {82, QString::fromUtf8(total)}};
    };
    return {{{8, QStringLiteral("Papeterie du Port")}},
            {{8, QStringLiteral("12 Harbour Street, 4000 Portville")}},
            {},
            {{8, QStringLiteral("INVOICE")}},
            {{8, QStringLiteral("Invoice number:")}, {45, invoice.number}},
            {{8, QStringLiteral("Invoice date:")}, {45, QStringLiteral("2024-03-15")}},
            {},
            {{8, QStringLiteral("Bill to: Anna Muster")}},
            {},
            row("Description", "Qty", "Price", "Amount"),
            row("Blue paper", "2", "10.00", "20.00"),
            row("Envelopes", "3", "8.00", "24.00"),
            row("Pencils", "4", "1.50", "6.00"),
            {},
            {{55, QStringLiteral("Subtotal")}, {82, QStringLiteral("50.00")}},
            {{55, QStringLiteral("VAT 20 %")}, {82, QStringLiteral("10.00")}},
            {{55, QStringLiteral("Total EUR")}, {82, invoice.total}}};
}

void draw(QPainter &painter, const QSizeF &page, const SmallInvoice &invoice)
{
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 11));
    double y = page.height() * 0.08;
    for (const QList<Line> &row : rows(invoice)) {
        for (const Line &line : row)
            painter.drawText(QPointF(page.width() * line.x / 100, y), line.text);
        y += page.height() * 0.035;
    }
}

} // namespace

bool writePdf(const QString &path, const SmallInvoice &invoice)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(150);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    draw(painter, QSizeF(writer.width(), writer.height()), invoice);
    return painter.end();
}

bool writePicture(const QString &path, const SmallInvoice &invoice)
{
    QImage page(1240, 1754, QImage::Format_RGB32);
    page.setDotsPerMeterX(5906); // 150 dpi
    page.setDotsPerMeterY(5906);
    page.fill(Qt::white);
    QPainter painter(&page);
    draw(painter, page.size(), invoice);
    painter.end();
    return page.save(path);
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace dbledger::tests
