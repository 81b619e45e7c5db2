// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/Engine.h"

#include "ocr/TrainedData.h"

#include <QFile>
#include <QProcess>

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

namespace dbledger::ocr {

using domain::Box;
using domain::Word;

struct Engine::Private
{
    tesseract::TessBaseAPI api;
};

namespace {

tesseract::PageSegMode segmentation(Layout layout)
{
    switch (layout) {
    case Layout::Automatic:
        return tesseract::PSM_AUTO;
    case Layout::Column:
        return tesseract::PSM_SINGLE_COLUMN;
    case Layout::Block:
        return tesseract::PSM_SINGLE_BLOCK;
    case Layout::Line:
        return tesseract::PSM_SINGLE_LINE;
    case Layout::Sparse:
        return tesseract::PSM_SPARSE_TEXT;
    }
    return tesseract::PSM_AUTO;
}

bool isCancelled(void *token, int)
{
    return static_cast<const CancelToken *>(token)->isCancelled();
}

/// The words that the engine holds, as fractions of a picture of this size in which what it read begins at `origin`.
QList<Word> collect(tesseract::TessBaseAPI &api, const QPoint &origin, const QSize &size)
{
    QList<Word> words;
    const std::unique_ptr<tesseract::ResultIterator> it(api.GetIterator());
    if (!it)
        return words;
    int line = -1;
    do {
        if (it->Empty(tesseract::RIL_WORD))
            continue;
        if (it->IsAtBeginningOf(tesseract::RIL_TEXTLINE))
            ++line;
        const std::unique_ptr<char[]> text(it->GetUTF8Text(tesseract::RIL_WORD));
        int left = 0, top = 0, right = 0, bottom = 0;
        if (!text || !it->BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom))
            continue;
        Word word;
        word.text = QString::fromUtf8(text.get()).trimmed();
        word.box = Box{(left + origin.x()) / double(size.width()), (top + origin.y()) / double(size.height()),
                       (right - left) / double(size.width()), (bottom - top) / double(size.height())};
        word.confidence = it->Confidence(tesseract::RIL_WORD) / 100.0;
        word.line = std::max(line, 0);
        if (!word.text.isEmpty())
            words.append(word);
    } while (it->Next(tesseract::RIL_WORD));
    return words;
}

} // namespace

Engine::Engine(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}
Engine::~Engine() = default;

Result<std::unique_ptr<Engine>> Engine::create(const Settings &settings)
{
    const auto folder = findTrainedData(settings.languages.split(u'+'), settings.folder);
    if (!folder)
        return folder.error();
    auto priv = std::make_unique<Private>();
    if (priv->api.Init(QFile::encodeName(*folder).constData(), settings.languages.toUtf8().constData(),
                       tesseract::OEM_LSTM_ONLY) != 0)
        return Error{ErrorKind::RecognitionFailed, {settings.languages}, QStringLiteral("the models do not load")};
    priv->api.SetVariable("debug_file", QFile::encodeName(QProcess::nullDevice()).constData());
    return std::unique_ptr<Engine>(new Engine(std::move(priv)));
}

Result<QList<Word>> Engine::recognise(const QImage &gray, const Request &request, const CancelToken &cancel)
{
    if (gray.format() != QImage::Format_Grayscale8 || gray.isNull())
        return Error{ErrorKind::Internal, {QStringLiteral("the picture is not gray")}, {}};
    const QRect asked = request.region.isEmpty() ? gray.rect() : request.region.intersected(gray.rect());
    if (asked.isEmpty())
        return QList<Word>();
    tesseract::TessBaseAPI &api = d->api;
    api.SetPageSegMode(segmentation(request.layout));
    // The part as a picture of its own: with SetRectangle the recogniser (5.3) reads garbage into gray pictures.
    api.SetImage(gray.constScanLine(asked.top()) + asked.left(), asked.width(), asked.height(), 1,
                 int(gray.bytesPerLine()));
    api.SetSourceResolution(request.dpi);

    tesseract::ETEXT_DESC monitor;
    monitor.cancel = isCancelled;
    monitor.cancel_this = const_cast<CancelToken *>(&cancel);
    const int status = api.Recognize(&monitor);
    QList<Word> words;
    if (status == 0 && !cancel.isCancelled())
        words = collect(api, asked.topLeft(), gray.size());
    api.Clear();
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled, {}, {}};
    if (status != 0)
        return Error{ErrorKind::RecognitionFailed, {QString::number(status)}, {}};
    return words;
}

} // namespace dbledger::ocr
