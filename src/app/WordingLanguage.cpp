// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WordingLanguage.h"

#include <QCoreApplication>
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

} // namespace

const QStringList &WordingLanguage::available()
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("fr")};
    return languages;
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
    static const QString name = QStringLiteral("dbledger-language");
    QCoreApplication *application = QCoreApplication::instance();
    auto *translator = application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    if (!translator) {
        translator = new QTranslator(application);
        translator->setObjectName(name);
    }
    if (!available().contains(language) || !translator->load(QStringLiteral(":/i18n/dbledger_%1.qm").arg(language)))
        return false;
    QCoreApplication::installTranslator(translator);
    const QLocale system = QLocale::system();
    const bool same = system.language() != QLocale::C && QLocale::languageToCode(system.language()) == language;
    QLocale::setDefault(same ? system : defaultLocale(language));
    return true;
}

} // namespace dbledger::app
