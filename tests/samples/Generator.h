// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Degradation.h"
#include "Layout.h"
#include "base/Result.h"

#include <QDir>

namespace dbledger::samples {

enum class Format {
    Picture, ///< PNG, or JPEG where the page was degraded so; a PDF of pictures when there are several pages
    Pdf,     ///< with text; never degraded
};

struct Order
{
    QList<Layout> layouts;
    int count = 1; ///< in all; the layouts take turns
    QList<Degradation> degradations;
    std::uint64_t seed = 1;
    Format format = Format::Picture;
    int dpi = 0; ///< of pictures; 0: as the layout has it
};

/// One document as it was written.
struct Sample
{
    QString file;   ///< path
    QString layout; ///< its name
    QJsonObject truth;
};

/// Draws the documents of the order into the folder. The same order gives the same pictures and the same truth; the
/// bytes of PDFs carry a time. Needs a QGuiApplication and the fonts that fontsMissing() asks for.
Result<QList<Sample>> generate(const Order &order, const QDir &folder);
/// Several invoices in one file.
struct Bundle
{
    QList<int> starts; ///< the pages that they begin on
    QList<QJsonObject> truths;
};
/// One of each layout, whose pages must be of one size, one behind the other in a PDF with text at that path.
Result<Bundle> generateBundle(const QList<Layout> &layouts, std::uint64_t seed, const QString &path);

/// Appends to truth.jsonl in the folder, one object a document, files relative to the folder.
Result<void> appendTruth(const QList<Sample> &samples, const QDir &folder);

/// The font families that the layouts draw with and this system has not.
QStringList fontsMissing();

} // namespace dbledger::samples
