// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/KeyStore.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace dbledger::security {

namespace {

Error errorOf(const QKeychain::Job &job)
{
    const QString reason = job.errorString().simplified();
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return {ErrorKind::KeyStoreRefused, {reason}, {}};
    default: // without a session bus or a service on it the library says "OtherError", "Unknown error"
        return {ErrorKind::NoKeyStore, {reason}, QStringLiteral("QtKeychain error %1").arg(int(job.error()))};
    }
}

/// Starts the job; its future holds what `answer` makes of it. The job deletes itself.
template <typename T, typename Answer>
QFuture<Result<T>> started(QKeychain::Job *job, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, answer](QKeychain::Job *done) {
        promise->addResult(answer(*done));
        promise->finish();
    });
    job->start();
    return promise->future();
}

Result<void> done(const QKeychain::Job &job)
{
    return job.error() == QKeychain::NoError ? Result<void>() : Result<void>(errorOf(job));
}

} // namespace

KeyStore::KeyStore(QString service)
    : m_service(std::move(service))
{
}

QFuture<Result<std::optional<Secret>>> KeyStore::read(const QString &key)
{
    using Found = std::optional<Secret>;
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    return started<Found>(job, [](const QKeychain::Job &ended) -> Result<Found> {
        if (ended.error() == QKeychain::EntryNotFound)
            return Found();
        if (ended.error() != QKeychain::NoError)
            return errorOf(ended);
        QByteArray bytes = static_cast<const QKeychain::ReadPasswordJob &>(ended).binaryData();
        const Secret secret = Secret::fromUtf8(bytes);
        wipe(bytes.data(), std::size_t(bytes.size()));
        return Found(secret);
    });
}

QFuture<Result<void>> KeyStore::write(const QString &key, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret.text());
    return started<void>(job, done);
}

QFuture<Result<void>> KeyStore::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    return started<void>(job, [](const QKeychain::Job &ended) {
        return ended.error() == QKeychain::EntryNotFound ? Result<void>() : done(ended);
    });
}

} // namespace dbledger::security
