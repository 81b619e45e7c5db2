// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AppContext.h"
#include "app/books/CompanyService.h"
#include "app/books/InvoiceService.h"
#include "app/books/PaymentService.h"
#include "app/core/Await.h"
#include "app/core/SettingsService.h"
#include "app/intake/DocumentReader.h"
#include "app/intake/IntakeService.h"
#include "app/intake/PageSource.h"
#include "domain/reading/Reading.h"
#include "support/Databases.h"

#include <functional>

namespace dbledger::tests {

/// What a test wants a document to say. Empty texts are fields that are missing.
struct Said
{
    QString number = QStringLiteral("F-1");
    QString date = QStringLiteral("2026-03-01");
    QString currency = QStringLiteral("EUR");
    QString gross = QStringLiteral("120.00");
    QString net = {};
    QString tax = {};
    QString seller = QStringLiteral("Vasseur SARL");
    QString sellerAddress = QStringLiteral("7 rue des Lilas\n69003 Lyon");
    QString buyer = QStringLiteral("Papeterie Verdier");
    QMap<domain::Field, QString> more = {};
    QList<domain::ReadLine> lines = {};
    QString kind = QStringLiteral("pdf-text");
    QList<domain::PageText> texts = {};
    bool ok = true;                      ///< everything proved; otherwise doubtful
    bool evaluated = false;              ///< with its proofs, and judged by them
    QList<domain::Proof> ofThePage = {}; ///< more proofs, of what only the page and its codes show
};
/// From Vasseur SARL, everything proved.
Said purchase(const QString &number = QStringLiteral("F-1"));
/// From Papeterie Verdier; the buyer with an address, so that the name and the postal code tell who it is.
Said sale(const QString &number, const QString &buyer, const QString &gross);
domain::Reading readingOf(const Said &said);
domain::ReadLine line(const QString &description, const QString &quantity, const QString &price, const QString &total);

/// Reads what its test tells it: the document's bytes are the name of what it says.
class FakeReader final : public app::DocumentReader
{
public:
    QMap<QByteArray, Said> documents;
    QMap<QByteArray, Error> broken;
    bool answers = true; ///< false: takes documents and never answers, as when the program is killed
    int reads = 0;

    /// What it owes is read now, as Cancelled where that was asked for meanwhile.
    void answerAll();
    int capacity() const override { return 2; }
    QFuture<Result<domain::Reading>> read(const QByteArray &bytes, const Options &options,
                                          const CancelToken &cancel) override;

private:
    struct Owed
    {
        QPromise<Result<domain::Reading>> promise;
        QByteArray bytes;
        CancelToken cancel;
    };
    std::vector<Owed> m_unanswered;
};

/// Takes every document for an invoice whose number is the document's bytes.
class EchoReader final : public app::DocumentReader
{
public:
    int capacity() const override { return 2; }
    QFuture<Result<domain::Reading>> read(const QByteArray &bytes, const Options &options,
                                          const CancelToken &cancel) override;
};

/// An application on a database of its own, with a clock and a reader that the test holds.
class AppFixture
{
public:
    explicit AppFixture(storage::Backend backend);
    /// Whatever the test did: dashboards show what a recount of the books shows.
    ~AppFixture();

    TestDatabase database;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<FakeReader> reader = std::make_shared<FakeReader>(); ///< none: dbledger-reader
    std::shared_ptr<app::PageSource> pageSource;                         ///< likewise
    const Actor anna{QStringLiteral("cli:anna"), Role::Administrator, QStringLiteral("test")};
    const Actor viewer{QStringLiteral("guest"), Role::Viewer, QStringLiteral("test")};

    /// What a password's hash costs on a database that has none yet: next to nothing.
    app::PasswordCost passwordCost{64, 1};

    /// The running program; restart() is another one on the same database.
    app::AppContext &app() { return *m_app; }
    void restart();

    /// We are "Papeterie Verdier".
    void setUpCompany();
    /// A file with these bytes, which the reader takes for `said`.
    QString file(const QByteArray &bytes, const Said &said);
    app::ImportReport import(const QString &path, const app::ImportOptions &options = {});
    app::ImportReport import(const QByteArray &bytes, const Said &said, const app::ImportOptions &options = {});
    domain::InvoiceDetail show(qint64 invoiceId);
    qint64 count(const QString &table);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::AppContext> m_app;
};

} // namespace dbledger::tests
