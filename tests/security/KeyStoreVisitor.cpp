// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/KeyStore.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <cstdio>

namespace {

using namespace dbledger;

template <typename T>
Result<T> waited(const QFuture<Result<T>> &future)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<Result<T>>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

void say(const char *what, const QString &outcome)
{
    std::printf("%s: %s\n", what, qPrintable(outcome));
}

template <typename T>
QString outcome(const Result<T> &result)
{
    return result ? QStringLiteral("done") : errorKindName(result.error().kind);
}

void read(security::KeyStore &store)
{
    const auto found = waited(store.read(QStringLiteral("books")));
    say("read", !found ? errorKindName(found.error().kind) : *found ? (*found)->text() : QStringLiteral("nothing"));
}

} // namespace

/// Goes through what a key store can do and says line by line what came of it.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    security::KeyStore store(QStringLiteral("dbledger-test"));
    read(store);
    say("write", outcome(waited(store.write(QStringLiteral("books"), Secret::fromText(u"gehe\u00efm")))));
    read(store);
    say("remove", outcome(waited(store.remove(QStringLiteral("books")))));
    say("remove", outcome(waited(store.remove(QStringLiteral("books")))));
    read(store);
    return 0;
}
