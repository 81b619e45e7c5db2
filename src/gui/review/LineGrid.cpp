// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/LineGrid.h"

#include "app/Wording.h"
#include "domain/Currency.h"
#include "domain/Rules.h"
#include "gui/review/FieldLook.h"
#include "gui/review/ProblemLine.h"
#include "gui/style/Icons.h"
#include "models/LinePaste.h"
#include "models/LinesModel.h"
#include "models/Roles.h"
#include "ui_LineGrid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace dbledger::gui {

namespace {

using domain::Decimal;
using models::LinesModel;

/// Marks the rows in which a rule does not hold.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(models::StateRole).toInt() == 0)
            return;
        option->backgroundBrush = Theme::current().mixed(Tone::Failure, 0.10);
        if (index.column() == LinesModel::Description) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(QStringLiteral("exclamation"), Tone::Failure);
            option->decorationSize = QSize(16, 16);
        }
    }
};

/// A sentence by row, of the rules that a line breaks.
QHash<int, QString> brokenLines(const domain::Reading &reading)
{
    const app::Wording wording;
    QHash<int, QString> broken;
    for (const domain::Proof &proof : reading.proofs)
        if (proof.rule == domain::rules::lineTotal && !proof.holds)
            broken.insert(proof.arguments.value(0).toInt() - 1, app::Wording::capitalised(wording.sentence(proof)));
    return broken;
}

/// A total that the document states.
struct StatedTotal
{
    domain::Field field = domain::Field::NetTotal;
    Decimal amount;
};

/// The one that the lines add up to, or come nearest to.
std::optional<StatedTotal> totalToMeet(const domain::Reading &reading, Decimal sum)
{
    std::optional<StatedTotal> nearest;
    for (const domain::Field field : {domain::Field::NetTotal, domain::Field::GrossTotal})
        if (const auto total = reading.amount(field))
            if (!nearest || (*total - sum).abs() < (nearest->amount - sum).abs())
                nearest = StatedTotal{field, *total};
    return nearest;
}

} // namespace

LineGrid::LineGrid(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LineGrid>())
    , m_model(new LinesModel(this))
{
    m_ui->setupUi(this);
    m_ui->problems->hide();
    makeTable();
    connectTools();
    refresh();
}

LineGrid::~LineGrid() = default;

void LineGrid::makeTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_model);
    table->setItemDelegate(new LineDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(LinesModel::Description, QHeaderView::Stretch);
    for (const int column : {LinesModel::Quantity, LinesModel::UnitPrice, LinesModel::TaxRate, LinesModel::Total})
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    table->installEventFilter(this);
}

void LineGrid::connectTools()
{
    m_ui->addButton->setIcon(icon(QStringLiteral("add")));
    m_ui->removeButton->setIcon(icon(QStringLiteral("remove")));
    m_ui->upButton->setIcon(icon(QStringLiteral("up")));
    m_ui->downButton->setIcon(icon(QStringLiteral("down")));
    m_ui->pasteButton->setIcon(icon(QStringLiteral("paste")));
    connect(m_ui->addButton, &QToolButton::clicked, this, &LineGrid::add);
    connect(m_ui->removeButton, &QToolButton::clicked, this, &LineGrid::remove);
    connect(m_ui->upButton, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_ui->downButton, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_ui->pasteButton, &QToolButton::clicked, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LineGrid::refresh);
    connect(m_model, &LinesModel::changed, this, [this] {
        m_ui->refusal->clear();
        refresh();
        Q_EMIT linesEdited(m_model->lines());
    });
    connect(m_model, &LinesModel::refused, this, [this](const QString &typed) {
        m_ui->refusal->say(MessageLine::Kind::Failure, tr("“%1” is not a number.").arg(typed));
    });
}

void LineGrid::setReading(const domain::Reading &reading, const QList<FieldProblem> &problems)
{
    m_reading = reading;
    const auto currency = domain::Currency::fromCode(reading.value(domain::Field::Currency));
    m_model->setDecimals(currency ? currency->minorDigits() : 2);
    m_model->setLines(reading.lines);
    m_model->setProblems(brokenLines(reading));
    showProblems(m_ui->problems, problems, m_readOnly, [this](const FieldProblem &problem) { act(problem); });
    refresh();
}

void LineGrid::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model->setReadOnly(readOnly);
    refresh();
}

void LineGrid::act(const FieldProblem &problem)
{
    m_ui->table->setFocus(Qt::OtherFocusReason); // the button that had the focus may be gone soon
    if (problem.kind == FieldProblem::Kind::Repair)
        Q_EMIT repairTaken(problem.key.toInt());
    else if (problem.kind == FieldProblem::Kind::Overridden)
        Q_EMIT withdrawWanted(problem.key);
    else
        Q_EMIT overrideWanted(problem.key);
}

void LineGrid::paste(const QString &text)
{
    if (m_readOnly)
        return;
    const QList<domain::ReadLine> lines = models::linesFromText(text, QLocale());
    if (lines.isEmpty()) {
        m_ui->refusal->say(MessageLine::Kind::Warning, tr("The clipboard holds no rows. Copy them in the spreadsheet "
                                                          "first."));
        return;
    }
    const QList<int> rows = chosenRows();
    const int at = rows.isEmpty() ? m_model->rowCount() : rows.last() + 1;
    m_model->insertLines(at, lines);
    m_ui->table->selectRow(at);
}

void LineGrid::add()
{
    const QList<int> rows = chosenRows();
    const int at = rows.isEmpty() ? m_model->rowCount() : rows.last() + 1;
    m_model->insertLines(at, {domain::ReadLine{}});
    m_ui->table->setFocus();
    m_ui->table->setCurrentIndex(m_model->index(at, LinesModel::Description));
    m_ui->table->edit(m_model->index(at, LinesModel::Description));
}

void LineGrid::remove()
{
    const QList<int> rows = chosenRows();
    if (rows.isEmpty() || m_readOnly)
        return;
    m_model->removeLines(rows);
    if (m_model->rowCount() > 0)
        m_ui->table->selectRow(std::min(rows.first(), m_model->rowCount() - 1));
}

void LineGrid::move(int by)
{
    const QList<int> rows = chosenRows();
    if (rows.size() == 1 && !m_readOnly && m_model->moveLine(rows.first(), by))
        m_ui->table->selectRow(rows.first() + by);
}

void LineGrid::copy()
{
    QList<domain::ReadLine> lines;
    for (const int row : chosenRows())
        lines.append(m_model->lines()[row]);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(models::textFromLines(lines, QLocale()));
}

QList<int> LineGrid::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_ui->table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

bool LineGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        paste(QGuiApplication::clipboard()->text());
    else if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Return)
        actOnProblem(m_ui->problems);
    else if (key->key() == Qt::Key_Delete)
        remove();
    else if (key->key() == Qt::Key_Insert && !m_readOnly)
        add();
    else if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        move(key->key() == Qt::Key_Up ? -1 : 1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void LineGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void LineGrid::refresh()
{
    const QList<int> rows = chosenRows();
    m_ui->addButton->setEnabled(!m_readOnly);
    m_ui->pasteButton->setEnabled(!m_readOnly);
    m_ui->removeButton->setEnabled(!m_readOnly && !rows.isEmpty());
    m_ui->upButton->setEnabled(!m_readOnly && rows.size() == 1 && rows.first() > 0);
    m_ui->downButton->setEnabled(!m_readOnly && rows.size() == 1 && rows.first() + 1 < m_model->rowCount());

    showSum();
}

void LineGrid::showSum()
{
    const std::optional<Decimal> sum = m_model->sum();
    const std::optional<StatedTotal> total = totalToMeet(m_reading, sum.value_or(Decimal()));
    m_ui->sumIcon->setVisible(sum && total);
    m_ui->sumLabel->setText(QString());
    if (!sum)
        return;
    const app::Wording wording;
    const QString words = tr("Sum of the lines %1").arg(wording.number(*sum, 2));
    if (!total) {
        m_ui->sumLabel->setText(words);
        return;
    }
    const bool meets = domain::nearly(*sum, total->amount, domain::cent);
    const Tone tone = meets ? Tone::Success : Tone::Failure;
    const QString name = app::Wording::name(total->field);
    m_ui->sumIcon->setIcon(meets ? QStringLiteral("check") : QStringLiteral("exclamation"), tone, 16);
    m_ui->sumLabel->setText(
        meets ? tr("%1 = %2").arg(words, name)
              : tr("%1, %2 %3, difference %4")
                    .arg(words, name, wording.number(total->amount, 2), wording.number(*sum - total->amount, 2)));
    setRole(m_ui->sumLabel, toneRole(tone));
}

} // namespace dbledger::gui
