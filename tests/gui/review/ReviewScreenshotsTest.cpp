// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Await.h"
#include "app/review/ReviewService.h"
#include "app/wording/WordingLanguage.h"
#include "gui/Screenshot.h"
#include "gui/review/FieldEdit.h"
#include "gui/review/FieldsPane.h"
#include "gui/review/PagePane.h"
#include "gui/review/ReviewDesk.h"
#include "gui/review/ReviewPage.h"
#include "gui/style/Theme.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace dbledger;
using namespace dbledger::gui;
using domain::Field;

/// Draws the review page in both looks and languages into screenshots/ beside the program's folder, for people to look
/// at.
class ReviewScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("look");
        for (const char *language : {"en", "fr"})
            for (const Look look : {Look::Light, Look::Dark})
                QTest::addRow("%s-%s", language, look == Look::Dark ? "dark" : "light")
                    << QString::fromLatin1(language) << int(look);
    }

    void drawn()
    {
        QFETCH(QString, language);
        QFETCH(int, look);
        Theme::apply(*qApp, Look(look));
        QVERIFY(app::WordingLanguage::install(language));
        tests::ReviewDesk desk;
        const qint64 first = desk.import("FAC/2025/0117");
        ReviewPage page(desk.app(), desk.bruno);
        page.resize(1280, 860);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        save(page, "empty");

        open(page, first);
        page.findChild<FieldsPane *>()->setCurrent(Field::GrossTotal);
        save(page, "draft");
        const auto draft = app::await(desk.app().review().open(first, desk.chloe));
        QVERIFY(app::await(desk.app().review().setField(first, draft->invoice.version, Field::InvoiceNumber,
                                                        QStringLiteral("FAC/2025/0118"), desk.chloe)));
        auto *number = page.findChild<FieldEdit *>(QStringLiteral("edit_invoice_number"));
        number->setFocus(Qt::OtherFocusReason);
        QTest::keyClicks(number, QStringLiteral("FAC-117\r"));
        QTRY_VERIFY(page.findChild<QWidget *>(QStringLiteral("insistButton"))->isVisible());
        save(page, "conflict");
        page.open(0);

        const auto now = app::await(desk.app().review().open(first, desk.chloe));
        QVERIFY(app::await(desk.app().review().approve(first, now->invoice.version, std::nullopt, false, desk.bruno)));
        open(page, first);
        save(page, "approved");
        open(page, desk.import("FAC/2025/0118"));
        QTRY_VERIFY(page.findChild<QWidget *>(QStringLiteral("duplicate"))->isVisible());
        save(page, "duplicate");

        tests::ReviewDesk other(QStringLiteral("Somebody Else"));
        ReviewPage asking(other.app(), other.bruno);
        asking.resize(1100, 720);
        asking.show();
        open(asking, other.import("FAC/2025/0117"));
        save(asking, "direction");
    }

    void cleanup()
    {
        Theme::apply(*qApp, Look::Light);
        app::WordingLanguage::install(QStringLiteral("en"));
    }

private:
    static void open(ReviewPage &page, qint64 id)
    {
        auto *pane = page.findChild<PagePane *>(QStringLiteral("page"));
        QSignalSpy shown(&page, &ReviewPage::invoiceShown), wanted(pane, &PagePane::pictureWanted),
            came(pane, &PagePane::pictureCame);
        page.open(id);
        QTRY_VERIFY(shown.count() > 0 && shown.last()[0].toLongLong() == id);
        QTRY_VERIFY(!pane->crop(1, {0.1, 0.1, 0.1, 0.1}).isNull());
        QTRY_VERIFY(page.findChild<QLabel *>(QStringLiteral("positionLabel"))->text().size() > 0);
        const auto *asking = page.findChild<QTimer *>(QStringLiteral("asking"));
        QTRY_VERIFY(!asking->isActive() && came.count() >= wanted.count());
    }
    static void save(QWidget &widget, const char *name)
    {
        tests::saveScreenshot(
            &widget, QStringLiteral("review-%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag())));
    }
};

DBLEDGER_TEST(ReviewScreenshotsTest)
#include "ReviewScreenshotsTest.moc"
