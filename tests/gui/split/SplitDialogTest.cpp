// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/split/SplitDialog.h"
#include "app/core/Await.h"
#include "app/intake/QueueService.h"
#include "documents/PdfMaker.h"
#include "gui/Window.h"
#include "models/SplitPagesModel.h"
#include "support/TestMain.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace dbledger;
using domain::QueueState;
using gui::PageId;
using tests::Window;

namespace {

constexpr int patience = 60'000;

QMap<QString, QueueState> queueOf(Window &window)
{
    const auto page =
        app::await(window.context().queue().list({}, domain::QueueOrder::ByFileName, 100, std::nullopt, window.anna()));
    QMap<QString, QueueState> states;
    if (page)
        for (const domain::QueueEntry &entry : page->rows)
            states.insert(entry.fileName, entry.state);
    return states;
}

bool isRead(Window &window, int documents)
{
    const auto states = queueOf(window);
    return states.size() == documents && std::ranges::all_of(states, [](QueueState state) {
               return state != QueueState::Waiting && state != QueueState::Reading;
           });
}

/// Waits for the dialog with its pages.
QListView *openedPages(int pages)
{
    auto *view = Window::wait<QListView>("pagesView");
    if (!view || !QTest::qWaitFor([&] { return view->model()->rowCount() == pages; }, patience))
        return nullptr;
    return view;
}

QString partsIn(const QListView *view)
{
    return domain::pagesText(qobject_cast<models::SplitPagesModel *>(view->model())->parts());
}

void clickPage(QListView *view, int page)
{
    const QModelIndex index = view->model()->index(page - 1, 0);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

} // namespace

/// Splitting a file of several invoices in the real window, with the real reader.
class SplitDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("post.pdf"));
        QList<samples::Layout> layouts;
        for (const char *name : {"fr-classic", "de-din", "en-modern"})
            layouts += samples::layoutsNamed(QString::fromLatin1(name));
        const auto bundle = samples::generateBundle(layouts, 7, m_file);
        QVERIFY(bundle);
        m_starts = bundle->starts;
    }

    void whatReviewProposesIsSplitAndUndone_data() { tests::addBackends(); }
    void whatReviewProposesIsSplitAndUndone()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Window window(backend);
        window.signUp();
        window.drop({m_file});
        QTRY_VERIFY_WITH_TIMEOUT(isRead(window, 1), patience);
        window.goTo(PageId::Review);
        auto *bar = Window::wait<QWidget>("splitBar");
        QVERIFY(bar);
        QVERIFY(bar->findChild<QLabel *>(QStringLiteral("text"))->text().startsWith(u"This file holds 3 invoices"));
        QVERIFY(!Window::find<QWidget>("problem_several-invoices")); // said once
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("firstButton")), Qt::LeftButton);
        QListView *view = openedPages(3);
        QVERIFY(view);
        QCOMPARE(partsIn(view), QStringLiteral("1, 2, 3"));
        QCOMPARE(view->currentIndex().row(), 1);
        Window::click("splitNowButton");
        Window::find<QDialog>("SplitDialog")->reject();
        QVERIFY(Window::find<QDialog>("SplitDialog")); // until it is known whether that came in time
        QTRY_VERIFY(!Window::find<QDialog>("SplitDialog"));
        QCOMPARE(queueOf(window).keys(), QStringList{QStringLiteral("post.pdf")});
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("firstButton")), Qt::LeftButton);
        QVERIFY(openedPages(3));
        Window::click("splitNowButton");
        QTRY_VERIFY_WITH_TIMEOUT(isRead(window, 3), patience);
        QCOMPARE(queueOf(window).firstKey(), QStringLiteral("post.pdf (page 1)"));
        QTRY_VERIFY(!Window::find<QDialog>("SplitDialog"));
        Window::click("toastAction");
        QTRY_COMPARE_WITH_TIMEOUT(queueOf(window).keys(), QStringList{QStringLiteral("post.pdf")}, patience);
    }

    void cutsAreMovedByMouseAndKeys()
    {
        Window window(storage::Backend::Sqlite);
        window.signUp();
        window.drop({m_file});
        QTRY_VERIFY_WITH_TIMEOUT(isRead(window, 1), patience);
        window.goTo(PageId::Review);
        QVERIFY(Window::wait<QWidget>("splitBar"));
        QTest::mouseClick(Window::find<QWidget>("splitBar")->findChild<QPushButton *>(QStringLiteral("firstButton")),
                          Qt::LeftButton);
        QListView *view = openedPages(3);
        QVERIFY(view);
        clickPage(view, 2);
        QCOMPARE(partsIn(view), QStringLiteral("1-2, 3"));
        clickPage(view, 1); // it always begins a part
        QCOMPARE(partsIn(view), QStringLiteral("1-2, 3"));
        QCOMPARE(Window::find<QLabel>("partsLabel")->text(), QStringLiteral("2 documents: pages 1-2, 3"));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(partsIn(view), QStringLiteral("1-3"));
        QVERIFY(!Window::find<QPushButton>("splitNowButton")->isEnabled());
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(partsIn(view), QStringLiteral("1-2, 3"));
        Window::click("everyButton");
        QCOMPARE(partsIn(view), QStringLiteral("1, 2, 3"));
        Window::click("noneButton");
        QCOMPARE(partsIn(view), QStringLiteral("1-3"));
        Window::click("keepButton");
        QTRY_VERIFY(Window::find<QWidget>("problem_several-invoices")); // overridden, and can be withdrawn
        QTRY_VERIFY(!Window::find<QWidget>("splitBar"));
        QVERIFY(Window::find<QPushButton>("splitButton")); // by hand, still
        QCOMPARE(queueOf(window).keys(), QStringList{QStringLiteral("post.pdf")});
    }

    void theQueueOffersItForAProtectedFile()
    {
        Window window(storage::Backend::Sqlite);
        window.signUp();
        const QString path = m_folder.filePath(QStringLiteral("locked.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tests::encryptPdf(tests::makePdf({tests::pageOfWords(9), tests::pageOfWords(12)}), "s3cret", "o"));
        file.close();
        window.drop({path});
        QTRY_COMPARE_WITH_TIMEOUT(window.counts().value(QueueState::NeedsPassword), 1, patience);
        window.goTo(PageId::Intake);
        QVERIFY(Window::wait<QAbstractItemView>("queueTable"));
        Window::find<QAbstractItemView>("queueTable")
            ->setCurrentIndex(Window::find<QAbstractItemView>("queueTable")->model()->index(0, 0));
        auto *action = window.main()->findChild<QAction *>(QStringLiteral("splitButtonAction"));
        QVERIFY(action && action->isEnabled() && action->isVisible());
        action->trigger();
        QVERIFY(Window::wait<QDialog>("passwordDialog"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("s3cret"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QListView *view = openedPages(2);
        QVERIFY(view);
        QVERIFY(!Window::find<QPushButton>("keepButton")); // nothing was found
        clickPage(view, 2);
        Window::click("splitNowButton");
        QTRY_COMPARE_WITH_TIMEOUT(window.counts().value(QueueState::ToReview), 2, patience); // asked once
        QCOMPARE(queueOf(window).keys(),
                 (QStringList{QStringLiteral("locked.pdf (page 1)"), QStringLiteral("locked.pdf (page 2)")}));
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
    QList<int> m_starts;
};

DBLEDGER_TEST(SplitDialogTest)
#include "SplitDialogTest.moc"
