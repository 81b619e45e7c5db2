// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"

#include "domain/proof/Judge.h"
#include "domain/proof/Rules.h"
#include "storage/rollups/RollupAudit.h"

#include <QFile>
#include <QTest>

namespace dbledger::tests {

using domain::Field;

domain::ReadLine line(const QString &description, const QString &quantity, const QString &price, const QString &total)
{
    domain::ReadLine made;
    made.description = description;
    made.quantity = domain::Decimal::parse(quantity);
    made.unitPrice = domain::Decimal::parse(price);
    made.lineTotal = domain::Decimal::parse(total);
    return made;
}

Said purchase(const QString &number)
{
    Said said;
    said.number = number;
    return said;
}

Said sale(const QString &number, const QString &buyer, const QString &gross)
{
    Said said;
    said.number = number;
    said.seller = QStringLiteral("Papeterie Verdier");
    said.buyer = buyer;
    said.more[domain::Field::BuyerAddress] = QStringLiteral("1 Mill Road\n4600 Wels");
    said.gross = gross;
    return said;
}

domain::Reading readingOf(const Said &said)
{
    domain::Reading reading;
    reading.status = said.ok ? domain::ReadingStatus::Ok : domain::ReadingStatus::Review;
    reading.documentKind = said.kind;
    reading.pages = 1;
    reading.lines = said.lines;
    reading.texts = said.texts;
    QMap<Field, QString> values = said.more;
    values[Field::InvoiceNumber] = said.number;
    values[Field::IssueDate] = said.date;
    values[Field::Currency] = said.currency;
    values[Field::GrossTotal] = said.gross;
    values[Field::NetTotal] = said.net;
    values[Field::TaxTotal] = said.tax;
    values[Field::SellerName] = said.seller;
    values[Field::SellerAddress] = said.seller.isEmpty() ? QString() : said.sellerAddress;
    values[Field::BuyerName] = said.buyer;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it->isEmpty())
            continue;
        domain::FieldReading &field = reading.fields[it.key()];
        field.value = *it;
        field.confidence = said.ok ? 0.99 : 0.6;
        field.state = said.ok ? domain::FieldState::Proved : domain::FieldState::Doubtful;
        field.page = 1;
        field.witnesses = {domain::Witness::PdfText};
        if (said.ok)
            field.witnesses.append(domain::Witness::QrCode); // two witnesses: judged again it is proved again
    }
    if (said.evaluated) {
        reading.proofs = domain::evaluateRules(reading, {QDate(2026, 3, 14)}) + said.ofThePage;
        domain::judge(reading);
    }
    return reading;
}

QFuture<Result<domain::Reading>> FakeReader::read(const QByteArray &bytes, const Options &, const CancelToken &cancel)
{
    ++reads;
    QPromise<Result<domain::Reading>> promise;
    auto future = promise.future();
    promise.start();
    if (!answers) {
        m_unanswered.push_back({std::move(promise), bytes, cancel});
        return future;
    }
    if (broken.contains(bytes))
        promise.addResult(Result<domain::Reading>(broken.value(bytes)));
    else
        promise.addResult(Result<domain::Reading>(readingOf(documents.value(bytes))));
    promise.finish();
    return future;
}

void FakeReader::answerAll()
{
    for (Owed &owed : std::exchange(m_unanswered, {})) {
        if (owed.cancel.isCancelled())
            owed.promise.addResult(Result<domain::Reading>(Error{ErrorKind::Cancelled, {}, {}}));
        else
            owed.promise.addResult(Result<domain::Reading>(readingOf(documents.value(owed.bytes))));
        owed.promise.finish();
    }
}

QFuture<Result<domain::Reading>> EchoReader::read(const QByteArray &bytes, const Options &, const CancelToken &)
{
    Said said;
    said.number = QString::fromUtf8(bytes);
    said.lines = {line(QStringLiteral("Paper"), QStringLiteral("1"), QStringLiteral("120"), QStringLiteral("120.00"))};
    QPromise<Result<domain::Reading>> promise;
    promise.start();
    promise.addResult(Result<domain::Reading>(readingOf(said)));
    promise.finish();
    return promise.future();
}

AppFixture::AppFixture(storage::Backend backend)
    : database(backend)
{
    restart();
}

AppFixture::~AppFixture()
{
    m_app.reset();
    const auto differences = storage::rollupDifferences(*database.connect(), 5);
    if (!differences)
        QTest::qFail(qPrintable(describe(differences.error())), __FILE__, __LINE__);
    else
        for (const domain::RollupDifference &one : *differences)
            QTest::qFail(qPrintable(one.table + u' ' + one.key + u' ' + one.column), __FILE__, __LINE__);
}

void AppFixture::restart()
{
    m_app.reset();
    app::AppContext::Options options;
    options.database = database.option();
    options.clock = clock;
    options.reader = reader;
    options.pageSource = pageSource;
    options.passwordCost = passwordCost;
    m_app = std::make_unique<app::AppContext>(options);
    DBLEDGER_VERIFY(app::await(m_app->openDatabase()));
}

void AppFixture::setUpCompany()
{
    domain::Company company;
    company.names = {QStringLiteral("Papeterie Verdier")};
    company.currency = domain::Currency::eur();
    DBLEDGER_VERIFY(app::await(app().company().setCompany(company, anna)));
}

QString AppFixture::file(const QByteArray &bytes, const Said &said)
{
    const QString path = m_folder.filePath(QString::fromUtf8(bytes.toHex().left(60)) + QStringLiteral(".pdf"));
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
        QTest::qFail(qPrintable(made.errorString()), __FILE__, __LINE__);
    reader->documents[bytes] = said;
    return path;
}

app::ImportReport AppFixture::import(const QString &path, const app::ImportOptions &options)
{
    return app::await(app().intake().importFiles({path}, options, anna));
}

app::ImportReport AppFixture::import(const QByteArray &bytes, const Said &said, const app::ImportOptions &options)
{
    return import(file(bytes, said), options);
}

domain::InvoiceDetail AppFixture::show(qint64 invoiceId)
{
    const auto detail = app::await(app().invoices().show(invoiceId, anna));
    if (detail)
        return *detail;
    QTest::qFail(qPrintable(describe(detail.error())), __FILE__, __LINE__);
    return {};
}

qint64 AppFixture::count(const QString &table)
{
    const auto number = database.connect()->number(QStringLiteral("SELECT COUNT(*) FROM ") + table);
    return number ? *number : -1;
}

} // namespace dbledger::tests
