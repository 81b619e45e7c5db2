// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QString>

#include <memory>

class QIODevice;
class QPdfWriter;

namespace dbledger::samples {

struct TextStyle
{
    QString family;
    double size = 9; ///< in the canvas' units
    QFont::Weight weight = QFont::Normal;
    QColor colour = Qt::black;
    bool italic = false;
    bool hinted = false; ///< strokes fitted to the pixels, as programs that draw on pixels do

    TextStyle bold() const;
    TextStyle sized(double newSize) const;
    TextStyle coloured(const QColor &newColour) const;
};

enum class Align { Left, Centre, Right };

/// The pages that a layout draws on, in units of its own from the top left corner: pictures with an alpha channel, or
/// the pages of a PDF. Texts hang on their baseline.
class Canvas
{
public:
    /// Pictures of that resolution.
    Canvas(QSizeF size, double unitsPerInch, int dpi);
    /// Pages of a PDF with text, written to the device, which must outlive the canvas.
    Canvas(QSizeF size, double unitsPerInch, QIODevice &pdf);
    ~Canvas();

    QSizeF size() const { return m_size; }
    int pages() const { return m_pages; }
    void newPage();

    double width(const QString &text, const TextStyle &style) const;
    void text(double x, double baseline, const QString &text, const TextStyle &style, Align align = Align::Left);
    /// The text cut into lines no wider than that.
    QStringList wrapped(const QString &text, double width, const TextStyle &style) const;
    /// Each on a line of its own; returns the baseline below the last.
    double lines(double x, double baseline, const QStringList &texts, const TextStyle &style, double leading = 1.3,
                 Align align = Align::Left);
    void line(double x1, double y1, double x2, double y2, double width = 0.6, const QColor &colour = Qt::black);
    void box(const QRectF &place, const QColor &fill, const QColor &edge = Qt::transparent, double width = 0.6);
    /// Scaled to the place, without smoothing: for codes of whole modules.
    void picture(const QRectF &place, const QImage &image);
    /// Pixels of the canvas per unit.
    double scale() const { return m_scale; }

    /// As drawing programs that know no blending do: the colour and its alpha replace what was there.
    void replacingText(double x, double baseline, const QString &text, const TextStyle &style);
    void replacingLine(double x1, double x2, double y, const QColor &colour);

    /// Ends the drawing; the pages of a picture canvas, nothing for a PDF.
    QList<QImage> finish();

private:
    void startPicture();
    void startPainting();
    QFont font(const TextStyle &style) const;
    QRectF scaled(const QRectF &place) const;

    QSizeF m_size;
    double m_scale;
    int m_pages = 1;
    std::unique_ptr<QPdfWriter> m_pdf;
    QList<QImage> m_done;
    QImage m_picture;
    QPainter m_painter;
};

} // namespace dbledger::samples
