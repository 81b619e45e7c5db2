// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"
#include "gui/review/PageMark.h"

#include <QHash>
#include <QImage>
#include <QSizeF>
#include <QWidget>

#include <memory>

namespace Ui {
class PagePane;
}

namespace dbledger::gui {

class PageCanvas;

/// A document's pages, one at a time, with the tools to look at them. It asks for pictures with pictureWanted() and is
/// given them with setPicture(); the latest of every page that was looked at is kept until the next document.
class PagePane : public QWidget
{
    Q_OBJECT

public:
    explicit PagePane(QWidget *parent = nullptr);
    ~PagePane() override;

    /// The sizes of its pages in points; the first one is shown. An empty list: there are no pages.
    void setDocument(const QList<QSizeF> &pages);
    void setPicture(int page, const QImage &picture);
    void setWords(const QList<domain::PageText> &pages);
    const QList<domain::PageText> &words() const { return m_words; }
    /// The words in that place of the page, its lines parted by line feeds.
    QString textIn(int page, const domain::Box &box) const;
    void setMarks(const QList<PageMark> &marks);
    /// Shows the page that it stands on, its box strongly.
    void setCurrent(std::optional<domain::Field> field);
    void showPage(int page);
    /// Above the page, until the next document: why it cannot be shown.
    void say(const QString &sentence);

    /// Alt+Page up and down, Ctrl++, Ctrl+-, Ctrl+0, wherever in that widget the focus is.
    void addKeysTo(QWidget *page);

    int pageCount() const { return int(m_pages.size()); }
    PageCanvas *canvas() const;
    /// The part of the page out of the picture that there is; null while there is none.
    QImage crop(int page, const domain::Box &box) const;

Q_SIGNALS:
    void pictureWanted(int page, double dpi);
    void pictureCame(int page);
    void wordClicked(const dbledger::domain::Word &word);
    void regionDragged(int page, const dbledger::domain::Box &box);
    void markClicked(dbledger::domain::Field field);

private:
    void connectTools();
    void refreshTools();

    std::unique_ptr<Ui::PagePane> m_ui;
    QList<QSizeF> m_pages;
    QList<domain::PageText> m_words;
    QList<PageMark> m_marks;
    QHash<int, QImage> m_pictures;
};

} // namespace dbledger::gui
