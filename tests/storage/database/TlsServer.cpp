// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/TlsServer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dbledger::tests {

namespace {

const QString userName = QStringLiteral("tester");

/// The newest that is installed; Debian keeps them out of the path.
QString serverPrograms()
{
    QStringList folders;
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders += debian.filePath(version + QStringLiteral("/bin"));
    QString initdb = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    if (initdb.isEmpty())
        initdb = QStandardPaths::findExecutable(QStringLiteral("initdb"), folders);
    return initdb.isEmpty() ? QString() : QFileInfo(initdb).absolutePath();
}

/// Whom the server runs as, where that is not who runs the test.
const passwd *otherUser()
{
    return geteuid() == 0 ? getpwnam("postgres") : nullptr;
}

int freePort()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const bool bound = bind(socket, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
                       getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    close(socket);
    return bound ? ntohs(address.sin_port) : 0;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

QString TlsServer::start()
{
    m_programs = serverPrograms();
    if (m_programs.isEmpty())
        return QStringLiteral("there is no PostgreSQL server (initdb)");
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        return QStringLiteral("there is no openssl");
    if (geteuid() == 0 && !otherUser())
        return QStringLiteral("root may not run a server, and there is no user postgres");
    m_port = freePort();
    if (const passwd *user = otherUser(); user && chown(QFile::encodeName(m_folder.path()), user->pw_uid, user->pw_gid))
        return QStringLiteral("chown");
    if (const QString failed = makeCertificates(); !failed.isEmpty())
        return failed;
    const QString data = file("data");
    if (const QString failed = run(m_programs + QStringLiteral("/initdb"),
                                   {QStringLiteral("-D"), data, QStringLiteral("-U"), userName, QStringLiteral("-A"),
                                    QStringLiteral("trust"), QStringLiteral("--no-sync")});
        !failed.isEmpty())
        return failed;
    const QByteArray settings =
        "ssl = on\nssl_cert_file = '%1/server.crt'\nssl_key_file = '%1/server.key'\n"
        "listen_addresses = 'localhost'\nport = %2\nunix_socket_directories = '%1'\nfsync = off\n";
    if (!write(data + QStringLiteral("/postgresql.conf"),
               QString::fromLatin1(settings).arg(m_folder.path()).arg(m_port).toUtf8()) ||
        !write(data + QStringLiteral("/pg_hba.conf"), "hostssl all all all trust\n"))
        return QStringLiteral("settings of the server");
    const QString failed = run(m_programs + QStringLiteral("/pg_ctl"),
                               {QStringLiteral("start"), QStringLiteral("-w"), QStringLiteral("-D"), data,
                                QStringLiteral("-l"), file("server.log")});
    m_started = failed.isEmpty();
    return failed;
}

TlsServer::~TlsServer()
{
    if (m_started)
        run(m_programs + QStringLiteral("/pg_ctl"), {QStringLiteral("stop"), QStringLiteral("-w"), QStringLiteral("-m"),
                                                     QStringLiteral("immediate"), QStringLiteral("-D"), file("data")});
}

storage::DatabaseAddress TlsServer::address(const QString &host, const QString &mode,
                                            const QString &rootCertificate) const
{
    storage::DatabaseAddress address;
    address.backend = storage::Backend::Postgresql;
    address.host = host;
    address.port = m_port;
    address.database = QStringLiteral("postgres");
    address.user = userName;
    address.options[QStringLiteral("sslmode")] = mode;
    if (!rootCertificate.isEmpty())
        address.options[QStringLiteral("sslrootcert")] = rootCertificate;
    return address;
}

QString TlsServer::makeCertificates() const
{
    const auto make = [this](const QString &name, const QString &subject, const QStringList &more) {
        const QString path = m_folder.filePath(name);
        return run(QStringLiteral("openssl"),
                   QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                               QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                               QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-days"), QStringLiteral("2"),
                               QStringLiteral("-subj"), subject, QStringLiteral("-keyout"),
                               path + QStringLiteral(".key"), QStringLiteral("-out"), path + QStringLiteral(".crt")} +
                       more);
    };
    QString failed;
    for (const char *name : {"authority", "other"})
        if (failed.isEmpty())
            failed = make(QString::fromLatin1(name), QStringLiteral("/CN=Authority of a test"), {});
    if (failed.isEmpty())
        failed = make(QStringLiteral("server"), QStringLiteral("/CN=localhost"),
                      {QStringLiteral("-CA"), authority(), QStringLiteral("-CAkey"), file("authority.key"),
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost")});
    return failed;
}

/// As the server's user. What it said, where it failed.
QString TlsServer::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        if (name.startsWith(u"PG"))
            environment.remove(name); // of the other tests' server
    process.setProcessEnvironment(environment);
    if (const passwd *user = otherUser())
        process.setChildProcessModifier([uid = user->pw_uid, gid = user->pw_gid] {
            if (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0)
                _exit(1);
        });
    process.setStandardOutputFile(file("output.log")); // a pipe would stay open as long as the server
    process.start(program, arguments);
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    QFile output(file("output.log"));
    const QString said = output.open(QIODevice::ReadOnly) ? QString::fromUtf8(output.readAll()).trimmed() : QString();
    return QStringLiteral("%1: %2 %3").arg(program, process.errorString(), said);
}

} // namespace dbledger::tests
