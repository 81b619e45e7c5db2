// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"

#ifdef DBLEDGER_WIDGETS
#include <QApplication>
#else
#include <QGuiApplication>
#endif
#include <QTest>

#include <cstdio>
#include <map>
#include <memory>
#include <string>

namespace dbledger::tests {

namespace {

std::map<std::string, std::function<QObject *()>> &registry()
{
    static std::map<std::string, std::function<QObject *()>> tests;
    return tests;
}

} // namespace

bool registerTest(const char *name, std::function<QObject *()> make)
{
    return registry().emplace(name, std::move(make)).second;
}

} // namespace dbledger::tests

/// Runs the class that the first argument names, or all of them; the other arguments are QTest's.
int main(int argc, char **argv)
{
    auto &tests = dbledger::tests::registry();
    std::string chosen;
    if (argc > 1 && tests.contains(argv[1])) {
        chosen = argv[1];
        argv[1] = argv[0];
        --argc;
        ++argv;
    }
#ifdef DBLEDGER_WIDGETS
    QApplication application(argc, argv);
#else
    QGuiApplication application(argc, argv);
#endif
    int failures = 0;
    for (const auto &[name, make] : tests) {
        if (!chosen.empty() && name != chosen)
            continue;
        const std::unique_ptr<QObject> test(make());
        failures += QTest::qExec(test.get(), argc, argv);
    }
    if (tests.empty()) {
        std::fputs("no test class is registered\n", stderr);
        return 1;
    }
    return failures;
}
