// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AppContext.h"
#include "app/core/Await.h"
#include "base/Actor.h"
#include "cli/console/Command.h"

#include <QObject>

namespace dbledger::cli {

/// What a command that works on the books needs: the services over the database that the command line or the settings
/// name, and on whose behalf it asks.
struct Session
{
    explicit Session(const Invocation &invocation, int readers = 0);

    QObject terminal; ///< where the progress line is told what the database's thread says; outlives the context
    app::AppContext context;
    Actor actor; ///< "cli:<system user>"
};

} // namespace dbledger::cli
