// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace dbledger::gui {

/// What a colour is for; a widget never names a colour.
enum class Tone {
    Window,
    Card,
    Rail,
    Text,
    Secondary,
    Line,
    Accent,
    OnAccent, ///< text on the accent
    Success,  ///< proved, approved
    Neutral,  ///< read, nothing against it
    Warning,  ///< doubtful, to review
    Failure,  ///< failed, rule broken, overdue
    Duplicate,
};

/// Which of the two looks a person wants.
enum class Look { System, Light, Dark };

enum class TextSize { Secondary, Body, Title, Figure };

/// The colours, fonts and measures of the whole program. One at a time, changed on the main thread by apply().
class Theme
{
public:
    static constexpr int step = 4; ///< spacing comes in multiples of it, in device-independent pixels
    static constexpr int rowHeight = 28;
    static constexpr int iconSize = 18;

    /// The look that is on; before apply() the light one.
    static const Theme &current();
    /// Gives the application palette, style sheet and style of that look. System follows the desktop's palette.
    static void apply(QApplication &application, Look look);

    bool isDark() const { return m_dark; }
    QColor color(Tone tone) const;
    /// The tone mixed with the card's colour: share 0 is the card, 1 the tone.
    QColor mixed(Tone tone, qreal share) const;
    /// Of a chart's series by its number, distinguishable for colour-blind people. Faint: what it is compared with.
    QColor series(int index, bool faint = false) const;
    QFont font(TextSize size) const;
    QPalette palette() const;

private:
    bool m_dark = false;
};

/// Marks a widget for the style sheet: "title", "secondary", "card", "primary", "danger", ... (see dbledger.qss), and
/// has it drawn anew.
void setRole(QWidget *widget, const QString &role);

} // namespace dbledger::gui
