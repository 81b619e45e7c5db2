// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dbledger::app {

namespace {

struct ActionName
{
    QStringView action;
    const char *words;
};

constexpr auto actionNames = std::to_array<ActionName>({
    {u"import", QT_TRANSLATE_NOOP("Wording", "brought in")},
    {u"read", QT_TRANSLATE_NOOP("Wording", "read")},
    {u"create", QT_TRANSLATE_NOOP("Wording", "made")},
    {u"approve", QT_TRANSLATE_NOOP("Wording", "approved")},
    {u"correct", QT_TRANSLATE_NOOP("Wording", "corrected")},
    {u"void", QT_TRANSLATE_NOOP("Wording", "voided")},
    {u"pay", QT_TRANSLATE_NOOP("Wording", "payment")},
    {u"reverse-payment", QT_TRANSLATE_NOOP("Wording", "payment taken back")},
    {u"restore-payment", QT_TRANSLATE_NOOP("Wording", "payment counts again")},
    {u"merge", QT_TRANSLATE_NOOP("Wording", "merged")},
    {u"split", QT_TRANSLATE_NOOP("Wording", "split")},
    {u"learn", QT_TRANSLATE_NOOP("Wording", "completed")},
    {u"set", QT_TRANSLATE_NOOP("Wording", "set")},
    {u"change", QT_TRANSLATE_NOOP("Wording", "changed")},
    {u"sign-in", QT_TRANSLATE_NOOP("Wording", "signed in")},
    {u"sign-in-failed", QT_TRANSLATE_NOOP("Wording", "sign-in failed")},
    {u"sign-out", QT_TRANSLATE_NOOP("Wording", "signed out")},
    {u"unlock", QT_TRANSLATE_NOOP("Wording", "unlocked")},
    {u"change-password", QT_TRANSLATE_NOOP("Wording", "changed the password")},
    {u"reset-password", QT_TRANSLATE_NOOP("Wording", "password reset")},
    {u"confirm", QT_TRANSLATE_NOOP("Wording", "confirmed")},
    {u"release", QT_TRANSLATE_NOOP("Wording", "taken back")},
    {u"take", QT_TRANSLATE_NOOP("Wording", "taken up")},
    {u"hand-back", QT_TRANSLATE_NOOP("Wording", "handed back")},
    {u"postpone", QT_TRANSLATE_NOOP("Wording", "put off")},
    {u"reopen", QT_TRANSLATE_NOOP("Wording", "reopened")},
    {u"override", QT_TRANSLATE_NOOP("Wording", "rule set aside")},
    {u"withdraw-override", QT_TRANSLATE_NOOP("Wording", "rule back in force")},
    {u"store", QT_TRANSLATE_NOOP("Wording", "stored")},
    {u"cancel", QT_TRANSLATE_NOOP("Wording", "reading stopped")},
    {u"retry", QT_TRANSLATE_NOOP("Wording", "to be read again")},
    {u"remove", QT_TRANSLATE_NOOP("Wording", "removed")},
    {u"restore", QT_TRANSLATE_NOOP("Wording", "restored")},
    {u"reread", QT_TRANSLATE_NOOP("Wording", "read again")},
});

} // namespace

QString Wording::actionName(const QString &action)
{
    const auto known = std::ranges::find(actionNames, action, &ActionName::action);
    return known == actionNames.end() ? action : QCoreApplication::translate("Wording", known->words);
}

} // namespace dbledger::app
