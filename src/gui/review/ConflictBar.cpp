// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ConflictBar.h"

#include "app/wording/Wording.h"
#include "gui/style/Theme.h"
#include "ui_ConflictBar.h"

namespace dbledger::gui {

namespace {

constexpr qsizetype mostChanges = 5;

QString changedThing(const QString &thing)
{
    const auto field = domain::fieldFromName(thing);
    if (field)
        return app::Wording::name(*field);
    const QString word = thing.section(u' ', 0, 0), number = thing.section(u' ', 1);
    return number.isEmpty() ? app::Wording::thingName(thing) : app::Wording::thingName(word) + u' ' + number;
}

QString changedValue(const QString &thing, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("–");
    const auto field = domain::fieldFromName(thing);
    return field ? app::Wording().value(*field, value) : app::Wording::thingName(value);
}

} // namespace

QString changeSentence(const app::Change &change)
{
    const QString when = app::Wording().moment(change.when);
    if (change.field.isEmpty())
        return ConflictBar::tr("%1, %2: %3").arg(change.who, when, app::Wording::actionName(change.action));
    return ConflictBar::tr("%1, %2: %3 %4 → %5")
        .arg(change.who, when, changedThing(change.field), changedValue(change.field, change.from),
             changedValue(change.field, change.to));
}

ConflictBar::ConflictBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ConflictBar>())
{
    m_ui->setupUi(this);
    m_ui->icon->setIcon(QStringLiteral("people"), Tone::Warning);
    setRole(this, QStringLiteral("message-warning"));
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ConflictBar::clear);
    connect(m_ui->insistButton, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT insisted();
    });
    hide();
}

ConflictBar::~ConflictBar() = default;

void ConflictBar::tell(const QList<app::Change> &changes, bool mineStands, const QString &thing)
{
    m_changes += changes;
    QStringList sentences;
    for (const app::Change &change : m_changes.last(std::min(m_changes.size(), mostChanges)))
        sentences.append(changeSentence(change));
    m_ui->changes->setText(sentences.join(u'\n'));
    m_ui->changes->setVisible(!sentences.isEmpty());
    m_ui->mine->setVisible(mineStands);
    m_ui->mine->setText(
        tr("Your change (%1) is not saved yet. Theirs is what counts until you decide.").arg(changedThing(thing)));
    m_ui->insistButton->setVisible(mineStands);
    m_ui->closeButton->setText(mineStands ? tr("Keep theirs") : tr("Close"));
    show();
}

void ConflictBar::clear()
{
    m_changes.clear();
    hide();
}

} // namespace dbledger::gui
