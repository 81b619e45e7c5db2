// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/PagePane.h"

#include "gui/review/PageCanvas.h"
#include "gui/style/Icons.h"
#include "ui_PagePane.h"

#include <QShortcut>

#include <algorithm>

namespace dbledger::gui {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

PagePane::PagePane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PagePane>())
{
    m_ui->setupUi(this);
    m_ui->previousButton->setIcon(icon(QStringLiteral("previous")));
    m_ui->nextButton->setIcon(icon(QStringLiteral("next")));
    m_ui->zoomOutButton->setIcon(icon(QStringLiteral("zoom-out")));
    m_ui->zoomInButton->setIcon(icon(QStringLiteral("zoom-in")));
    m_ui->fitWidthButton->setIcon(icon(QStringLiteral("fit-width")));
    m_ui->fitPageButton->setIcon(icon(QStringLiteral("fit-page")));
    m_ui->turnLeftButton->setIcon(icon(QStringLiteral("rotate-left")));
    m_ui->turnRightButton->setIcon(icon(QStringLiteral("rotate-right")));
    connectTools();
    refreshTools();
}

PagePane::~PagePane() = default;

void PagePane::connectTools()
{
    PageCanvas *canvas = m_ui->canvas;
    connect(canvas, &PageCanvas::pictureWanted, this, &PagePane::pictureWanted);
    connect(canvas, &PageCanvas::wordClicked, this, &PagePane::wordClicked);
    connect(canvas, &PageCanvas::regionDragged, this, &PagePane::regionDragged);
    connect(canvas, &PageCanvas::markClicked, this, &PagePane::markClicked);
    connect(canvas, &PageCanvas::zoomChanged, this, &PagePane::refreshTools);

    connect(m_ui->previousButton, &QToolButton::clicked, this, [this, canvas] { showPage(canvas->page() - 1); });
    connect(m_ui->nextButton, &QToolButton::clicked, this, [this, canvas] { showPage(canvas->page() + 1); });
    connect(m_ui->zoomInButton, &QToolButton::clicked, this, [canvas] { canvas->zoomBy(zoomStep); });
    connect(m_ui->zoomOutButton, &QToolButton::clicked, this, [canvas] { canvas->zoomBy(1 / zoomStep); });
    connect(m_ui->fitPageButton, &QToolButton::clicked, this, [canvas] { canvas->setFit(PageCanvas::Fit::Page); });
    connect(m_ui->fitWidthButton, &QToolButton::clicked, this, [canvas] { canvas->setFit(PageCanvas::Fit::Width); });
    connect(m_ui->turnLeftButton, &QToolButton::clicked, this, [canvas] { canvas->turn(-1); });
    connect(m_ui->turnRightButton, &QToolButton::clicked, this, [canvas] { canvas->turn(1); });
}

void PagePane::addKeysTo(QWidget *page)
{
    const auto key = [this, page](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    PageCanvas *canvas = m_ui->canvas;
    key(QKeySequence(Qt::ALT | Qt::Key_PageUp), [this, canvas] { showPage(canvas->page() - 1); });
    key(QKeySequence(Qt::ALT | Qt::Key_PageDown), [this, canvas] { showPage(canvas->page() + 1); });
    key(QKeySequence(QKeySequence::ZoomIn), [canvas] { canvas->zoomBy(zoomStep); });
    key(QKeySequence(QKeySequence::ZoomOut), [canvas] { canvas->zoomBy(1 / zoomStep); });
    key(QKeySequence(Qt::CTRL | Qt::Key_0), [canvas] { canvas->setFit(PageCanvas::Fit::Page); });
}

void PagePane::setDocument(const QList<QSizeF> &pages)
{
    m_pages = pages;
    m_words.clear();
    m_pictures.clear();
    m_ui->message->clear();
    m_ui->canvas->setCurrent(std::nullopt);
    m_ui->canvas->setPage(1, pages.value(0));
    refreshTools();
}

void PagePane::setPicture(int page, const QImage &picture)
{
    m_pictures.insert(page, picture);
    if (page == m_ui->canvas->page())
        m_ui->canvas->setPicture(picture);
    Q_EMIT pictureCame(page);
}

void PagePane::setWords(const QList<domain::PageText> &pages)
{
    m_words = pages;
    const auto found = std::ranges::find(m_words, m_ui->canvas->page(), &domain::PageText::page);
    m_ui->canvas->setWords(found == m_words.end() ? QList<domain::Word>() : found->words);
}

QString PagePane::textIn(int page, const domain::Box &box) const
{
    QString text;
    int line = -1;
    for (const domain::PageText &words : m_words)
        for (const domain::Word &word : words.words) {
            const bool inside = words.page == page && word.box.centreX() > box.x && word.box.centreX() < box.right() &&
                                word.box.centreY() > box.y && word.box.centreY() < box.bottom();
            if (!inside)
                continue;
            if (!text.isEmpty())
                text += word.line == line ? u' ' : u'\n';
            line = word.line;
            text += word.text;
        }
    return text;
}

void PagePane::setMarks(const QList<PageMark> &marks)
{
    m_marks = marks;
    m_ui->canvas->setMarks(marks);
}

void PagePane::setCurrent(std::optional<domain::Field> field)
{
    const auto found =
        std::ranges::find_if(m_marks, [field](const PageMark &mark) { return field && mark.field == field; });
    if (found != m_marks.end())
        showPage(found->page);
    m_ui->canvas->setCurrent(field);
}

void PagePane::showPage(int page)
{
    if (page < 1 || page > m_pages.size() || page == m_ui->canvas->page())
        return;
    m_ui->canvas->setPage(page, m_pages[page - 1]);
    m_ui->canvas->setPicture(m_pictures.value(page));
    setWords(m_words);
    refreshTools();
}

void PagePane::say(const QString &sentence)
{
    m_ui->message->say(MessageLine::Kind::Warning, sentence);
}

PageCanvas *PagePane::canvas() const
{
    return m_ui->canvas;
}

QImage PagePane::crop(int page, const domain::Box &box) const
{
    const QImage picture = m_pictures.value(page);
    if (picture.isNull() || box.isEmpty())
        return {};
    const double aroundX = box.height * 0.4 * picture.height() / picture.width(), aroundY = box.height * 0.25;
    const QRectF part((box.x - aroundX) * picture.width(), (box.y - aroundY) * picture.height(),
                      (box.width + 2 * aroundX) * picture.width(), (box.height + 2 * aroundY) * picture.height());
    return picture.copy(part.toAlignedRect().intersected(picture.rect()));
}

void PagePane::refreshTools()
{
    const PageCanvas *canvas = m_ui->canvas;
    const bool any = !m_pages.isEmpty();
    m_ui->pageLabel->setText(any ? tr("Page %1 of %2").arg(canvas->page()).arg(m_pages.size()) : tr("No page"));
    m_ui->previousButton->setEnabled(any && canvas->page() > 1);
    m_ui->nextButton->setEnabled(canvas->page() < m_pages.size());
    m_ui->zoomLabel->setText(tr("%1 %").arg(qRound(canvas->zoom() * 100)));
    m_ui->fitWidthButton->setChecked(canvas->fit() == PageCanvas::Fit::Width);
    m_ui->fitPageButton->setChecked(canvas->fit() == PageCanvas::Fit::Page);
}

} // namespace dbledger::gui
