// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/PageReader.h"

#include "imaging/TextBand.h"
#include "recognition/DoubtfulLines.h"
#include "recognition/Words.h"

namespace dbledger::recognition {

using domain::Box;
using domain::Word;
using imaging::Tone;
using ocr::Layout;

namespace {

/// The French model knows all letters of English too, and reads it as well as the English one.
const QString usualLanguage = QStringLiteral("fra");
const QString germanLanguage = QStringLiteral("deu");

constexpr double enlargedBelow = 15; ///< pixels of text height: thinner, paler strokes, which want darkening
constexpr int mostReread = 10;       ///< parts of lines of a page
constexpr double bandHeight = 25;    ///< text heights that tell which way up a page is

} // namespace

Result<ocr::Engine *> Engines::engine(const QString &languages)
{
    auto &engine = m_engines[languages];
    if (!engine) {
        auto made = ocr::Engine::create({languages, {}});
        if (!made)
            return made.error();
        engine = std::move(*made);
    }
    return engine.get();
}

PageReader::PageReader(const QImage &page, const QList<domain::ScannedCode> &codes, Engines &engines)
    : m_engines(engines)
    , m_preparer(page)
    , m_languages(usualLanguage)
    , m_place(page.size())
{
    for (const domain::ScannedCode &code : codes) {
        m_codes.append(code.box);
        if (code.format.contains(u"QR") && !m_codeTellsTurn) {
            m_codeTellsTurn = true;
            m_turn = (360 - code.orientation) % 360;
        }
    }
}

double PageReader::share() const
{
    return confidentShare(m_text.words);
}

/// Cheapest first. Ruled tables and receipts are read best as one block whose lines run the full width.
QList<PageReader::Look> PageReader::looks() const
{
    const bool small = m_preparer.measures().textHeight < enlargedBelow;
    const Tone usual = small ? Tone::Strong : Tone::Plain, other = small ? Tone::Plain : Tone::Strong;
    return {{usual, 18, Layout::Block}, {other, 24, Layout::Block}, {Tone::Binary, 20, Layout::Column}};
}

Result<PageReader::Seen> PageReader::look(const Look &look, int turn, const CancelToken &cancel)
{
    const auto engine = m_engines.engine(m_languages);
    if (!engine)
        return engine.error();
    const imaging::Prepared page = m_preparer.prepare({turn, look.textHeight, look.tone, m_codes, {}});
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled, {}, {}};
    auto words = (*engine)->recognise(page.gray, {look.layout, {}, 300}, cancel);
    if (!words)
        return words.error();
    return Seen{std::move(*words), page.transform};
}

/// The turn under which a band of the page reads best.
Result<int> PageReader::uprightTurn(const QList<int> &turns, const CancelToken &cancel)
{
    const auto engine = m_engines.engine(m_languages);
    if (!engine)
        return engine.error();
    const Look first = looks().constFirst();
    int best = turns.constFirst();
    double bestShare = -1;
    for (const int turn : turns) {
        const imaging::Prepared page = m_preparer.prepare({turn, first.textHeight, first.tone, m_codes, {}});
        const QRect band = imaging::densestBand(page.gray, int(bandHeight * first.textHeight));
        const auto words = (*engine)->recognise(page.gray, {Layout::Block, band, 300}, cancel);
        if (!words)
            return words.error();
        const double share = confidentShare(*words);
        if (share > bestShare) {
            best = turn;
            bestShare = share;
        }
    }
    return best;
}

void PageReader::take(Seen seen)
{
    m_place = seen.place;
    m_text.width = seen.place.size().width();
    m_text.height = seen.place.size().height();
    m_text.witness = domain::Witness::Ocr;
    m_text.words = std::move(seen.words);
}

Result<void> PageReader::read(const CancelToken &cancel)
{
    const imaging::Skew &skew = m_preparer.measures().skew;
    if (!m_codeTellsTurn && skew.vertical && skew.confidence >= imaging::sureSkew) {
        const auto turn = uprightTurn({90, 270}, cancel);
        if (!turn)
            return turn.error();
        m_turn = *turn;
    }
    const Look first = looks().constFirst();
    auto seen = look(first, m_turn, cancel);
    if (!seen)
        return seen.error();
    if (confidentShare(seen->words) < uprightShare && !seen->words.isEmpty()) {
        const auto turn =
            uprightTurn({m_turn, (m_turn + 180) % 360, (m_turn + 90) % 360, (m_turn + 270) % 360}, cancel);
        if (!turn)
            return turn.error();
        if (*turn != m_turn) {
            m_turn = *turn;
            seen = look(first, m_turn, cancel);
            if (!seen)
                return seen.error();
        }
    }
    if (m_languages != germanLanguage && guessLanguage(seen->words) == u"de") {
        m_languages = germanLanguage;
        seen = look(first, m_turn, cancel);
        if (!seen)
            return seen.error();
    }
    m_looked = 1;
    take(std::move(*seen));
    return rereadDoubtful(cancel);
}

/// Small print and headings are read at the size of the body text at first: what is doubtful is read at its own.
Result<void> PageReader::rereadDoubtful(const CancelToken &cancel)
{
    const auto engine = m_engines.engine(m_languages);
    if (!engine)
        return engine.error();
    const Look first = looks().constFirst();
    const QList<LinePart> parts = doubtfulLines(m_text).mid(0, mostReread);
    for (const LinePart &part : parts) {
        const double size = std::clamp(first.textHeight * first.textHeight / part.height, 10.0, 48.0);
        const double across = 1.0 * part.height / m_text.width, down = 0.8 * part.height / m_text.height;
        const Box box{std::max(0.0, part.box.x - across), std::max(0.0, part.box.y - down), part.box.width + 2 * across,
                      part.box.height + 2 * down};
        const imaging::Prepared line = m_preparer.prepare({m_turn, size, first.tone, m_codes, box});
        auto words = (*engine)->recognise(line.gray, {Layout::Line, {}, 300}, cancel);
        if (!words)
            return words.error();
        for (Word &word : *words)
            word.box = m_place.toWorking(line.transform.toPage(word.box));
        replaceIfSurer(m_text.words, part, std::move(*words));
    }
    m_text.words.removeIf([](const Word &word) { return word.text.isEmpty(); });
    std::stable_sort(m_text.words.begin(), m_text.words.end(), [](const Word &a, const Word &b) {
        return a.line != b.line ? a.line < b.line : a.box.x < b.box.x;
    });
    return {};
}

bool PageReader::canLookAgain() const
{
    return m_looked < looks().size();
}

Result<void> PageReader::lookAgain(const CancelToken &cancel)
{
    auto seen = look(looks().at(m_looked++), m_turn, cancel);
    if (!seen)
        return seen.error();
    m_text.words = fused(m_text.words, seen->words);
    return {};
}

} // namespace dbledger::recognition
