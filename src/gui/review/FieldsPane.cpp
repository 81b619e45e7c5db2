// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/FieldsPane.h"

#include "gui/review/FieldEdit.h"
#include "gui/review/FieldLook.h"
#include "gui/review/FieldRow.h"
#include "gui/review/ProblemLine.h"
#include "ui_FieldsPane.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>

namespace dbledger::gui {

using domain::Field;

FieldsPane::FieldsPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FieldsPane>())
{
    m_ui->setupUi(this);
    m_ui->problems->hide();
    makeRows();
    connect(m_ui->allButton, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        showRows();
    });
    connect(m_ui->scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &FieldsPane::anchorMoved);
    showRows();
}

FieldsPane::~FieldsPane() = default;

void FieldsPane::makeRows()
{
    for (const FieldGroup &group : fieldGroups()) {
        auto *title = new QLabel(group.title, m_ui->contents);
        title->setContentsMargins(12, 12, 12, 4);
        setRole(title, QStringLiteral("heading"));
        m_ui->groups->addWidget(title);
        m_titles.append({title, group.fields});
        for (const Field field : group.fields) {
            auto *row = new FieldRow(field, m_ui->contents);
            m_ui->groups->addWidget(row);
            m_rows.insert(field, row);
            m_order.append(field);
            connectRow(row);
        }
    }
}

void FieldsPane::connectRow(FieldRow *row)
{
    const Field field = row->field();
    connect(row, &FieldRow::edited, this, [this, field](const QString &value) {
        m_done.insert(field);
        Q_EMIT edited(field, value);
    });
    connect(row, &FieldRow::accepted, this, [this, field] {
        if (!isOpenNow(field) || !m_reading.has(field))
            return;
        m_done.insert(field);
        Q_EMIT accepted(field);
    });
    connect(row, &FieldRow::acted, this, &FieldsPane::act);
    connect(row->edit(), &FieldEdit::entered, this, [this, field] { moveToOpen(field, true); });
    connect(row->edit(), &FieldEdit::focused, this, [this, field] { enterCurrent(field); });
    connect(row->edit(), &FieldEdit::stepped, this, [this, field](int rows) { step(field, rows); });
    row->edit()->onTab([this, field](bool forward) { return moveToOpen(field, forward); });
}

void FieldsPane::act(const FieldProblem &problem)
{
    if (problem.field)
        setCurrent(*problem.field); // the button that had the focus may be gone soon
    switch (problem.kind) {
    case FieldProblem::Kind::Failure:
    case FieldProblem::Kind::Warning:
        Q_EMIT overrideWanted(problem.key);
        break;
    case FieldProblem::Kind::Overridden:
        Q_EMIT withdrawWanted(problem.key);
        break;
    case FieldProblem::Kind::Repair:
        Q_EMIT repairTaken(problem.key.toInt());
        break;
    case FieldProblem::Kind::Remark:
        break;
    }
}

void FieldsPane::setReading(const domain::Reading &reading, std::optional<domain::Direction> direction,
                            const QList<FieldProblem> &problems)
{
    QWidget *held = m_current ? m_rows[*m_current] : nullptr;
    const int before = held ? held->mapTo(this, QPoint()).y() : 0;
    m_reading = reading;
    m_direction = direction;
    m_empty = false;
    m_done.clear();
    QHash<Field, QList<FieldProblem>> of;
    QList<FieldProblem> general;
    for (const FieldProblem &problem : problems) {
        if (problem.field)
            of[*problem.field].append(problem);
        else
            general.append(problem);
    }
    for (const Field field : m_order) {
        FieldRow *row = m_rows[field];
        const domain::FieldReading value = reading.fields.value(field);
        const bool moved = value.page != row->content().reading.page || value.box != row->content().reading.box;
        const FieldRow::Content content{value, isMandatory(field, direction), witnessWords(field, reading), of[field]};
        if (content != row->content())
            row->setContent(content);
        if (moved && value.page > 0)
            Q_EMIT cropWanted(field);
        else if (value.page == 0)
            row->setCrop({});
    }
    showProblems(m_ui->problems, general, m_readOnly, [this](const FieldProblem &problem) { act(problem); });
    showRows();
    if (held) {
        settleLayout();
        QScrollBar *bar = m_ui->scroll->verticalScrollBar();
        bar->setValue(bar->value() + held->mapTo(this, QPoint()).y() - before);
    }
    Q_EMIT anchorMoved();
}

void FieldsPane::clear()
{
    m_reading = {};
    m_current.reset();
    m_done.clear();
    m_kept.clear();
    m_empty = true;
    for (FieldRow *row : std::as_const(m_rows)) {
        row->edit()->show(QString());
        row->setContent({});
        row->setCrop({});
        row->setCurrent(false);
    }
    showProblems(m_ui->problems, {}, m_readOnly, {});
    m_ui->scroll->verticalScrollBar()->setValue(0);
    showRows();
}

void FieldsPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FieldRow *row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void FieldsPane::setCrop(Field field, const QImage &crop)
{
    if (FieldRow *row = m_rows.value(field))
        row->setCrop(crop);
}

void FieldsPane::refuse(Field field, const QString &sentence)
{
    m_done.remove(field);
    m_rows[field]->refuse(sentence);
    if (!m_current || !m_rows[*m_current]->edit()->isTyped())
        setCurrent(field);
}

void FieldsPane::setCurrent(Field field)
{
    m_kept.insert(field);
    showRows();
    FieldRow *row = m_rows[field];
    row->edit()->setFocus(Qt::OtherFocusReason);
    if (!row->edit()->isTyped())
        row->edit()->selectAll();
    enterCurrent(field); // it may have had the focus before
}

void FieldsPane::focusFirstOpen()
{
    const QList<Field> open = openFields();
    setCurrent(open.isEmpty() ? m_order.first() : open.first());
}

void FieldsPane::fill(const QString &text)
{
    FieldRow *row = m_current ? m_rows[*m_current] : nullptr;
    if (!row || m_readOnly || text.trimmed().isEmpty())
        return;
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines.append(line.simplified());
    const bool isText = domain::fieldKind(*m_current) == domain::FieldKind::Text;
    row->type(lines.join(isText ? QStringLiteral(" / ") : QStringLiteral(" ")));
    row->commit();
    row->edit()->setFocus(Qt::OtherFocusReason);
    row->edit()->selectAll();
}

void FieldsPane::commit()
{
    for (FieldRow *row : std::as_const(m_rows))
        if (!row->isRefused())
            row->commit();
}

QHash<Field, QString> FieldsPane::typed() const
{
    QHash<Field, QString> typed;
    for (FieldRow *row : m_rows)
        if (row->edit()->isTyped())
            typed.insert(row->field(), row->edit()->text());
    return typed;
}

void FieldsPane::setTyped(const QHash<Field, QString> &typed)
{
    for (auto it = typed.begin(); it != typed.end(); ++it)
        if (FieldRow *row = m_rows.value(it.key()))
            row->type(*it);
}

QList<Field> FieldsPane::openFields() const
{
    QList<Field> open;
    for (const Field field : m_order)
        if (isOpenNow(field))
            open.append(field);
    return open;
}

std::optional<QPoint> FieldsPane::anchor() const
{
    if (!m_current)
        return std::nullopt;
    const FieldRow *row = m_rows[*m_current];
    const QPoint middle = row->edit()->mapTo(this, QPoint(0, row->edit()->height() / 2));
    if (!row->isVisible() || !rect().contains(QPoint(1, middle.y())))
        return std::nullopt;
    return QPoint(0, middle.y());
}

void FieldsPane::focusInEvent(QFocusEvent *)
{
    if (m_current)
        setCurrent(*m_current);
    else if (isVisible())
        focusFirstOpen();
}

void FieldsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT anchorMoved();
}

/// The contents have their new height now, not when the event loop comes to it.
void FieldsPane::settleLayout()
{
    m_ui->contents->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_ui->scroll, &request);
}

void FieldsPane::enterCurrent(Field field)
{
    settleLayout();
    m_ui->scroll->ensureWidgetVisible(m_rows[field], 0, 24);
    if (m_current == field)
        return;
    if (m_current)
        m_rows[*m_current]->setCurrent(false);
    m_current = field;
    m_rows[field]->setCurrent(true);
    Q_EMIT currentChanged(field);
    Q_EMIT anchorMoved();
}

bool FieldsPane::isShown(Field field) const
{
    return m_all || !m_rows[field]->content().reading.value.isEmpty() || isMandatory(field, m_direction) ||
           !m_rows[field]->content().reading.alternatives.isEmpty() || m_kept.contains(field) || m_current == field ||
           m_rows[field]->edit()->isTyped();
}

void FieldsPane::showRows()
{
    int hidden = 0;
    for (const auto &[title, fields] : std::as_const(m_titles)) {
        bool any = false;
        for (const Field field : fields) {
            const bool shown = isShown(field);
            m_rows[field]->setVisible(shown);
            any = any || shown;
            hidden += shown ? 0 : 1;
        }
        title->setVisible(any);
    }
    m_ui->allButton->setVisible(m_all || hidden > 0);
    m_ui->allButton->setText(m_all ? tr("Hide the empty fields") : tr("Show the empty fields (%n)", nullptr, hidden));
}

bool FieldsPane::isOpenNow(Field field) const
{
    return !m_empty && !m_done.contains(field) && isOpen(field, m_reading, m_direction);
}

bool FieldsPane::moveToOpen(Field from, bool forward)
{
    const qsizetype at = m_order.indexOf(from), step = forward ? 1 : -1;
    for (qsizetype i = at + step; i >= 0 && i < m_order.size(); i += step)
        if (isOpenNow(m_order[i])) {
            m_rows[m_order[i]]->edit()->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    return false;
}

void FieldsPane::step(Field from, int rows)
{
    for (qsizetype i = m_order.indexOf(from) + rows; i >= 0 && i < m_order.size(); i += rows)
        if (isShown(m_order[i])) {
            m_rows[m_order[i]]->edit()->setFocus(Qt::TabFocusReason);
            return;
        }
}

} // namespace dbledger::gui
