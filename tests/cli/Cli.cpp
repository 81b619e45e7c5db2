// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"

#include <QJsonDocument>

namespace dbledger::tests {

namespace {

constexpr int patience = 120'000; // milliseconds; a loaded machine, never a hang

} // namespace

QList<QJsonObject> Answer::objects() const
{
    QList<QJsonObject> objects;
    for (const QString &line : lines())
        objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

Answer Cli::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    start(process, arguments, input);
    Answer answer;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        answer.exitCode = process.exitCode();
    answer.bytes = process.readAllStandardOutput();
    answer.out = QString::fromUtf8(answer.bytes);
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

void Cli::start(QProcess &process, const QStringList &arguments, const QByteArray &input)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LANGUAGE", "LANG", "COLUMNS", "XDG_RUNTIME_DIR"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("home/data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("home/config")));
    for (auto it = m_extra.cbegin(); it != m_extra.cend(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    if (input.isEmpty())
        process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(DBLEDGER_CLI), arguments);
    process.waitForStarted();
    if (input.isEmpty())
        return;
    process.write(input);
    process.closeWriteChannel();
}

} // namespace dbledger::tests
