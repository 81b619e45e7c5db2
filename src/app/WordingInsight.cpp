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

/// The letters of the arguments are those of WordingTables.h, and m: an amount with its currency, g: a segment.
struct AlertSentence
{
    const char *name;
    const char *arguments;
    const char *sentence;
};
/// In the order of the kinds.
constexpr std::array alertSentences{
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "customer who buys nothing"), "tnd",
                  QT_TRANSLATE_NOOP("Wording", "%1 has bought nothing for %2 days, since %3")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "customer in a worse segment"), "tgg",
                  QT_TRANSLATE_NOOP("Wording", "%1 moved to a worse segment: from \"%2\" to \"%3\"")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "revenue of a customer down"), "tnnmm",
                  QT_TRANSLATE_NOOP("Wording", "the revenue of %1 is down by %2 % in %3 days: %4 net, %5 before")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "revenue of a product down"), "tnnmm",
                  QT_TRANSLATE_NOOP("Wording", "the revenue of %1 is down by %2 % in %3 days: %4 net, %5 before")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "large invoice"), "ttmm",
                  QT_TRANSLATE_NOOP("Wording", "invoice %1 (%2) comes to %3, the limit is %4")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "overdue invoice"), "ttndm",
                  QT_TRANSLATE_NOOP("Wording", "invoice %1 (%2) is overdue by %3 days, since %4: %5 are open")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "IBAN of a supplier changed"), "tttt",
                  QT_TRANSLATE_NOOP("Wording", "%1 has another IBAN on invoice %2: %3, it was %4")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "gap in the numbers"), "ttt",
                  QT_TRANSLATE_NOOP("Wording", "before invoice %1 numbers are missing: %2 to %3")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "number used twice"), "ttt",
                  QT_TRANSLATE_NOOP("Wording", "number %1 is used twice: for %2 and for %3")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "same invoice with a suffix"), "tttm",
                  QT_TRANSLATE_NOOP("Wording", "invoice %1 (%2) looks like invoice %3 again: %4 both times")},
};

} // namespace

QString Wording::name(domain::AlertKind kind)
{
    return QCoreApplication::translate("Wording", alertSentences.at(std::size_t(kind)).name);
}

QString Wording::sentence(domain::AlertKind kind, const QStringList &arguments) const
{
    const AlertSentence &known = alertSentences.at(std::size_t(kind));
    return fill(QCoreApplication::translate("Wording", known.sentence), known.arguments, arguments);
}

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
