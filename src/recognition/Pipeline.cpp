// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/Pipeline.h"

#include "codes/Codes.h"
#include "documents/Document.h"
#include "extraction/Extraction.h"
#include "imaging/Gray.h"
#include "ocr/Engine.h"

#include <QElapsedTimer>

namespace dbledger::recognition {

using domain::PageText;
using domain::Reading;
using domain::Witness;

namespace {

constexpr double scanDpi = 300;
constexpr double codesDpi = 150;

/// The words whose middle lies in the box, a line feed between lines.
QString textWithin(const QList<domain::Word> &words, const domain::Box &box)
{
    QString text;
    int line = -1;
    for (const domain::Word &word : words) {
        const double x = word.box.centreX(), y = word.box.centreY();
        if (!box.isEmpty() && (x < box.x || x > box.right() || y < box.y || y > box.bottom()))
            continue;
        if (!text.isEmpty())
            text += word.line == line ? u' ' : u'\n';
        text += word.text;
        line = word.line;
    }
    return text;
}

} // namespace

struct Pipeline::Private
{
    std::unique_ptr<ocr::Engine> engine;

    Result<PageText> readPixels(const QImage &page, const CancelToken &cancel);
};

Pipeline::Pipeline()
    : d(std::make_unique<Private>())
{
}
Pipeline::~Pipeline() = default;

Result<PageText> Pipeline::Private::readPixels(const QImage &page, const CancelToken &cancel)
{
    if (!engine) {
        auto made = ocr::Engine::create();
        if (!made)
            return made.error();
        engine = std::move(*made);
    }
    auto words = engine->recognise(imaging::toGray(page), {}, cancel);
    if (!words)
        return words.error();
    PageText text;
    text.width = page.width();
    text.height = page.height();
    text.witness = Witness::Ocr;
    text.words = std::move(*words);
    return text;
}

Result<Reading> Pipeline::read(const QByteArray &bytes, const Options &options, const CancelToken &cancel,
                               const Progress &progress)
{
    QElapsedTimer clock;
    clock.start();
    auto opened = documents::open(bytes, options.password);
    if (!opened)
        return opened.error();
    const documents::Document &document = **opened;
    const int pages = document.pageCount();
    bool anyPixels = false;
    extraction::DocumentText text;
    text.today = options.today;
    for (int page = 1; page <= pages; ++page) {
        if (cancel.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        const auto info = document.info(page);
        if (!info)
            return info.error();
        const auto picture = document.render(page, info->hasText ? codesDpi : scanDpi);
        if (!picture)
            return picture.error();
        auto words = info->hasText ? document.text(page) : d->readPixels(*picture, cancel);
        if (!words)
            return words.error();
        words->page = page;
        anyPixels = anyPixels || !info->hasText;
        text.pages.append(std::move(*words));
        const auto codes = codes::scan(*picture, page);
        for (const domain::ScannedCode &code : codes) {
            text.codes.append(code);
            text.payloads.append(codes::parsePayload(code));
        }
        if (progress)
            progress(page, pages);
    }
    Reading reading = extraction::extract(text);
    reading.pages = pages;
    reading.documentKind = document.kind() == u"image" ? document.kind()
                           : anyPixels                 ? QStringLiteral("pdf-scan")
                                                       : QStringLiteral("pdf-text");
    reading.elapsedMs.insert(QStringLiteral("total"), int(clock.elapsed()));
    return reading;
}

Result<QString> Pipeline::readRegion(const documents::Document &document, int page, const domain::Box &box,
                                     const CancelToken &cancel)
{
    const auto info = document.info(page);
    if (!info)
        return info.error();
    if (info->hasText) {
        const auto words = document.text(page);
        if (!words)
            return words.error();
        if (const QString text = textWithin(words->words, box); !text.isEmpty())
            return text;
    }
    const auto picture = document.render(page, scanDpi, box);
    if (!picture)
        return picture.error();
    const auto words = d->readPixels(*picture, cancel);
    if (!words)
        return words.error();
    return textWithin(words->words, {});
}

} // namespace dbledger::recognition
