// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QList>

// How errors are kept: JSON in columns of text.
namespace dbledger::storage {

QString argumentsToJson(const QStringList &arguments);
Error errorFrom(const QString &kind, const QString &arguments, const QString &detail);

QString errorsToJson(const QList<Error> &errors);
QList<Error> errorsFromJson(const QString &json);

} // namespace dbledger::storage
