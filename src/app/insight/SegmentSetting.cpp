// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/SegmentSetting.h"

#include "app/core/JsonSetting.h"
#include "storage/database/Settings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dbledger::app {

using domain::RfmMode;
using domain::RfmSettings;
using domain::RfmThresholds;
using domain::SegmentNames;
using storage::Connection;

namespace {

const QString rfmSetting = QStringLiteral("rfm");
const QString segmentNamesSetting = QStringLiteral("segment_names");

QJsonArray toArray(const std::array<qint64, 4> &limits)
{
    QJsonArray array;
    for (const qint64 limit : limits)
        array.append(limit);
    return array;
}

std::array<qint64, 4> limitsFrom(const QJsonValue &json, const std::array<qint64, 4> &usual)
{
    const QJsonArray array = json.toArray();
    if (array.size() != qsizetype(usual.size()))
        return usual;
    std::array<qint64, 4> limits{};
    for (std::size_t i = 0; i < limits.size(); ++i)
        limits[i] = array.at(qsizetype(i)).toInteger(usual[i]);
    return limits;
}

QJsonObject toJson(const RfmSettings &settings)
{
    return {{QStringLiteral("mode"),
             settings.mode == RfmMode::Thresholds ? QStringLiteral("thresholds") : QStringLiteral("quintiles")},
            {QStringLiteral("window_months"), settings.windowMonths},
            {QStringLiteral("recency"), toArray(settings.thresholds.recency)},
            {QStringLiteral("frequency"), toArray(settings.thresholds.frequency)},
            {QStringLiteral("monetary"), toArray(settings.thresholds.monetary)}};
}

RfmSettings rfmFrom(const QJsonObject &json)
{
    RfmSettings settings;
    settings.mode = json[u"mode"].toString() == u"thresholds" ? RfmMode::Thresholds : RfmMode::Quintiles;
    settings.windowMonths = json[u"window_months"].toInt(settings.windowMonths);
    const RfmThresholds usual;
    settings.thresholds = {limitsFrom(json[u"recency"], usual.recency), limitsFrom(json[u"frequency"], usual.frequency),
                           limitsFrom(json[u"monetary"], usual.monetary)};
    return settings;
}

QJsonObject toJson(const SegmentNames &names)
{
    QJsonObject json;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        json[domain::segmentName(it.key())] = *it;
    return json;
}

} // namespace

Result<RfmSettings> loadRfmSettings(Connection &connection)
{
    const auto json = storage::setting(connection, rfmSetting);
    return json ? Result<RfmSettings>(rfmFrom(json->toObject())) : Result<RfmSettings>(json.error());
}

Result<RfmSettings> storeRfmSettings(Connection &connection, const RfmSettings &settings, const Actor &actor,
                                     const QDateTime &now)
{
    const auto before = loadRfmSettings(connection);
    if (!before)
        return before;
    const auto kept = replaceSetting(connection, rfmSetting, toJson(*before), toJson(settings), actor, now);
    return kept ? Result<RfmSettings>(settings) : Result<RfmSettings>(kept.error());
}

Result<SegmentNames> loadSegmentNames(Connection &connection)
{
    const auto json = storage::setting(connection, segmentNamesSetting);
    if (!json)
        return json.error();
    const QJsonObject stored = json->toObject();
    SegmentNames names;
    for (const domain::Segment segment : domain::allSegments())
        if (const QString name = stored[domain::segmentName(segment)].toString(); !name.isEmpty())
            names[segment] = name;
    return names;
}

Result<SegmentNames> storeSegmentNames(Connection &connection, const SegmentNames &names, const Actor &actor,
                                       const QDateTime &now)
{
    const auto before = loadSegmentNames(connection);
    if (!before)
        return before;
    const auto kept = replaceSetting(connection, segmentNamesSetting, toJson(*before), toJson(names), actor, now);
    return kept ? Result<SegmentNames>(names) : Result<SegmentNames>(kept.error());
}

} // namespace dbledger::app
