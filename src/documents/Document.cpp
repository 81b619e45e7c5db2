// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Document.h"

#include "documents/FileType.h"
#include "documents/ImageDocument.h"
#include "documents/PdfDocument.h"

namespace dbledger::documents {

Result<QByteArray> Document::part(const domain::PageRange &) const
{
    return Error{ErrorKind::CannotSplit, {kind()}, {}};
}

Result<std::unique_ptr<Document>> open(const QByteArray &bytes, const QString &password, const Limits &limits)
{
    if (bytes.isEmpty())
        return Error{ErrorKind::DocumentEmpty, {}, {}};
    if (bytes.size() > limits.bytes)
        return Error{ErrorKind::DocumentTooLarge, {QString::number(bytes.size()), QString::number(limits.bytes)}, {}};
    const FileType type = detectFileType(bytes);
    switch (type.family) {
    case FileType::Family::Image:
        return ImageDocument::open(bytes, type.name, limits);
    case FileType::Family::Pdf:
        return PdfDocument::open(bytes, password, limits);
    case FileType::Family::Xml:
        if (isElectronicInvoice(bytes))
            return Error{ErrorKind::ElectronicInvoice, {}, {}};
        if (const QString root = rootElement(bytes); !root.isEmpty())
            return Error{ErrorKind::DocumentUnknown, {QStringLiteral("XML <%1>").arg(root)}, {}};
        break;
    case FileType::Family::Unsupported:
        break;
    }
    return Error{ErrorKind::DocumentUnknown, {type.name}, {}};
}

} // namespace dbledger::documents
