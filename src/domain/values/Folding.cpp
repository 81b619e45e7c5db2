// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/Folding.h"

#include <QStringList>

namespace dbledger::domain {

namespace {

/// Letters that no decomposition takes apart, spelled as people look for them.
QString spelledOut(QChar c)
{
    switch (c.unicode()) {
    case 0x00DF: // ß
        return QStringLiteral("ss");
    case 0x00E6: // æ
        return QStringLiteral("ae");
    case 0x0153: // œ
        return QStringLiteral("oe");
    case 0x00F8: // ø
        return QStringLiteral("o");
    case 0x0142: // ł
        return QStringLiteral("l");
    case 0x0111: // đ
        return QStringLiteral("d");
    case 0x0131: // dotless i
        return QStringLiteral("i");
    case 0x2019: // typographic apostrophe
        return QStringLiteral("'");
    default:
        return QString(c);
    }
}

} // namespace

QString folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed)
        if (!c.isMark())
            result += spelledOut(c);
    return result.simplified();
}

QString wordsKey(QStringView text)
{
    QString result = folded(text);
    for (QChar &c : result)
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = u' ';
    return result.simplified();
}

QString numberKey(QStringView number)
{
    const QString text = wordsKey(number);
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (!text.at(i).isDigit()) {
            if (text.at(i) != u' ')
                result += text.at(i);
            i = end;
            continue;
        }
        while (end < text.size() && text.at(end).isDigit())
            ++end;
        while (i + 1 < end && text.at(i) == u'0') // "FAC 0012" is "FAC 12"
            ++i;
        if (!result.isEmpty() && result.back().isDigit()) // 2018/0001 is not 20/180001
            result += u'.';
        result += QStringView(text).mid(i, end - i);
        i = end;
    }
    return result;
}

QString numberOrder(QStringView number)
{
    constexpr qsizetype width = 20; // digits
    const QString key = numberKey(number);
    QString result;
    for (qsizetype i = 0; i < key.size();) {
        qsizetype end = i;
        while (end < key.size() && key.at(end).isDigit())
            ++end;
        if (end == i)
            result += key.at(end++);
        else
            result += key.mid(i, end - i).rightJustified(width, u'0');
        i = end;
    }
    return result;
}

} // namespace dbledger::domain
