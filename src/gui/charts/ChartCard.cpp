// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/ChartCard.h"

#include "gui/charts/ChartFiles.h"
#include "gui/charts/Plot.h"
#include "gui/lists/CsvExport.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"
#include "gui/style/Icons.h"
#include "models/Roles.h"
#include "models/charts/ChartTableModel.h"
#include "ui_ChartCard.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSortFilterProxyModel>

namespace dbledger::gui {

ChartCard::ChartCard(const QString &name, Plot *plot, Session &session, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ChartCard>())
    , m_session(session)
    , m_plot(plot)
    , m_model(new models::ChartTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    setObjectName(name);
    plot->setObjectName(name + QStringLiteral("Plot"));
    m_ui->picturePage->layout()->addWidget(plot);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(models::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_ui->table->setObjectName(name + QStringLiteral("Table"));
    m_ui->table->setModel(m_sorted);
    m_ui->table->setSortingEnabled(true);
    m_ui->table->sortByColumn(-1, Qt::AscendingOrder);
    m_ui->tableButton->setIcon(icon(QStringLiteral("columns")));
    m_ui->menuButton->setIcon(icon(QStringLiteral("export")));
    connect(m_ui->tableButton, &QToolButton::toggled, this,
            [this](bool table) { m_ui->stack->setCurrentWidget(table ? m_ui->tablePage : m_ui->picturePage); });
    connect(plot, &Plot::opened, this, &ChartCard::opened);
    connect(m_ui->table, &ListTable::opened, this,
            [this](int row) { Q_EMIT opened(m_sorted->mapToSource(m_sorted->index(row, 0)).row()); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { Q_EMIT currentChanged(m_sorted->mapToSource(index).row()); });
    fillMenu();
    setContent({});
}

ChartCard::~ChartCard() = default;

const models::ChartContent &ChartCard::content() const
{
    return m_plot->content();
}

void ChartCard::setContent(const models::ChartContent &content)
{
    const bool sameColumns = content.headings() == m_model->content().headings();
    m_ui->titleLabel->setText(content.title);
    m_ui->emptyLabel->setText(content.emptyText);
    m_plot->setContent(content);
    m_model->setContent(content);
    m_ui->table->setEmptyText(content.emptyText);
    if (!sameColumns)
        m_ui->table->resizeColumnsToContents();
    const bool drawn = content.hasMarks();
    m_plot->setVisible(drawn);
    m_ui->emptyLabel->setVisible(!drawn);
    m_ui->menuButton->setEnabled(content.rowCount() > 0);
}

void ChartCard::showTable(bool table)
{
    m_ui->tableButton->setChecked(table);
}

void ChartCard::addControl(QWidget *control)
{
    m_ui->controls->addWidget(control);
}

void ChartCard::fillMenu()
{
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("Copy as image")), &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setImage(chartImage(*m_plot));
        m_session.notify({Notice::Kind::Done, tr("The chart is in the clipboard.")});
    });
    menu->addSeparator();
    connect(menu->addAction(tr("Save as PNG...")), &QAction::triggered, this,
            [this] { save(ChartForm::Png, QStringLiteral("png"), tr("PNG pictures (*.png)")); });
    connect(menu->addAction(tr("Save as SVG...")), &QAction::triggered, this,
            [this] { save(ChartForm::Svg, QStringLiteral("svg"), tr("SVG drawings (*.svg)")); });
    connect(menu->addAction(tr("Save as PDF...")), &QAction::triggered, this,
            [this] { save(ChartForm::Pdf, QStringLiteral("pdf"), tr("PDF documents (*.pdf)")); });
    menu->addSeparator();
    connect(menu->addAction(tr("Export table as CSV...")), &QAction::triggered, this, &ChartCard::exportTable);
    m_ui->menuButton->setMenu(menu);
}

QString ChartCard::fileName() const
{
    static const QRegularExpression odd(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    return content().title.toLower().replace(odd, QStringLiteral("-"));
}

void ChartCard::save(ChartForm form, const QString &suffix, const QString &filter)
{
    const QString purpose = QStringLiteral("charts");
    const QDir folder(m_session.preferences().folder(purpose));
    const QString path =
        QFileDialog::getSaveFileName(window(), tr("Save chart"), folder.filePath(fileName() + u'.' + suffix), filter);
    if (path.isEmpty())
        return;
    m_session.preferences().setFolder(purpose, QFileInfo(path).absolutePath());
    if (const auto written = writeChart(*m_plot, form, path); !written)
        return m_session.report(written.error());
    m_session.notify({Notice::Kind::Done, tr("Saved as %1").arg(QDir::toNativeSeparators(path))});
}

void ChartCard::exportTable()
{
    const models::ChartContent &shown = content();
    QList<domain::TableRow> rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        rows.append(shown.tableRow(m_sorted->mapToSource(m_sorted->index(row, 0)).row()));
    exportCsv(m_session, window(), fileName(), {},
              [headings = shown.headings(), rows](const app::CsvTarget &target, const CancelToken &cancel,
                                                  const Progress &progress) {
                  return app::ExportService::table(headings, rows, target, cancel, progress);
              });
}

} // namespace dbledger::gui
