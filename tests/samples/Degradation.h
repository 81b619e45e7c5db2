// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Random.h"

#include <QImage>

#include <optional>

namespace dbledger::samples {

/// What scanners, cameras and fax machines do to a page. X(enumerator, name).
#define DBLEDGER_DEGRADATIONS(X)                                                                                       \
    X(Skew, "skew")              /* 1 to 5 degrees either way */                                                       \
    X(StrongSkew, "strong-skew") /* 5 to 15 degrees either way */                                                      \
    X(Rotate90, "rotate-90")     /* clockwise */                                                                       \
    X(Rotate180, "rotate-180")                                                                                         \
    X(Rotate270, "rotate-270")                                                                                         \
    X(Blur, "blur")                                                                                                    \
    X(Noise, "noise")                                                                                                  \
    X(Jpeg, "jpeg")                    /* quality 20 to 40 */                                                          \
    X(LowResolution, "low-resolution") /* 110 to 140 dpi */                                                            \
    X(Shadow, "shadow")                                                                                                \
    X(Perspective, "perspective") /* on a table, seen from one side */                                                 \
    X(Curl, "curl")               /* lines that bend by up to 5 % of the width, more at one end of the page */         \
    X(Narrow, "narrow")           /* condensed type: 70 to 80 % of the width */

enum class Degradation {
#define X(enumerator, name) enumerator,
    DBLEDGER_DEGRADATIONS(X)
#undef X
};

QString degradationName(Degradation degradation);
const QList<Degradation> &allDegradations();
/// "skew+noise" as a list, "none" as an empty one, nothing for a word that is none of ours.
std::optional<QList<Degradation>> degradationsNamed(const QString &names);

/// The printed page after that; transparent parts are white paper then. The resolution is read from the picture.
QImage degraded(const QImage &page, const QList<Degradation> &degradations, Random &random);

} // namespace dbledger::samples
