// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/reading/Reading.h"

#include <QByteArray>
#include <QImage>

#include <memory>

namespace dbledger::documents {
class Document;
}

namespace dbledger::recognition {

/// The one path from a file's bytes to a Reading, over documents, imaging, codes, ocr and extraction. Keeps warm OCR
/// engines between documents. Lives on one thread, in dbledger-reader only.
class Pipeline
{
public:
    Pipeline();
    ~Pipeline();

    struct Options
    {
        QString password;
        QDate today;
    };
    Result<domain::Reading> read(const QByteArray &bytes, const Options &options, const CancelToken &cancel = {},
                                 const Progress &progress = {});

    /// The text at a place of a page (from 1) that is already open: from its text layer, else recognised. Lines are
    /// separated by a line feed. An empty box means the whole page. Fails as documents::Document and ocr::Engine do.
    Result<QString> readRegion(const documents::Document &document, int page, const domain::Box &box,
                               const CancelToken &cancel = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dbledger::recognition
