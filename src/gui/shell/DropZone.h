// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QWidget>

namespace dbledger::gui {

/// Lies over the whole window while files are dragged above it, whatever widget they came in over, and says where they
/// will land. Takes what has local files or a picture; while it is disabled nothing.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *window);

    static bool takes(const QMimeData *data);

Q_SIGNALS:
    void dropped(const QMimeData *data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void come(QDropEvent *drag);
};

} // namespace dbledger::gui
