// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Wording.h"

#include <QCoreApplication>

#include <array>

namespace dbledger::app {

using domain::RfmAspect;

namespace {

/// In the order of the segments.
constexpr std::array segmentWords{QT_TRANSLATE_NOOP("Wording", "champions"),
                                  QT_TRANSLATE_NOOP("Wording", "loyal"),
                                  QT_TRANSLATE_NOOP("Wording", "potential loyalists"),
                                  QT_TRANSLATE_NOOP("Wording", "new customers"),
                                  QT_TRANSLATE_NOOP("Wording", "promising"),
                                  QT_TRANSLATE_NOOP("Wording", "need attention"),
                                  QT_TRANSLATE_NOOP("Wording", "about to sleep"),
                                  QT_TRANSLATE_NOOP("Wording", "at risk"),
                                  QT_TRANSLATE_NOOP("Wording", "cannot be lost"),
                                  QT_TRANSLATE_NOOP("Wording", "hibernating"),
                                  QT_TRANSLATE_NOOP("Wording", "lost")};

/// What is measured, without and with those who have more.
struct ReasonSentences
{
    const char *alone;
    const char *compared;
};
constexpr std::array reasonSentences{
    ReasonSentences{QT_TRANSLATE_NOOP("Wording", "R %1: %2"),
                    QT_TRANSLATE_NOOP("Wording", "R %1: %2, the best %3 % have %4 or less")},
    ReasonSentences{QT_TRANSLATE_NOOP("Wording", "F %1: %2"),
                    QT_TRANSLATE_NOOP("Wording", "F %1: %2, the best %3 % have %4 or more")},
    ReasonSentences{QT_TRANSLATE_NOOP("Wording", "M %1: %2"),
                    QT_TRANSLATE_NOOP("Wording", "M %1: %2, the best %3 % have %4 or more")},
};

} // namespace

QString Wording::name(domain::Segment segment)
{
    return QCoreApplication::translate("Wording", segmentWords.at(std::size_t(segment) - 1));
}

QString Wording::sentence(RfmAspect aspect, const domain::RfmReason &reason, const domain::Currency &currency) const
{
    const auto written = [&](qint64 value) {
        switch (aspect) {
        case RfmAspect::Recency:
            return QCoreApplication::translate("Wording", "%n day(s)", nullptr, int(value));
        case RfmAspect::Frequency:
            return QCoreApplication::translate("Wording", "%n invoice(s)", nullptr, int(value));
        case RfmAspect::Monetary:
            break;
        }
        return money(domain::Money::fromMinor(value, currency));
    };
    const ReasonSentences &sentences = reasonSentences.at(std::size_t(aspect));
    const QString score = reason.score > 0 ? QString::number(reason.score) : QStringLiteral("–");
    if (!reason.better)
        return QCoreApplication::translate("Wording", sentences.alone).arg(score, written(reason.value));
    return QCoreApplication::translate("Wording", sentences.compared)
        .arg(score, written(reason.value), QString::number(reason.betterPercent), written(*reason.better));
}

} // namespace dbledger::app
