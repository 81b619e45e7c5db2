// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PdfPart.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace dbledger::documents {

namespace {

/// Files hang on a page's list of associated files and on paper clips; both stay with the whole.
void dropFiles(QPDFObjectHandle page)
{
    page.removeKey("/AF");
    QPDFObjectHandle notes = page.getKey("/Annots");
    if (!notes.isArray())
        return;
    QPDFObjectHandle kept = QPDFObjectHandle::newArray();
    for (int i = 0; i < notes.getArrayNItems(); ++i)
        if (QPDFObjectHandle note = notes.getArrayItem(i); !note.isDictionary() || !note.hasKey("/FS"))
            kept.appendItem(note);
    page.replaceKey("/Annots", kept);
}

void addPages(QPDF &part, QPDF &file, const domain::PageRange &range)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(file).getAllPages();
    QPDFPageDocumentHelper partPages(part);
    QPDFAcroFormDocumentHelper form(file), partForm(part);
    for (int number = range.first; number <= range.last; ++number) {
        QPDFPageObjectHelper whole = pages.at(std::size_t(number) - 1);
        partPages.addPage(whole, false);
        QPDFPageObjectHelper page = partPages.getAllPages().back();
        if (form.hasAcroForm())
            partForm.fixCopiedAnnotations(page.getObjectHandle(), whole.getObjectHandle(), form);
        dropFiles(page.getObjectHandle());
        page.removeUnreferencedResources(); // scanners list the pictures of all pages on each
    }
}

} // namespace

QByteArray pdfPart(QPDF &file, const domain::PageRange &range, bool locked)
{
    QPDF part;
    part.setSuppressWarnings(true);
    part.emptyPDF();
    addPages(part, file, range);
    if (QPDFObjectHandle layers = file.getRoot().getKey("/OCProperties"); layers.isDictionary())
        part.getRoot().replaceKey("/OCProperties", layers.isIndirect()
                                                       ? part.copyForeignObject(layers)
                                                       : part.copyForeignObject(file.makeIndirectObject(layers)));
    QPDFWriter writer(part);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion(file.getPDFVersion());
    writer.setStreamDataMode(qpdf_s_preserve);
    if (locked)
        writer.copyEncryptionParameters(file);
    else
        writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace dbledger::documents
