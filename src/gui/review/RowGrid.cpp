// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/RowGrid.h"

#include "app/wording/Wording.h"
#include "domain/values/Currency.h"
#include "gui/review/FieldLook.h"
#include "gui/review/ProblemLine.h"
#include "gui/style/Icons.h"
#include "models/Roles.h"
#include "models/RowsModel.h"
#include "ui_RowGrid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace dbledger::gui {

namespace {

/// Marks the rows in which a rule does not hold.
class RowDelegate : public QStyledItemDelegate
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
        if (index.column() == 0) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(QStringLiteral("exclamation"), Tone::Failure);
            option->decorationSize = QSize(16, 16);
        }
    }
};

} // namespace

RowGrid::RowGrid(models::RowsTable *model, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RowGrid>())
    , m_model(model)
{
    m_model->setParent(this);
    m_ui->setupUi(this);
    m_ui->problems->hide();
    makeTable(name);
    connectTools();
}

RowGrid::~RowGrid() = default;

void RowGrid::makeTable(const QString &name)
{
    QTableView *table = m_ui->table;
    table->setAccessibleName(name);
    table->setModel(m_model);
    table->setItemDelegate(new RowDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->installEventFilter(this);
}

void RowGrid::stretch(int column)
{
    for (int other = 0; other < m_model->columnCount(); ++other)
        m_ui->table->horizontalHeader()->setSectionResizeMode(other, other == column ? QHeaderView::Stretch
                                                                                     : QHeaderView::ResizeToContents);
}

void RowGrid::connectTools()
{
    m_ui->addButton->setIcon(icon(QStringLiteral("add")));
    m_ui->removeButton->setIcon(icon(QStringLiteral("remove")));
    m_ui->upButton->setIcon(icon(QStringLiteral("up")));
    m_ui->downButton->setIcon(icon(QStringLiteral("down")));
    m_ui->pasteButton->setIcon(icon(QStringLiteral("paste")));
    connect(m_ui->addButton, &QToolButton::clicked, this, &RowGrid::add);
    connect(m_ui->removeButton, &QToolButton::clicked, this, &RowGrid::remove);
    connect(m_ui->upButton, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_ui->downButton, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_ui->pasteButton, &QToolButton::clicked, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowGrid::refresh);
    connect(m_model, &models::RowsTable::changed, this, [this] {
        m_ui->refusal->clear();
        refresh();
    });
    connect(m_model, &models::RowsTable::refused, this,
            [this](const QString &sentence) { m_ui->refusal->say(MessageLine::Kind::Failure, sentence); });
}

void RowGrid::showReading(const domain::Reading &reading, const QHash<int, QString> &brokenRows,
                          const QList<FieldProblem> &problems)
{
    m_reading = reading;
    const auto currency = domain::Currency::fromCode(reading.value(domain::Field::Currency));
    m_model->setDecimals(currency ? currency->minorDigits() : 2);
    m_model->setProblems(brokenRows);
    m_trouble = std::ranges::any_of(problems, [](const FieldProblem &problem) {
        return problem.kind != FieldProblem::Kind::Overridden && problem.kind != FieldProblem::Kind::Remark;
    });
    showProblems(m_ui->problems, problems, m_readOnly, [this](const FieldProblem &problem) { act(problem); });
    refresh();
}

void RowGrid::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model->setReadOnly(readOnly);
    refresh();
}

void RowGrid::act(const FieldProblem &problem)
{
    m_ui->table->setFocus(Qt::OtherFocusReason); // the button that had the focus may be gone soon
    if (problem.kind == FieldProblem::Kind::Repair)
        Q_EMIT repairTaken(problem.key.toInt());
    else if (problem.kind == FieldProblem::Kind::Overridden)
        Q_EMIT withdrawWanted(problem.key);
    else
        Q_EMIT overrideWanted(problem.key);
}

void RowGrid::paste(const QString &text)
{
    if (m_readOnly)
        return;
    const int at = nextRow();
    if (m_model->paste(at, text) > 0)
        choose(at);
    else
        m_ui->refusal->say(MessageLine::Kind::Warning, tr("The clipboard holds no rows. Copy them in the spreadsheet "
                                                          "first."));
}

QWidget *RowGrid::tools() const
{
    return m_ui->tools;
}

int RowGrid::rowCount() const
{
    return m_model->rowCount();
}

void RowGrid::add()
{
    const int at = nextRow();
    m_model->insertEmpty(at);
    m_ui->table->setFocus();
    m_ui->table->setCurrentIndex(m_model->index(at, 0));
    m_ui->table->edit(m_model->index(at, 0));
}

void RowGrid::remove()
{
    const QList<int> rows = chosenRows();
    if (rows.isEmpty() || m_readOnly)
        return;
    m_model->remove(rows);
    if (m_model->rowCount() > 0)
        choose(std::min(rows.first(), m_model->rowCount() - 1));
}

void RowGrid::move(int by)
{
    const QList<int> rows = chosenRows();
    if (rows.size() == 1 && !m_readOnly && m_model->move(rows.first(), by))
        choose(rows.first() + by);
}

void RowGrid::choose(int row)
{
    m_ui->table->selectionModel()->setCurrentIndex(m_model->index(row, 0), // whatever keys are held down
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

int RowGrid::nextRow() const
{
    const QList<int> rows = chosenRows();
    return rows.isEmpty() ? m_model->rowCount() : rows.last() + 1;
}

QList<int> RowGrid::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_ui->table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

bool RowGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        paste(QGuiApplication::clipboard()->text());
    else if (key->matches(QKeySequence::Copy) && !chosenRows().isEmpty())
        QGuiApplication::clipboard()->setText(m_model->copied(chosenRows()));
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

void RowGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void RowGrid::refresh()
{
    const QList<int> rows = chosenRows();
    m_ui->addButton->setEnabled(!m_readOnly);
    m_ui->pasteButton->setEnabled(!m_readOnly);
    m_ui->removeButton->setEnabled(!m_readOnly && !rows.isEmpty());
    m_ui->upButton->setEnabled(!m_readOnly && rows.size() == 1 && rows.first() > 0);
    m_ui->downButton->setEnabled(!m_readOnly && rows.size() == 1 && rows.first() + 1 < m_model->rowCount());
    showSums();
    Q_EMIT shownAnew();
}

void RowGrid::showSums()
{
    const Sums held = sums();
    m_ui->sumIcon->setVisible(held.meet.has_value());
    m_ui->sumLabel->setText(held.words);
    if (!held.meet) {
        setRole(m_ui->sumLabel, QString());
        return;
    }
    const Tone tone = *held.meet ? Tone::Success : Tone::Failure;
    m_ui->sumIcon->setIcon(*held.meet ? QStringLiteral("check") : QStringLiteral("exclamation"), tone, 16);
    setRole(m_ui->sumLabel, toneRole(tone));
}

int RowGrid::decimals() const
{
    return m_model->decimals();
}

QString RowGrid::heldAgainst(const QString &words, domain::Decimal sum, domain::Field field, domain::Decimal stated,
                             bool meets) const
{
    const app::Wording wording;
    const QString name = app::Wording::name(field);
    return meets ? tr("%1 = %2").arg(words, name)
                 : tr("%1, %2 %3, difference %4")
                       .arg(words, name, wording.number(stated, decimals()), wording.number(sum - stated, decimals()));
}

} // namespace dbledger::gui
