// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/PageFactory.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;

namespace dbledger::gui {

/// The places on the left: icon and word, icons alone when compact.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(const QList<PageLook> &pages, QWidget *parent = nullptr);

    void setCurrent(PageId page);
    void setCompact(bool compact);
    /// A number behind the word, such as what waits for review; 0 shows none.
    void setCount(PageId page, int count);

Q_SIGNALS:
    void chosen(dbledger::gui::PageId page);

private:
    void label(PageId page);

    struct Entry
    {
        PageLook look;
        QKeySequence keys;
        QToolButton *button = nullptr;
        int count = 0;
    };
    QHash<PageId, Entry> m_entries;
    QLabel *m_name;
    bool m_compact = false;
};

} // namespace dbledger::gui
