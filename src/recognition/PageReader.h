// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ScannedCode.h"
#include "imaging/Preparer.h"
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
    PageReader(const QImage &page, const QList<domain::ScannedCode> &codes, Engines &engines);

    /// The first look. Fails with Cancelled, LanguageMissing or RecognitionFailed.
    Result<void> read(const CancelToken &cancel);
    bool canLookAgain() const;
    Result<void> lookAgain(const CancelToken &cancel);

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
        QList<domain::Word> words;
        imaging::Transform place;
    };
    Result<Seen> look(const Look &look, int turn, const CancelToken &cancel);
    Result<int> uprightTurn(const QList<int> &turns, const CancelToken &cancel);
    QList<Look> looks() const;
    void take(Seen seen);
    Result<void> rereadDoubtful(const CancelToken &cancel);

    Engines &m_engines;
    imaging::Preparer m_preparer;
    QList<domain::Box> m_codes;
    QString m_languages;
    int m_turn = 0;
    bool m_codeTellsTurn = false;
    qsizetype m_looked = 0;
    domain::PageText m_text;
    imaging::Transform m_place;
};

} // namespace dbledger::recognition
