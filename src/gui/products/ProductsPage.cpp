// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/products/ProductsPage.h"

#include "app/AppContext.h"
#include "app/books/ProductService.h"
#include "base/Then.h"
#include "gui/lists/CsvExport.h"
#include "gui/lists/Facts.h"
#include "gui/lists/ListParts.h"
#include "gui/lists/Merging.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"
#include "models/ProductsModel.h"
#include "models/Text.h"
#include "ui_ProductsPage.h"

#include <QShortcut>

namespace dbledger::gui {

ProductsPage::ProductsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ProductsPage>())
    , m_session(session)
    , m_model(new models::ProductsModel(session.context(), session.actor(), this))
{
    m_ui->setupUi(this);
    makeTable();
    makeActions();
    connect(m_model, &models::ProductsModel::failed, &session, &Session::report);
    connect(m_model, &models::ProductsModel::loaded, this, [this] {
        m_ui->countLabel->setText(m_model->isComplete() ? tr("%n shown", nullptr, m_model->rowCount())
                                                        : tr("The first %n", nullptr, m_model->rowCount()));
        selectWanted();
    });
    connect(&session, &Session::booksChanged, this, [this] {
        m_model->refresh();
        showCurrent();
    });
    showCurrent();
}

ProductsPage::~ProductsPage() = default;

void ProductsPage::visit(const Place &place)
{
    m_wanted = place.id;
    selectWanted();
    if (m_wanted > 0 && !place.text.isEmpty()) // it may be far down the list
        m_ui->searchEdit->setText(place.text);
    m_ui->productsTable->setFocus();
}

void ProductsPage::selectWanted()
{
    if (const int row = m_wanted > 0 ? m_model->rowOf(m_wanted) : -1; row >= 0) {
        m_ui->productsTable->selectRow(row);
        m_wanted = 0;
    }
}

Place ProductsPage::place() const
{
    return {PageId::Products, m_ui->productsTable->currentIndex().data(models::IdRole).toLongLong(),
            m_ui->searchEdit->text()};
}

void ProductsPage::makeTable()
{
    ListTable *table = m_ui->productsTable;
    table->setModel(m_model);
    table->sortFirstBy(models::ProductsModel::Name, Qt::AscendingOrder);
    table->setEmptyText(tr("Nothing is like that. Products come here with the first invoice that is approved."));
    const int widths[] = {260, 130, 160, 90, 100, 140};
    for (int column = 0; column < m_model->columnCount(); ++column)
        table->setColumnWidth(column, widths[column]);
    table->remember(m_session.preferences());
    rememberSplitter(m_ui->splitter, {760, 320}, m_session.preferences(), QStringLiteral("products-splitter"));
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProductsPage::showCurrent);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_ui->mergeButton->setEnabled(m_ui->productsTable->selectedRows().size() > 1); });
}

void ProductsPage::makeActions()
{
    m_ui->sideBox->addItem(tr("Sold and bought"), -1);
    m_ui->sideBox->addItem(tr("What we sell"), int(domain::Direction::Sale));
    m_ui->sideBox->addItem(tr("What we buy"), int(domain::Direction::Purchase));
    connect(m_ui->sideBox, &QComboBox::currentIndexChanged, this, &ProductsPage::applyFilter);
    for (QWidget *button : {m_ui->mergeButton, m_ui->splitButton})
        button->setVisible(m_session.may(Role::Accountant));
    m_ui->mergeButton->setEnabled(false);
    app::ProductService &products = m_session.context().products();
    connect(m_ui->mergeButton, &QPushButton::clicked, this, [this, &products] {
        mergeSelected(m_session, *m_ui->productsTable,
                      tr("Are these all %1? Their lines become those of %1. It can be undone.\n\n%2"),
                      [this, &products](qint64 into, const QList<qint64> &from) {
                          return products.merge(into, from, m_session.actor());
                      });
    });
    connect(m_ui->splitButton, &QPushButton::clicked, this, [this, &products] {
        splitLast(m_session, m_detail.merges,
                  [this, &products](qint64 id) { return products.split(id, m_session.actor()); });
    });
    connect(m_ui->invoicesButton, &QPushButton::clicked, this, [this] {
        domain::InvoiceFilter ofIt;
        ofIt.productId = m_detail.product.id;
        m_session.goTo({PageId::Invoices, 0, {}, ofIt});
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ProductsPage::exportShown);
    connect(new QShortcut(Qt::CTRL | Qt::Key_E, this), &QShortcut::activated, this, &ProductsPage::exportShown);
    afterTyping(m_ui->searchEdit, this, [this] { applyFilter(); });
}

void ProductsPage::applyFilter()
{
    domain::ProductFilter filter;
    filter.text = m_ui->searchEdit->text().trimmed();
    if (const int side = m_ui->sideBox->currentData().toInt(); side >= 0)
        filter.side = domain::Direction(side);
    m_model->setFilter(filter);
}

void ProductsPage::exportShown()
{
    static const QStringList ids{QStringLiteral("name"),     QStringLiteral("sku"),      QStringLiteral("supplier"),
                                 QStringLiteral("invoices"), QStringLiteral("quantity"), QStringLiteral("net_total")};
    const QStringList columns = m_ui->productsTable->shownColumns(ids) + QStringList{QStringLiteral("currency")};
    exportCsv(m_session, window(), tr("products"), columns,
              [this, filter = m_model->filter(), order = m_model->order()](
                  const app::CsvTarget &target, const CancelToken &cancel, const Progress &progress) {
                  return m_session.context().exports().products(filter, order, target, m_session.actor(), cancel,
                                                                progress);
              });
}

void ProductsPage::showCurrent()
{
    const qint64 id = place().id;
    m_ui->details->setVisible(id > 0);
    if (id == 0)
        return;
    m_session.context().products().show(id, m_session.actor()) |
        then(this, [this, id](const Result<domain::ProductDetail> &detail) {
            if (id != place().id)
                return;
            if (detail)
                fill(*detail);
            else
                m_session.report(detail.error());
        });
}

void ProductsPage::fill(const domain::ProductDetail &detail)
{
    m_detail = detail;
    const app::Wording wording;
    m_ui->titleLabel->setText(detail.product.name);
    Facts facts;
    facts.add(tr("Article number"), detail.product.sku);
    facts.add(tr("Supplier"), detail.product.supplierName);
    facts.add(tr("Invoices"), QLocale().toString(detail.product.invoices));
    facts.add(tr("Quantity"), wording.number(detail.product.quantity));
    facts.add(tr("Net"), models::sumsText(detail.product.net));
    QStringList names;
    for (const domain::ProductAlias &alias : detail.aliases)
        names.append(alias.supplierName.isEmpty() ? alias.text : tr("%1 (%2)").arg(alias.text, alias.supplierName));
    facts.add(tr("Also called"), names.join(u'\n'));
    m_ui->factsLabel->setText(facts.html());
    Facts prices;
    for (auto it = detail.prices.crbegin(); it != detail.prices.crend(); ++it)
        prices.add(wording.date(it->date),
                   QStringLiteral("%1 %2").arg(wording.number(it->unitPrice, 2), it->currency.code()));
    m_ui->pricesLabel->setText(prices.html());
    m_ui->pricesHeading->setVisible(!detail.prices.isEmpty());
    m_ui->pricesLabel->setVisible(!detail.prices.isEmpty());
    const QString merges = mergesText(detail.merges);
    m_ui->mergesLabel->setText(merges);
    m_ui->mergesHeading->setVisible(!merges.isEmpty());
    m_ui->mergesLabel->setVisible(!merges.isEmpty());
    m_ui->splitButton->setEnabled(!merges.isEmpty());
    m_ui->historyLabel->setText(historyText(detail.history));
    m_ui->historyHeading->setVisible(!detail.history.isEmpty());
}

} // namespace dbledger::gui
