// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "cli/Cli.h"
#include "storage/database/Migrator.h"
#include "support/TestMain.h"

#include <QTest>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace dbledger;
using namespace dbledger::tests;

namespace {

constexpr int oldVersion = 12;

/// A terminal of a hundred columns on which a process can write.
class Terminal
{
public:
    Terminal()
        : m_terminal(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        const winsize size{24, 100, 0, 0};
        m_open = m_terminal >= 0 && grantpt(m_terminal) == 0 && unlockpt(m_terminal) == 0 &&
                 ioctl(m_terminal, TIOCSWINSZ, &size) == 0;
    }
    ~Terminal() { close(m_terminal); }

    QString name() const { return m_open ? QString::fromLocal8Bit(ptsname(m_terminal)) : QString(); }
    QString said() const
    {
        QByteArray said(64 * 1024, '\0');
        const auto size = ::read(m_terminal, said.data(), std::size_t(said.size()));
        return QString::fromUtf8(said.first(std::max<qsizetype>(size, 0)));
    }

private:
    int m_terminal;
    bool m_open = false;
};

} // namespace

/// What every command that works on the books says of the database.
class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderDatabaseIsBroughtUpToDateInSight()
    {
        Cli cli;
        storage::DatabaseAddress address;
        address.file = cli.path(QStringLiteral("old.sqlite"));
        const auto connection = storage::Connection::open(address);
        QVERIFY(connection && storage::migrate(**connection, SystemClock(), oldVersion));
        const Terminal terminal;
        QVERIFY(!terminal.name().isEmpty());
        QProcess process;
        process.setStandardErrorFile(terminal.name());
        const QStringList list{QStringLiteral("list"), QStringLiteral("--database"), address.file};
        cli.start(process, list);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QString said = terminal.said();
        QVERIFY2(said.contains(QStringLiteral("The database is being brought up to date: step 3 of ")),
                 qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("\r\x1b[K")));
        QVERIFY2(said.trimmed().endsWith(QStringLiteral("such invoices")), qPrintable(said)); // the line went again
        QCOMPARE(cli.run(list).err, QStringLiteral("there are no such invoices\n"));
    }
};

DBLEDGER_TEST(SessionTest)
#include "SessionTest.moc"
