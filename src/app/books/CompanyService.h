// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Result.h"
#include "domain/books/Company.h"

#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;

/// Who "we" are: what tells a sale from a purchase. Callable from any thread.
class CompanyService
{
public:
    explicit CompanyService(std::shared_ptr<Core> core);

    /// Empty while nobody has set it.
    QFuture<Result<domain::Company>> company(const Actor &actor);
    /// Replaces it. Invalid for a VAT id or SIREN whose check digits are wrong. Drafts whose direction was unknown are
    /// told again at their approval.
    QFuture<Result<domain::Company>> setCompany(const domain::Company &company, const Actor &actor);

private:
    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
