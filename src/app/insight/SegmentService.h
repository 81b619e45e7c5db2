// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/CancelToken.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/insight/SegmentTable.h"

#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;

/// Classes customers by how recently, how often and for how much they bought, in the currency of the books; net, less
/// credit notes. Looking computes and stores nothing; what dashboards filter by is what the alert rules
/// (AlertService) classed when they were asked last. Callable from any thread; what takes long runs on threads of its
/// own. Viewers may only look (NotAllowed).
class SegmentService
{
public:
    explicit SegmentService(std::shared_ptr<Core> core);

    /// Everybody as of that day (invalid: of the newest invoice), with scores, reasons, sums and grid.
    QFuture<Result<domain::SegmentTable>> table(const QDate &asOf, const Actor &actor, const CancelToken &cancel = {});
    /// Who is in another segment at the one day than at the other; the most worsened first.
    QFuture<Result<QList<domain::SegmentChange>>> changes(const QDate &before, const QDate &after, const Actor &actor,
                                                          const CancelToken &cancel = {});
    /// How the three values are distributed.
    QFuture<Result<domain::Distributions>> distributions(const QDate &asOf, const Actor &actor,
                                                         const CancelToken &cancel = {});
    /// Clusters of customers that are alike, beside the segments; `k` 0: as many as fit best. Progress comes on the
    /// thread that computes.
    QFuture<Result<domain::ClusterStudy>> clusters(const QDate &asOf, int k, const Actor &actor,
                                                   const CancelToken &cancel = {}, const Progress &progress = {});

    QFuture<Result<domain::RfmSettings>> settings(const Actor &actor);
    /// For everybody on the database, audited; classifies anew. Invalid (which, value): a window of fewer than 0 or
    /// more than 1,200 months, limits that do not get better.
    QFuture<Result<domain::RfmSettings>> setSettings(const domain::RfmSettings &settings, const Actor &actor);
    QFuture<Result<domain::SegmentNames>> names(const Actor &actor);
    /// For everybody on the database, audited. Empty names are taken back to the usual ones; Invalid (segment, name)
    /// where one is longer than 60 characters or two are the same.
    QFuture<Result<domain::SegmentNames>> setNames(const domain::SegmentNames &names, const Actor &actor);

private:
    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
