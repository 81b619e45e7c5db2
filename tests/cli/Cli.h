// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace dbledger::tests {

/// What the program answered.
struct Answer
{
    int exitCode = -1; ///< -1: it did not start, crashed, or took too long
    QString out = {};
    QString err = {};
    QByteArray bytes = {}; ///< of the output, as they came

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    /// Each line of the output as a JSON object; an empty one for a line that is none.
    QList<QJsonObject> objects() const;
};

/// Runs the real dbledger-cli, in English unless told otherwise, away from this user's home and settings.
class Cli
{
public:
    /// `input` is what it finds on standard input.
    Answer run(const QStringList &arguments, const QByteArray &input = {});
    /// As the first process of its own, for those who want to talk to it.
    void start(QProcess &process, const QStringList &arguments, const QByteArray &input = {});
    void setEnvironment(const QString &name, const QString &value) { m_extra.insert(name, value); }

    /// A folder that lives as long as this.
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QMap<QString, QString> m_extra;
};

} // namespace dbledger::tests
