// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Window.h"

#include "app/AppContext.h"
#include "app/intake/QueueService.h"
#include "gui/style/MessageLine.h"

#include <QAbstractButton>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

namespace dbledger::tests {

Window::Window(storage::Backend backend)
    : m_database(backend)
{
    start();
}

Window::~Window()
{
    m_application.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Window::start()
{
    m_application = std::make_unique<gui::Application>(gui::Application::Options{
        .database = m_database.option(), .preferences = m_folder.filePath(QStringLiteral("window.ini"))});
    if (m_application->preferences().language().isEmpty())
        m_application->preferences().setLanguage(QStringLiteral("en"));
    m_application->start();
}

void Window::restart()
{
    if (main())
        main()->close();
    m_application.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    start();
}

void Window::signUp()
{
    QVERIFY(wait<QAbstractButton>("createButton"));
    type("nameEdit", QStringLiteral("Anna Martin"));
    type("emailEdit", QLatin1String(email));
    type("passwordEdit", QLatin1String(password));
    type("repeatEdit", QLatin1String(password));
    click("createButton");
    QTRY_VERIFY_WITH_TIMEOUT(main() && main()->isVisible(), 20000);
}

void Window::signIn(const QString &with)
{
    QVERIFY(wait<QAbstractButton>("signInButton"));
    type("passwordEdit", with);
    click("signInButton");
}

void Window::type(const char *name, const QString &text)
{
    auto *widget = wait<QWidget>(name);
    QVERIFY2(widget, name);
    auto *edit = qobject_cast<QLineEdit *>(widget->focusProxy() ? widget->focusProxy() : widget);
    QVERIFY2(edit, name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void Window::click(const char *name)
{
    auto *button = wait<QAbstractButton>(name);
    QVERIFY2(button, name);
    button->click();
}

void Window::answerFileDialog(const QString &file)
{
    auto *look = new QTimer(qApp);
    QObject::connect(look, &QTimer::timeout, look, [look, file] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        look->deleteLater();
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file);
        QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
    });
    look->start(50);
}

QString Window::message(const char *name)
{
    const auto *line = find<gui::MessageLine>(name);
    return line ? line->text() : QString();
}

QStringList Window::makeInvoices(int count, samples::Format format)
{
    const QString folder = m_folder.filePath(QStringLiteral("invoices%1").arg(++m_folders));
    QDir().mkpath(folder);
    samples::Order order;
    for (const char *layout : {"fr-classic", "en-us", "de-din", "fr-grid"})
        order.layouts += samples::layoutsNamed(QLatin1String(layout));
    order.degradations = *samples::degradationsNamed(QStringLiteral("none"));
    order.count = count;
    order.seed = std::uint64_t(m_folders);
    order.format = format;
    QStringList paths;
    if (const auto made = samples::generate(order, QDir(folder)))
        for (const samples::Sample &sample : *made)
            paths.append(sample.file);
    return paths;
}

QMap<domain::QueueState, int> Window::counts() const
{
    auto future = context().queue().counts(anna());
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10000) || !future.result())
        return {};
    return *future.result();
}

void Window::drop(const QStringList &paths) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint middle = main()->rect().center();
    // over a field, which would take the files for text
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(find<QLineEdit>("globalSearchEdit"), &enter);
    QVERIFY(enter.isAccepted());
    auto *zone = find<QWidget>("dropZone");
    QVERIFY(zone);
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(zone, &event);
    QVERIFY(!find<QWidget>("dropZone"));
}

} // namespace dbledger::tests
