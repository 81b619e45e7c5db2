// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReviewDesk.h"

#include "app/books/CompanyService.h"
#include "app/core/Await.h"
#include "app/intake/DocumentReader.h"
#include "app/intake/IntakeService.h"
#include "domain/proof/Judge.h"
#include "gui/review/ReviewReading.h"

#include <QFile>
#include <QTest>

namespace dbledger::tests {

namespace {

template <typename T>
QFuture<Result<T>> at(const T &value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(value));
    promise.finish();
    return promise.future();
}

class SameReader final : public app::DocumentReader
{
public:
    int capacity() const override { return 1; }
    QFuture<Result<domain::Reading>> read(const QByteArray &bytes, const Options &, const CancelToken &) override
    {
        domain::Reading reading = reviewReading();
        reading.fields[domain::Field::InvoiceNumber].value = QString::fromUtf8(bytes);
        return at(reading);
    }
};

class SamePage final : public app::PageSource
{
public:
    QFuture<Result<app::DocumentPages>> probe(const QByteArray &, const QString &) override
    {
        return at(app::DocumentPages{QStringLiteral("pdf"), {QSizeF(595, 842)}});
    }
    QFuture<Result<QImage>> render(const QByteArray &, const QString &, const app::PagePlace &place, int longest,
                                   const CancelToken &) override
    {
        return at(reviewPage(longest > 0 ? longest : int(place.dpi * 595 / 72)));
    }
    QFuture<Result<QString>> readRegion(const QByteArray &, const QString &, const app::PagePlace &) override
    {
        return at(QStringLiteral("31/08/2025"));
    }
    /// The number of its reading tells the part from the whole.
    QFuture<Result<app::CutDocument>> parts(const QByteArray &bytes, const QString &,
                                            const QList<domain::PageRange> &ranges, const CancelToken &,
                                            const Progress &) override
    {
        app::CutDocument cut{ranges.last().last, {}};
        for (const domain::PageRange &range : ranges)
            cut.parts.append(bytes + ' ' + domain::pagesText(range).toUtf8());
        return at(cut);
    }
};

} // namespace

ReviewDesk::ReviewDesk(const QString &us, storage::Backend backend)
    : m_database(backend)
{
    app::AppContext::Options options;
    options.database = m_database.option();
    options.clock = std::make_shared<FakeClock>();
    options.reader = std::make_shared<SameReader>();
    options.pageSource = std::make_shared<SamePage>();
    m_app = std::make_unique<app::AppContext>(options);
    DBLEDGER_VERIFY(app::await(m_app->openDatabase()));
    domain::Company company;
    company.names = {us};
    company.currency = domain::Currency::eur();
    DBLEDGER_VERIFY(app::await(
        m_app->company().setCompany(company, {QStringLiteral("root"), Role::Administrator, QStringLiteral("test")})));
}

qint64 ReviewDesk::import(const QByteArray &number)
{
    const QString path = m_folder.filePath(QString::fromLatin1(number.toHex()) + QStringLiteral(".pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(number) != number.size())
        return 0;
    file.close();
    return app::await(m_app->intake().importFiles({path}, {}, bruno)).invoiceId;
}

} // namespace dbledger::tests
