// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Toast.h"

#include "gui/style/IconLabel.h"
#include "gui/style/Icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dbledger::gui {

namespace {

constexpr int shownFor = 6000; ///< milliseconds, and twice as long for trouble

} // namespace

Toast::Toast(const Notice &notice, QWidget *over)
    : QFrame(over)
{
    setObjectName(QStringLiteral("toast"));
    setRole(this, QStringLiteral("toast"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 8, 10);
    layout->setSpacing(12);
    auto *text = new QLabel(notice.text, this);
    text->setObjectName(QStringLiteral("toastText"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(notice.text.size() > 80);
    text->setMinimumWidth(notice.text.size() > 80 ? 420 : 0);
    layout->addWidget(text, 1);
    if (!notice.action.isEmpty()) {
        auto *act = new QPushButton(notice.action, this);
        act->setObjectName(QStringLiteral("toastAction"));
        connect(act, &QPushButton::clicked, this, [this, what = notice.act] {
            close();
            what();
        });
        layout->addWidget(act);
    }
    auto *dismiss = new QPushButton(tr("Close"), this);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::close);
    layout->addWidget(dismiss);
    setAttribute(Qt::WA_DeleteOnClose);
    over->installEventFilter(this);
    connect(&m_end, &QTimer::timeout, this, &QWidget::close);
    m_end.start(notice.kind == Notice::Kind::Trouble ? 2 * shownFor : shownFor);
    setAccessibleName(notice.text);
    place();
}

void Toast::show(const Notice &notice, QWidget *over)
{
    for (Toast *before : over->findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly))
        before->close();
    auto *toast = new Toast(notice, over);
    toast->QFrame::show();
    QAccessibleEvent event(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    setMaximumWidth(qMin(720, parentWidget()->width() - 48));
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 48);
    raise();
}

} // namespace dbledger::gui
