// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/ReadingOutput.h"

#include "domain/reading/ReadingJson.h"

#include <QJsonArray>

namespace dbledger::cli {

QJsonObject readingObject(const QString &file, const Result<domain::Reading> &reading, const app::Wording &wording)
{
    if (!reading)
        return {{QStringLiteral("file"), file},
                {QStringLiteral("status"), QStringLiteral("error")},
                {QStringLiteral("error"), wording.sentence(reading.error())},
                {QStringLiteral("error_kind"), errorKindName(reading.error().kind)}};
    QJsonObject object = domain::toJson(*reading);
    object[u"file"] = file;
    QJsonArray proofs = object[u"proofs"].toArray();
    for (qsizetype i = 0; i < proofs.size(); ++i) {
        QJsonObject proof = proofs[i].toObject();
        proof[u"detail"] = wording.sentence(reading->proofs[i]);
        proofs[i] = proof;
    }
    object[u"proofs"] = proofs;
    return object;
}

void JsonReadingOutput::document(const QString &file, const Result<domain::Reading> &reading)
{
    m_console.outJson(readingObject(file, reading, m_wording));
}

} // namespace dbledger::cli
