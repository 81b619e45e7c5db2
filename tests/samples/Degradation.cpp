// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Degradation.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace dbledger::samples {

namespace {

double dotsPerInch(const QImage &page)
{
    return page.dotsPerMeterX() * 0.0254;
}

QImage onPaper(const QImage &page)
{
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.setDotsPerMeterX(page.dotsPerMeterX());
    paper.setDotsPerMeterY(page.dotsPerMeterY());
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, page);
    return paper;
}

template <typename Change>
void forEachPixel(QImage &page, Change change)
{
    for (int y = 0; y < page.height(); ++y) {
        QRgb *row = reinterpret_cast<QRgb *>(page.scanLine(y));
        for (int x = 0; x < page.width(); ++x)
            row[x] = change(row[x], x, y);
    }
}

int clamped(double value)
{
    return int(std::clamp(value, 0.0, 255.0));
}

/// The page lies crooked on a bed that is larger than it: nothing is cut off.
QImage skewed(const QImage &page, double low, double high, Random &random)
{
    const double angle = random.real(low, high) * (random.percent(50) ? 1 : -1);
    const QImage crooked = page.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                               .transformed(QTransform().rotate(angle), Qt::SmoothTransformation);
    return onPaper(crooked);
}

QImage turned(const QImage &page, int degrees)
{
    return page.transformed(QTransform().rotate(degrees));
}

/// One pass of the weights 1 2 1 along rows (step 1) or columns (step = row length).
void smooth(const std::vector<QRgb> &from, std::vector<QRgb> &to, size_t step)
{
    for (size_t i = step; i + step < from.size(); ++i) {
        const QRgb a = from[i - step], b = from[i], c = from[i + step];
        to[i] = qRgb((qRed(a) + 2 * qRed(b) + qRed(c)) / 4, (qGreen(a) + 2 * qGreen(b) + qGreen(c)) / 4,
                     (qBlue(a) + 2 * qBlue(b) + qBlue(c)) / 4);
    }
}

QImage blurred(QImage page, Random &random)
{
    const size_t width = size_t(page.width()), count = width * size_t(page.height());
    QRgb *pixels = reinterpret_cast<QRgb *>(page.bits());
    std::vector<QRgb> here(pixels, pixels + count), there = here;
    const double spread = dotsPerInch(page) / 300 * random.real(1.2, 1.9); // standard deviation in pixels
    for (int pass = std::max(1, int(std::lround(2 * spread * spread))); pass > 0; --pass) {
        smooth(here, there, 1);
        smooth(there, here, width);
    }
    std::copy(here.begin(), here.end(), pixels);
    return page;
}

QImage noisy(QImage page, Random &random)
{
    const int strength = random.between(10, 24), specks = random.between(1, 4);
    forEachPixel(page, [&](QRgb pixel, int, int) {
        if (random.below(2'000) < specks)
            return random.percent(50) ? qRgb(20, 20, 20) : qRgb(250, 250, 250);
        const int grain = random.between(-strength, strength) + random.between(-strength, strength);
        return qRgb(clamped(qRed(pixel) + grain), clamped(qGreen(pixel) + grain), clamped(qBlue(pixel) + grain));
    });
    return page;
}

QImage compressed(const QImage &page, Random &random)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "JPEG", random.between(20, 40));
    return QImage::fromData(bytes, "JPEG").convertToFormat(QImage::Format_RGB32);
}

QImage coarse(const QImage &page, Random &random)
{
    const double dpi = std::min(random.real(110, 140), dotsPerInch(page) * 0.85), share = dpi / dotsPerInch(page);
    QImage result = page.scaled(page.size() * share, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    result.setDotsPerMeterX(qRound(dpi / 0.0254));
    result.setDotsPerMeterY(qRound(dpi / 0.0254));
    return result;
}

/// Light from one side and the soft edge of something that stood before the lamp.
QImage shaded(QImage page, Random &random)
{
    const double angle = random.real(0, 2 * M_PI), dark = random.real(0.25, 0.45), edge = random.real(0.35, 0.65);
    const double cosine = std::cos(angle), sine = std::sin(angle), width = page.width(), height = page.height();
    forEachPixel(page, [&](QRgb pixel, int x, int y) {
        const double along = 0.5 + (x / width - 0.5) * cosine + (y / height - 0.5) * sine;
        const double light = 1 - dark / (1 + std::exp((edge - along) * 18)) - 0.12 * along;
        return qRgb(clamped(qRed(pixel) * light), clamped(qGreen(pixel) * light), clamped(qBlue(pixel) * light * 0.97));
    });
    return page;
}

QImage perspective(const QImage &page, Random &random)
{
    const double width = page.width(), height = page.height();
    const auto inset = [&random](double length) { return length * random.real(0.01, 0.06); };
    QPolygonF corners;
    for (const QPointF &corner : {QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1)}) {
        const double dx = inset(width), dy = inset(height);
        corners += QPointF(corner.x() * width + (corner.x() > 0.5 ? -dx : dx),
                           corner.y() * height + (corner.y() > 0.5 ? -dy : dy));
    }
    const QPolygonF whole({{0, 0}, {width, 0}, {width, height}, {0, height}});
    QTransform transform;
    QTransform::quadToQuad(whole, corners, transform);
    QImage result = page;
    result.fill(QColor(96, 84, 72));
    QPainter painter(&result);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setTransform(transform);
    painter.drawImage(0, 0, page);
    return result;
}

/// The sheet was rolled up: each column of the picture is moved up or down.
QImage curled(const QImage &page, Random &random)
{
    const double bend = page.width() * random.real(0.025, 0.05) * (random.percent(50) ? 1 : -1);
    const double crest = random.real(0.35, 0.65), more = random.real(-0.5, 0.5), height = page.height();
    QImage result(page.size(), QImage::Format_RGB32);
    result.setDotsPerMeterX(page.dotsPerMeterX());
    result.setDotsPerMeterY(page.dotsPerMeterY());
    forEachPixel(result, [&](QRgb, int x, int y) {
        const double across = x / double(page.width()) - crest;
        const double down = bend * (1 + more * (2 * y / height - 1)) * (4 * across * across - 0.35);
        const double from = std::clamp(y + down, 0.0, height - 1.001);
        const QRgb above = page.pixel(x, int(from)), below = page.pixel(x, int(from) + 1);
        const double share = from - std::floor(from);
        const auto mixed = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
        return qRgb(mixed(qRed(above), qRed(below)), mixed(qGreen(above), qGreen(below)),
                    mixed(qBlue(above), qBlue(below)));
    });
    return result;
}

/// On a page of the same size.
QImage narrowed(const QImage &page, Random &random)
{
    const double share = random.real(0.7, 0.8);
    QImage result = page.convertToFormat(QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(page.width() * (1 - share) / 2, 0);
    painter.scale(share, 1);
    painter.drawImage(0, 0, page);
    return result;
}

QImage applied(const QImage &page, Degradation degradation, Random &random)
{
    switch (degradation) {
    case Degradation::Skew:
        return skewed(page, 1, 5, random);
    case Degradation::StrongSkew:
        return skewed(page, 5, 15, random);
    case Degradation::Rotate90:
        return turned(page, 90);
    case Degradation::Rotate180:
        return turned(page, 180);
    case Degradation::Rotate270:
        return turned(page, 270);
    case Degradation::Blur:
        return blurred(page, random);
    case Degradation::Noise:
        return noisy(page, random);
    case Degradation::Jpeg:
        return compressed(page, random);
    case Degradation::LowResolution:
        return coarse(page, random);
    case Degradation::Shadow:
        return shaded(page, random);
    case Degradation::Perspective:
        return perspective(page, random);
    case Degradation::Curl:
        return curled(page, random);
    case Degradation::Narrow:
        break;
    }
    return narrowed(page, random);
}

} // namespace

QString degradationName(Degradation degradation)
{
    static const QStringList names{
#define X(enumerator, name) QStringLiteral(name),
        DBLEDGER_DEGRADATIONS(X)
#undef X
    };
    return names[int(degradation)];
}

const QList<Degradation> &allDegradations()
{
    static const QList<Degradation> all{
#define X(enumerator, name) Degradation::enumerator,
        DBLEDGER_DEGRADATIONS(X)
#undef X
    };
    return all;
}

std::optional<QList<Degradation>> degradationsNamed(const QString &names)
{
    QList<Degradation> result;
    if (names == u"none")
        return result;
    for (const QString &name : names.split(u'+')) {
        const auto &all = allDegradations();
        const auto found =
            std::find_if(all.begin(), all.end(), [&name](Degradation d) { return degradationName(d) == name; });
        if (found == all.end())
            return std::nullopt;
        result += *found;
    }
    return result;
}

QImage degraded(const QImage &page, const QList<Degradation> &degradations, Random &random)
{
    if (degradations.isEmpty())
        return page;
    QImage result = onPaper(page);
    for (const Degradation degradation : degradations)
        result = applied(result, degradation, random);
    result.setDotsPerMeterX(result.dotsPerMeterX() > 0 ? result.dotsPerMeterX() : page.dotsPerMeterX());
    result.setDotsPerMeterY(result.dotsPerMeterY() > 0 ? result.dotsPerMeterY() : page.dotsPerMeterY());
    return result;
}

} // namespace dbledger::samples
