// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Generator.h"

#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QPdfWriter>

namespace dbledger::samples {

namespace {

/// FNV-1a: one seed for each document, whatever was drawn before it.
std::uint64_t seedOf(const Order &order, const QString &layout, int index)
{
    std::uint64_t hash = 14695981039346656037ULL;
    const QByteArray text = layout.toUtf8() + ' ' + QByteArray::number(index) + ' ' + QByteArray::number(order.seed);
    for (const char c : text)
        hash = (hash ^ std::uint64_t(uchar(c))) * 1099511628211ULL;
    return hash;
}

Error unwritable(const QString &path)
{
    return {ErrorKind::FileUnwritable, {path, QStringLiteral("drawing failed")}, {}};
}

bool writePicturesAsPdf(const QList<QImage> &pages, const QString &path)
{
    QPdfWriter writer(path);
    writer.setResolution(qRound(pages.first().dotsPerMeterX() * 0.0254));
    writer.setPageMargins({});
    QPainter painter;
    for (const QImage &page : pages) {
        const QSizeF points = QSizeF(page.size()) * 72 / writer.resolution();
        writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
        if (painter.isActive())
            writer.newPage();
        else if (!painter.begin(&writer))
            return false;
        painter.drawImage(0, 0, page);
    }
    return painter.end();
}

Result<QString> writePictures(const Order &order, const QList<QImage> &drawn, const QString &base, Random &random)
{
    QList<QImage> pages;
    for (const QImage &page : drawn)
        pages += degraded(page, order.degradations, random);
    QString path;
    bool fine = false;
    if (pages.size() > 1) {
        path = base + QStringLiteral(".pdf");
        fine = writePicturesAsPdf(pages, path);
    } else {
        const bool jpeg = order.degradations.contains(Degradation::Jpeg);
        path = base + (jpeg ? QStringLiteral(".jpg") : QStringLiteral(".png"));
        fine = jpeg ? pages.first().save(path, "JPEG", 90) : pages.first().save(path, "PNG", 75);
    }
    return fine ? Result<QString>(path) : Result<QString>(unwritable(path));
}

Result<Sample> drawOne(const Order &order, const Layout &layout, int index, const QDir &folder)
{
    const std::uint64_t seed = seedOf(order, layout.name, index);
    Random random(seed);
    Truth truth;
    const QString base = folder.filePath(QStringLiteral("%1-%2").arg(layout.name).arg(index, 4, 10, QChar(u'0')));
    Sample sample{{}, layout.name, {}};
    if (order.format == Format::Pdf) {
        sample.file = base + QStringLiteral(".pdf");
        QFile file(sample.file);
        if (!file.open(QIODevice::WriteOnly))
            return unwritable(sample.file);
        Canvas canvas(layout.size, layout.unitsPerInch, file);
        layout.draw(canvas, truth, random);
        canvas.finish();
    } else {
        Canvas canvas(layout.size, layout.unitsPerInch, order.dpi > 0 ? order.dpi : layout.dpi);
        layout.draw(canvas, truth, random);
        Random chance(seed + 1);
        Result<QString> path = writePictures(order, canvas.finish(), base, chance);
        if (!path)
            return path.error();
        sample.file = *path;
    }
    sample.truth = truth.toJson();
    return sample;
}

} // namespace

Result<QList<Sample>> generate(const Order &order, const QDir &folder)
{
    if (!folder.mkpath(QStringLiteral(".")))
        return unwritable(folder.path());
    QList<Sample> samples;
    for (int i = 0; i < order.count; ++i) {
        Result<Sample> sample =
            drawOne(order, order.layouts[i % order.layouts.size()], i / int(order.layouts.size()), folder);
        if (!sample)
            return sample.error();
        samples += *sample;
    }
    return samples;
}

Result<Bundle> generateBundle(const QList<Layout> &layouts, std::uint64_t seed, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path);
    Canvas canvas(layouts.first().size, layouts.first().unitsPerInch, file);
    Bundle bundle;
    for (const Layout &layout : layouts) {
        if (!bundle.starts.isEmpty())
            canvas.newPage();
        bundle.starts.append(canvas.pages());
        Random random(++seed);
        Truth truth;
        layout.draw(canvas, truth, random);
        bundle.truths.append(truth.toJson());
    }
    canvas.finish();
    return bundle;
}

Result<void> appendTruth(const QList<Sample> &samples, const QDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("truth.jsonl")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return unwritable(file.fileName());
    for (const Sample &sample : samples) {
        QJsonObject row = sample.truth;
        row[QStringLiteral("file")] = QFileInfo(sample.file).fileName();
        row[QStringLiteral("kind")] = sample.layout;
        file.write(QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
    }
    return file.flush() ? Result<void>() : Result<void>(unwritable(file.fileName()));
}

QStringList fontsMissing()
{
    const QStringList there = QFontDatabase::families();
    QStringList missing;
    for (const char *name : {"Lato", "FreeMono", "FreeSans", "FreeSerif", "Carlito", "Liberation Sans",
                             "Liberation Serif", "Liberation Sans Narrow", "DejaVu Sans", "DejaVu Sans Mono"})
        if (!there.contains(QString::fromLatin1(name)))
            missing += QString::fromLatin1(name);
    return missing;
}

} // namespace dbledger::samples
