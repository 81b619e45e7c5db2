// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/InputFiles.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dbledger;
using app::inputFiles;

class InputFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void walksFoldersInOrder();
    void takesFilesAsTheyAre();
    void doesNotFollowLinksToFolders();
    void stopsWhenItIsTold();
    void tellsWhatMayBeADocument();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void InputFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkpath(QStringLiteral("b/deep"));
    for (const char *name :
         {"c.pdf", "a.PNG", "notes.txt", "b/deep/z.tiff", "b/y.xml", "b/x.jpeg", "noext", ".hidden.pdf"}) {
        QFile file(path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.putChar('x'));
    }
}

void InputFilesTest::walksFoldersInOrder()
{
    QCOMPARE(inputFiles({m_folder->path()}),
             (QStringList{path(QStringLiteral("a.PNG")), path(QStringLiteral("b/deep/z.tiff")),
                          path(QStringLiteral("b/x.jpeg")), path(QStringLiteral("b/y.xml")),
                          path(QStringLiteral("c.pdf"))}));
}

void InputFilesTest::takesFilesAsTheyAre()
{
    const QStringList given{path(QStringLiteral("notes.txt")), QStringLiteral("/no/such/file"),
                            path(QStringLiteral("c.pdf")), path(QStringLiteral("c.pdf"))};
    QCOMPARE(inputFiles(given), given);
}

void InputFilesTest::doesNotFollowLinksToFolders()
{
    QVERIFY(QFile::link(m_folder->path(), path(QStringLiteral("b/loop"))));
    QCOMPARE(inputFiles({path(QStringLiteral("b"))}).size(), 3);
}

void InputFilesTest::stopsWhenItIsTold()
{
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(inputFiles({m_folder->path()}, cancel).isEmpty());
}

void InputFilesTest::tellsWhatMayBeADocument()
{
    QVERIFY(app::mayBeDocument(QStringLiteral("a.PDF")));
    QVERIFY(app::mayBeDocument(QStringLiteral("/b.c/scan")));
    QVERIFY(!app::mayBeDocument(QStringLiteral("a.pdf.exe")));
}

DBLEDGER_TEST(InputFilesTest)
#include "InputFilesTest.moc"
