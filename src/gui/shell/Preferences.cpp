// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Preferences.h"

#include <QDir>
#include <QStandardPaths>

namespace dbledger::gui {

namespace {

QString preferencesPath(const QString &path)
{
    return path.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
                                .filePath(QStringLiteral("window.ini"))
                          : path;
}

QString userKey(const QString &what, const QString &email)
{
    return QStringLiteral("users/%1/%2").arg(QString::fromLatin1(email.toLower().toUtf8().toHex()), what);
}

} // namespace

Preferences::Preferences(const QString &path)
    : m_settings(preferencesPath(path), QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    return m_settings.value(QStringLiteral("language")).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(QStringLiteral("language"), language);
}

Look Preferences::look() const
{
    const QString name = m_settings.value(QStringLiteral("look")).toString();
    return name == u"light" ? Look::Light : name == u"dark" ? Look::Dark : Look::System;
}

void Preferences::setLook(Look look)
{
    m_settings.setValue(QStringLiteral("look"), look == Look::Light  ? QStringLiteral("light")
                                                : look == Look::Dark ? QStringLiteral("dark")
                                                                     : QStringLiteral("system"));
}

QString Preferences::lastEmail() const
{
    return m_settings.value(QStringLiteral("last-email")).toString();
}

void Preferences::setLastEmail(const QString &email)
{
    m_settings.setValue(QStringLiteral("last-email"), email);
}

PageId Preferences::lastPage(const QString &email) const
{
    const int page = m_settings.value(userKey(QStringLiteral("page"), email), 0).toInt();
    return page >= 0 && page <= int(PageId::Settings) ? PageId(page) : PageId::Intake;
}

void Preferences::setLastPage(const QString &email, PageId page)
{
    m_settings.setValue(userKey(QStringLiteral("page"), email), int(page));
}

QString Preferences::folder(const QString &purpose) const
{
    const QString folder = m_settings.value(QStringLiteral("folders/") + purpose).toString();
    return QDir(folder).exists() && !folder.isEmpty() ? folder : QDir::homePath();
}

void Preferences::setFolder(const QString &purpose, const QString &folder)
{
    m_settings.setValue(QStringLiteral("folders/") + purpose, folder);
}

QString Preferences::watchedFolder() const
{
    return m_settings.value(QStringLiteral("watched-folder")).toString();
}

void Preferences::setWatchedFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("watched-folder"), folder);
}

QByteArray Preferences::state(const QString &name) const
{
    return m_settings.value(QStringLiteral("state/") + name).toByteArray();
}

void Preferences::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("state/") + name, state);
}

} // namespace dbledger::gui
