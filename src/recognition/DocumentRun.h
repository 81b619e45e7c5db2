// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Progress.h"
#include "documents/Document.h"
#include "domain/reading/Reading.h"
#include "extraction/Extraction.h"
#include "recognition/PageReader.h"
#include "recognition/StepClock.h"

#include <vector>

namespace dbledger::recognition {

/// One document on its way to a reading: every page by its text layer or its pixels, then extraction, then further
/// looks at the pixels while the reading does not stand. Lives on one thread, as long as its document and engines.
class DocumentRun
{
public:
    DocumentRun(const documents::Document &document, const QDate &today, Engines &engines, const CancelToken &cancel);

    /// Fails as documents::Document and PageReader do.
    Result<domain::Reading> read(const Progress &progress, StepClock &clock);

private:
    struct Page
    {
        domain::PageText text;
        imaging::Transform place;           ///< from the text's boxes to the page
        std::unique_ptr<PageReader> reader; ///< null for a text layer, and where no further look is worth its memory
        QList<domain::ScannedCode> codes;
        bool unreadableCode = false;
    };

    Result<Page> readPage(int number, StepClock &clock);
    Result<void> readPixels(Page &page, imaging::Grays picture);
    void scanCodes(Page &page, int number, const QImage &picture) const;
    domain::Reading extract() const;
    void warnOfSeveral(domain::Reading &reading) const;
    QList<domain::PageText> texts() const;
    Result<domain::Reading> improved(domain::Reading reading);
    QString kind() const;

    const documents::Document &m_document;
    QDate m_today;
    Engines &m_engines;
    CancelToken m_cancel;
    std::vector<Page> m_pages;
};

} // namespace dbledger::recognition
