// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/Measure.h"

#include "accuracy/Extract.h"

#include <QFileInfo>

#include <cmath>
#include <cstdio>

namespace dbledger::accuracy {

bool longRun()
{
    return qEnvironmentVariableIntValue("DBLEDGER_LONG") != 0;
}

Score readAndScore(const QString &title, const samples::Order &order, const QDir &folder)
{
    Score score;
    const auto drawn = samples::generate(order, folder);
    if (!drawn) {
        score.notes += QStringLiteral("the samples could not be drawn");
        return score;
    }
    QStringList files;
    for (const samples::Sample &sample : *drawn)
        files += sample.file;
    const Extraction extraction = extract(files);
    if (extraction.exitCode < 0)
        std::fprintf(stderr, "dbledger-cli did not run to its end: %s\n", qPrintable(extraction.errors));
    for (const samples::Sample &sample : *drawn) {
        const QString name = QFileInfo(sample.file).fileName();
        QJsonObject truth = sample.truth;
        truth[QStringLiteral("file")] = name;
        score.add(truth, extraction.results.value(name));
    }
    print(title, score);
    std::fprintf(stderr, "%-28s %d documents in %.1f s\n", "", score.documents, extraction.seconds);
    return score;
}

void print(const QString &title, const Score &score)
{
    std::fprintf(stderr, "%-28s %s\n", qPrintable(title), qPrintable(score.summary()));
    if (qEnvironmentVariableIntValue("DBLEDGER_NOTES") != 0)
        for (const QString &note : score.notes)
            std::fprintf(stderr, "    %s\n", qPrintable(note));
}

double highestLikelyShare(int wrong, int all)
{
    const auto chanceOfSoFew = [&](double share) {
        double term = std::pow(1 - share, all), sum = term; // of 0, 1, ... wrong ones
        for (int i = 0; i < wrong; ++i) {
            term *= share / (1 - share) * (all - i) / (i + 1);
            sum += term;
        }
        return sum;
    };
    double low = 0, high = 1;
    while (high - low > 1e-7) {
        const double middle = (low + high) / 2;
        (chanceOfSoFew(middle) > 0.05 ? low : high) = middle;
    }
    return high;
}

} // namespace dbledger::accuracy
