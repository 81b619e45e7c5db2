// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/Messages.h"

#include "domain/reading/PageTextJson.h"
#include "domain/reading/ReadingJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dbledger::readers {

namespace {

constexpr int maxPages = 500;
constexpr int maxPictureSide = 65'535;
constexpr qsizetype maxTextLength = 4'000; ///< of one value; the longest honest one is an address or a QR payload

Frame jsonAnswer(const QJsonObject &json)
{
    return {FrameKind::Answer, 0, {}, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

QString formatName(RawPicture::Format format)
{
    return format == RawPicture::Format::Gray8 ? QStringLiteral("gray8") : QStringLiteral("argb32");
}

domain::Box withinPage(const domain::Box &box)
{
    const double left = std::clamp(box.x, 0.0, 1.0), top = std::clamp(box.y, 0.0, 1.0);
    return {left, top, std::clamp(box.width, 0.0, 1.0 - left), std::clamp(box.height, 0.0, 1.0 - top)};
}

/// For everything in a reading that stands at a place.
template <typename T>
void correctPlace(T &item, int pages)
{
    item.page = std::clamp(item.page, 0, pages);
    item.box = withinPage(item.box);
}

/// As many pages from the front as an answer may carry: a book is read as before, its last words are not kept.
QJsonArray fittingTexts(const QList<domain::PageText> &texts)
{
    QJsonArray fitting;
    qsizetype bytes = 0;
    qsizetype words = 0;
    for (const domain::PageText &text : texts) {
        const QJsonObject json = domain::toJson(text);
        bytes += QJsonDocument(json).toJson(QJsonDocument::Compact).size();
        words += text.words.size();
        if (bytes > maxTextsBytes || words > maxTextsWords)
            break;
        fitting.append(json);
    }
    return fitting;
}

/// At most a text a page, in the order of the pages.
Result<QList<domain::PageText>> textsFrom(const QJsonArray &json, int pages)
{
    QList<domain::PageText> texts;
    qsizetype words = 0;
    for (const QJsonValue &value : json) {
        domain::PageText text = domain::pageTextFromJson(value.toObject());
        words += text.words.size();
        if (words > maxTextsWords)
            return protocolError(QStringLiteral("%1 words").arg(words));
        if (text.page <= (texts.isEmpty() ? 0 : texts.constLast().page) || text.page > pages)
            return protocolError(QStringLiteral("text of page %1").arg(text.page));
        text.width = std::clamp(text.width, 0.0, 1e6);
        text.height = std::clamp(text.height, 0.0, 1e6);
        for (domain::Word &word : text.words) {
            word.text.truncate(maxTextLength);
            word.box = withinPage(word.box);
            word.confidence = std::clamp(word.confidence, 0.0, 1.0);
            word.line = std::max(word.line, -1);
        }
        texts.append(std::move(text));
    }
    return texts;
}

void correct(domain::FieldReading &field, int pages)
{
    field.value.truncate(maxTextLength);
    field.confidence = std::clamp(field.confidence, 0.0, 1.0);
    correctPlace(field, pages);
    for (domain::Alternative &alternative : field.alternatives) {
        alternative.value.truncate(maxTextLength);
        alternative.score = std::clamp(alternative.score, 0.0, 1.0);
        correctPlace(alternative, pages);
    }
}

} // namespace

QJsonObject toJson(const PlaceRequest &request)
{
    const domain::Box &box = request.box;
    return {{QStringLiteral("page"), request.page},
            {QStringLiteral("dpi"), request.dpi},
            {QStringLiteral("box"), QJsonArray{box.x, box.y, box.width, box.height}},
            {QStringLiteral("longest"), request.longest}};
}

PlaceRequest placeFromJson(const QJsonObject &json)
{
    const QJsonArray box = json[u"box"].toArray();
    return {json[u"page"].toInt(), json[u"dpi"].toDouble(),
            withinPage({box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()}),
            json[u"longest"].toInt()};
}

QJsonObject toJson(const QList<domain::PageRange> &parts)
{
    QJsonArray ranges;
    for (const domain::PageRange &part : parts)
        ranges.append(QJsonArray{part.first, part.last});
    return {{QStringLiteral("parts"), ranges}};
}

QList<domain::PageRange> partsFromJson(const QJsonObject &json)
{
    QList<domain::PageRange> parts;
    for (const QJsonValue &range : json[u"parts"].toArray())
        parts.append({range[0].toInt(), range[1].toInt()});
    return parts;
}

Frame answerWith(const DocumentInfo &info)
{
    QJsonArray pages;
    for (const ProbedPage &page : info.pages)
        pages.append(QJsonObject{{QStringLiteral("width"), page.width},
                                 {QStringLiteral("height"), page.height},
                                 {QStringLiteral("has_text"), page.hasText},
                                 {QStringLiteral("dpi"), page.dpi}});
    return jsonAnswer({{QStringLiteral("kind"), info.kind}, {QStringLiteral("pages"), pages}});
}

Frame answerWith(const domain::Reading &reading)
{
    QJsonObject json = domain::toJson(reading);
    json[u"texts"] = fittingTexts(reading.texts);
    return jsonAnswer(json);
}

Frame answerWith(const RawPicture &picture)
{
    return {FrameKind::Answer,
            0,
            {{QStringLiteral("width"), picture.width},
             {QStringLiteral("height"), picture.height},
             {QStringLiteral("format"), formatName(picture.format)}},
            picture.pixels};
}

Frame answerWith(const QString &text)
{
    return jsonAnswer({{QStringLiteral("text"), text}});
}

Frame answerWithPages(int count)
{
    return jsonAnswer({{QStringLiteral("pages"), count}});
}

Result<DocumentInfo> infoFromAnswer(const Frame &answer)
{
    const Result<QJsonObject> json = parseJson(answer.payload, maxJsonBytes);
    if (!json)
        return json.error();
    DocumentInfo info{(*json)[u"kind"].toString(), {}};
    const QJsonArray pages = (*json)[u"pages"].toArray();
    if (pages.size() > maxPages)
        return protocolError(QStringLiteral("%1 pages").arg(pages.size()));
    for (const QJsonValue &page : pages)
        info.pages.append({std::clamp(page[u"width"].toDouble(), 0.0, 1e6),
                           std::clamp(page[u"height"].toDouble(), 0.0, 1e6), page[u"has_text"].toBool(),
                           std::clamp(page[u"dpi"].toDouble(), 0.0, 1e5)});
    return info;
}

Result<domain::Reading> readingFromAnswer(const Frame &answer)
{
    const Result<QJsonObject> json = parseJson(answer.payload, maxJsonBytes);
    if (!json)
        return json.error();
    domain::Reading reading = domain::readingFromJson(*json);
    reading.pages = std::clamp(reading.pages, 0, maxPages);
    for (domain::FieldReading &field : reading.fields)
        correct(field, reading.pages);
    for (domain::ReadLine &line : reading.lines) {
        line.description.truncate(maxTextLength);
        correctPlace(line, reading.pages);
    }
    for (domain::ScannedCode &code : reading.codes)
        correctPlace(code, reading.pages);
    auto texts = textsFrom((*json)[u"texts"].toArray(), reading.pages);
    if (!texts)
        return texts.error();
    reading.texts = *std::move(texts);
    return reading;
}

Result<RawPicture> pictureFromAnswer(const Frame &answer)
{
    const QString format = answer.header[u"format"].toString();
    RawPicture picture;
    picture.width = answer.header[u"width"].toInt();
    picture.height = answer.header[u"height"].toInt();
    picture.format = format == u"gray8" ? RawPicture::Format::Gray8 : RawPicture::Format::Argb32;
    picture.pixels = answer.payload;
    if (format != formatName(picture.format) || picture.width < 1 || picture.height < 1 ||
        picture.width > maxPictureSide || picture.height > maxPictureSide)
        return protocolError(
            QStringLiteral("picture of %1 x %2 pixels, %3").arg(picture.width).arg(picture.height).arg(format));
    if (picture.pixels.size() != qsizetype(picture.width) * picture.height * RawPicture::bytesPerPixel(picture.format))
        return protocolError(QStringLiteral("picture of %1 bytes").arg(picture.pixels.size()));
    return picture;
}

Result<QString> textFromAnswer(const Frame &answer)
{
    const Result<QJsonObject> json = parseJson(answer.payload, maxJsonBytes);
    if (!json)
        return json.error();
    return (*json)[u"text"].toString();
}

Result<QByteArray> documentFromPiece(const Frame &piece)
{
    if (piece.payload.isEmpty() || piece.payload.size() > qsizetype(maxDocumentBytes))
        return protocolError(QStringLiteral("document of %1 bytes").arg(piece.payload.size()));
    return piece.payload;
}

Result<int> pagesFromAnswer(const Frame &answer)
{
    const Result<QJsonObject> json = parseJson(answer.payload, maxJsonBytes);
    if (!json)
        return json.error();
    const int pages = (*json)[u"pages"].toInt();
    return pages > 0 ? Result<int>(pages) : Result<int>(protocolError(QStringLiteral("no pages")));
}

} // namespace dbledger::readers
