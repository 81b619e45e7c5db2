// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Theme.h"

#include <QFrame>

class QLabel;

namespace dbledger::gui {

class IconLabel;

/// A sentence with its icon in a tinted box: what went wrong or right, below the button that did it. Hidden while it
/// says nothing; spoken by screen readers when it changes.
class MessageLine : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Failure };

    explicit MessageLine(QWidget *parent = nullptr);

    void say(Kind kind, const QString &text);
    void clear();
    QString text() const;

private:
    IconLabel *m_icon;
    QLabel *m_text;
};

} // namespace dbledger::gui
