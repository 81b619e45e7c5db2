// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/OpenDocument.h"

#include "einvoice/EInvoice.h"
#include "einvoice/InvoiceSheet.h"

namespace dbledger::recognition {

namespace {

/// The sheet of an electronic invoice: drawn as the PDF that it is, but its words are those that were set, also where
/// no face has their letters.
class SheetDocument final : public documents::Document
{
public:
    SheetDocument(std::unique_ptr<documents::Document> pdf, const QList<domain::PageText> &texts)
        : m_pdf(std::move(pdf))
        , m_texts(texts)
    {
    }

    QString kind() const override { return m_pdf->kind(); }
    int pageCount() const override { return m_pdf->pageCount(); }
    Result<documents::PageInfo> info(int page) const override
    {
        auto info = m_pdf->info(page);
        if (info)
            info->hasText = true;
        return info;
    }
    Result<QImage> render(int page, double dpi, const domain::Box &region) const override
    {
        return m_pdf->render(page, dpi, region);
    }
    Result<domain::PageText> text(int page) const override
    {
        const auto info = m_pdf->info(page);
        return info ? Result<domain::PageText>(m_texts.value(page - 1)) : info.error();
    }
    /// The pages were made here: they are no document that came in.
    Result<QByteArray> part(const domain::PageRange &) const override
    {
        return Error{ErrorKind::CannotSplit, {QStringLiteral("xml")}, {}};
    }

private:
    std::unique_ptr<documents::Document> m_pdf;
    QList<domain::PageText> m_texts;
};

} // namespace

Result<std::unique_ptr<documents::Document>> openDocument(const QByteArray &bytes, const QString &password)
{
    auto opened = documents::open(bytes, password);
    if (opened || opened.error().kind != ErrorKind::ElectronicInvoice)
        return opened;
    auto reading = einvoice::readEInvoice(bytes);
    if (!reading)
        return reading.error();
    const einvoice::InvoiceSheet sheet = einvoice::sheetOf(*reading);
    auto pdf = documents::open(sheet.pdf);
    if (!pdf)
        return pdf;
    return std::unique_ptr<documents::Document>(std::make_unique<SheetDocument>(*std::move(pdf), sheet.texts));
}

} // namespace dbledger::recognition
