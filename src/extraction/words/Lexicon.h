// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace dbledger::extraction {

/// One wording of a label: "date de facture" for issue_date.
struct Wording
{
    QString words;     ///< folded words, single blanks
    double weight = 1; ///< 0..1, how surely what follows is the thing; negative wordings carry 1
    QString language;  ///< ISO 639-1 of the file it comes from
};

/// The words of invoices, from resources/lexicon/LANGUAGE.json: one file a language, all of them always in use (an
/// invoice may mix languages). Adding a language is adding a file. Immutable after construction, so any thread may read
/// it.
class Lexicon
{
public:
    /// The files built into the library, read once.
    static const Lexicon &instance();

    /// Reads the contents of one file; returns what is wrong with it, empty when nothing is.
    QString add(const QByteArray &json);

    QStringList languages() const { return m_languages; }
    /// The wordings of a topic ("issue_date", "not_issue_date", "buyer", "credit_note" ...) in all languages.
    const QList<Wording> &wordings(const QString &topic) const;
    /// Whether that folded text is a wording of any topic.
    bool isWording(const QString &foldedText) const { return m_all.contains(foldedText); }
    /// Whether that folded word begins document numbers, as the kind of document ("FT 2024/123" in Portugal).
    bool isSeries(const QString &foldedWord) const { return m_series.contains(foldedWord); }
    /// Whether that folded word is the unit of days ("jours", "Kalendertagen").
    bool isDays(const QString &foldedWord) const { return m_days.contains(foldedWord); }
    /// Whether that folded text begins with what says that the end of the month is meant ("fin de mois", "EOM").
    bool isMonthEnd(const QString &foldedText) const;
    /// What that folded word, or the beginning or the end of it, means as a part of a label: "date", "number", "due",
    /// "total" ...; empty for a word that says nothing.
    QStringList meaningsOf(const QString &foldedWord) const;
    QStringList topics() const { return m_wordings.keys(); }
    /// 1..12 for a month's name or abbreviation in any language (folded word, without point), 0 for any other word.
    int month(const QString &foldedWord) const { return m_months.value(foldedWord); }
    /// Languages that use this folded word as one of their commonest ("der", "les", "facture").
    QStringList languagesOfWord(const QString &foldedWord) const { return m_common.values(foldedWord); }

private:
    struct Stem
    {
        QString text;
        QString meaning;
    };

    void addStems(const QJsonObject &stems);

    QStringList m_languages;
    QHash<QString, QList<Wording>> m_wordings;
    QSet<QString> m_all;
    QSet<QString> m_series;
    QSet<QString> m_days, m_monthEnds;
    QMultiHash<QString, QString> m_wordMeanings;
    QList<Stem> m_beginnings, m_ends;
    QHash<QString, int> m_months;
    QMultiHash<QString, QString> m_common;
};

} // namespace dbledger::extraction
