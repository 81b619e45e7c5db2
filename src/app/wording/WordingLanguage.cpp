// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/WordingLanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace dbledger::app {

namespace {

/// Without a country of the user's own: the formats of the one where the language is at home; for English the European
/// ones, day before month.
QLocale defaultLocale(const QString &language)
{
    return language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                             : QLocale(QLocale::French, QLocale::France);
}

/// In place of the one before. False when there is no such file; the one before is gone then.
bool installFile(const QString &stem, const QString &language, const QString &folder)
{
    QCoreApplication *application = QCoreApplication::instance();
    const QString name = QStringLiteral("translation-") + stem;
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    return translator->load(QStringLiteral("%1_%2.qm").arg(stem, language), folder) &&
           QCoreApplication::installTranslator(translator);
}

} // namespace

const QStringList &WordingLanguage::available()
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("fr")};
    return languages;
}

QString WordingLanguage::ownName(const QString &language)
{
    return language == u"fr" ? QStringLiteral("Français") : QStringLiteral("English");
}

QString WordingLanguage::ofSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString language = wanted.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (available().contains(language))
            return language;
    }
    return QStringLiteral("en");
}

bool WordingLanguage::install(const QString &language)
{
    if (!available().contains(language))
        return false;
    // The last one is asked first: what Qt's own dialogs say, what the window says in the program that has one, ours.
    installFile(QStringLiteral("qtbase"), language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installFile(QStringLiteral("window"), language, QStringLiteral(":/i18n"));
    if (!installFile(QStringLiteral("dbledger"), language, QStringLiteral(":/i18n")))
        return false;
    const QLocale system = QLocale::system();
    const bool same = system.language() != QLocale::C && QLocale::languageToCode(system.language()) == language;
    QLocale::setDefault(same ? system : defaultLocale(language));
    return true;
}

} // namespace dbledger::app
