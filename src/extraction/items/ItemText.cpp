// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ItemText.h"

#include "extraction/words/TextFold.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace dbledger::extraction {

namespace {

/// Letters of a note are this much smaller than those of the name; recognised heights vary with the letters.
constexpr double smallPrint = 0.95, smallRecognised = 0.7;
/// A line that begins this many blanks farther right is a note.
constexpr double indentBlanks = 2.4;

/// "Serial no: 4711", "Period 01.05.-31.05.", "2024-05-01 - 2024-05-31", "4012345001235": no name.
bool isDetail(const QString &text)
{
    static const QRegularExpression label(QStringLiteral("^[\\p{L}][\\p{L}\\p{N} .°/#'’-]{0,30}:(\\s|$|\\S)"));
    static const QRegularExpression date(
        QStringLiteral("\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b"));
    static const QRegularExpression code(QStringLiteral("^[(#*]?[A-Z0-9./_-]*\\d[A-Z0-9./_-]{4,}\\)?$"));
    static const QRegularExpression acronym(QStringLiteral("^\\([A-Z]{2,6}\\)$"));
    return label.match(text).hasMatch() || date.match(text).hasMatch() || code.match(text).hasMatch() ||
           acronym.match(text).hasMatch() || text.startsWith(u'*') || text.startsWith(u'•');
}

/// A sentence that is not over at the end of this line, or that the next line takes up.
bool runsOn(const QString &line, const QString &next)
{
    static const QStringList joints = {
        QStringLiteral("and"), QStringLiteral("und"),  QStringLiteral("et"),   QStringLiteral("with"),
        QStringLiteral("for"), QStringLiteral("of"),   QStringLiteral("de"),   QStringLiteral("pour"),
        QStringLiteral("mit"), QStringLiteral("avec"), QStringLiteral("des"),  QStringLiteral("en"),
        QStringLiteral("für"), QStringLiteral("y"),    QStringLiteral("con"),  QStringLiteral("the"),
        QStringLiteral("du"),  QStringLiteral("à"),    QStringLiteral("la"),   QStringLiteral("le"),
        QStringLiteral("les"), QStringLiteral("per"),  QStringLiteral("in"),   QStringLiteral("to"),
        QStringLiteral("von"), QStringLiteral("aus"),  QStringLiteral("voor"), QStringLiteral("van"),
        QStringLiteral("met"), QStringLiteral("di"),   QStringLiteral("e"),    QStringLiteral("par"),
        QStringLiteral("sur"), QStringLiteral("zur"),  QStringLiteral("zum"),  QStringLiteral("der")};
    const QString last = line.section(u' ', -1).toLower();
    const QChar end = line.back();
    const bool open = end == u'-' || end == u',' || end == u'&' || end == u'/' || end == u'+' || end == QChar(0x2013) ||
                      joints.contains(last) || line.count(u'(') > line.count(u')');
    const QChar begin = next.front();
    const bool taken = begin.isLower() || begin == u'&' || begin == u'-' || begin == u',' || begin == u')' ||
                       begin == QChar(0x2013) || (begin == u'(' && !next.contains(u':'));
    return open || taken;
}

bool isNote(const ItemTextLine &line, const ItemTextLine &next, const ItemTextStyle &style)
{
    if (next.text.isEmpty() || isDetail(next.text))
        return true;
    if (runsOn(line.text, next.text))
        return false;
    const double smaller = line.exact ? smallPrint : smallRecognised;
    const bool small = next.charHeight < smaller * line.charHeight;
    const bool centred = std::abs(next.box.centreX() - line.box.centreX()) < 2 * line.blankWidth;
    const bool indented = next.box.x - line.box.x > indentBlanks * line.blankWidth && !centred;
    return small || indented || style.boilerplate.contains(folded(next.text));
}

} // namespace

QString itemName(const QList<ItemTextLine> &lines, const ItemTextStyle &style)
{
    QString name;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ItemTextLine &line = lines.at(i);
        if (i > 0 && isNote(lines.at(i - 1), line, style))
            break;
        const bool hyphen =
            name.size() > 1 && name.endsWith(u'-') && name.at(name.size() - 2).isLower() && line.text.front().isLower();
        if (hyphen)
            name.chop(1);
        else if (!name.isEmpty())
            name += u' ';
        name += line.text;
    }
    return name.simplified();
}

} // namespace dbledger::extraction
