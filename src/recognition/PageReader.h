// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/ScannedCode.h"
#include "imaging/Preparer.h"
#include "imaging/TextBand.h"
#include "ocr/Engine.h"

#include <QMap>

namespace dbledger::recognition {

/// The recognisers that are warm, by language; kept between pages and documents. Lives on one thread.
class Engines
{
public:
    /// The one for these languages, loaded at the first question. Fails as ocr::Engine::create does.
    Result<ocr::Engine *> engine(const QString &languages);

private:
    std::map<QString, std::unique_ptr<ocr::Engine>> m_engines;
};

/// Reads the pixels of one page, first the cheapest way; each further look tries another preparation and fuses what it
/// sees into what was seen. Finds out by itself which way up the page is and in which language it is read best.
class PageReader
{
public:
    /// The codes on the page hold no text and tell by their own orientation which way up it is.
    PageReader(imaging::Grays page, const QList<domain::ScannedCode> &codes, Engines &engines);

    /// The first look. Fails with Cancelled, LanguageMissing or RecognitionFailed.
    Result<void> read(const CancelToken &cancel);
    bool canLookAgain() const;
    Result<void> lookAgain(const CancelToken &cancel);
    /// The same at these places of the page only.
    Result<void> lookAgainAt(const QList<domain::Box> &places, const CancelToken &cancel);

    /// What was read so far; boxes are fractions of the upright, straightened sheet, which place() maps to the page.
    const domain::PageText &text() const { return m_text; }
    const imaging::Transform &place() const { return m_place; }
    double share() const;

private:
    struct Look
    {
        imaging::Tone tone;
        double textHeight;
        ocr::Layout layout;
    };
    struct Seen
    {
        explicit Seen(imaging::Prepared prepared);
        imaging::Prepared page;
        imaging::TextRows rows;
        QList<domain::Word> words;
        int row = 0; ///< of the page, down to which it was read
    };
    imaging::Prepared prepared(const Look &look) const;
    Result<QList<domain::Word>> recognised(const QImage &gray, const QRect &part, ocr::Layout layout,
                                           const CancelToken &cancel);
    Result<QList<domain::Word>> recognisedByRegions(const QImage &gray, const QRect &part, const Look &look,
                                                    const CancelToken &cancel);
    Result<void> readDown(Seen &seen, int row, const CancelToken &cancel);
    Result<void> readUpright(Seen &seen, const CancelToken &cancel);
    Result<void> readInItsLanguage(Seen &seen, const CancelToken &cancel);
    Result<void> turnUpright(const QList<int> &turns, const CancelToken &cancel);
    QList<Look> looks() const;
    Result<void> rereadDoubtful(const CancelToken &cancel);

    Engines &m_engines;
    imaging::Preparer m_preparer;
    QList<domain::Box> m_codes;
    QString m_model; ///< of the recogniser: "fra"
    int m_turn = 0;
    bool m_codeTellsTurn = false;
    qsizetype m_looked = 0;
    domain::PageText m_text;
    imaging::Transform m_place;
};

} // namespace dbledger::recognition
