// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace dbledger::app {

/// The language that the program speaks. Both functions are for the main thread.
class WordingLanguage
{
public:
    /// Codes of the languages that there is a translation for: "en", "fr".
    static const QStringList &available();
    /// What a language calls itself: "English", "Français".
    static QString ownName(const QString &language);
    /// The best of them for this system's settings; English when none fits.
    static QString ofSystem();
    /// Installs that language's translations (ours, and where Qt's are on this system those of its dialogs) in the
    /// application in place of the one before, and makes QLocale() its locale: the system's own where it speaks that
    /// language, so that its date and number formats stay. False when there is no such language.
    static bool install(const QString &language);
};

} // namespace dbledger::app
