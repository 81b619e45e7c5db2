// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/ChartFiles.h"

#include "gui/charts/Plot.h"
#include "gui/style/Theme.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace dbledger::gui {

namespace {

constexpr double titleHeight = 32, edge = 12;
const QSizeF leastSize(640, 400); ///< a small card makes no small file

QSizeF sheetSize(const Plot &plot)
{
    return QSizeF(plot.size()).expandedTo(leastSize) + QSizeF(2 * edge, titleHeight + 2 * edge);
}

void drawSheet(Plot &plot, QPainter &painter)
{
    const Theme &theme = Theme::current();
    const QRectF sheet(QPointF(), sheetSize(plot));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(sheet, theme.color(Tone::Card));
    const QRectF inner = sheet.adjusted(edge, edge, -edge, -edge);
    QFont font = theme.font(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.color(Tone::Text));
    painter.drawText(QRectF(inner.topLeft(), QSizeF(inner.width(), titleHeight)), Qt::AlignLeft | Qt::AlignTop,
                     plot.content().title);
    painter.save();
    plot.draw(painter, inner.adjusted(0, titleHeight, 0, 0));
    painter.restore();
}

QByteArray svgOf(Plot &plot)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(plot.content().title);
    generator.setSize(sheetSize(plot).toSize());
    generator.setViewBox(QRectF(QPointF(), sheetSize(plot)));
    QPainter painter(&generator);
    drawSheet(plot, painter);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(Plot &plot)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(plot.content().title);
    writer.setCreator(QStringLiteral("DBLedger"));
    writer.setResolution(96); // what a unit on the screen is
    writer.setPageSize(QPageSize(sheetSize(plot) * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    drawSheet(plot, painter);
    painter.end();
    return bytes;
}

QByteArray pngOf(Plot &plot)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(plot).save(&buffer, "PNG");
    return bytes;
}

} // namespace

QImage chartImage(Plot &plot, qreal scale)
{
    const QSizeF size = sheetSize(plot) * scale;
    QImage image(int(std::ceil(size.width())), int(std::ceil(size.height())), QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::current().color(Tone::Card));
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    drawSheet(plot, painter);
    return image;
}

Result<void> writeChart(Plot &plot, ChartForm form, const QString &path)
{
    const QByteArray bytes = form == ChartForm::Svg ? svgOf(plot) : form == ChartForm::Pdf ? pdfOf(plot) : pngOf(plot);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorKind::FileUnwritable, {path, file.errorString()}, {}};
    return {};
}

} // namespace dbledger::gui
