// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>
#include <QWidget>

namespace dbledger::gui {

/// Lies over the whole window while files are dragged above it and says where they will land. Takes what has local
/// files or a picture.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    /// Watches that window, which must outlive it.
    explicit DropZone(QWidget *window);

    static bool takes(const QMimeData *data);

Q_SIGNALS:
    void dropped(const QMimeData *data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dbledger::gui
