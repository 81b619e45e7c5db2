// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace dbledger::accuracy {

/// What the command line answered: the real program with its real readers, as a person runs it.
struct Extraction
{
    QMap<QString, QJsonObject> results; ///< by the file's name without its folder
    int exitCode = -1;                  ///< -1: it did not start, crashed, or took too long
    QString errors;                     ///< standard error
    double seconds = 0;
};

/// Runs `dbledger-cli extract --json` on the files, two at a time, each Tesseract on one thread. DBLEDGER_CLI in the
/// environment names another program than the one that was just built.
Extraction extract(const QStringList &files, int jobs = 2);

} // namespace dbledger::accuracy
