// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "domain/books/Queue.h"
#include "gui/shell/Application.h"
#include "gui/shell/MainWindow.h"
#include "samples/Generator.h"
#include "support/Databases.h"

#include <QApplication>
#include <QMap>
#include <QTest>

#include <memory>

namespace dbledger::tests {

/// The real program on a database of its own, driven by object names. Its preferences last as long as the object, so
/// that restart() is a real restart.
class Window
{
public:
    static constexpr const char *email = "anna@example.com";
    static constexpr const char *password = "correct horse 9";

    explicit Window(storage::Backend backend);
    ~Window();

    /// Ends the program (as closing the window does) and starts it again on the same data.
    void restart();
    /// Through the first start's form, as the administrator anna; the test has failed where no main window comes.
    void signUp();
    void signIn(const QString &with = QString::fromLatin1(password));
    gui::MainWindow *main() const { return m_application->mainWindow(); }
    gui::Application &application() const { return *m_application; }
    gui::Preferences &preferences() { return m_application->preferences(); }
    app::AppContext &context() const { return m_application->context(); }
    Actor anna() const { return {QString::fromLatin1(email), Role::Administrator, QStringLiteral("test")}; }
    void goTo(gui::PageId page) const { main()->goTo({page, 0, {}}); }

    /// The visible widget of that name in any window; null when there is none (yet).
    template <typename T>
    static T *find(const char *name)
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            if (window->objectName() == QLatin1String(name) && qobject_cast<T *>(window))
                return qobject_cast<T *>(window);
            for (T *widget : window->findChildren<T *>(QLatin1String(name)))
                if (widget->isVisible())
                    return widget;
        }
        return nullptr;
    }
    /// Waits for a visible and enabled one; null after ten seconds.
    template <typename T>
    static T *wait(const char *name)
    {
        T *found = nullptr;
        const bool came =
            QTest::qWaitFor([&found, name] { return (found = find<T>(name)) && found->isEnabled(); }, 10000);
        return came ? found : nullptr;
    }
    static void type(const char *name, const QString &text);
    static void click(const char *name);
    /// Answers the next file dialog with that file, as a person would.
    static void answerFileDialog(const QString &file);
    /// What a MessageLine of that name says.
    static QString message(const char *name = "message");

    /// Puts generated invoices into a folder of this object, as PDFs with text; their paths.
    QStringList makeInvoices(int count, samples::Format format = samples::Format::Pdf);
    /// How many documents are in which state, as the queue's service says.
    QMap<domain::QueueState, int> counts() const;
    /// Drops them on the main window, as a file manager does.
    void drop(const QStringList &paths) const;

private:
    void start();

    TestDatabase m_database;
    QTemporaryDir m_folder;
    std::unique_ptr<gui::Application> m_application;
    int m_folders = 0;
};

} // namespace dbledger::tests
