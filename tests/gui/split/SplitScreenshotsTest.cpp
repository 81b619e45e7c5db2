// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Screenshot.h"
#include "gui/Window.h"
#include "gui/shell/Preferences.h"
#include "models/Roles.h"
#include "support/TestMain.h"

#include <QDialog>
#include <QImage>
#include <QListView>
#include <QPushButton>

using namespace dbledger;
using tests::Window;

/// Leaves pictures of a file of several invoices, in review and on its way to be split, in the build folder
/// (screenshots/), in each language and look, for a person to look at; no button's word is cut off.
class SplitScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = m_folder.filePath(QStringLiteral("post.pdf"));
        QList<samples::Layout> layouts;
        for (const char *name : {"fr-classic", "de-din", "en-modern", "fr-letter", "fr-grid"})
            layouts += samples::layoutsNamed(QString::fromLatin1(name));
        QVERIFY(samples::generateBundle(layouts, 7, file));
        m_window = std::make_unique<Window>(storage::Backend::Sqlite);
        m_window->signUp();
        m_window->drop({file});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->counts().value(domain::QueueState::ToReview), 1, 60'000);
    }
    void cleanupTestCase() { m_window.reset(); }

    void drawn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("look");
        QTest::newRow("fr-light") << QStringLiteral("fr") << int(gui::Look::Light);
        QTest::newRow("en-dark") << QStringLiteral("en") << int(gui::Look::Dark);
    }
    void drawn()
    {
        QFETCH(QString, language);
        QFETCH(int, look);
        m_window->preferences().setLanguage(language);
        m_window->preferences().setLook(gui::Look(look));
        m_window->restart();
        m_window->signIn();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->main(), 20'000);
        m_window->main()->resize(1280, 800);
        const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag());
        m_window->goTo(gui::PageId::Review);
        auto *bar = Window::wait<QWidget>("splitBar");
        QVERIFY(bar);
        tests::saveScreenshot(m_window->main(), QStringLiteral("review-split") + suffix);
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("firstButton")), Qt::LeftButton);
        const auto *view = Window::wait<QListView>("pagesView");
        QVERIFY(view);
        const auto isDrawn = [view] {
            for (int row = 0; row < view->model()->rowCount(); ++row)
                if (view->model()->index(row, 0).data(models::PictureRole).value<QImage>().isNull())
                    return false;
            return view->model()->rowCount() > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(), 60'000);
        auto *dialog = Window::wait<QDialog>("SplitDialog");
        QVERIFY(dialog);
        tests::saveScreenshot(dialog, QStringLiteral("split") + suffix);
        for (const QPushButton *button : dialog->findChildren<QPushButton *>())
            QVERIFY2(button->width() >= button->minimumSizeHint().width() - 1, qPrintable(button->text()));
        dialog->close();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Window> m_window;
};

DBLEDGER_TEST(SplitScreenshotsTest)
#include "SplitScreenshotsTest.moc"
