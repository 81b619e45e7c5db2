// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/PasswordRules.h"

#include <QFile>
#include <QSet>

namespace dbledger::security {

namespace {

QString comparable(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

const QSet<QString> &commonPasswords()
{
    static const QSet<QString> passwords = [] {
        QSet<QString> read;
        QFile file(QStringLiteral(":/passwords/common.txt"));
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n'))
                if (!line.isEmpty() && !line.startsWith('#'))
                    read.insert(comparable(QString::fromUtf8(line)));
        return read;
    }();
    return passwords;
}

bool isOwn(const QString &password, const QStringList &own)
{
    for (const QString &word : own)
        if (!word.isEmpty() && (comparable(word) == password || comparable(word.section(u'@', 0, 0)) == password))
            return true;
    return false;
}

} // namespace

Result<void> checkNewPassword(const Secret &password, const QStringList &own)
{
    QString text = password.text();
    const qsizetype length = text.toUcs4().size();
    QString folded = comparable(text);
    wipe(text);
    const bool common = commonPasswords().contains(folded) || isOwn(folded, own);
    wipe(folded);
    if (length < leastPasswordLength)
        return Error{ErrorKind::PasswordTooShort, {QString::number(leastPasswordLength)}, {}};
    if (length > mostPasswordLength)
        return Error{ErrorKind::PasswordTooLong, {QString::number(mostPasswordLength)}, {}};
    if (common)
        return Error{ErrorKind::PasswordTooCommon, {}, {}};
    return {};
}

} // namespace dbledger::security
