// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps readers busy with documents that never end, until it is killed.
#include "readers/ReaderPool.h"
#include "readers/Samples.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    dbledger::readers::ReaderPool::Options options;
    options.readers = 2;
    dbledger::readers::ReaderPool pool(options);
    const auto first = pool.read(dbledger::tests::endlessPdf(), {});
    const auto second = pool.read(dbledger::tests::endlessPdf(), {});
    return QCoreApplication::exec();
}
