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

/// Names under which invoices are embedded: Factur-X and ZUGFeRD 2, ZUGFeRD 1 and 2.0, XRechnung.
bool isInvoiceName(const QString &name)
{
    static const QStringList names{QStringLiteral("factur-x.xml"), QStringLiteral("zugferd-invoice.xml"),
                                   QStringLiteral("xrechnung.xml")};
    return names.contains(name.toLower());
}

class Collector
{
public:
    void add(QPDFObjectHandle specification)
    {
        if (!specification.isDictionary() || m_seen.size() >= mostFiles)
            return;
        QPDFFileSpecObjectHelper file(specification);
        QPDFObjectHandle stream = file.getEmbeddedFileStream();
        if (!stream.isStream() || !m_seen.insert(stream.getObjGen()).second)
            return;
        const QString name = QString::fromStdString(file.getFilename());
        if (!name.endsWith(u".xml", Qt::CaseInsensitive))
            return;
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        if (data->getSize() <= mostBytes)
            m_files.append(
                {name, QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()))});
    }

    QList<Attachment> take()
    {
        std::stable_partition(m_files.begin(), m_files.end(),
                              [](const Attachment &file) { return isInvoiceName(file.name); });
        return std::move(m_files);
    }

private:
    std::set<QPDFObjGen> m_seen;
    QList<Attachment> m_files;
};

void collect(QPDF &file, Collector &collector)
{
    for (const auto &[name, specification] : QPDFEmbeddedFileDocumentHelper(file).getEmbeddedFiles())
        collector.add(specification->getObjectHandle());
    QPDFObjectHandle associated = file.getRoot().getKey("/AF");
    if (associated.isArray())
        for (int i = 0; i < associated.getArrayNItems(); ++i)
            collector.add(associated.getArrayItem(i));
    else
        collector.add(associated);
}

} // namespace

QList<Attachment> findXmlAttachments(QPDF &file)
{
    Collector collector;
    collect(file, collector);
    return collector.take();
}

} // namespace dbledger::documents
