// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/MessageLine.h"

#include "gui/style/IconLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace dbledger::gui {

namespace {

struct MessageLook
{
    const char *role, *icon;
    Tone tone;
};

MessageLook messageLook(MessageLine::Kind kind)
{
    switch (kind) {
    case MessageLine::Kind::Success:
        return {"message-success", "check", Tone::Success};
    case MessageLine::Kind::Warning:
        return {"message-warning", "warning", Tone::Warning};
    case MessageLine::Kind::Failure:
        return {"message-failure", "exclamation", Tone::Failure};
    case MessageLine::Kind::Information:
        break;
    }
    return {"message", "info", Tone::Secondary};
}

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(160);
    hide();
}

void MessageLine::say(Kind kind, const QString &text)
{
    const MessageLook look = messageLook(kind);
    setRole(this, QLatin1String(look.role));
    m_icon->setIcon(QLatin1String(look.icon), look.tone);
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageLine::clear()
{
    m_text->clear();
    hide();
}

QString MessageLine::text() const
{
    return m_text->text();
}

} // namespace dbledger::gui
