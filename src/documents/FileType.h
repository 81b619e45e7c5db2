// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dbledger::documents {

/// What a file is, as its first bytes show it; its name is never asked.
struct FileType
{
    enum class Family { Image, Pdf, Xml, Unsupported };

    Family family = Family::Unsupported;
    /// "png" "jpeg" "tiff" "webp" "bmp" "gif" "pdf" "xml"; for files that are recognised but not read "zip" "heic" ...;
    /// empty when nothing is recognised. Of an image it is also the name of Qt's plug-in for it.
    QString name;
};

FileType detectFileType(const QByteArray &bytes);

/// The name of the XML's root element without its prefix, or the one that a document type announces when the element
/// does not come soon; empty when there is none. Looks at marks alone, for an encoding or a version that no parser
/// takes says nothing about what it is.
QString rootElement(const QByteArray &xml);

/// Whether the XML's root element is that of an electronic invoice, credit note or order (UBL, CII and national
/// formats).
bool isElectronicInvoice(const QByteArray &xml);

} // namespace dbledger::documents
