// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace dbledger::tests {

/// Makes a test class known to the program's main(); use DBLEDGER_TEST.
bool registerTest(const char *name, std::function<QObject *()> make);

} // namespace dbledger::tests

#define DBLEDGER_TEST(Class)                                                                                           \
    static const bool registered##Class =                                                                              \
        dbledger::tests::registerTest(#Class, [] { return static_cast<QObject *>(new Class); });
