// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dbledger::tests {

/// A source file of the project.
struct SourceFile
{
    QString path;  ///< relative to the top, with slashes
    QString layer; ///< the folder under src/, empty outside
    QStringList lines;
};

/// All .h and .cpp files under `folder` of the source tree that the environment names (DBLEDGER_SOURCE).
QList<SourceFile> sourceFiles(const QString &folder);

} // namespace dbledger::tests
