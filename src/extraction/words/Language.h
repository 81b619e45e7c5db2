// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace dbledger::extraction {

/// Counts how many of each language's commonest words a text has. Accents may be missing: a recogniser may have read it
/// with another language's model.
class LanguageVotes
{
public:
    void add(const QString &text);
    /// ISO 639-1; empty when fewer words than that tell, or two languages have as many.
    QString winner(double fewest = 1.5) const;

private:
    QMap<QString, double> m_votes;
};

} // namespace dbledger::extraction
