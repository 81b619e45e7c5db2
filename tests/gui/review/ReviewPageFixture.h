// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Await.h"
#include "app/review/ReviewService.h"
#include "gui/review/FieldEdit.h"
#include "gui/review/ReviewDesk.h"
#include "gui/review/ReviewPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace dbledger::tests {

using domain::Field;
using gui::FieldEdit;
using gui::ReviewPage;

/// The review of an invoice that is imported anew for each test function, on each of the databases
/// (initTestCase_data() adds them).
class ReviewPageFixture : public QObject
{
protected:
    void begin(const QString &us = QStringLiteral("Dupont & fils"))
    {
        QFETCH_GLOBAL(storage::Backend, backend);
        DBLEDGER_NEED_BACKEND(backend);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        m_page.reset();
        m_desk = std::make_unique<ReviewDesk>(us, backend);
        m_id = m_desk->import("F-1");
        QVERIFY(m_id > 0);
        show(m_desk->bruno);
    }
    void end()
    {
        m_page.reset();
        m_desk.reset();
    }
    void show(const Actor &actor)
    {
        m_page = std::make_unique<ReviewPage>(m_desk->app(), actor);
        m_page->resize(1280, 860);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void open(qint64 id)
    {
        QSignalSpy shown(m_page.get(), &ReviewPage::invoiceShown);
        m_page->open(id);
        QTRY_VERIFY(shown.count() > 0 && shown.last()[0].toLongLong() == id);
    }
    app::Draft open(qint64 id, const Actor &actor) { return *app::await(review().open(id, actor)); }
    app::Draft draft() { return open(m_id, m_desk->bruno); }
    app::ReviewService &review() { return m_desk->app().review(); }
    QWidget *widget(const char *name) const { return m_page->findChild<QWidget *>(QLatin1String(name)); }
    QAbstractButton *button(const char *name) const
    {
        return m_page->findChild<QAbstractButton *>(QLatin1String(name));
    }
    QString text(const char *name) const { return m_page->findChild<QLabel *>(QLatin1String(name))->text(); }
    FieldEdit *edit(Field field) const
    {
        return m_page->findChild<FieldEdit *>(QStringLiteral("edit_") + domain::fieldName(field));
    }
    void type(Field field, const QString &text)
    {
        edit(field)->setFocus(Qt::OtherFocusReason);
        QTest::keyClicks(edit(field), text);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<ReviewPage> m_page;
    qint64 m_id = 0;
};

} // namespace dbledger::tests
