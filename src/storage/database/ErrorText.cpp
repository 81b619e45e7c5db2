// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/ErrorText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dbledger::storage {

namespace {

QString compactText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts += value.toString();
    return texts;
}

} // namespace

QString argumentsToJson(const QStringList &arguments)
{
    return compactText(QJsonArray::fromStringList(arguments));
}

Error errorFrom(const QString &kind, const QString &arguments, const QString &detail)
{
    return {errorKindFromName(kind), textsOf(QJsonDocument::fromJson(arguments.toUtf8()).array()), detail};
}

QString errorsToJson(const QList<Error> &errors)
{
    QJsonArray array;
    for (const Error &error : errors)
        array.append(QJsonObject{{QStringLiteral("kind"), errorKindName(error.kind)},
                                 {QStringLiteral("arguments"), QJsonArray::fromStringList(error.arguments)}});
    return compactText(array);
}

QList<Error> errorsFromJson(const QString &json)
{
    QList<Error> errors;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        errors.append({errorKindFromName(value[u"kind"].toString()), textsOf(value[u"arguments"].toArray()), {}});
    return errors;
}

} // namespace dbledger::storage
