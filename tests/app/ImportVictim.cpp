// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"

#include <QCoreApplication>

/// Imports the files it is given into the database that its first argument names, until somebody kills it. Every file
/// says the invoice that its bytes name.
int main(int argc, char **argv)
{
    using namespace dbledger;
    QCoreApplication application(argc, argv);
    const auto reader = std::make_shared<tests::EchoReader>();
    app::AppContext::Options options;
    options.database = application.arguments().at(1);
    options.reader = reader;
    app::AppContext app(options);
    const Actor actor{QStringLiteral("cli:victim"), Role::Accountant, {}};
    const auto reports =
        app.intake().importFiles(application.arguments().mid(2), {domain::Direction::Sale, true}, actor);
    app::await(reports);
    return 0;
}
