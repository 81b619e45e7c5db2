// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"
#include "app/intake/QueueService.h"

#include <QCoreApplication>

/// Imports the files it is given into the database that its first argument names, until somebody kills it. Every file
/// says the invoice that its bytes name. With a second argument "--queue" it does so as the window does, and then reads
/// what waits for ever.
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
    if (application.arguments().value(2) == u"--queue") {
        app.queue().start(actor, true);
        const auto added = app.queue().add(application.arguments().mid(3), domain::Direction::Sale, actor);
        return application.exec();
    }
    const auto reports =
        app.intake().importFiles(application.arguments().mid(2), {domain::Direction::Sale, true}, actor);
    app::await(reports);
    return 0;
}
