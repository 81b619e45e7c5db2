// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/Zxing.h"

#define ZX_USE_UTF8 1 // 1.4 returns std::wstring otherwise
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h> // 2.2 and later
#endif

#include <QStringDecoder>

#include <array>
#include <exception>

namespace dbledger::codes {

namespace {

using ZXing::BarcodeFormat;

struct NamedFormat
{
    BarcodeFormat format;
    const char *name;
};

/// Without MicroQR and MaxiCode: no invoice carries them, and they are seen in noise.
constexpr std::array formats{
    NamedFormat{BarcodeFormat::QRCode, "QRCode"},   NamedFormat{BarcodeFormat::DataMatrix, "DataMatrix"},
    NamedFormat{BarcodeFormat::Aztec, "Aztec"},     NamedFormat{BarcodeFormat::PDF417, "PDF417"},
    NamedFormat{BarcodeFormat::EAN13, "EAN-13"},    NamedFormat{BarcodeFormat::EAN8, "EAN-8"},
    NamedFormat{BarcodeFormat::UPCA, "UPC-A"},      NamedFormat{BarcodeFormat::Code128, "Code128"},
    NamedFormat{BarcodeFormat::Code93, "Code93"},   NamedFormat{BarcodeFormat::Code39, "Code39"},
    NamedFormat{BarcodeFormat::ITF, "ITF"},         NamedFormat{BarcodeFormat::Codabar, "Codabar"},
    NamedFormat{BarcodeFormat::DataBar, "DataBar"}, NamedFormat{BarcodeFormat::DataBarExpanded, "DataBarExpanded"},
};

QString formatName(BarcodeFormat format)
{
    for (const NamedFormat &entry : formats)
        if (entry.format == format)
            return QString::fromLatin1(entry.name);
    return {};
}

ZXing::BarcodeFormats wantedFormats(bool qrOnly)
{
    if (qrOnly)
        return BarcodeFormat::QRCode;
    ZXing::BarcodeFormats wanted;
    for (const NamedFormat &entry : formats)
        wanted |= entry.format;
    return wanted;
}

#if __has_include(<ZXing/ReaderOptions.h>)
ZXing::ReaderOptions makeOptions()
{
    ZXing::ReaderOptions options;
    options.setTextMode(ZXing::TextMode::Plain).setTryInvert(false);
    return options;
}
#else
ZXing::DecodeHints makeOptions()
{
    return {};
}
#endif

/// Payloads without a declared character set are UTF-8 where they can be: ZXing guesses by statistics.
template <typename Found>
QString textOf(const Found &found)
{
    if (!found.hasECI()) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const auto &bytes = found.bytes();
        const QString text =
            decoder.decode(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
        if (!decoder.hasError())
            return text;
    }
    return QString::fromStdString(found.text());
}

template <typename Found>
FoundCode toFoundCode(const Found &found)
{
    FoundCode code;
    code.format = formatName(found.format());
    code.text = textOf(found);
    for (const auto &corner : found.position())
        code.corners << QPointF(corner.x, corner.y);
    return code;
}

} // namespace

QList<FoundCode> readCodes(const QImage &gray, const Attempt &attempt)
{
    QList<FoundCode> codes;
    if (gray.isNull())
        return codes;
    auto options = makeOptions();
    options.setFormats(wantedFormats(attempt.qrOnly));
    options.setTryHarder(true).setTryRotate(attempt.turned && !attempt.qrOnly).setTryDownscale(false);
    options.setBinarizer(attempt.oneThreshold ? ZXing::Binarizer::GlobalHistogram : ZXing::Binarizer::LocalAverage);
    try {
        const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                    int(gray.bytesPerLine()));
        for (const auto &found : ZXing::ReadBarcodes(view, options))
            if (found.isValid() && !formatName(found.format()).isEmpty())
                codes.append(toFoundCode(found));
    } catch (const std::exception &) {
        codes.clear(); // a picture that it stumbles over holds nothing that it could read
    }
    return codes;
}

} // namespace dbledger::codes
