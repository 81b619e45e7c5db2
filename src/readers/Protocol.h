// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace dbledger::readers {

/// What dbledger-reader and its parents say to each other over the reader's standard input and output.
///
/// A frame is a head of 13 bytes (kind: 1, request: 4, length of the header: 4, length of the payload: 4; big endian),
/// a header that is a JSON object, and a payload. Both sides refuse a frame of a kind they do not expect or longer than
/// that kind may be as soon as its head has come.
///
/// The parent says Hello (protocol, limits); the reader locks itself up and says Hello (protocol, what protects it).
/// Then the parent sends one request at a time, each with a new number: Open puts down a document and is not answered;
/// Probe, Read, Render, ReadRegion and Parts work on the document put down last and end in one Answer or Failure with
/// the request's number, perhaps after Progress, the parts each in a Piece before it. Cancel asks the request of that
/// number to end soon; it still answers. The reader ends when its input does.
enum class FrameKind : quint8 {
    Hello = 1, ///< protocol, memory, cpu_seconds, cpu_seconds_per_page / protocol, sandbox
    Open,      ///< password; the payload is the document
    Probe,     ///< answered by JSON: kind, pages
    Read, ///< today; answered by the JSON of domain/reading/ReadingJson.h with texts, as domain/reading/PageTextJson.h
          ///< has them
    Render,     ///< page, dpi, box, longest; answered by width, height, format and the pixels
    ReadRegion, ///< page, box; answered by JSON: text
    Cancel,
    Progress, ///< done, of
    Answer,   ///< the payload is JSON or pixels
    Failure,  ///< kind, arguments, detail of an Error
    Parts,    ///< parts: first and last page of each; a Piece for each, then answered by JSON: pages
    Piece     ///< the payload is a document
};

inline constexpr int protocolVersion = 4;
inline constexpr int frameHeadSize = 13;
inline constexpr quint32 maxHeaderBytes = 64 * 1024;
inline constexpr quint32 maxDocumentBytes = 64 * 1024 * 1024;
inline constexpr qsizetype maxPartsBytes = 256 * 1024 * 1024; ///< of all parts of a document together
inline constexpr quint32 maxPictureBytes = 256 * 1024 * 1024;
inline constexpr quint32 maxJsonBytes = 16 * 1024 * 1024;
inline constexpr qsizetype maxTextsBytes = 4 * 1024 * 1024; ///< of a reading's texts; pages beyond it are left out
inline constexpr int maxTextsWords = 200'000;
inline constexpr int maxJsonDepth = 16;
inline constexpr int maxJsonContainers = 500'000; ///< arrays and objects; each costs far more memory than its two bytes

/// With what a reader says why it ended; anything else is a crash.
enum ReaderExit { ReaderExitDone = 0, ReaderExitUsage = 2, ReaderExitCpuTime = 3, ReaderExitMemory = 4 };

struct Frame
{
    FrameKind kind = FrameKind::Hello;
    quint32 request = 0;
    QJsonObject header;
    QByteArray payload;
};

enum class Side { Parent, Reader };

/// The most that the payload of a frame of this kind may hold when `receiver` gets it; nothing when it must not get
/// one.
std::optional<quint32> maxPayload(quint8 kind, Side receiver);

/// Everything of the frame but its payload, which follows it on the wire as it is.
QByteArray frameHead(const Frame &frame);

/// The object that the bytes are the JSON of. Fails with ReaderProtocol when they are too long, nested too deeply, made
/// of too many parts, no JSON or no object.
Result<QJsonObject> parseJson(const QByteArray &bytes, qsizetype limit);

Error protocolError(const QString &what, const QString &detail = {});
QJsonObject toJson(const Error &error);
Error errorFromJson(const QJsonObject &json);

} // namespace dbledger::readers
