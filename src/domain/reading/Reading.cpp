// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading/Reading.h"

#include <array>

namespace dbledger::domain {

namespace {

// In the order of the enums.
constexpr std::array<QLatin1StringView, 6> witnesses{
    QLatin1StringView("embedded-xml"), QLatin1StringView("pdf-text"),        QLatin1StringView("ocr"),
    QLatin1StringView("qr-code"),      QLatin1StringView("supplier-memory"), QLatin1StringView("person")};
constexpr std::array<QLatin1StringView, 4> states{QLatin1StringView("missing"), QLatin1StringView("doubtful"),
                                                  QLatin1StringView("read"), QLatin1StringView("proved")};
constexpr std::array<QLatin1StringView, 3> severities{QLatin1StringView("information"), QLatin1StringView("warning"),
                                                      QLatin1StringView("failure")};

template <typename Enum, std::size_t Size>
std::optional<Enum> find(const std::array<QLatin1StringView, Size> &names, QStringView name)
{
    for (std::size_t i = 0; i < Size; ++i)
        if (names[i] == name)
            return static_cast<Enum>(i);
    return {};
}

} // namespace

QString witnessName(Witness witness)
{
    return witnesses[static_cast<std::size_t>(witness)];
}

QString stateName(FieldState state)
{
    return states[static_cast<std::size_t>(state)];
}

QString severityName(Severity severity)
{
    return severities[static_cast<std::size_t>(severity)];
}

QString statusName(ReadingStatus status)
{
    return status == ReadingStatus::Ok ? QStringLiteral("ok") : QStringLiteral("review");
}

std::optional<Witness> witnessFromName(QStringView name)
{
    return find<Witness>(witnesses, name);
}

std::optional<FieldState> stateFromName(QStringView name)
{
    return find<FieldState>(states, name);
}

std::optional<Severity> severityFromName(QStringView name)
{
    return find<Severity>(severities, name);
}

} // namespace dbledger::domain
