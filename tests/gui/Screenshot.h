// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QTest>
#include <QWidget>

#include <utility>

namespace dbledger::tests {

/// What the widget looks like, into screenshots/ beside the program's folder, once it has come to rest: fonts of the
/// style sheet, and the layout that they want, come with the event loop.
inline void saveScreenshot(QWidget *widget, const QString &name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../screenshots"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QImage shown, before;
    const auto isAtRest = [&] {
        before = std::exchange(shown, widget->grab().toImage());
        return shown == before;
    };
    QVERIFY2(QTest::qWaitFor(isAtRest, 20000), qPrintable(name));
    QVERIFY(shown.save(folder.filePath(name + QStringLiteral(".png"))));
}

} // namespace dbledger::tests
