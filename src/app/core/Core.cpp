// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Core.h"

namespace dbledger::app {

Result<void> require(const Actor &actor, Role role, const QString &what)
{
    if (actor.role < role)
        return Error{ErrorKind::NotAllowed, {what}, actor.name};
    return {};
}

} // namespace dbledger::app
