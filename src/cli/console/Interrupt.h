// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"

#include <functional>
#include <memory>

class QSocketNotifier;

namespace dbledger::cli {

/// While it lives, Ctrl+C (and a request to terminate) raises a token and calls a function, on the main thread and from
/// its event loop, instead of ending the process. The second one ends it at once. One at a time.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    const CancelToken &token() const { return m_token; }
    /// What to do beside raising the token; replaces what was to be done, empty for nothing.
    void onRaised(std::function<void()> action) { m_action = std::move(action); }

private:
    void raise();

    CancelToken m_token;
    std::function<void()> m_action;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace dbledger::cli
