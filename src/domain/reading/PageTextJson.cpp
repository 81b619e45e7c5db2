// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading/PageTextJson.h"

#include <QJsonArray>

#include <cmath>

namespace dbledger::domain {

namespace {

constexpr double boxParts = 1e5;
constexpr double confidenceParts = 1e3;

qint64 partsOf(double value, double parts)
{
    return std::llround(value * parts);
}

} // namespace

QJsonObject toJson(const PageText &text)
{
    QJsonArray words, boxes, confidences, lines;
    for (const Word &word : text.words) {
        words.append(word.text);
        for (const double side : {word.box.x, word.box.y, word.box.width, word.box.height})
            boxes.append(partsOf(side, boxParts));
        confidences.append(partsOf(word.confidence, confidenceParts));
        lines.append(word.line);
    }
    return {{QStringLiteral("page"), text.page},
            {QStringLiteral("width"), text.width},
            {QStringLiteral("height"), text.height},
            {QStringLiteral("witness"), witnessName(text.witness)},
            {QStringLiteral("words"), words},
            {QStringLiteral("boxes"), boxes},
            {QStringLiteral("confidences"), confidences},
            {QStringLiteral("lines"), lines}};
}

PageText pageTextFromJson(const QJsonObject &json)
{
    PageText text;
    text.page = json[u"page"].toInt();
    text.width = json[u"width"].toDouble();
    text.height = json[u"height"].toDouble();
    text.witness = witnessFromName(json[u"witness"].toString()).value_or(Witness::Ocr);
    const QJsonArray words = json[u"words"].toArray();
    const QJsonArray boxes = json[u"boxes"].toArray();
    const QJsonArray confidences = json[u"confidences"].toArray();
    const QJsonArray lines = json[u"lines"].toArray();
    const auto side = [&boxes](qsizetype i) { return boxes.at(i).toDouble() / boxParts; };
    text.words.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        text.words.append({words.at(i).toString(),
                           {side(4 * i), side(4 * i + 1), side(4 * i + 2), side(4 * i + 3)},
                           confidences.at(i).toDouble(confidenceParts) / confidenceParts,
                           lines.at(i).toInt(-1)});
    return text;
}

} // namespace dbledger::domain
