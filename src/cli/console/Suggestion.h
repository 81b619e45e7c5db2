// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dbledger::cli {

/// The known word that somebody who wrote this one most likely meant; empty when none is close.
QString closest(const QString &word, const QStringList &known);

} // namespace dbledger::cli
