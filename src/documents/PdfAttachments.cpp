// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PdfAttachments.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf 11 hands out std::shared_ptr when asked so
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <algorithm>
#include <set>

namespace dbledger::documents {

namespace {

constexpr std::size_t mostBytes = 16 * 1024 * 1024; // of one attachment, unpacked
constexpr int mostFiles = 100;

constexpr qsizetype mostBytesTogether = 64 * 1024 * 1024;

/// Names under which invoices are embedded: Factur-X and ZUGFeRD 2, ZUGFeRD 1 and 2.0, XRechnung, Order-X; then those
/// that programs write that know no better.
bool isInvoiceName(const QString &name)
{
    static const QStringList names{QStringLiteral("factur-x.xml"),  QStringLiteral("zugferd-invoice.xml"),
                                   QStringLiteral("xrechnung.xml"), QStringLiteral("order-x.xml"),
                                   QStringLiteral("facturx.xml"),   QStringLiteral("factur_x.xml"),
                                   QStringLiteral("zugferd.xml"),   QStringLiteral("ubl.xml"),
                                   QStringLiteral("cii.xml"),       QStringLiteral("ubl-invoice.xml")};
    return names.contains(name.toLower());
}

/// The last part of what may have been a path where it was written.
QString baseName(const std::string &name)
{
    return QString::fromStdString(name).replace(u'\\', u'/').section(u'/', -1);
}

bool isXml(const QString &name, QPDFObjectHandle stream)
{
    QPDFObjectHandle type = stream.getDict().getKey("/Subtype");
    return name.endsWith(u".xml", Qt::CaseInsensitive) ||
           (type.isName() && (type.getName() == "/text/xml" || type.getName() == "/application/xml"));
}

class Collector
{
public:
    /// `key`: its name in the list that it stands in, for a file that has none of its own.
    void add(QPDFObjectHandle specification, const std::string &key = {})
    {
        if (!specification.isDictionary() || m_seen.size() >= mostFiles)
            return;
        QPDFFileSpecObjectHelper file(specification);
        QPDFObjectHandle stream = file.getEmbeddedFileStream();
        if (!stream.isStream() || !m_seen.insert(stream.getObjGen()).second)
            return;
        const std::string own = file.getFilename();
        const QString name = baseName(own.empty() ? key : own);
        if (!isXml(name, stream))
            return;
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        const auto size = qsizetype(data->getSize());
        if (data->getSize() > mostBytes || m_bytes + size > mostBytesTogether)
            return;
        m_bytes += size;
        m_files.append(
            {name, QByteArray(reinterpret_cast<const char *>(data->getBuffer()), size), isInvoiceName(name)});
    }
    void addAll(QPDFObjectHandle list)
    {
        if (!list.isArray())
            return add(list);
        for (int i = 0; i < list.getArrayNItems(); ++i)
            add(list.getArrayItem(i));
    }

    QList<Attachment> take()
    {
        std::stable_partition(m_files.begin(), m_files.end(),
                              [](const Attachment &file) { return file.isNamedInvoice; });
        return std::move(m_files);
    }

private:
    std::set<QPDFObjGen> m_seen;
    QList<Attachment> m_files;
    qsizetype m_bytes = 0;
};

/// Files hang in the name tree, on the catalogue's or a page's list of associated files, or on a paper clip on a page.
void collect(QPDF &file, Collector &collector)
{
    for (const auto &[name, specification] : QPDFEmbeddedFileDocumentHelper(file).getEmbeddedFiles())
        collector.add(specification->getObjectHandle(), name);
    collector.addAll(file.getRoot().getKey("/AF"));
    for (QPDFObjectHandle page : file.getAllPages()) {
        collector.addAll(page.getKey("/AF"));
        QPDFObjectHandle notes = page.getKey("/Annots");
        for (int i = 0; notes.isArray() && i < notes.getArrayNItems(); ++i)
            if (QPDFObjectHandle note = notes.getArrayItem(i); note.isDictionary() && note.hasKey("/FS"))
                collector.add(note.getKey("/FS"));
    }
}

} // namespace

QList<Attachment> findXmlAttachments(QPDF &file)
{
    Collector collector;
    collect(file, collector);
    return collector.take();
}

} // namespace dbledger::documents
