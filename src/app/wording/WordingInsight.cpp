// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Wording.h"

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
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "customer who buys nothing"), "tyd",
                  QT_TRANSLATE_NOOP("Wording", "%1 has bought nothing for %2, since %3")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "customer in a worse segment"), "tgg",
                  QT_TRANSLATE_NOOP("Wording", "%1 moved to a worse segment: from \"%2\" to \"%3\"")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "revenue of a customer down"), "tnymm",
                  QT_TRANSLATE_NOOP("Wording", "the revenue of %1 is down by %2 % in %3: %4 net, %5 before")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "revenue of a product down"), "tnymm",
                  QT_TRANSLATE_NOOP("Wording", "the revenue of %1 is down by %2 % in %3: %4 net, %5 before")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "large invoice"), "ttmm",
                  QT_TRANSLATE_NOOP("Wording", "invoice %1 (%2) comes to %3, the limit is %4")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "overdue invoice"), "ttydm",
                  QT_TRANSLATE_NOOP("Wording", "invoice %1 (%2) is overdue by %3, since %4: %5 are open")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "IBAN of a supplier changed"), "tttt",
                  QT_TRANSLATE_NOOP("Wording", "%1 has another IBAN on invoice %2: %3, it was %4")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "gap in the numbers"), "ttt",
                  QT_TRANSLATE_NOOP("Wording", "before invoice %1 numbers are missing: %2 to %3")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "number used twice"), "ttt",
                  QT_TRANSLATE_NOOP("Wording", "number %1 is used twice: for %2 and for %3")},
    AlertSentence{QT_TRANSLATE_NOOP("Wording", "same invoice with a suffix"), "tttm",
                  QT_TRANSLATE_NOOP("Wording", "invoice %1 (%2) looks like invoice %3 again: %4 both times")},
};

/// In the order of the states.
constexpr std::array alertStateWords{QT_TRANSLATE_NOOP("Wording", "to see to"),
                                     QT_TRANSLATE_NOOP("Wording", "acknowledged"),
                                     QT_TRANSLATE_NOOP("Wording", "settled")};

/// When a rule tells. %1: of whom or of what, any or one, %2: per cent or amount, %n: days.
struct RuleSentence
{
    const char *sentence;
    const char *any; ///< null: it is not about one of several
    const char *one; ///< %1: its name
};
/// In the order of the kinds.
constexpr std::array ruleSentencesOfAlerts{
    RuleSentence{QT_TRANSLATE_N_NOOP("Wording", "%1 buys nothing for %n day(s)"),
                 QT_TRANSLATE_NOOP("Wording", "a customer"), "%1"},
    RuleSentence{QT_TRANSLATE_NOOP("Wording", "%1 moves to a worse segment"),
                 QT_TRANSLATE_NOOP("Wording", "a customer"), "%1"},
    RuleSentence{QT_TRANSLATE_N_NOOP("Wording", "the revenue of %1 in %n day(s) is down by %2 % or more"),
                 QT_TRANSLATE_NOOP("Wording", "a customer"), "%1"},
    RuleSentence{QT_TRANSLATE_N_NOOP("Wording", "the revenue of %1 in %n day(s) is down by %2 % or more"),
                 QT_TRANSLATE_NOOP("Wording", "a product"), "%1"},
    RuleSentence{QT_TRANSLATE_NOOP("Wording", "%1 comes to %2 or more"), QT_TRANSLATE_NOOP("Wording", "an invoice"),
                 QT_TRANSLATE_NOOP("Wording", "an invoice of %1")},
    RuleSentence{QT_TRANSLATE_N_NOOP("Wording", "%1 is not wholly paid %n day(s) after it was due"),
                 QT_TRANSLATE_NOOP("Wording", "an invoice to a customer"),
                 QT_TRANSLATE_NOOP("Wording", "an invoice to %1")},
    RuleSentence{QT_TRANSLATE_NOOP("Wording", "%1 has another IBAN than on the invoice before"),
                 QT_TRANSLATE_NOOP("Wording", "a supplier"), "%1"},
    RuleSentence{QT_TRANSLATE_NOOP("Wording", "a number is missing before an invoice of ours"), nullptr, nullptr},
    RuleSentence{QT_TRANSLATE_NOOP("Wording", "two invoices of ours have the same number"), nullptr, nullptr},
    RuleSentence{QT_TRANSLATE_NOOP("Wording", "%1 comes again under its number with a suffix"),
                 QT_TRANSLATE_NOOP("Wording", "an invoice"), QT_TRANSLATE_NOOP("Wording", "an invoice of %1")},
};

} // namespace

QString Wording::name(domain::AlertState state)
{
    return QCoreApplication::translate("Wording", alertStateWords.at(std::size_t(state)));
}

QString Wording::sentence(const domain::AlertRule &rule) const
{
    const RuleSentence &known = ruleSentencesOfAlerts.at(std::size_t(rule.kind));
    const domain::AlertNeeds needs = domain::needsOf(rule.kind);
    const QString name = needs.product ? rule.productName : needs.party ? rule.partyName : QString();
    const QString ofWhat = name.isEmpty() ? QCoreApplication::translate("Wording", known.any)
                                          : QCoreApplication::translate("Wording", known.one).arg(name);
    const QString limit =
        needs.amount ? (rule.amount ? money(*rule.amount) : QStringLiteral("–")) : m_locale.toString(rule.percent);
    QString sentence = QCoreApplication::translate("Wording", known.sentence, nullptr, needs.days ? rule.days : -1);
    return sentence.replace(QStringLiteral("%2"), limit).replace(QStringLiteral("%1"), ofWhat);
}

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
