// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/OrientationDetector.h"

#include "ocr/TrainedData.h"

#include <QFile>
#include <QProcess>

#include <tesseract/baseapi.h>

namespace dbledger::ocr {

struct OrientationDetector::Private
{
    QString folder;
    std::unique_ptr<tesseract::TessBaseAPI> api; ///< null until the model is loaded
};

OrientationDetector::OrientationDetector(const QString &folder)
    : d(std::make_unique<Private>())
{
    d->folder = folder;
}

OrientationDetector::~OrientationDetector() = default;

Result<int> OrientationDetector::uprightTurn(const QImage &gray)
{
    if (!d->api) {
        const QString model = QStringLiteral("osd");
        const auto folder = findTrainedData({model}, d->folder);
        if (!folder)
            return folder.error();
        auto api = std::make_unique<tesseract::TessBaseAPI>();
        if (api->Init(QFile::encodeName(*folder).constData(), "osd", tesseract::OEM_TESSERACT_ONLY) != 0)
            return Error{ErrorKind::RecognitionFailed, {model}, QStringLiteral("the model does not load")};
        api->SetVariable("debug_file", QFile::encodeName(QProcess::nullDevice()).constData());
        d->api = std::move(api);
    }
    d->api->SetPageSegMode(tesseract::PSM_OSD_ONLY);
    d->api->SetImage(gray.constBits(), gray.width(), gray.height(), 1, int(gray.bytesPerLine()));
    d->api->SetSourceResolution(300);
    int degrees = 0;
    float confidence = 0, scriptConfidence = 0;
    const char *script = nullptr;
    const bool found = d->api->DetectOrientationScript(&degrees, &confidence, &script, &scriptConfidence);
    d->api->Clear();
    return found ? (360 - degrees) % 360 : 0;
}

} // namespace dbledger::ocr
