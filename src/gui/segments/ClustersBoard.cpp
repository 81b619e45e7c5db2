// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/ClustersBoard.h"

#include "app/AppContext.h"
#include "app/insight/SegmentService.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/ScatterPlot.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/shell/Session.h"
#include "gui/style/MessageLine.h"
#include "models/charts/SegmentContents.h"

#include <QApplication>
#include <QComboBox>
#include <QPointer>

namespace dbledger::gui {

using domain::ClusterStudy;
using domain::RfmAspect;

ClustersBoard::ClustersBoard(Session &session, QWidget *parent)
    : SegmentBoard(QStringLiteral("segmentClustersBoard"), session, parent)
    , m_count(new QComboBox(this))
    , m_message(new MessageLine(this))
{
    addWide(m_message);
    m_recency = addCard(QStringLiteral("clusterRecency"), new ScatterPlot);
    m_frequency = addCard(QStringLiteral("clusterFrequency"), new ScatterPlot);
    m_clusters = addCard(QStringLiteral("clusterSums"), new SeriesPlot(Qt::Horizontal), true);
    m_silhouettes = addCard(QStringLiteral("clusterSilhouettes"), new SeriesPlot(Qt::Vertical));
    m_elbow = addCard(QStringLiteral("clusterElbow"), new SeriesPlot(Qt::Vertical));
    m_message->setObjectName(QStringLiteral("clusterMessage"));
    m_count->setObjectName(QStringLiteral("clusterCountBox"));
    m_count->setAccessibleName(tr("Number of clusters"));
    m_count->addItem(tr("As many as fit best"), 0);
    for (int k = ClusterStudy::fewestClusters; k <= ClusterStudy::mostClusters; ++k)
        m_count->addItem(tr("%n cluster(s)", nullptr, k), k);
    m_clusters->addControl(m_count);
    m_clusters->showTable(true);
    connect(m_count, &QComboBox::currentIndexChanged, this, [this] { askAnew(); });
    for (ChartCard *card : {m_recency, m_frequency})
        connect(card, &ChartCard::opened, this, [this, card](int row) { openCustomer(card->content().ids[row]); });
}

void ClustersBoard::ask()
{
    m_message->say(MessageLine::Kind::Information, tr("Dividing the customers..."));
    take(session().context().segments().clusters(table().asOf, m_count->currentData().toInt(), session().actor(),
                                                 cancel(), shownProgress()),
         [this](const ClusterStudy &study) { showStudy(study); });
}

Progress ClustersBoard::shownProgress()
{
    return [board = QPointer(this), asked = cancel()](int done, int of) { // on the thread that computes
        if (asked.isCancelled())
            return; // perhaps by the end of the program
        QMetaObject::invokeMethod(qApp, [board, asked, percent = of > 0 ? 100 * done / of : 0] {
            if (board && !asked.isCancelled())
                board->m_message->say(MessageLine::Kind::Information,
                                      tr("Dividing the customers: %1 %").arg(QLocale().toString(percent)));
        });
    };
}

void ClustersBoard::showStudy(const ClusterStudy &study)
{
    m_silhouettes->setContent(models::silhouettesContent(study));
    m_elbow->setContent(models::elbowContent(study));
    m_clusters->setContent(models::clustersContent(study, names(), table().currency));
    m_recency->setContent(models::dotsContent(study, table(), RfmAspect::Recency, RfmAspect::Monetary, names()));
    m_frequency->setContent(models::dotsContent(study, table(), RfmAspect::Frequency, RfmAspect::Monetary, names()));
    if (study.suggested == 0)
        return m_message->say(MessageLine::Kind::Information,
                              tr("There are too few different customers to divide them."));
    const QString suggestion =
        tr("%n cluster(s) fit best; the elbow is at %1.", nullptr, study.suggested).arg(study.elbow);
    const QString sample = study.sampled ? u' ' + tr("The silhouettes are of a sample.") : QString();
    if (study.hasStructure)
        m_message->say(MessageLine::Kind::Success, suggestion + sample);
    else
        m_message->say(MessageLine::Kind::Warning,
                       tr("These customers have no clear structure: no division has a silhouette of at least %1. "
                          "Take the clusters as a rough order, not as groups that exist.")
                               .arg(QLocale().toString(ClusterStudy::noStructureBelow, 'f', 2)) +
                           u' ' + suggestion + sample);
}

} // namespace dbledger::gui
