// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/PagePreview.h"

#include "app/AppContext.h"
#include "app/intake/PageService.h"
#include "base/Then.h"
#include "gui/shell/Session.h"

namespace dbledger::gui {

namespace {

constexpr int longestSide = 340; ///< device-independent pixels

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QLabel(parent)
{
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
}

void PagePreview::showDocument(Session &session, qint64 documentId)
{
    setVisible(documentId > 0);
    if (m_document == documentId)
        return;
    m_document = documentId;
    clear();
    if (documentId == 0)
        return;
    const qreal scale = devicePixelRatioF();
    session.context().pages().preview(documentId, 1, int(longestSide * scale), session.actor()) |
        then(this, [this, documentId, scale](const Result<QImage> &picture) {
            if (documentId != m_document || !picture)
                return;
            QPixmap pixmap = QPixmap::fromImage(*picture);
            pixmap.setDevicePixelRatio(scale);
            setPixmap(pixmap);
        });
}

} // namespace dbledger::gui
