// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/PageReader.h"

#include "extraction/words/Language.h"
#include "imaging/TextRegions.h"
#include "imaging/Tone.h"
#include "ocr/TrainedData.h"
#include "recognition/DoubtfulLines.h"
#include "recognition/Words.h"

#include <QHash>

#include <array>
#include <utility>

namespace dbledger::recognition {

using domain::Box;
using domain::Word;
using imaging::Tone;
using ocr::Layout;

namespace {

/// The French model knows all letters of English too, and reads it as well as the English one.
const QString usualModel = QStringLiteral("fra");

/// The model that knows all letters of a language (ISO 639-1); the usual one where there is none.
QString modelFor(const QString &language)
{
    static const QHash<QString, QString> models{{QStringLiteral("de"), QStringLiteral("deu")},
                                                {QStringLiteral("es"), QStringLiteral("spa")},
                                                {QStringLiteral("it"), QStringLiteral("ita")},
                                                {QStringLiteral("nl"), QStringLiteral("nld")},
                                                {QStringLiteral("pt"), QStringLiteral("por")}};
    const QString model = models.value(language, usualModel);
    return ocr::findTrainedData({model}) ? model : usualModel;
}

/// Of the page's text, from which its language is told.
constexpr std::array tellingShares{0.35, 1.0};
constexpr double tellingVotes = 3;
constexpr double enlargedBelow = 15; ///< pixels of text height: thinner, paler strokes, which want darkening
constexpr double finePrint = 30;     ///< from here on the first look leaves detail out that another one sees
constexpr int mostReread = 10;       ///< parts of lines of a page
constexpr double ownSize = 1.25;     ///< times larger or smaller than the body text: worth a look at its own size
constexpr double bandHeight = 25;    ///< text heights that tell which way up a page is

/// Below what was read so far.
void appendLines(QList<Word> &words, QList<Word> more)
{
    const int lines = words.isEmpty() ? 0 : words.constLast().line + 1;
    for (Word &word : more)
        word.line += lines;
    words += more;
}

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

PageReader::PageReader(imaging::Grays page, const QList<domain::ScannedCode> &codes, Engines &engines)
    : m_engines(engines)
    , m_preparer(std::move(page))
    , m_model(usualModel)
    , m_place(QSize(1, 1))
{
    for (const domain::ScannedCode &code : codes) {
        m_codes.append(code.box);
        if (code.format.contains(u"QR") && !m_codeTellsTurn) {
            m_codeTellsTurn = true;
            m_turn = (360 - code.orientation) % 360;
        }
    }
}

PageReader::Seen::Seen(imaging::Prepared prepared)
    : page(std::move(prepared))
    , rows(page.gray)
{
}

double PageReader::share() const
{
    return confidentShare(m_text.words);
}

/// Cheapest first. Ruled tables and receipts are read best as one block whose lines run the full width.
QList<PageReader::Look> PageReader::looks() const
{
    const imaging::Measures &measures = m_preparer.measures();
    const bool small = measures.textHeight < enlargedBelow, large = measures.textHeight >= finePrint;
    const Tone usual = small || measures.noise >= imaging::loudNoise ? Tone::Strong : Tone::Plain;
    const Tone other = usual == Tone::Strong ? Tone::Plain : Tone::Strong;
    return {{usual, small ? 16.0 : 18.0, Layout::Block},
            large && usual == Tone::Plain ? Look{Tone::Plain, 36, Layout::Block} : Look{other, 24, Layout::Block},
            {Tone::Binary, 20, Layout::Column}};
}

imaging::Prepared PageReader::prepared(const Look &look) const
{
    return m_preparer.prepare({m_turn, look.textHeight, look.tone, m_codes, {}});
}

/// The words of a part of a working copy, by the model of the page's language.
Result<QList<Word>> PageReader::recognised(const QImage &gray, const QRect &part, Layout layout,
                                           const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled, {}, {}};
    const auto engine = m_engines.engine(m_model);
    if (!engine)
        return engine.error();
    auto words = (*engine)->recognise(gray, {layout, part, 300}, cancel);
    if (words)
        trimTallBoxes(*words, double(gray.width()) / gray.height());
    return words;
}

/// The same, texts that stand side by side with lines of their own each for itself.
Result<QList<Word>> PageReader::recognisedByRegions(const QImage &gray, const QRect &part, const Look &look,
                                                    const CancelToken &cancel)
{
    QList<Word> all;
    for (const QRect &region : imaging::textRegions(gray, part, look.textHeight)) {
        auto words = recognised(gray, region, look.layout, cancel);
        if (!words)
            return words;
        appendLines(all, std::move(*words));
    }
    return all;
}

/// Reads on down to that row of the page.
Result<void> PageReader::readDown(Seen &seen, int row, const CancelToken &cancel)
{
    const QRect part(0, seen.row, seen.page.gray.width(), row - seen.row);
    if (part.isEmpty())
        return {};
    auto words = recognisedByRegions(seen.page.gray, part, looks().constFirst(), cancel);
    if (!words)
        return words.error();
    appendLines(seen.words, std::move(*words));
    seen.row = row;
    return {};
}

/// The part that tells which way up the page is; turns it when it must, and reads that part anew.
Result<void> PageReader::readUpright(Seen &seen, const CancelToken &cancel)
{
    if (const auto read = readDown(seen, seen.rows.gapBelow(tellingShares[0]), cancel); !read)
        return read;
    if (seen.words.isEmpty() || confidentShare(seen.words) >= uprightShare)
        return {};
    const int turn = m_turn;
    const auto turned = turnUpright({turn, (turn + 180) % 360, (turn + 90) % 360, (turn + 270) % 360}, cancel);
    if (!turned || turn == m_turn)
        return turned;
    seen = Seen(prepared(looks().constFirst()));
    return readDown(seen, seen.rows.gapBelow(tellingShares[0]), cancel);
}

/// Reads the page part by part until its language is known, that part once more where another model reads it better,
/// and the rest of it.
Result<void> PageReader::readInItsLanguage(Seen &seen, const CancelToken &cancel)
{
    for (const double share : tellingShares) {
        if (const auto read = readDown(seen, seen.rows.gapBelow(share), cancel); !read)
            return read;
        extraction::LanguageVotes votes;
        for (const Word &word : std::as_const(seen.words))
            votes.add(word.text);
        const QString language = votes.winner(tellingVotes);
        if (language.isEmpty())
            continue;
        const QString model = modelFor(language);
        if (std::exchange(m_model, model) != model) {
            const int row = std::exchange(seen.row, 0);
            seen.words.clear();
            if (const auto read = readDown(seen, row, cancel); !read)
                return read;
        }
        break;
    }
    return readDown(seen, seen.page.gray.height(), cancel);
}

/// The turn under which a band of the page reads best.
Result<void> PageReader::turnUpright(const QList<int> &turns, const CancelToken &cancel)
{
    const Look first = looks().constFirst();
    int best = turns.constFirst();
    double bestShare = -1;
    for (const int turn : turns) {
        m_turn = turn;
        const imaging::Prepared page = prepared(first);
        const QRect band = imaging::TextRows(page.gray).densestBand(int(bandHeight * first.textHeight));
        const auto words = recognised(page.gray, band, Layout::Block, cancel);
        if (!words)
            return words.error();
        const double share = confidentShare(*words);
        if (share > bestShare) {
            best = turn;
            bestShare = share;
        }
    }
    m_turn = best;
    return {};
}

Result<void> PageReader::read(const CancelToken &cancel)
{
    const imaging::Skew &skew = m_preparer.measures().skew;
    if (!m_codeTellsTurn && skew.vertical && skew.confidence >= imaging::sureSkew)
        if (const auto turned = turnUpright({90, 270}, cancel); !turned)
            return turned;
    Seen seen(prepared(looks().constFirst()));
    if (const auto upright = readUpright(seen, cancel); !upright)
        return upright;
    if (const auto done = readInItsLanguage(seen, cancel); !done)
        return done;
    m_looked = 1;
    m_place = seen.page.transform;
    m_text = {1, double(m_place.size().width()), double(m_place.size().height()), domain::Witness::Ocr, seen.words};
    return rereadDoubtful(cancel);
}

/// Small print and headings are read at the size of the body text at first: what is doubtful is read at its own.
Result<void> PageReader::rereadDoubtful(const CancelToken &cancel)
{
    const Look first = looks().constFirst();
    QList<LinePart> parts = doubtfulLines(m_text);
    parts.removeIf([&](const LinePart &part) {
        return part.height * ownSize > first.textHeight && part.height < first.textHeight * ownSize;
    });
    for (const LinePart &part : parts.mid(0, mostReread)) {
        const double size = std::clamp(first.textHeight * first.textHeight / part.height, 10.0, 48.0);
        const double across = 1.0 * part.height / m_text.width, down = 0.8 * part.height / m_text.height;
        const Box box{std::max(0.0, part.box.x - across), std::max(0.0, part.box.y - down), part.box.width + 2 * across,
                      part.box.height + 2 * down};
        const imaging::Prepared line = m_preparer.prepare({m_turn, size, first.tone, m_codes, box});
        auto words = recognised(line.gray, line.gray.rect(), Layout::Line, cancel);
        if (!words)
            return words.error();
        for (Word &word : *words)
            word.box = withinLine(line.transform.toOther(m_place, word.box), part.box);
        replaceIfSurer(m_text.words, part, std::move(*words));
    }
    m_text.words.removeIf([](const Word &word) { return word.text.isEmpty(); });
    std::stable_sort(m_text.words.begin(), m_text.words.end(), [](const Word &a, const Word &b) {
        return a.line != b.line ? a.line < b.line : a.box.x < b.box.x;
    });
    return {};
}

Result<void> PageReader::lookAgainAt(const QList<Box> &places, const CancelToken &cancel)
{
    const Look look = looks().at(1);
    for (const Box &place : places) {
        const Box line = m_place.backToWorking(place);
        const double across = line.height * m_text.height / m_text.width, down = line.height / 2;
        const Box box{std::max(0.0, line.x - across), std::max(0.0, line.y - down), line.width + 2 * across,
                      line.height + 2 * down};
        const imaging::Prepared part = m_preparer.prepare({m_turn, look.textHeight, look.tone, m_codes, box});
        auto words = recognised(part.gray, part.gray.rect(), look.layout, cancel);
        if (!words)
            return words.error();
        for (Word &word : *words)
            word.box = part.transform.toOther(m_place, word.box);
        m_text.words = fused(m_text.words, *words);
    }
    return {};
}

bool PageReader::canLookAgain() const
{
    return m_looked < looks().size();
}

Result<void> PageReader::lookAgain(const CancelToken &cancel)
{
    const Look look = looks().at(m_looked++);
    const imaging::Prepared page = prepared(look);
    const auto words = look.layout == Layout::Block ? recognisedByRegions(page.gray, page.gray.rect(), look, cancel)
                                                    : recognised(page.gray, page.gray.rect(), look.layout, cancel);
    if (!words)
        return words.error();
    m_text.words = fused(m_text.words, *words);
    return {};
}

} // namespace dbledger::recognition
