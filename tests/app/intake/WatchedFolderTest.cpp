// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/WatchedFolder.h"
#include "AppFixture.h"
#include "app/intake/QueueService.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace dbledger;
using namespace std::chrono_literals;
using app::WatchedFolder;
using tests::AppFixture;

class WatchedFolderTest : public QObject
{
    Q_OBJECT

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::Append) && file.write(bytes) == bytes.size(), qPrintable(file.errorString()));
    }
    static QStringList namesIn(const QString &folder) { return QDir(folder).entryList(QDir::Files, QDir::Name); }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<AppFixture>(storage::Backend::Sqlite);
    }
    void cleanup()
    {
        m_fixture.reset();
        m_place.reset();
    }

    void whatComesIsTakenAndMovedAway_data() { tests::addBackends(); }
    void whatComesIsTakenAndMovedAway()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        m_fixture = std::make_unique<AppFixture>(backend);
        write(path("before.pdf"), "one");
        write(path("letter.txt"), "not for us");
        write(path(".hidden.pdf"), "nor this");
        WatchedFolder folder(m_fixture->app().queue(), m_fixture->anna, {20ms, 50ms}, nullptr);
        QSignalSpy taken(&folder, &WatchedFolder::taken), refused(&folder, &WatchedFolder::refused);
        folder.watch(m_place->path());
        QTRY_COMPARE(taken.size(), 1);
        write(path("after.pdf"), "two");
        QTRY_COMPARE(taken.size(), 2);
        QTRY_COMPARE(namesIn(m_place->path()), QStringList(QStringLiteral("letter.txt")));
        write(path("after.pdf"), "one"); // bytes that are known, under a name that is there
        QTRY_COMPARE(taken.size(), 3);
        QTRY_COMPARE(
            namesIn(path(WatchedFolder::doneFolder())),
            (QStringList{QStringLiteral("after (2).pdf"), QStringLiteral("after.pdf"), QStringLiteral("before.pdf")}));
        QCOMPARE(taken.at(1).at(1).toBool(), true);
        QCOMPARE(taken.at(2).at(1).toBool(), false);
        QCOMPARE(m_fixture->count(QStringLiteral("documents")), 2);
        QVERIFY(refused.isEmpty());
    }

    void aFileThatGrowsIsWaitedFor()
    {
        WatchedFolder folder(m_fixture->app().queue(), m_fixture->anna, {1'500ms, 50ms}, nullptr);
        QSignalSpy taken(&folder, &WatchedFolder::taken);
        write(path("scan.pdf"), {}); // a scanner makes it and fills it later
        folder.watch(m_place->path());
        for (int i = 0; i < 6; ++i) {
            QVERIFY(!taken.wait(300)); // it grows for longer than it would have to be still
            write(path("scan.pdf"), "part ");
        }
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(m_fixture->count(QStringLiteral("documents WHERE bytes = 30")), 1);
    }

    void whatIsLeftIsTakenOnceAndAgainWhenItChanges()
    {
        WatchedFolder folder(m_fixture->app().queue(), m_fixture->anna, {10ms, 20ms}, nullptr);
        QSignalSpy taken(&folder, &WatchedFolder::taken);
        write(path("scan.pdf"), "one");
        folder.watch(m_place->path(), WatchedFolder::After::Leave);
        QTRY_COMPARE(taken.size(), 1);
        QVERIFY(!taken.wait(200));
        QCOMPARE(namesIn(m_place->path()), QStringList(QStringLiteral("scan.pdf")));
        write(path("scan.pdf"), " and more");
        QTRY_COMPARE(taken.size(), 2);
        folder.watch({});
        write(path("other.pdf"), "two");
        QVERIFY(!taken.wait(200));
    }

    void whatCannotBeTakenIsSaidOnce()
    {
        WatchedFolder folder(m_fixture->app().queue(), m_fixture->viewer, {10ms, 20ms}, nullptr);
        QSignalSpy refused(&folder, &WatchedFolder::refused);
        write(path("scan.pdf"), "one");
        folder.watch(m_place->path());
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.constFirst().at(0).toString(), path("scan.pdf"));
        QCOMPARE(refused.constFirst().at(1).value<Error>().kind, ErrorKind::NotAllowed);
        QVERIFY(!refused.wait(200));
        QCOMPARE(namesIn(m_place->path()), QStringList(QStringLiteral("scan.pdf")));
    }

    void aFolderThatIsNotThereIsWaitedFor()
    {
        WatchedFolder folder(m_fixture->app().queue(), m_fixture->anna, {10ms, 20ms}, nullptr);
        QSignalSpy taken(&folder, &WatchedFolder::taken), trouble(&folder, &WatchedFolder::trouble),
            recovered(&folder, &WatchedFolder::recovered);
        folder.watch(path("share"));
        QTRY_COMPARE(trouble.size(), 1);
        QCOMPARE(trouble.constFirst().constFirst().value<Error>().kind, ErrorKind::FileNotFound);
        QVERIFY(!trouble.wait(100));
        QVERIFY(QDir(m_place->path()).mkdir(QStringLiteral("share")));
        QTRY_COMPARE(recovered.size(), 1);
        write(path("share/scan.pdf"), "one");
        QTRY_COMPARE(taken.size(), 1);
    }

private:
    QString path(const char *name) const { return m_place->filePath(QString::fromLatin1(name)); }
    QString path(const QString &name) const { return m_place->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<AppFixture> m_fixture;
};

DBLEDGER_TEST(WatchedFolderTest)
#include "WatchedFolderTest.moc"
