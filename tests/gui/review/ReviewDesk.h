// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AppContext.h"
#include "app/intake/PageSource.h"
#include "base/Actor.h"
#include "domain/reading/Reading.h"
#include "support/Databases.h"

#include <QTemporaryDir>

namespace dbledger::tests {

/// A program on a database of its own whose reader takes every document for reviewReading() with the document's bytes
/// for its number, and whose pages all look like reviewPage().
class ReviewDesk
{
public:
    /// By default we are the buyer.
    explicit ReviewDesk(const QString &us = QStringLiteral("Dupont & fils"),
                        storage::Backend backend = storage::Backend::Sqlite);

    const Actor bruno{QStringLiteral("bruno@verdier.fr"), Role::Accountant, QStringLiteral("test")};
    const Actor chloe{QStringLiteral("chloe@verdier.fr"), Role::Accountant, QStringLiteral("test")};
    const Actor viewer{QStringLiteral("guest@verdier.fr"), Role::Viewer, QStringLiteral("test")};

    app::AppContext &app() { return *m_app; }
    /// The invoice's id.
    qint64 import(const QByteArray &number);

private:
    QTemporaryDir m_folder;
    TestDatabase m_database;
    std::unique_ptr<app::AppContext> m_app;
};

} // namespace dbledger::tests
