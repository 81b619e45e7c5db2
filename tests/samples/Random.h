// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <random>

namespace dbledger::samples {

/// Chance that a seed decides: the same on every system, which the distributions of <random> are not.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// 0 <= result < bound.
    int below(int bound) { return int(m_engine() % std::uint64_t(bound)); }
    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool percent(int chance) { return below(100) < chance; }
    /// 0 <= result < 1.
    double unit() { return double(m_engine() >> 11) / 9007199254740992.0; }
    double real(double low, double high) { return low + (high - low) * unit(); }
    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }
    /// So many digits, the first not zero.
    QString digits(int count)
    {
        QString result(QChar(u'1' + below(9)));
        while (result.size() < count)
            result += QChar(u'0' + below(10));
        return result;
    }
    /// `#` becomes a digit, `@` a capital letter, anything else stays.
    QString shape(const QString &pattern)
    {
        QString result = pattern;
        for (QChar &c : result) {
            if (c == u'#')
                c = QChar(u'0' + below(10));
            else if (c == u'@')
                c = QChar(u'A' + below(26));
        }
        return result;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace dbledger::samples
