// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/Support.h"

#include <QDir>
#include <QFile>

namespace dbledger::tests {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What follows "(name) " in /proc/PID/stat: state, parent, ...
QList<QByteArray> statOf(qint64 process)
{
    const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(process));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

} // namespace

QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> children;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        const qint64 process = entry.toLongLong();
        if (process > 0 && statOf(process).value(1).toLongLong() == parent && isAlive(process))
            children.append(process);
    }
    return children;
}

bool isAlive(qint64 process)
{
    const QByteArray state = statOf(process).value(0);
    return !state.isEmpty() && state != "Z" && state != "X";
}

QString statusOf(qint64 process, const QString &name)
{
    const QString status = QString::fromUtf8(contentOf(QStringLiteral("/proc/%1/status").arg(process)));
    for (const QString &line : status.split(u'\n'))
        if (line.startsWith(name + u':'))
            return line.section(u':', 1).trimmed();
    return {};
}

} // namespace dbledger::tests
