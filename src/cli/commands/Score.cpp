// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Score.h"

#include "domain/values/Decimal.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace dbledger::cli {

using domain::Decimal;
using domain::Field;
using domain::FieldKind;

namespace {

constexpr double sureConfidence = 0.95, sameName = 0.9, sameText = 0.85;

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        result += c.isLetterOrNumber() || c.isMark() ? c : QChar(u' ');
    return result.simplified();
}

/// Characters that match: the longest common run, the first of equals, and the same on both sides of it.
qsizetype matching(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    qsizetype best = 0, endA = 0, endB = 0;
    std::vector<qsizetype> runs(size_t(b.size()) + 1, 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = 0;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = runs[size_t(j)];
            runs[size_t(j)] = a[i - 1] == b[j - 1] ? diagonal + 1 : 0;
            diagonal = above;
            if (runs[size_t(j)] > best) {
                best = runs[size_t(j)];
                endA = i;
                endB = j;
            }
        }
    }
    if (best == 0)
        return 0;
    return best + matching(a.first(endA - best), b.first(endB - best)) + matching(a.sliced(endA), b.sliced(endB));
}

QString compact(const QString &text)
{
    QString result = text.toCaseFolded();
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

/// People write numbers as numbers too.
QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QLocale::c().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest)
                            : value.toString();
}

std::optional<Decimal> decimalOfText(QString text)
{
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return Decimal::parse(text);
}

bool sameNumber(const QJsonValue &wanted, const QJsonValue &got)
{
    const auto a = decimalOfText(textOf(wanted)), b = decimalOfText(textOf(got));
    return a && b && *a == *b;
}

/// The values that are right: the field's own, and those of "NAME_also".
QStringList rightValues(const QJsonObject &truth, const QString &key)
{
    QStringList values{textOf(truth[key])};
    for (const QJsonValue &other : truth[key + QStringLiteral("_also")].toArray())
        values.append(textOf(other));
    return values;
}

bool sameLine(const QJsonObject &wanted, const QJsonObject &got)
{
    for (const QString &key : {QStringLiteral("quantity"), QStringLiteral("unit_price"), QStringLiteral("line_total")})
        if (wanted.contains(key) && !sameNumber(wanted[key], got[key]))
            return false;
    return !wanted.contains(u"description") ||
           similarity(wanted[u"description"].toString(), got[u"description"].toString()) >= sameText;
}

bool warns(const QJsonObject &result)
{
    const QJsonArray proofs = result[u"proofs"].toArray();
    return result[u"status"].toString() != u"ok" ||
           std::any_of(proofs.begin(), proofs.end(), [](const QJsonValue &p) { return !p[u"holds"].toBool(true); });
}

double share(int part, int whole)
{
    return whole == 0 ? 1 : double(part) / whole;
}

} // namespace

double similarity(const QString &a, const QString &b)
{
    const QString first = folded(a), second = folded(b);
    const qsizetype length = first.size() + second.size();
    return length == 0 ? 1 : 2.0 * double(matching(first, second)) / double(length);
}

bool sameValue(Field field, const QString &wanted, const QString &got)
{
    if (got.isEmpty())
        return false;
    switch (domain::fieldKind(field)) {
    case FieldKind::Amount:
        return sameNumber(wanted, got);
    case FieldKind::Date:
        return wanted.left(10) == got.left(10);
    case FieldKind::Name:
        return similarity(wanted, got) >= sameName;
    case FieldKind::Text:
        return similarity(wanted, got) >= sameText;
    case FieldKind::Code:
        break;
    }
    return compact(wanted) == compact(got);
}

void Score::add(const QJsonObject &truth, const QJsonObject &result)
{
    const QString name = truth[u"file"].toString(), expected = truth[u"expect"].toString();
    if (expected == u"error" || expected == u"no crash") {
        const bool failed = result[u"status"].toString() == u"error" && !result[u"error"].toString().isEmpty();
        const bool fine = !result.isEmpty() && (failed || expected == u"no crash");
        ++badExpected;
        badRight += fine;
        if (!fine)
            notes += name + QStringLiteral(": expected ") + expected;
        return;
    }
    ++documents;
    absent += result.isEmpty();
    addFields(name, truth, result[u"fields"].toObject());
    addLines(name, truth, result);
    addCodes(name, truth, result);
    if (expected == u"fields+warning") {
        ++warningsExpected;
        warningsRight += warns(result);
        if (!warns(result))
            notes += name + QStringLiteral(": no warning");
    }
}

void Score::addFields(const QString &name, const QJsonObject &truth, const QJsonObject &given)
{
    bool whole = true;
    for (const Field field : domain::allFields()) {
        const QString key = domain::fieldName(field);
        if (!truth.contains(key))
            continue;
        const QStringList wanted = rightValues(truth, key);
        const QString got = textOf(given[key][u"value"]);
        const bool right = std::any_of(wanted.begin(), wanted.end(),
                                       [&](const QString &value) { return sameValue(field, value, got); });
        Tally &tally = fields[field];
        ++tally.expected;
        tally.right += right;
        tally.missing += got.isEmpty();
        tally.wrong += !right && !got.isEmpty();
        whole = whole && right;
        const bool isSure = !got.isEmpty() && given[key][u"confidence"].toDouble() >= sureConfidence;
        sure += isSure;
        silent += isSure && !right;
        if (!right)
            notes += QStringLiteral("%1: %2%3: want \"%4\", got \"%5\"")
                         .arg(name, isSure ? QStringLiteral("SILENT ") : QString(), key, wanted.first(), got);
    }
    documentsRight += whole;
}

void Score::addLines(const QString &name, const QJsonObject &truth, const QJsonObject &result)
{
    if (!truth.contains(u"lines"))
        return;
    const QJsonArray wanted = truth[u"lines"].toArray();
    QJsonArray left = result[u"lines"].toArray();
    linesExpected += int(wanted.size());
    linesGiven += int(left.size());
    for (const QJsonValue &line : wanted) {
        const auto hit = std::find_if(left.begin(), left.end(), [&line](const QJsonValue &got) {
            return sameLine(line.toObject(), got.toObject());
        });
        if (hit != left.end()) {
            left.erase(hit);
            ++linesRight;
        } else {
            notes += QStringLiteral("%1: no line \"%2\"").arg(name, line[u"description"].toString());
        }
    }
}

void Score::addCodes(const QString &name, const QJsonObject &truth, const QJsonObject &result)
{
    if (!truth.contains(u"qr_payload"))
        return;
    ++codesExpected;
    const QString wanted = truth[u"qr_payload"].toString().trimmed();
    const QJsonArray codes = result[u"barcodes"].toArray();
    const bool read = std::any_of(codes.begin(), codes.end(),
                                  [&wanted](const QJsonValue &c) { return c[u"text"].toString().trimmed() == wanted; });
    codesRight += read;
    if (!read)
        notes += name + QStringLiteral(": code not read");
}

void Score::add(const Score &other)
{
    for (auto it = other.fields.begin(); it != other.fields.end(); ++it) {
        Tally &tally = fields[it.key()];
        tally.expected += it->expected;
        tally.right += it->right;
        tally.wrong += it->wrong;
        tally.missing += it->missing;
    }
    documents += other.documents;
    absent += other.absent;
    badExpected += other.badExpected;
    badRight += other.badRight;
    documentsRight += other.documentsRight;
    linesExpected += other.linesExpected;
    linesRight += other.linesRight;
    linesGiven += other.linesGiven;
    codesExpected += other.codesExpected;
    codesRight += other.codesRight;
    warningsExpected += other.warningsExpected;
    warningsRight += other.warningsRight;
    sure += other.sure;
    silent += other.silent;
    notes += other.notes;
}

int Score::fieldsExpected() const
{
    int expected = 0;
    for (const Tally &tally : fields)
        expected += tally.expected;
    return expected;
}

double Score::headerAccuracy() const
{
    int right = 0;
    for (const Tally &tally : fields)
        right += tally.right;
    return share(right, fieldsExpected());
}

double Score::lineF1() const
{
    return share(2 * linesRight, linesExpected + linesGiven);
}

double Score::codesRead() const
{
    return share(codesRight, codesExpected);
}

double Score::warningsGiven() const
{
    return share(warningsRight, warningsExpected);
}

double Score::silentPerThousand() const
{
    return sure == 0 ? 0 : 1000.0 * silent / sure;
}

QString Score::summary() const
{
    return QStringLiteral("header %1 of %2  lines %3 of %4  codes %5/%6  sure %7, silent %8 (%9 per 1,000)")
        .arg(headerAccuracy(), 0, 'f', 4)
        .arg(fieldsExpected())
        .arg(lineF1(), 0, 'f', 4)
        .arg(linesExpected)
        .arg(codesRight)
        .arg(codesExpected)
        .arg(sure)
        .arg(silent)
        .arg(silentPerThousand(), 0, 'f', 2);
}

} // namespace dbledger::cli
