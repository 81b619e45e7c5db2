// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/OperationsBoard.h"

#include "app/AppContext.h"
#include "app/insight/DashboardService.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/FigureTile.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/shell/Session.h"

namespace dbledger::gui {

OperationsBoard::OperationsBoard(Session &session, QWidget *parent)
    : Board(QStringLiteral("operationsBoard"), session, parent)
    , m_documents(addTile(QStringLiteral("documentsTile")))
    , m_alone(addTile(QStringLiteral("aloneTile")))
    , m_corrections(addTile(QStringLiteral("correctionsTile")))
    , m_waiting(addTile(QStringLiteral("waitingTile")))
    , m_failed(addTile(QStringLiteral("failedTile")))
    , m_seconds(addTile(QStringLiteral("secondsTile")))
    , m_days(addCard(QStringLiteral("operationDays"), new SeriesPlot(Qt::Vertical), true))
    , m_fields(addCard(QStringLiteral("operationFields"), new SeriesPlot(Qt::Horizontal)))
    , m_suppliers(addCard(QStringLiteral("operationSuppliers"), new SeriesPlot(Qt::Horizontal)))
    , m_failures(addCard(QStringLiteral("operationFailures"), new SeriesPlot(Qt::Horizontal), true))
{
    connect(m_suppliers, &ChartCard::opened, this, [this](int row) {
        if (const qint64 id = m_suppliers->content().ids[row]; id > 0)
            this->session().goTo({PageId::Suppliers, id, {}});
    });
}

void OperationsBoard::ask()
{
    take(session().context().dashboards().operations({filter().from, filter().to}, session().actor(), cancel()),
         [this](const domain::Operations &answer) { showOperations(answer); });
}

void OperationsBoard::showOperations(const domain::Operations &operations)
{
    const QLocale locale;
    const auto tell = [&](FigureTile *tile, const QString &caption, const QString &value, const QString &note) {
        tile->setCaption(caption);
        tile->setValue(value);
        tile->setNote(note);
    };
    const auto seconds = [&locale](const std::optional<qint64> &ms) {
        return ms ? tr("%1 s").arg(locale.toString(double(*ms) / 1000, 'f', 1)) : QStringLiteral("–");
    };
    tell(m_documents, tr("Documents"), locale.toString(operations.documents),
         tr("%n read", nullptr, int(operations.read)));
    const QString share = operations.approved > 0
                              ? tr("%1 %").arg(locale.toString(
                                    100.0 * double(operations.withoutHand) / double(operations.approved), 'f', 0))
                              : QStringLiteral("–");
    tell(m_alone, tr("Approved without correction"), share,
         tr("%1 of %2").arg(locale.toString(operations.withoutHand), locale.toString(operations.approved)));
    tell(m_corrections, tr("Corrections"), locale.toString(operations.corrections), {});
    tell(m_waiting, tr("Waiting"), locale.toString(operations.waiting), {});
    tell(m_failed, tr("Failed"), locale.toString(operations.failed), {});
    tell(m_seconds, tr("Reading a document (median)"), seconds(operations.medianMs),
         tr("19 of 20 within %1").arg(seconds(operations.slowMs)));
    m_days->setContent(models::documentsContent(operations));
    m_fields->setContent(models::correctedFieldsContent(operations));
    m_suppliers->setContent(models::correctedSuppliersContent(operations));
    m_failures->setContent(models::failuresContent(operations));
}

} // namespace dbledger::gui
