// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/PageSource.h"
#include "base/Actor.h"
#include "base/Secret.h"

#include <QObject>
#include <QSet>

namespace dbledger::app {
class PageService;
}

namespace dbledger::gui {

class PagePane;

/// Brings a document's pages, words and pictures out of the service into a pane, and what stands at a place of it.
/// Answers for a document that is no longer shown are dropped. Main thread.
class PageFeed : public QObject
{
    Q_OBJECT

public:
    /// The pane must outlive it.
    PageFeed(app::PageService &service, const Actor &actor, PagePane &pane);

    /// 0: none, the pane is empty.
    void show(qint64 documentId);
    qint64 documentId() const { return m_document; }
    /// A picture of that page, good enough for crops; asked for once.
    void want(int page);
    /// Tells textRead(); the words that the document has, else what is recognised there now.
    void readText(int page, const domain::Box &box);
    /// For a protected document; then it is shown.
    void givePassword(const Secret &password);

Q_SIGNALS:
    void textRead(const QString &text);
    void passwordWanted(bool again);
    void failed(const dbledger::Error &error);

private:
    void askPages();
    void askWords();
    void bringPicture(int page, double dpi);
    void fail(const Error &error);

    app::PageService &m_service;
    const Actor m_actor;
    PagePane &m_pane;
    qint64 m_document = 0;
    QSet<int> m_wanted; ///< pages that want() asked for
};

} // namespace dbledger::gui
