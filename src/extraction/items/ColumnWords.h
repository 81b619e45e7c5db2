// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace dbledger::extraction {

class Lexicon;

/// What a column of an item table holds. Foreign columns belong to other tables (tax breakdown, terms of payment).
enum class ColumnRole {
    Position,
    Article,
    Description,
    Quantity,
    Unit,
    UnitPrice,
    LineTotal, ///< net, or without saying
    GrossTotal,
    TaxRate,
    TaxAmount,
    Discount,
    Date,
    Foreign,
    Unknown, ///< a column that no header names
};

/// Rows near items that are none, by the words they begin with.
enum class StopKind { Total, Tax, Payment, Carried, Discount, Charge };

/// The words of item tables in all languages, from resources/tables/words.json: header cells, rows that are no items,
/// and the filler words that stand beside both. Immutable after construction, any thread may read it.
class ColumnWords
{
public:
    /// The file built into the library, read once, with what the lexicon of labels calls the sums of a document.
    static const ColumnWords &instance();
    /// Throws nothing: an unusable file gives an empty lexicon, which a test would see.
    explicit ColumnWords(const QByteArray &json);

    struct Match
    {
        ColumnRole role = ColumnRole::Unknown;
        qsizetype length = 0; ///< words that it covers
    };
    /// The longest header phrase that begins at `from` of the folded words; small misreadings are forgiven.
    std::optional<Match> match(const QStringList &words, qsizetype from) const;
    /// The role of a header cell: that of the phrase that covers most of it. Nothing when no word of it is known.
    std::optional<ColumnRole> roleOf(const QString &cellText) const;
    /// Whether the folded word occurs in any header phrase or is a filler.
    bool isHeaderWord(const QString &word) const;

    /// What a row that is no item begins with, provided that the rest of its words are fillers, numbers or more such
    /// words: "Total incl. VAT", not "Total Care insurance".
    std::optional<StopKind> stopOf(const QString &rowText) const;

private:
    struct Entry
    {
        QString phrase;
        int kind = 0;
        quint64 letters = 0; ///< which letters it has, a bit each
    };
    struct Phrases
    {
        QHash<QString, int> kinds;            ///< phrase -> enumerator
        QHash<quint32, QList<Entry>> byShape; ///< by first letter and length
    };
    static void add(Phrases &phrases, const QString &phrase, int kind);
    void addStops(const Lexicon &lexicon);
    static std::optional<int> lookUp(const Phrases &phrases, const QString &phrase);
    std::optional<std::pair<StopKind, qsizetype>> stopAt(const QStringList &words, qsizetype from) const;

    Phrases m_columns;
    Phrases m_stops;
    QSet<QString> m_headerWords;
    QSet<QString> m_fillers;
};

} // namespace dbledger::extraction
