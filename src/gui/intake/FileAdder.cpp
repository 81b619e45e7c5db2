// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/intake/FileAdder.h"

#include "app/AppContext.h"
#include "app/intake/QueueService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/shell/LongWork.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace dbledger::gui {

namespace {

struct AdderText
{
    Q_DECLARE_TR_FUNCTIONS(FileAdder)
};

const QString intakeFolder = QStringLiteral("intake");

/// One sentence for everything that happened.
Notice noticeOf(const app::AddReport &report)
{
    QStringList parts;
    if (report.added > 0)
        parts.append(AdderText::tr("%n document(s) added", nullptr, int(report.added)));
    if (!report.alreadyStored.isEmpty())
        parts.append(AdderText::tr("%n had come in before", nullptr, int(report.alreadyStored.size())));
    if (!report.failed.isEmpty()) {
        const auto &first = report.failed.first();
        parts.append(
            AdderText::tr("%1: %2").arg(QFileInfo(first.path).fileName(), app::Wording().sentence(first.error)));
        if (report.failed.size() > 1)
            parts.append(AdderText::tr("and %n more that could not be added", nullptr, int(report.failed.size() - 1)));
    }
    if (parts.isEmpty())
        parts.append(AdderText::tr("There was nothing in it that DBLedger reads"));
    const bool trouble = !report.failed.isEmpty() || (report.added == 0 && report.alreadyStored.isEmpty());
    return {trouble ? Notice::Kind::Trouble : Notice::Kind::Done, parts.join(QStringLiteral(", "))};
}

} // namespace

FileAdder::FileAdder(Session &session, QWidget *window)
    : m_session(session)
    , m_window(window)
{
}

void FileAdder::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window, AdderText::tr("Add files"), m_session.preferences().folder(intakeFolder),
        AdderText::tr("Invoices (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp *.xml);;All files (*)"));
    if (paths.isEmpty())
        return;
    m_session.preferences().setFolder(intakeFolder, QFileInfo(paths.first()).absolutePath());
    addPaths(paths);
}

void FileAdder::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, AdderText::tr("Add a folder"),
                                                             m_session.preferences().folder(intakeFolder));
    if (folder.isEmpty())
        return;
    m_session.preferences().setFolder(intakeFolder, folder);
    addPaths({folder});
}

void FileAdder::addClipboard()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (data && (data->hasImage() || data->hasUrls()))
        return add(data);
    m_session.notify({Notice::Kind::Trouble, AdderText::tr("There are no files and no picture on the clipboard.")});
}

void FileAdder::add(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (!paths.isEmpty())
        return addPaths(paths);
    addPicture(qvariant_cast<QImage>(data->imageData()));
}

void FileAdder::addPaths(const QStringList &paths)
{
    const CancelToken cancel;
    QFuture<app::AddReport> added = m_session.context().queue().add(paths, std::nullopt, m_session.actor(), cancel);
    follow(progressDialog(AdderText::tr("Adding documents..."), cancel, m_window), added);
    added |
        then(&m_session, [&session = m_session](const app::AddReport &report) { session.notify(noticeOf(report)); });
}

void FileAdder::addPicture(const QImage &picture)
{
    const QString name = AdderText::tr("Clipboard %1.png")
                             .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hhmmss")));
    m_session.context().queue().addPicture(name, picture, m_session.actor()) |
        then(&m_session, [&session = m_session](const Result<qint64> &document) {
            if (!document)
                return session.report(document.error());
            session.notify({Notice::Kind::Done, AdderText::tr("The picture was added.")});
        });
}

} // namespace dbledger::gui
