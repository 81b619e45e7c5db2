// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/PageService.h"
#include "AppFixture.h"
#include "documents/PdfMaker.h"
#include "readers/Samples.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTest>

#include <deque>

using namespace dbledger;
using app::PagePlace;
using tests::AppFixture;

namespace {

using Pages = Result<app::DocumentPages>;
using Picture = Result<QImage>;

/// Shows a red square for every document; answers when the test says so.
class SlowSource final : public app::PageSource
{
public:
    QFuture<Pages> probe(const QByteArray &, const QString &) override { return {}; }
    QFuture<Result<QString>> readRegion(const QByteArray &, const QString &, const PagePlace &) override { return {}; }
    QFuture<Result<app::CutDocument>> parts(const QByteArray &, const QString &, const QList<domain::PageRange> &,
                                            const CancelToken &, const Progress &) override
    {
        return {};
    }
    QFuture<Picture> render(const QByteArray &bytes, const QString &, const PagePlace &, int,
                            const CancelToken &) override
    {
        asked.append(bytes);
        m_promises.emplace_back().start();
        return m_promises.back().future();
    }
    void answer(int index, const Picture &picture)
    {
        m_promises[std::size_t(index)].addResult(picture);
        m_promises[std::size_t(index)].finish();
    }
    static Picture square()
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        return image;
    }

    QList<QByteArray> asked;

private:
    std::deque<QPromise<Picture>> m_promises;
};

/// A document in the database; with real readers it is read as well.
qint64 stored(AppFixture &fixture, const QByteArray &bytes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return 0;
    file.close();
    return fixture.import(path).documentId;
}

QString textOf(const QList<domain::PageText> &pages, int page)
{
    QStringList words;
    for (const domain::Word &word : pages.value(page).words)
        words += word.text;
    return words.join(u' ');
}

} // namespace

class PageServiceTest : public QObject
{
    Q_OBJECT

private:
    /// With dbledger-reader.
    static void useRealReaders(AppFixture &fixture)
    {
        fixture.reader.reset();
        fixture.restart();
    }

private Q_SLOTS:
    void aDocumentIsShown_data() { tests::addBackends(); }
    void aDocumentIsShown()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        useRealReaders(fixture);
        const qint64 id = stored(
            fixture, tests::pdfOf({{QStringLiteral("Alpha 1234 on the first page")}, {QStringLiteral("Omega 5678")}}));
        QVERIFY(id > 0);
        app::PageService &service = fixture.app().pages();
        const auto pages = app::await(service.pages(id, fixture.viewer));
        DBLEDGER_VERIFY(pages);
        QCOMPARE(pages->kind, QStringLiteral("pdf"));
        QCOMPARE(pages->pages, QList<QSizeF>(2, QSizeF(300, 100)));
        const auto page = app::await(service.picture(id, {2, 144, {}}, fixture.viewer));
        DBLEDGER_VERIFY(page);
        QCOMPARE(page->size(), QSize(600, 200));
        const auto part = app::await(service.picture(id, {2, 144, {0, 0, 0.5, 0.5}}, fixture.viewer));
        DBLEDGER_VERIFY(part);
        QCOMPARE(part->size(), QSize(300, 100));
        const auto text = app::await(service.textAt(id, {2, 150, {0, 0, 1, 0.4}}, fixture.viewer));
        DBLEDGER_VERIFY(text);
        QCOMPARE(text->simplified(), QStringLiteral("Omega 5678"));
        const auto words = app::await(service.words(id, fixture.viewer));
        DBLEDGER_VERIFY(words);
        QCOMPARE(words->size(), 2);
        QCOMPARE(textOf(*words, 0), QStringLiteral("Alpha 1234 on the first page"));
        QCOMPARE(textOf(*words, 1), QStringLiteral("Omega 5678"));
        QVERIFY(words->at(0).words.at(0).box.x < words->at(0).words.at(1).box.x);
        DBLEDGER_VERIFY_ERROR(app::await(service.picture(id, {3, 144, {}}, fixture.viewer)), NoSuchPage);
        DBLEDGER_VERIFY_ERROR(app::await(service.pages(id + 1, fixture.viewer)), NotFound);
    }

    void aSmallPictureIsMadeOnceForAll_data() { tests::addBackends(); }
    void aSmallPictureIsMadeOnceForAll()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        useRealReaders(fixture);
        const qint64 id = stored(fixture, tests::pictureOf({QStringLiteral("Alpha 1234")}));
        const auto made = app::await(fixture.app().pages().thumbnail(id, fixture.viewer));
        DBLEDGER_VERIFY(made);
        QCOMPARE(made->size(), QSize(160, 53));
        QTRY_COMPARE(fixture.count(QStringLiteral("thumbnails")), 1);
        fixture.pageSource = std::make_shared<SlowSource>(); // another workstation, whose readers would never answer
        fixture.restart();
        const auto found = app::await(fixture.app().pages().thumbnail(id, fixture.viewer));
        DBLEDGER_VERIFY(found);
        QCOMPARE(found->convertToFormat(QImage::Format_RGB32), made->convertToFormat(QImage::Format_RGB32));
    }

    void aProtectedDocumentWantsItsPassword_data() { tests::addBackends(); }
    void aProtectedDocumentWantsItsPassword()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        useRealReaders(fixture);
        const qint64 id = stored(
            fixture, tests::encryptPdf(tests::makePdf({tests::pageOfWords(9)}), QByteArray("s3cret"), QByteArray("o")));
        app::PageService &service = fixture.app().pages();
        DBLEDGER_VERIFY_ERROR(app::await(service.pages(id, fixture.viewer)), DocumentLocked);
        DBLEDGER_VERIFY_ERROR(app::await(service.thumbnail(id, fixture.viewer)), DocumentLocked);
        service.givePassword(id, Secret::fromText(u"wrong"));
        DBLEDGER_VERIFY_ERROR(app::await(service.pages(id, fixture.viewer)), WrongPassword);
        service.givePassword(id, Secret::fromText(u"s3cret"));
        DBLEDGER_VERIFY(app::await(service.pages(id, fixture.viewer)));
        DBLEDGER_VERIFY(app::await(service.thumbnail(id, fixture.viewer)));
        DBLEDGER_VERIFY(app::await(fixture.app().openDatabase())); // whatever was to be written is
        QCOMPARE(fixture.count(QStringLiteral("thumbnails")), 0);  // nobody else sees what the password protects
        fixture.restart();
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().pages().pages(id, fixture.viewer)), DocumentLocked);
    }

    void anElectronicInvoiceIsSetOnAPage()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        useRealReaders(fixture);
        const qint64 id =
            stored(fixture, "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2' "
                            "xmlns:cbc='urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'>"
                            "<cbc:ID>F-7</cbc:ID></Invoice>");
        const auto pages = app::await(fixture.app().pages().pages(id, fixture.viewer));
        DBLEDGER_VERIFY(pages);
        QCOMPARE(pages->kind, QStringLiteral("pdf")); // made at every resolution
        QCOMPARE(pages->pages.size(), 1);
        const auto thumbnail = app::await(fixture.app().pages().thumbnail(id, fixture.viewer));
        DBLEDGER_VERIFY(thumbnail);
        QCOMPARE(thumbnail->height(), 160);
        const auto words = app::await(fixture.app().pages().words(id, fixture.viewer));
        DBLEDGER_VERIFY(words);
        QCOMPARE(words->size(), 1);
    }

    void theLatestSmallPictureComesFirst()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        const auto source = std::make_shared<SlowSource>();
        fixture.pageSource = source;
        fixture.restart();
        QList<qint64> ids;
        for (const char *name : {"one", "two", "three", "four", "five", "six"})
            ids += fixture.import(name, tests::purchase(QString::fromLatin1(name))).documentId;
        app::PageService &service = fixture.app().pages();
        QList<QFuture<Picture>> futures;
        for (const qint64 id : ids)
            futures += service.thumbnail(id, fixture.viewer);
        futures += service.thumbnail(ids.at(2), fixture.viewer); // shown again: before the others
        futures[3].cancel();                                     // scrolled away
        QTRY_COMPARE(source->asked.size(), 2);
        source->answer(0, SlowSource::square());
        source->answer(1, Error{ErrorKind::DocumentBroken, {}, {}});
        QTRY_COMPARE(source->asked.size(), 4); // never more than two at a time
        source->answer(2, SlowSource::square());
        source->answer(3, SlowSource::square());
        QTRY_COMPARE(source->asked.size(), 5);
        source->answer(4, SlowSource::square());
        QTRY_VERIFY(futures[4].isFinished());
        QCOMPARE(source->asked, (QList<QByteArray>{"one", "two", "three", "six", "five"}));
        DBLEDGER_VERIFY_ERROR(futures[1].result(), DocumentBroken);
        DBLEDGER_VERIFY(futures[2].result());
        DBLEDGER_VERIFY(futures[6].result());
        DBLEDGER_VERIFY_ERROR(app::await(service.thumbnail(ids.at(1), fixture.viewer)), DocumentBroken);
        DBLEDGER_VERIFY(app::await(service.thumbnail(ids.at(0), fixture.viewer)));
        QCOMPARE(source->asked.size(), 5); // remembered, the failure too
    }

    void aPictureIsAskedForOnce()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        const auto source = std::make_shared<SlowSource>();
        fixture.pageSource = source;
        fixture.restart();
        const qint64 id = fixture.import("one", tests::purchase()).documentId;
        const auto first = fixture.app().pages().picture(id, {}, fixture.viewer);
        QTRY_COMPARE(source->asked.size(), 1);
        source->answer(0, SlowSource::square());
        DBLEDGER_VERIFY(app::await(first));
        DBLEDGER_VERIFY(app::await(fixture.app().pages().picture(id, {}, fixture.viewer)));
        QCOMPARE(source->asked.size(), 1);
        fixture.app().pages().picture(id, {1, 300, {}}, fixture.viewer);
        QTRY_COMPARE(source->asked.size(), 2);
    }
};

DBLEDGER_TEST(PageServiceTest)
#include "PageServiceTest.moc"
