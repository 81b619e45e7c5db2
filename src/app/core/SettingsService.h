// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Result.h"

#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;

/// For whom a CSV file is written.
enum class CsvForm {
    Spreadsheet, ///< as the spreadsheet of this computer's language opens it: its separator and decimal mark
    Rfc4180,     ///< comma and decimal point, for programs
};
QString csvFormName(CsvForm form); ///< "spreadsheet" "rfc4180"

/// What everybody on this database shares, beside the company (see CompanyService).
struct SharedSettings
{
    static constexpr int mostIdleMinutes = 24 * 60;
    static constexpr int mostTermsDays = 365;

    int idleLockMinutes = 15; ///< without a key or the mouse until the password is asked again; 0: never
    CsvForm csv = CsvForm::Spreadsheet;
    int termsDays = 30; ///< from issue to due where neither the invoice nor the party says
    bool operator==(const SharedSettings &) const = default;
};

/// Callable from any thread.
class SettingsService
{
public:
    explicit SettingsService(std::shared_ptr<Core> core);

    QFuture<Result<SharedSettings>> settings(const Actor &actor);
    /// Replaces them, audited. NotAllowed but for administrators; Invalid (which, value) outside of the bounds. Other
    /// terms count for what is approved from then on.
    QFuture<Result<SharedSettings>> setSettings(const SharedSettings &settings, const Actor &actor);

private:
    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
