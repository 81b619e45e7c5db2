// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReviewSteps.h"

#include "app/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace dbledger::gui {

namespace {

using app::ReviewService;
using app::Wording;
using domain::Field;
using Service = app::ReviewService;

QString stepText(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

ReviewStep::Call restoring(const app::Draft &draft, Field field)
{
    const domain::FieldReading before = draft.reading ? draft.reading->fields.value(field) : domain::FieldReading{};
    const app::FieldWas was{before.value, before.witnesses.contains(domain::Witness::Person)};
    return [field, was](Service &service, qint64 id, int version, const Actor &actor) {
        return service.restoreField(id, version, field, was, actor);
    };
}

} // namespace

ReviewStep setFieldStep(const app::Draft &draft, Field field, const QString &value)
{
    return {stepText(QT_TRANSLATE_NOOP("Review", "correct %1")).arg(Wording::name(field)), domain::fieldName(field),
            [field, value](Service &service, qint64 id, int version, const Actor &actor) {
                return service.setField(id, version, field, value, actor);
            },
            restoring(draft, field)};
}

ReviewStep confirmFieldStep(const app::Draft &draft, Field field)
{
    return {stepText(QT_TRANSLATE_NOOP("Review", "accept %1")).arg(Wording::name(field)), domain::fieldName(field),
            [field](Service &service, qint64 id, int version, const Actor &actor) {
                return service.confirmField(id, version, field, actor);
            },
            restoring(draft, field)};
}

ReviewStep setLinesStep(const app::Draft &draft, const QList<domain::ReadLine> &lines)
{
    const QList<domain::ReadLine> before = draft.reading ? draft.reading->lines : QList<domain::ReadLine>();
    return {stepText(QT_TRANSLATE_NOOP("Review", "change the lines")), QStringLiteral("lines"),
            [lines](Service &service, qint64 id, int version, const Actor &actor) {
                return service.setLines(id, version, lines, actor);
            },
            [before, byPerson = draft.linesByPerson](Service &service, qint64 id, int version, const Actor &actor) {
                return byPerson ? service.setLines(id, version, before, actor)
                                : service.releaseLines(id, version, actor);
            }};
}

ReviewStep setTaxesStep(const app::Draft &draft, const QList<domain::ReadTax> &taxes)
{
    const QList<domain::ReadTax> before = draft.reading ? draft.reading->taxes : QList<domain::ReadTax>();
    return {stepText(QT_TRANSLATE_NOOP("Review", "change the VAT rows")), QStringLiteral("taxes"),
            [taxes](Service &service, qint64 id, int version, const Actor &actor) {
                return service.setTaxes(id, version, taxes, actor);
            },
            [before, byPerson = draft.taxesByPerson](Service &service, qint64 id, int version, const Actor &actor) {
                return byPerson ? service.setTaxes(id, version, before, actor)
                                : service.releaseTaxes(id, version, actor);
            }};
}

ReviewStep takeRepairStep(const app::Draft &draft, const app::Repair &repair)
{
    if (repair.place == app::Repair::Place::Header)
        return setFieldStep(draft, repair.field, repair.proposed);
    const domain::Reading before = draft.reading.value_or(domain::Reading{});
    const domain::Reading after = domain::repaired(before, repair);
    if (repair.place == app::Repair::Place::Line)
        return setLinesStep(draft, after.lines);
    return setTaxesStep(draft, after.taxes);
}

ReviewStep setDirectionStep(const app::Draft &draft, domain::Direction direction)
{
    const auto setting = [](std::optional<domain::Direction> to) {
        return [to](Service &service, qint64 id, int version, const Actor &actor) {
            return service.setDirection(id, version, to, actor);
        };
    };
    return {stepText(QT_TRANSLATE_NOOP("Review", "say sale or purchase")), QStringLiteral("direction"),
            setting(direction), setting(draft.directionSaid)};
}

ReviewStep setPartyStep(const app::Draft &draft, qint64 party)
{
    return {stepText(QT_TRANSLATE_NOOP("Review", "choose the party")), QStringLiteral("party"),
            [party](Service &service, qint64 id, int version, const Actor &actor) {
                return service.setParty(id, version, party, actor);
            },
            [said = draft.partySaid](Service &service, qint64 id, int version, const Actor &actor) {
                return said ? service.setParty(id, version, *said, actor) : service.releaseParty(id, version, actor);
            }};
}

ReviewStep overrideStep(const QString &rule, const QString &note)
{
    return {stepText(QT_TRANSLATE_NOOP("Review", "override “%1”")).arg(Wording::ruleName(rule)), rule,
            [rule, note](Service &service, qint64 id, int version, const Actor &actor) {
                return service.overrideRule(id, version, rule, note, actor);
            },
            [rule](Service &service, qint64 id, int version, const Actor &actor) {
                return service.withdrawOverride(id, version, rule, actor);
            }};
}

ReviewStep withdrawStep(const app::Draft &draft, const QString &rule)
{
    const auto found = std::ranges::find(draft.overrides, rule, &app::RuleOverride::rule);
    ReviewStep step = overrideStep(rule, found == draft.overrides.end() ? QString() : found->note);
    std::swap(step.apply, step.revert);
    step.text = stepText(QT_TRANSLATE_NOOP("Review", "apply “%1” again")).arg(Wording::ruleName(rule));
    return step;
}

ReviewStep setNoteStep(const app::Draft &draft, const QString &note)
{
    const auto setting = [](const QString &to) {
        return [to](Service &service, qint64 id, int version, const Actor &actor) {
            return service.setNote(id, version, to, actor);
        };
    };
    return {stepText(QT_TRANSLATE_NOOP("Review", "write a note")), QStringLiteral("note"), setting(note),
            setting(draft.note)};
}

ReviewStep postponeStep(const app::Draft &draft, const QDate &until)
{
    const auto setting = [](const QDate &to) {
        return [to](Service &service, qint64 id, int version, const Actor &actor) {
            return service.postpone(id, version, to, actor);
        };
    };
    return {stepText(QT_TRANSLATE_NOOP("Review", "postpone")), QStringLiteral("postponed_until"), setting(until),
            setting(draft.postponedUntil)};
}

ReviewStep settleDuplicateStep(bool isDuplicate)
{
    ReviewStep step{stepText(QT_TRANSLATE_NOOP("Review", "settle the duplicate")),
                    QStringLiteral("duplicate_of"),
                    [isDuplicate](Service &service, qint64 id, int version, const Actor &actor) {
                        return service.settleDuplicate(id, version, isDuplicate, actor);
                    },
                    {}};
    if (!isDuplicate)
        step.revert = [](Service &service, qint64 id, int version, const Actor &actor) {
            return service.releaseDuplicate(id, version, actor);
        };
    return step;
}

ReviewStep approveStep(const app::Draft &draft)
{
    return {stepText(QT_TRANSLATE_NOOP("Review", "approve")),
            QStringLiteral("approve"),
            [direction = draft.invoice.direction](Service &service, qint64 id, int version, const Actor &actor) {
                return service.approve(id, version, direction, false, actor);
            },
            {}};
}

ReviewStep rejectStep(const QString &reason)
{
    return {stepText(QT_TRANSLATE_NOOP("Review", "reject")),
            QStringLiteral("reject"),
            [reason](Service &service, qint64 id, int version, const Actor &actor) {
                return service.reject(id, version, reason, actor);
            },
            {}};
}

ReviewStep reopenStep(const QString &reason)
{
    return {stepText(QT_TRANSLATE_NOOP("Review", "reopen")),
            QStringLiteral("reopen"),
            [reason](Service &service, qint64 id, int version, const Actor &actor) {
                return service.reopen(id, version, reason, actor);
            },
            {}};
}

} // namespace dbledger::gui
