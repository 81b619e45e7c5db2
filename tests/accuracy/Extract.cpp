// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/Extract.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

namespace dbledger::accuracy {

namespace {

constexpr int longestRunMs = 30 * 60 * 1000;

}

Extraction extract(const QStringList &files, int jobs)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(qEnvironmentVariable("DBLEDGER_CLI", QStringLiteral(DBLEDGER_CLI)),
                  QStringList{QStringLiteral("extract"), QStringLiteral("--json"), QStringLiteral("--jobs"),
                              QString::number(jobs)} +
                      files);
    Extraction extraction;
    if (process.waitForFinished(longestRunMs) && process.exitStatus() == QProcess::NormalExit)
        extraction.exitCode = process.exitCode();
    extraction.seconds = double(timer.elapsed()) / 1000;
    extraction.errors = QString::fromUtf8(process.readAllStandardError());
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QJsonObject result = QJsonDocument::fromJson(line).object();
        if (!result.isEmpty())
            extraction.results[QFileInfo(result[u"file"].toString()).fileName()] = result;
    }
    return extraction;
}

} // namespace dbledger::accuracy
