// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/PageFeed.h"

#include "app/intake/PageService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/review/PagePane.h"

namespace dbledger::gui {

namespace {

constexpr double pointsPerPixel = 72.0 / 96.0; // of a picture, so that 100 % shows its own pixels
constexpr double cropDpi = 110, textDpi = 300;

} // namespace

PageFeed::PageFeed(app::PageService &service, const Actor &actor, PagePane &pane)
    : QObject(&pane)
    , m_service(service)
    , m_actor(actor)
    , m_pane(pane)
{
    connect(&pane, &PagePane::pictureWanted, this, &PageFeed::bringPicture);
}

void PageFeed::show(qint64 documentId)
{
    m_document = documentId;
    m_wanted.clear();
    m_pane.setDocument({});
    if (documentId == 0)
        return;
    askPages();
    askWords();
}

void PageFeed::askPages()
{
    m_service.pages(m_document, m_actor) |
        then(this, [this, id = m_document](const Result<app::DocumentPages> &answer) {
            if (id != m_document)
                return;
            if (!answer) {
                fail(answer.error());
                return;
            }
            QList<QSizeF> points = answer->pages;
            if (answer->kind == u"image")
                for (QSizeF &size : points)
                    size *= pointsPerPixel;
            const QList<domain::PageText> words = m_pane.words();
            m_pane.setDocument(points);
            m_pane.setWords(words);
        });
}

void PageFeed::askWords()
{
    m_service.words(m_document, m_actor) |
        then(this, [this, id = m_document](const Result<QList<domain::PageText>> &answer) {
            if (id == m_document && answer) // without them the page can still be looked at
                m_pane.setWords(*answer);
        });
}

void PageFeed::bringPicture(int page, double dpi)
{
    if (m_document == 0 || m_pane.pageCount() == 0)
        return;
    m_service.picture(m_document, {page, dpi, {}}, m_actor) |
        then(this, [this, id = m_document, page](const Result<QImage> &answer) {
            if (id != m_document)
                return;
            if (answer)
                m_pane.setPicture(page, *answer);
            else
                fail(answer.error());
        });
}

void PageFeed::want(int page)
{
    if (page < 1 || page > m_pane.pageCount() || m_wanted.contains(page))
        return;
    m_wanted.insert(page);
    bringPicture(page, cropDpi);
}

void PageFeed::readText(int page, const domain::Box &box)
{
    const QString known = m_pane.textIn(page, box);
    if (!known.isEmpty() || m_document == 0) {
        Q_EMIT textRead(known);
        return;
    }
    m_service.textAt(m_document, {page, textDpi, box}, m_actor) |
        then(this, [this, id = m_document](const Result<QString> &answer) {
            if (id != m_document)
                return;
            if (answer)
                Q_EMIT textRead(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void PageFeed::givePassword(const Secret &password)
{
    m_service.givePassword(m_document, password);
    show(m_document);
}

void PageFeed::fail(const Error &error)
{
    if (error.kind == ErrorKind::DocumentLocked || error.kind == ErrorKind::WrongPassword)
        Q_EMIT passwordWanted(error.kind == ErrorKind::WrongPassword);
    m_pane.say(app::Wording::wholeSentence(error));
}

} // namespace dbledger::gui
