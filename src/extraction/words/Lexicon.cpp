// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Lexicon.h"

#include "base/Logging.h"
#include "extraction/words/TextFold.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dbledger::extraction {

namespace {

/// "date de facture" or ["date de facture", 0.8].
Wording wordingOf(const QJsonValue &value, const QString &language)
{
    if (value.isArray())
        return {foldedWords(value.toArray().at(0).toString()), value.toArray().at(1).toDouble(1), language};
    return {foldedWords(value.toString()), 1, language};
}

} // namespace

const Lexicon &Lexicon::instance()
{
    static const Lexicon lexicon = [] {
        Lexicon result;
        const QDir folder(QStringLiteral(":/lexicon"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            const QString problem =
                file.open(QIODevice::ReadOnly) ? result.add(file.readAll()) : QStringLiteral("cannot be opened");
            if (!problem.isEmpty())
                qCWarning(lcExtraction) << "lexicon" << name << problem;
        }
        return result;
    }();
    return lexicon;
}

QString Lexicon::add(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    const QString language = root[QStringLiteral("language")].toString();
    const QJsonArray months = root[QStringLiteral("months")].toArray();
    if (language.size() != 2 || months.size() != 12)
        return QStringLiteral("language or months missing");
    m_languages += language;
    for (int i = 0; i < 12; ++i)
        for (const QJsonValue name : months[i].toArray())
            m_months.insert(foldedWords(name.toString()), i + 1);
    for (const QJsonValue word : root[QStringLiteral("common")].toArray())
        m_common.insert(foldedWords(word.toString()), language);
    const auto fill = [&root](QSet<QString> &words, const QString &key) {
        for (const QJsonValue word : root[key].toArray())
            words.insert(foldedWords(word.toString()));
    };
    fill(m_series, QStringLiteral("series"));
    fill(m_days, QStringLiteral("days"));
    fill(m_monthEnds, QStringLiteral("month_ends"));
    addStems(root[QStringLiteral("stems")].toObject());
    const QJsonObject wordings = root[QStringLiteral("wordings")].toObject();
    for (auto topic = wordings.begin(); topic != wordings.end(); ++topic)
        for (const QJsonValue value : topic.value().toArray()) {
            m_wordings[topic.key()].append(wordingOf(value, language));
            m_all.insert(m_wordings[topic.key()].last().words);
        }
    return {};
}

/// "datum" is a word, "rechnung-" what words begin with, "-nummer" what they end in.
void Lexicon::addStems(const QJsonObject &stems)
{
    for (auto meaning = stems.begin(); meaning != stems.end(); ++meaning)
        for (const QJsonValue value : meaning.value().toArray()) {
            const QString written = value.toString(), text = foldedWords(written);
            if (written.endsWith(u'-'))
                m_beginnings.append({text, meaning.key()});
            else if (written.startsWith(u'-'))
                m_ends.append({text, meaning.key()});
            else if (!m_wordMeanings.contains(text, meaning.key()))
                m_wordMeanings.insert(text, meaning.key());
        }
}

QStringList Lexicon::meaningsOf(const QString &foldedWord) const
{
    QStringList meanings = m_wordMeanings.values(foldedWord);
    for (const Stem &stem : m_beginnings)
        if (foldedWord.startsWith(stem.text))
            meanings += stem.meaning;
    for (const Stem &stem : m_ends)
        if (foldedWord.endsWith(stem.text))
            meanings += stem.meaning;
    meanings.removeDuplicates();
    return meanings;
}

bool Lexicon::isMonthEnd(const QString &foldedText) const
{
    return std::ranges::any_of(m_monthEnds, [&foldedText](const QString &wording) {
        return foldedText == wording || foldedText.startsWith(wording + u' ');
    });
}

const QList<Wording> &Lexicon::wordings(const QString &topic) const
{
    static const QList<Wording> none;
    const auto found = m_wordings.constFind(topic);
    return found == m_wordings.constEnd() ? none : *found;
}

} // namespace dbledger::extraction
