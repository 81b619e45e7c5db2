// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dbledger-samples: draws invoices that nobody ever sent, with their truth beside them.
#include "Generator.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>

using namespace dbledger;

namespace {

int usage(const QString &what)
{
    std::fprintf(stderr, "dbledger-samples: %s\n", qPrintable(what));
    return 2;
}

int run(const QCommandLineParser &parser)
{
    samples::Order order;
    order.layouts = samples::layoutsNamed(parser.value(QStringLiteral("layout")));
    if (order.layouts.isEmpty()) {
        QStringList names;
        for (const samples::Layout &layout : samples::allLayouts())
            names += layout.name;
        return usage(QStringLiteral("no such layout; there are all own lying open held-out wild ") + names.join(u' '));
    }
    const auto degradations = samples::degradationsNamed(parser.value(QStringLiteral("degrade")));
    if (!degradations) {
        QStringList names;
        for (const samples::Degradation degradation : samples::allDegradations())
            names += samples::degradationName(degradation);
        return usage(QStringLiteral("no such degradation; there are none ") + names.join(u' '));
    }
    order.degradations = *degradations;
    order.count = parser.value(QStringLiteral("count")).toInt();
    order.seed = parser.value(QStringLiteral("seed")).toULongLong();
    order.dpi = parser.value(QStringLiteral("dpi")).toInt();
    const QString format = parser.value(QStringLiteral("format"));
    if (format != u"png" && format != u"pdf")
        return usage(QStringLiteral("the format is png or pdf"));
    order.format = format == u"pdf" ? samples::Format::Pdf : samples::Format::Picture;
    if (const QStringList missing = samples::fontsMissing(); !missing.isEmpty())
        return usage(QStringLiteral("fonts are missing: ") + missing.join(QStringLiteral(", ")));

    const QDir folder(parser.value(QStringLiteral("out")));
    const auto drawn = samples::generate(order, folder);
    const auto written = drawn ? samples::appendTruth(*drawn, folder) : Result<void>(drawn.error());
    if (!written) {
        std::fprintf(stderr, "dbledger-samples: cannot write %s\n", qPrintable(written.error().arguments.value(0)));
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *what, const char *value) {
        const QString text = QString::fromLatin1(name);
        parser.addOption({text, QString::fromLatin1(what), text.toUpper(), QString::fromLatin1(value)});
    };
    option("out", "the folder to write to", ".");
    option("count", "how many documents; several layouts take turns", "1");
    option("layout", "a layout, or all, own, lying, open, held-out, wild", "all");
    option("degrade", "what happened to the pages: none, or names joined by +", "none");
    option("seed", "the same seed draws the same documents", "1");
    option("format", "png or pdf", "png");
    option("dpi", "of the pictures; 0: as the layout has it", "0");
    parser.process(application);
    return run(parser);
}
