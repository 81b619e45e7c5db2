// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dbledger-bench: reads drawn pages with our programs and, turn by turn in the same run, with the tesseract command:
// once on one thread, once as it is shipped. Prints seconds a page, their ratios, and how right our fields were.
#include "Timing.h"
#include "accuracy/Extract.h"
#include "cli/commands/Score.h"
#include "samples/Generator.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace dbledger;

namespace {

/// Files of one turn: ours starts once for them, as a person drops a few; tesseract once for each.
constexpr int pagesOfATurn = 5;

struct Kind
{
    const char *name, *layouts, *degradations;
    int dpi;
};
constexpr Kind kinds[] = {{"scans of 300 dpi", "fr-classic fr-letter en-modern en-us de-din", "jpeg", 300},
                          {"pages under 150 dpi", "own fr-classic en-modern de-din", "low-resolution", 150}};

struct Round
{
    bench::Cost ours, oneThread, shipped;
};

QString languageOf(const QJsonObject &truth)
{
    const QString code = truth[u"language"].toString();
    return code == u"fr" ? QStringLiteral("fra") : code == u"de" ? QStringLiteral("deu") : QStringLiteral("eng");
}

bool runTesseract(const QList<samples::Sample> &pages, bool oneThread)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("OMP_THREAD_LIMIT"));
    if (oneThread)
        environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    for (const samples::Sample &page : pages) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral("tesseract"),
                      {page.file, QStringLiteral("-"), QStringLiteral("-l"), languageOf(page.truth)});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            return false;
    }
    return true;
}

/// Reads the pages once by each, in turns; what we read is scored in the first round.
bool run(const QList<samples::Sample> &pages, Round &round, cli::Score *score)
{
    bool fine = true;
    for (qsizetype at = 0; at < pages.size(); at += pagesOfATurn) {
        const QList<samples::Sample> turn = pages.mid(at, pagesOfATurn);
        QStringList files;
        for (const samples::Sample &page : turn)
            files += page.file;
        accuracy::Extraction read;
        round.ours += bench::costOf([&] { read = accuracy::extract(files, 1); });
        round.oneThread += bench::costOf([&] { fine = runTesseract(turn, true) && fine; });
        round.shipped += bench::costOf([&] { fine = runTesseract(turn, false) && fine; });
        for (const samples::Sample &page : turn) {
            const QJsonObject result = read.results.value(QFileInfo(page.file).fileName());
            fine = fine && !result.isEmpty() && result[u"status"].toString() != u"error";
            if (score)
                score->add(page.truth, result);
        }
    }
    return fine;
}

/// Of one number of every round.
template <typename Number>
double median(const QList<Round> &rounds, Number number)
{
    QList<double> values;
    for (const Round &round : rounds)
        values += number(round);
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void print(const Kind &kind, const QList<Round> &rounds, int pages, const cli::Score &score)
{
    const auto row = [&](const char *name, bench::Cost Round::*peer) {
        std::printf("  %-28s %8.2f %8.2f %12.2f %12.2f\n", name,
                    median(rounds, [&](const Round &r) { return (r.*peer).cpu / pages; }),
                    median(rounds, [&](const Round &r) { return (r.*peer).wall / pages; }),
                    median(rounds, [&](const Round &r) { return r.ours.cpu / (r.*peer).cpu; }),
                    median(rounds, [&](const Round &r) { return r.ours.wall / (r.*peer).wall; }));
    };
    std::printf("%s: %d pages, median of %lld\n", kind.name, pages, static_cast<long long>(rounds.size()));
    std::printf("  %-28s %8s %8s %12s %12s\n", "seconds a page", "CPU", "wall", "ours/it CPU", "ours/it wall");
    row("dbledger", &Round::ours);
    row("tesseract, one thread", &Round::oneThread);
    row("tesseract as shipped", &Round::shipped);
    std::printf("  our fields: %s\n\n", qPrintable(score.summary()));
    std::fflush(stdout);
}

bool measure(const Kind &kind, int pages, int roundCount)
{
    QTemporaryDir folder;
    samples::Order order;
    for (const QString &name : QString::fromLatin1(kind.layouts).split(u' '))
        order.layouts += samples::layoutsNamed(name);
    order.count = pages;
    order.dpi = kind.dpi;
    order.seed = 2026;
    order.degradations = *samples::degradationsNamed(QString::fromLatin1(kind.degradations));
    const auto drawn = samples::generate(order, folder.path());
    if (!drawn)
        return false;
    QList<Round> rounds;
    cli::Score score;
    bool fine = true;
    for (int i = 0; i < roundCount; ++i) {
        Round round;
        fine = run(*drawn, round, i == 0 ? &score : nullptr) && fine;
        rounds += round;
    }
    print(kind, rounds, pages, score);
    return fine;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("pages"), QStringLiteral("how many pages, half of each kind"), QStringLiteral("N"),
                      QStringLiteral("20")});
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("how often each page is read"), QStringLiteral("N"),
                      QStringLiteral("1")});
    parser.process(application);
    const int pages = std::max(1, parser.value(QStringLiteral("pages")).toInt() / 2);
    const int rounds = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    bool fine = true;
    for (const Kind &kind : kinds)
        fine = measure(kind, pages, rounds) && fine;
    return fine ? 0 : 1;
}
