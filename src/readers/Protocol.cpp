// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/Protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace dbledger::readers {

namespace {

struct KindRule
{
    FrameKind kind;
    Side receiver;
    quint32 maxPayload;
};

constexpr std::array kindRules{
    KindRule{FrameKind::Hello, Side::Reader, 0},
    KindRule{FrameKind::Hello, Side::Parent, 0},
    KindRule{FrameKind::Probe, Side::Reader, 0},
    KindRule{FrameKind::Open, Side::Reader, maxDocumentBytes},
    KindRule{FrameKind::Read, Side::Reader, 0},
    KindRule{FrameKind::Render, Side::Reader, 0},
    KindRule{FrameKind::ReadRegion, Side::Reader, 0},
    KindRule{FrameKind::Cancel, Side::Reader, 0},
    KindRule{FrameKind::Parts, Side::Reader, 0},
    KindRule{FrameKind::Progress, Side::Parent, 0},
    KindRule{FrameKind::Piece, Side::Parent, maxDocumentBytes},
    KindRule{FrameKind::Failure, Side::Parent, 0},
    KindRule{FrameKind::Answer, Side::Parent, maxPictureBytes},
};

struct JsonShape
{
    int depth = 0;
    int containers = 0;
};

/// How deep the brackets nest and how many there are; those inside strings do not count.
JsonShape shapeOf(const QByteArray &bytes)
{
    JsonShape shape;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (c == '"')
            inString = !inString;
        else if (inString && c == '\\')
            ++i;
        else if (!inString && (c == '[' || c == '{')) {
            shape.depth = std::max(shape.depth, ++depth);
            ++shape.containers;
        } else if (!inString && (c == ']' || c == '}'))
            --depth;
    }
    return shape;
}

} // namespace

std::optional<quint32> maxPayload(quint8 kind, Side receiver)
{
    for (const KindRule &rule : kindRules)
        if (quint8(rule.kind) == kind && rule.receiver == receiver)
            return rule.maxPayload;
    return {};
}

QByteArray frameHead(const Frame &frame)
{
    const QByteArray header = QJsonDocument(frame.header).toJson(QJsonDocument::Compact);
    QByteArray head(frameHeadSize, Qt::Uninitialized);
    head[0] = char(frame.kind);
    qToBigEndian(frame.request, head.data() + 1);
    qToBigEndian(quint32(header.size()), head.data() + 5);
    qToBigEndian(quint32(frame.payload.size()), head.data() + 9);
    return head + header;
}

Result<QJsonObject> parseJson(const QByteArray &bytes, qsizetype limit)
{
    if (bytes.size() > limit)
        return protocolError(QStringLiteral("JSON of %1 bytes").arg(bytes.size()));
    const JsonShape shape = shapeOf(bytes);
    if (shape.depth > maxJsonDepth || shape.containers > maxJsonContainers)
        return protocolError(QStringLiteral("JSON of %1 parts, %2 deep").arg(shape.containers).arg(shape.depth));
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !json.isObject())
        return protocolError(QStringLiteral("no JSON object"), problem.errorString());
    return json.object();
}

Error protocolError(const QString &what, const QString &detail)
{
    return {ErrorKind::ReaderProtocol, {what}, detail};
}

QJsonObject toJson(const Error &error)
{
    return {{QStringLiteral("kind"), errorKindName(error.kind)},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(error.arguments)},
            {QStringLiteral("detail"), error.detail}};
}

Error errorFromJson(const QJsonObject &json)
{
    Error error{errorKindFromName(json[u"kind"].toString()), {}, json[u"detail"].toString()};
    for (const QJsonValue &argument : json[u"arguments"].toArray())
        error.arguments.append(argument.toString());
    return error;
}

} // namespace dbledger::readers
