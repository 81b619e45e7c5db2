// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/NavigationRail.h"

#include "gui/style/Icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace dbledger::gui {

namespace {

constexpr int aroundWords = 56; ///< icon, gap and padding of a place

} // namespace

NavigationRail::NavigationRail(const QList<PageLook> &pages, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(QStringLiteral("DBLedger"), this))
{
    setObjectName(QStringLiteral("navigationRail"));
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, QStringLiteral("rail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 12);
    layout->setSpacing(2);
    auto *brand = new QHBoxLayout;
    auto *mark = new QLabel(this);
    mark->setPixmap(productIcon().pixmap(28, 28));
    brand->setContentsMargins(6, 0, 6, 12);
    brand->setSpacing(8);
    brand->addWidget(mark);
    brand->addWidget(m_name, 1);
    setRole(m_name, QStringLiteral("heading"));
    layout->addLayout(brand);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < pages.size(); ++i) {
        const PageLook &page = pages[i];
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("place-") + page.icon);
        setRole(button, QStringLiteral("place"));
        button->setCheckable(true);
        button->setIcon(icon(page.icon));
        button->setIconSize(QSize(20, 20));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setAccessibleName(page.name);
        group->addButton(button);
        if (page.id == PageId::Settings)
            layout->addStretch(1);
        layout->addWidget(button);
        m_entries.insert(page.id, {page, shortcutOf(i), button, 0});
        label(page.id);
        connect(button, &QToolButton::clicked, this, [this, id = page.id] { Q_EMIT chosen(id); });
    }
}

void NavigationRail::setCurrent(PageId page)
{
    if (m_entries.contains(page))
        m_entries[page].button->setChecked(true);
}

void NavigationRail::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_name->setVisible(!compact);
    for (auto it = m_entries.constBegin(); it != m_entries.constEnd(); ++it)
        label(it.key());
}

void NavigationRail::setCount(PageId page, int count)
{
    if (!m_entries.contains(page) || m_entries[page].count == count)
        return;
    m_entries[page].count = count;
    label(page);
}

void NavigationRail::label(PageId page)
{
    const Entry &entry = m_entries[page];
    const QString count = QLocale().toString(entry.count);
    const QString words = entry.count > 0 ? QStringLiteral("%1  %2").arg(entry.look.name, count) : entry.look.name;
    entry.button->setText(words);
    QFont whenCurrent = entry.button->font();
    whenCurrent.setWeight(QFont::DemiBold); // the style sheet's, which the size hint does not know of
    const int wordsWidth = QFontMetrics(whenCurrent).horizontalAdvance(words);
    entry.button->setMinimumWidth(m_compact ? 0 : wordsWidth + aroundWords);
    entry.button->setToolButtonStyle(m_compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    entry.button->setToolTip(QStringLiteral("%1 (%2)").arg(words, entry.keys.toString(QKeySequence::NativeText)));
}

} // namespace dbledger::gui
