// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/books/Invoice.h"
#include "domain/values/Decimal.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QDate>

#include <optional>

namespace dbledger::cli::options {

// Options that several commands share, and their values: absent, what was meant, or a Usage error that says what is
// wrong with it.

QCommandLineOption json();
QCommandLineOption jobs();
QCommandLineOption database();
QCommandLineOption direction();
QCommandLineOption password();

Result<std::optional<int>> number(const QCommandLineParser &arguments, const QString &option, int least, int most);
/// A date as ISO 8601 or in the locale's short form.
Result<std::optional<QDate>> date(const QCommandLineParser &arguments, const QString &option);
/// An amount with a point or a comma before its decimals, without separators of thousands.
Result<std::optional<domain::Decimal>> amount(const QCommandLineParser &arguments, const QString &option);
/// One of the words, by its place among them.
Result<std::optional<int>> choice(const QCommandLineParser &arguments, const QString &option, const QStringList &words);
Result<std::optional<domain::Direction>> direction(const QCommandLineParser &arguments);
/// Of words behind a command, each of which must be an id.
Result<QList<qint64>> ids(const QStringList &words);
/// Empty where it is not given.
QString password(const QCommandLineParser &arguments);
/// 0 where it is not given: as many as there are cores.
Result<int> jobs(const QCommandLineParser &arguments);

} // namespace dbledger::cli::options
