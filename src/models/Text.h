// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"

#include <QString>
#include <QStringList>

namespace dbledger::models {

/// Wording's names begin in lower case; where they stand alone, as in a cell or on a button, they do not.
inline QString titled(QString name)
{
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

/// What stands in a cell that has nothing to say.
inline QString orDash(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("–") : value;
}

/// Amounts of several currencies side by side, never added up; empty when there are none.
inline QString sumsText(const QList<domain::Money> &sums)
{
    QStringList texts;
    for (const domain::Money &sum : sums)
        texts.append(app::Wording().money(sum));
    return texts.join(QStringLiteral(" + "));
}

inline QString moneyText(const std::optional<domain::Money> &money)
{
    return money ? app::Wording().money(*money) : QString();
}

} // namespace dbledger::models
