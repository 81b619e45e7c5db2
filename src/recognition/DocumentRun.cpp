// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/DocumentRun.h"

#include "codes/Codes.h"
#include "domain/proof/Judge.h"
#include "domain/proof/Rules.h"
#include "extraction/InvoiceStarts.h"
#include "recognition/Contradictions.h"
#include "recognition/Words.h"

#include <algorithm>

namespace dbledger::recognition {

using domain::Box;
using domain::Field;
using domain::PageText;
using domain::Proof;
using domain::Reading;
using domain::Severity;
using domain::Witness;

namespace {

constexpr double scanDpi = 300;
constexpr double codesDpi = 150;   ///< enough for codes beside a text layer
constexpr int mostPagesAgain = 4;  ///< of a document that are looked at again when its numbers do not add up
constexpr int mostPagesCodes = 20; ///< with a text layer whose pictures are searched for codes

/// Nothing is missing and nothing contradicts: another look cannot make it better.
bool stands(const Reading &reading)
{
    for (const Field field : domain::mandatoryFields())
        if (!reading.has(field))
            return false;
    return std::none_of(reading.proofs.begin(), reading.proofs.end(), [](const Proof &proof) {
        return !proof.holds && proof.severity != Severity::Information && proof.rule != domain::rules::qrUnreadable &&
               proof.rule != domain::rules::severalInvoices;
    });
}

/// Which of two readings of one document has more to be said for it.
double worth(const Reading &reading)
{
    double sum = 0;
    for (const Proof &proof : reading.proofs)
        sum += proof.holds                           ? 1
               : proof.severity == Severity::Failure ? -2
               : proof.severity == Severity::Warning ? -1
                                                     : 0;
    for (const Field field : domain::mandatoryFields())
        sum += reading.has(field) ? 1 : -1;
    for (const domain::FieldReading &field : reading.fields)
        sum += field.confidence * 0.5;
    return sum;
}

void place(Box &box, int page, const std::vector<const imaging::Transform *> &places)
{
    if (page >= 1 && size_t(page) <= places.size() && !box.isEmpty())
        box = places[size_t(page) - 1]->toPage(box);
}

/// From the upright sheets that extraction saw to the untouched pages.
void placeOnPages(Reading &reading, const std::vector<const imaging::Transform *> &places)
{
    for (domain::FieldReading &field : reading.fields) {
        place(field.box, field.page, places);
        for (domain::Alternative &alternative : field.alternatives)
            place(alternative.box, alternative.page, places);
    }
    for (domain::ReadLine &line : reading.lines)
        place(line.box, line.page, places);
}

} // namespace

DocumentRun::DocumentRun(const documents::Document &document, const QDate &today, Engines &engines,
                         const CancelToken &cancel)
    : m_document(document)
    , m_today(today)
    , m_engines(engines)
    , m_cancel(cancel)
{
}

void DocumentRun::scanCodes(Page &page, int number, const QImage &picture) const
{
    codes::Found found = codes::scan(picture, number);
    if (found.codes.isEmpty() && !found.unread.isEmpty()) {
        found = codes::scan(picture, number, true);
        page.unreadableCode = found.codes.isEmpty();
    }
    page.codes = std::move(found.codes);
}

Result<void> DocumentRun::readPixels(Page &page, imaging::Grays picture)
{
    auto reader = std::make_unique<PageReader>(std::move(picture), page.codes, m_engines);
    if (const auto read = reader->read(m_cancel); !read)
        return read.error();
    if (reader->share() < goodShare && reader->canLookAgain())
        if (const auto again = reader->lookAgain(m_cancel); !again)
            return again.error();
    page.reader = std::move(reader);
    return {};
}

Result<DocumentRun::Page> DocumentRun::readPage(int number, StepClock &clock)
{
    const auto info = m_document.info(number);
    if (!info)
        return info.error();
    Page page{{}, imaging::Transform(QSize(1, 1)), nullptr, {}, false};
    if (info->hasText) {
        auto words = m_document.text(number);
        if (!words)
            return words.error();
        page.text = std::move(*words);
        clock.passed(QStringLiteral("open"));
        if (number > mostPagesCodes)
            return page;
    }
    const auto picture = m_document.render(number, info->hasText ? codesDpi : scanDpi);
    if (!picture)
        return picture.error();
    const bool read = !info->hasText;
    imaging::Grays grays;
    if (read)
        grays = imaging::toGrays(*picture);
    clock.passed(QStringLiteral("render"));
    scanCodes(page, number, read && !picture->hasAlphaChannel() ? grays.seen : *picture);
    clock.passed(QStringLiteral("codes"));
    if (read) {
        if (const auto done = readPixels(page, std::move(grays)); !done)
            return done.error();
        clock.passed(QStringLiteral("ocr"));
    }
    return page;
}

Reading DocumentRun::extract() const
{
    extraction::DocumentText text;
    text.today = m_today;
    std::vector<const imaging::Transform *> places;
    QList<domain::ScannedCode> codes;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const Page &page = m_pages[i];
        PageText words = page.reader ? page.reader->text() : page.text;
        const imaging::Transform &where = page.reader ? page.reader->place() : page.place;
        words.page = int(i) + 1;
        text.pages.append(std::move(words));
        places.push_back(&where);
        for (domain::ScannedCode code : page.codes) {
            codes.append(code);
            code.box = where.toWorking(code.box);
            text.codes.append(code);
            text.payloads.append(codes::parsePayload(code));
        }
    }
    Reading reading = extraction::extract(text);
    placeOnPages(reading, places);
    reading.codes = codes;
    for (size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].unreadableCode)
            reading.proofs.append(
                {domain::rules::qrUnreadable, false, Severity::Warning, {QString::number(i + 1)}, {}});
    domain::judge(reading);
    return reading;
}

/// Says so where the file holds several invoices.
void DocumentRun::warnOfSeveral(Reading &reading) const
{
    QList<PageText> pages;
    for (const Page &page : m_pages) {
        pages.append(page.reader ? page.reader->text() : page.text);
        pages.last().page = int(pages.size());
    }
    const QList<int> starts = extraction::invoiceStarts(pages);
    if (starts.size() < 2)
        return;
    QStringList numbers;
    for (const int page : starts)
        numbers.append(QString::number(page));
    reading.proofs.append({domain::rules::severalInvoices,
                           false,
                           Severity::Warning,
                           {QString::number(starts.size()), numbers.join(QStringLiteral(", "))},
                           {}});
    domain::judge(reading);
}

Result<Reading> DocumentRun::improved(Reading reading)
{
    const auto places = contradictions(reading);
    bool lookedAt = false;
    for (auto place = places.begin(); place != places.end(); ++place)
        if (const auto &reader = m_pages.at(size_t(place.key()) - 1).reader) {
            if (const auto again = reader->lookAgainAt(*place, m_cancel); !again)
                return again.error();
            lookedAt = true;
        }
    if (lookedAt)
        if (Reading other = extract(); worth(other) > worth(reading))
            reading = std::move(other);
    while (!stands(reading)) {
        bool looked = false;
        for (Page &page : m_pages) {
            if (!page.reader || !page.reader->canLookAgain() || page.reader->text().words.isEmpty())
                continue;
            if (const auto again = page.reader->lookAgain(m_cancel); !again)
                return again.error();
            looked = true;
        }
        if (!looked)
            break;
        Reading other = extract();
        if (worth(other) > worth(reading))
            reading = std::move(other);
    }
    return reading;
}

/// What stands where on the untouched pages.
QList<PageText> DocumentRun::texts() const
{
    QList<PageText> texts;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const Page &page = m_pages[i];
        const imaging::Transform &where = page.reader ? page.reader->place() : page.place;
        PageText text = page.reader ? page.reader->text() : page.text;
        text.page = int(i) + 1;
        if (const auto info = m_document.info(text.page)) {
            text.width = info->width;
            text.height = info->height;
        }
        if (!where.isIdentity())
            for (domain::Word &word : text.words)
                word.box = where.toPage(word.box);
        texts.append(std::move(text));
    }
    return texts;
}

QString DocumentRun::kind() const
{
    for (const Page &page : m_pages)
        for (const domain::ScannedCode &code : page.codes)
            if (codes::parsePayload(code).format == u"own-template")
                return QStringLiteral("own-template");
    if (m_document.kind() == u"image")
        return m_document.kind();
    const bool scanned = std::any_of(m_pages.begin(), m_pages.end(),
                                     [](const Page &page) { return page.reader || page.text.witness == Witness::Ocr; });
    return scanned ? QStringLiteral("pdf-scan") : QStringLiteral("pdf-text");
}

Result<Reading> DocumentRun::read(const Progress &progress, StepClock &clock)
{
    const int pages = m_document.pageCount();
    for (int number = 1; number <= pages; ++number) {
        if (m_cancel.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        auto page = readPage(number, clock);
        if (!page)
            return page.error();
        if (page->reader && pages > mostPagesAgain) { // a working copy of every page is too much to keep
            page->text = page->reader->text();
            page->place = page->reader->place();
            page->reader.reset();
        }
        m_pages.push_back(std::move(*page));
        if (progress)
            progress(number, pages);
    }
    Reading first = extract();
    clock.passed(QStringLiteral("extract"));
    auto reading = improved(std::move(first));
    clock.passed(QStringLiteral("again"));
    if (!reading)
        return reading.error();
    warnOfSeveral(*reading);
    reading->pages = pages;
    reading->documentKind = kind();
    reading->texts = texts();
    return reading;
}

} // namespace dbledger::recognition
