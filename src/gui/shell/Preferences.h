// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Place.h"
#include "gui/style/Theme.h"

#include <QSettings>

namespace dbledger::gui {

/// What this workstation remembers of the window, in window.ini in the folder of settings. Nothing secret. A file that
/// cannot be read counts as empty, one that cannot be written is logged.
class Preferences
{
public:
    /// An empty path is the file of the user.
    explicit Preferences(const QString &path = {});

    QString language() const; ///< "en" "fr"; empty: the system's
    void setLanguage(const QString &language);
    Look look() const;
    void setLook(Look look);
    QString lastEmail() const;
    void setLastEmail(const QString &email);
    /// Of that user; Intake at first.
    PageId lastPage(const QString &email) const;
    void setLastPage(const QString &email, PageId page);
    QString folder(const QString &purpose) const; ///< where files were last taken from or put, by purpose
    void setFolder(const QString &purpose, const QString &folder);
    QString watchedFolder() const; ///< empty: none
    void setWatchedFolder(const QString &folder);

    /// The state of a window, splitter or header under its name; empty at first.
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

private:
    mutable QSettings m_settings;
};

} // namespace dbledger::gui
