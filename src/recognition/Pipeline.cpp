// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/Pipeline.h"

#include "domain/proof/Judge.h"
#include "domain/proof/Rules.h"
#include "einvoice/EInvoice.h"
#include "einvoice/InvoiceSheet.h"
#include "imaging/Gray.h"
#include "imaging/Preparer.h"
#include "ocr/Engine.h"
#include "recognition/DocumentRun.h"
#include "recognition/Words.h"
#include "recognition/XmlFusion.h"

namespace dbledger::recognition {

using domain::Reading;

namespace {

constexpr double regionDpi = 300;
const QString regionLanguages = QStringLiteral("fra"); // reads English as well, and the accents

Result<Reading> readXmlFile(const QByteArray &bytes, const QDate &today, StepClock &clock)
{
    auto reading = einvoice::readEInvoice(bytes);
    if (!reading)
        return reading;
    const einvoice::InvoiceSheet sheet = einvoice::sheetOf(*reading); // gives every value its place
    reading->texts = sheet.texts;
    reading->pages = int(sheet.texts.size());
    reading->proofs = domain::evaluateRules(*reading, {today});
    domain::judge(*reading);
    clock.passed(QStringLiteral("xml"));
    reading->elapsedMs = clock.elapsedMs();
    return reading;
}

/// What a person should know about an embedded file that is no invoice that we read.
std::optional<domain::Proof> remarkOn(const documents::Attachment &file, const Error &error)
{
    using domain::Severity;
    if (error.kind == ErrorKind::ElectronicOrder)
        return domain::Proof{domain::rules::orderEmbedded, false, Severity::Warning, {file.name}, {}};
    if (!file.isNamedInvoice)
        return {};
    const QString reason = error.arguments.isEmpty() ? QString() : error.arguments.last();
    return domain::Proof{domain::rules::xmlUnreadable, false, Severity::Warning, {file.name, reason}, {}};
}

/// The pages' reading joined with the electronic invoice that the document carries, or as it is when it carries none.
Reading withEmbeddedXml(const documents::Document &document, Reading pages, const QDate &today)
{
    QList<domain::Proof> remarks;
    for (const documents::Attachment &file : document.xmlAttachments()) {
        auto xml = einvoice::readEInvoice(file.bytes);
        if (xml)
            return fuseXmlWithPages(std::move(*xml), pages, today);
        if (const auto remark = remarkOn(file, xml.error()))
            remarks.append(*remark);
    }
    if (!remarks.isEmpty()) {
        pages.proofs += remarks;
        domain::judge(pages);
    }
    return pages;
}

} // namespace

struct Pipeline::Private
{
    Engines engines;
};

Pipeline::Pipeline()
    : d(std::make_unique<Private>())
{
    imaging::workOnOneThread();
}
Pipeline::~Pipeline() = default;

Result<Reading> Pipeline::read(const QByteArray &bytes, const Options &options, const CancelToken &cancel,
                               const Progress &progress)
{
    StepClock clock;
    const auto opened = documents::open(bytes, options.password);
    if (!opened && opened.error().kind == ErrorKind::ElectronicInvoice)
        return readXmlFile(bytes, options.today, clock);
    if (!opened)
        return opened.error();
    clock.passed(QStringLiteral("open"));
    DocumentRun run(**opened, options.today, d->engines, cancel);
    auto reading = run.read(progress, clock);
    if (!reading)
        return reading;
    reading = withEmbeddedXml(**opened, std::move(*reading), options.today);
    clock.passed(QStringLiteral("xml"));
    reading->elapsedMs = clock.elapsedMs();
    return reading;
}

Result<QString> Pipeline::readRegion(const documents::Document &document, int page, const domain::Box &box,
                                     const CancelToken &cancel)
{
    const auto info = document.info(page);
    if (!info)
        return info.error();
    if (info->hasText) {
        const auto words = document.text(page);
        if (!words)
            return words.error();
        if (const QString text = textWithin(words->words, box); !text.isEmpty())
            return text;
    }
    const auto picture = document.render(page, regionDpi, box);
    if (!picture)
        return picture.error();
    // A person marks what stands upright: a page's search for its way up would only go astray on a few words
    const auto engine = d->engines.engine(regionLanguages);
    if (!engine)
        return engine.error();
    const auto words = (*engine)->recognise(imaging::toGray(*picture), {}, cancel);
    if (!words)
        return words.error();
    return textWithin(*words, {});
}

} // namespace dbledger::recognition
