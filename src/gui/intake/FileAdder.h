// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QImage;
class QMimeData;
class QWidget;

namespace dbledger::gui {

class Session;

/// Brings documents into the queue: from the file dialog, a drop, the clipboard. Says what became of them in a notice;
/// long additions show their progress and can be cancelled. Cheap to make for one call.
class FileAdder
{
public:
    FileAdder(Session &session, QWidget *window);

    void chooseFiles();
    void chooseFolder();
    void addClipboard();
    void add(const QMimeData *data);
    void addPaths(const QStringList &paths);

private:
    void addPicture(const QImage &picture);

    Session &m_session;
    QWidget *m_window;
};

} // namespace dbledger::gui
