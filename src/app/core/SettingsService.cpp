// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/SettingsService.h"

#include "app/core/Core.h"
#include "app/core/SharedSetting.h"

namespace dbledger::app {

SettingsService::SettingsService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

QFuture<Result<SharedSettings>> SettingsService::settings(const Actor &)
{
    return m_core->database.read<SharedSettings>(loadSettings);
}

QFuture<Result<SharedSettings>> SettingsService::setSettings(const SharedSettings &settings, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Administrator, QStringLiteral("settings")); !allowed)
        return answered<SharedSettings>(allowed.error());
    const auto outside = [](int value, int most) { return value < 0 || value > most; };
    if (outside(settings.idleLockMinutes, SharedSettings::mostIdleMinutes))
        return answered<SharedSettings>(
            {ErrorKind::Invalid, {QStringLiteral("idle_lock_minutes"), QString::number(settings.idleLockMinutes)}, {}});
    if (outside(settings.termsDays, SharedSettings::mostTermsDays))
        return answered<SharedSettings>(
            {ErrorKind::Invalid, {QStringLiteral("terms_days"), QString::number(settings.termsDays)}, {}});
    return m_core->database.write<SharedSettings>([settings, actor, clock = m_core->clock](storage::Connection &c) {
        return storeSettings(c, settings, actor, clock->now());
    });
}

} // namespace dbledger::app
