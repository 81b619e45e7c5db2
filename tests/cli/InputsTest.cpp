// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Inputs.h"

#include "cli/Documents.h"
#include "support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace dbledger::cli;
using dbledger::tests::writeBytes;

class InputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void walksFoldersInOrder();
    void takesFilesAsTheyAre();
    void doesNotFollowLinksToFolders();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void InputsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkpath(QStringLiteral("b/deep"));
    for (const char *name : {"c.pdf", "a.PNG", "notes.txt", "b/deep/z.tiff", "b/y.xml", "b/x.jpeg", "noext"})
        QVERIFY(writeBytes(path(QString::fromLatin1(name)), "x"));
}

void InputsTest::walksFoldersInOrder()
{
    QCOMPARE(inputFiles({m_folder->path()}),
             (QStringList{path(QStringLiteral("a.PNG")), path(QStringLiteral("b/deep/z.tiff")),
                          path(QStringLiteral("b/x.jpeg")), path(QStringLiteral("b/y.xml")),
                          path(QStringLiteral("c.pdf"))}));
}

void InputsTest::takesFilesAsTheyAre()
{
    const QStringList given{path(QStringLiteral("notes.txt")), QStringLiteral("/no/such/file"),
                            path(QStringLiteral("c.pdf")), path(QStringLiteral("c.pdf"))};
    QCOMPARE(inputFiles(given), given);
}

void InputsTest::doesNotFollowLinksToFolders()
{
    if (!QFile::link(m_folder->path(), path(QStringLiteral("b/loop"))))
        QSKIP("no links here");
    QCOMPARE(inputFiles({path(QStringLiteral("b"))}).size(), 3);
}

DBLEDGER_TEST(InputsTest)
#include "InputsTest.moc"
