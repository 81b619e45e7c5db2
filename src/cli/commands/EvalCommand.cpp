// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/EvalCommand.h"

#include "app/AppContext.h"
#include "app/intake/InputFiles.h"
#include "cli/commands/Score.h"
#include "cli/console/Options.h"
#include "cli/output/OrderedReading.h"
#include "cli/output/ReadingOutput.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace dbledger::cli {

namespace {

struct EvalText
{
    Q_DECLARE_TR_FUNCTIONS(EvalCommand)
};

constexpr int nameWidth = 20, countWidth = 9;

/// One JSON object a line; empty lines are passed over.
Result<QList<QJsonObject>> truthsOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{ErrorKind::FileNotFound, {path}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {path, file.errorString()}, {}};
    QList<QJsonObject> truths;
    int number = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject truth = QJsonDocument::fromJson(line).object();
        if (truth[u"file"].toString().isEmpty())
            return usageError(EvalText::tr("line %1 of %2 is no JSON object with a \"file\"").arg(number).arg(path));
        truths.append(truth);
    }
    return truths;
}

/// The document that the truth's file means: whose path ends as it does, else the only one of that name.
QString documentOf(const QString &file, const QStringList &documents)
{
    QStringList named;
    for (const QString &document : documents) {
        if (document == file || document.endsWith(u'/' + file))
            return document;
        if (QFileInfo(document).fileName() == QFileInfo(file).fileName())
            named.append(document);
    }
    return named.size() == 1 ? named.first() : QString();
}

QString decimals(double value, int places)
{
    return QString::number(value, 'f', places);
}

void printTable(const Score &score, Console &console)
{
    const auto row = [&console](const QString &name, const QStringList &cells) {
        QString line = name.leftJustified(nameWidth);
        for (const QString &cell : cells)
            line += cell.rightJustified(countWidth + 1);
        console.out(line);
    };
    row(EvalText::tr("field"), {EvalText::tr("expected"), EvalText::tr("right"), EvalText::tr("wrong"),
                                EvalText::tr("missing"), EvalText::tr("accuracy")});
    for (auto it = score.fields.cbegin(); it != score.fields.cend(); ++it)
        row(domain::fieldName(it.key()),
            {QString::number(it->expected), QString::number(it->right), QString::number(it->wrong),
             QString::number(it->missing), decimals(double(it->right) / it->expected, 3)});
    const auto share = [](int right, int of) { return QStringLiteral("%1/%2").arg(right).arg(of); };
    console.out({});
    console.out(EvalText::tr("documents: %1, not found: %2").arg(score.documents).arg(score.absent));
    console.out(EvalText::tr("header accuracy: %1 of %2 fields")
                    .arg(decimals(score.headerAccuracy(), 4))
                    .arg(score.fieldsExpected()));
    console.out(
        EvalText::tr("documents with every header field right: %1").arg(share(score.documentsRight, score.documents)));
    console.out(EvalText::tr("line F1: %1").arg(decimals(score.lineF1(), 4)));
    console.out(EvalText::tr("barcodes read: %1").arg(share(score.codesRight, score.codesExpected)));
    console.out(EvalText::tr("bad documents refused: %1").arg(share(score.badRight, score.badExpected)));
    console.out(EvalText::tr("warnings given: %1").arg(share(score.warningsRight, score.warningsExpected)));
    console.out(EvalText::tr("sure fields: %1, of 1,000 are wrong: %2")
                    .arg(score.sure)
                    .arg(decimals(score.silentPerThousand(), 2)));
}

/// The keys are those of a program's output: never translated.
QJsonObject summaryOf(const Score &score)
{
    QJsonObject fields;
    for (auto it = score.fields.cbegin(); it != score.fields.cend(); ++it)
        fields[domain::fieldName(it.key())] = QJsonObject{{QStringLiteral("expected"), it->expected},
                                                          {QStringLiteral("right"), it->right},
                                                          {QStringLiteral("wrong"), it->wrong},
                                                          {QStringLiteral("missing"), it->missing}};
    return {{QStringLiteral("fields"), fields},
            {QStringLiteral("documents"), score.documents},
            {QStringLiteral("not_found"), score.absent},
            {QStringLiteral("header_fields"), score.fieldsExpected()},
            {QStringLiteral("header_accuracy"), score.headerAccuracy()},
            {QStringLiteral("documents_right"), score.documentsRight},
            {QStringLiteral("line_f1"), score.lineF1()},
            {QStringLiteral("barcodes_expected"), score.codesExpected},
            {QStringLiteral("barcodes_read"), score.codesRight},
            {QStringLiteral("bad_documents"), score.badExpected},
            {QStringLiteral("bad_documents_refused"), score.badRight},
            {QStringLiteral("warnings_expected"), score.warningsExpected},
            {QStringLiteral("warnings_given"), score.warningsRight},
            {QStringLiteral("sure_fields"), score.sure},
            {QStringLiteral("silent_errors_per_1000"), score.silentPerThousand()}};
}

} // namespace

QString EvalCommand::name() const
{
    return QStringLiteral("eval");
}

QString EvalCommand::synopsis() const
{
    return tr("TRUTH.jsonl FOLDER");
}

QString EvalCommand::summary() const
{
    return tr("read documents whose values are known and print how many were read right");
}

QString EvalCommand::description() const
{
    return tr(
        "TRUTH.jsonl has one JSON object a line: \"file\", the end of the document's path in FOLDER, and the values "
        "that are right under the names that \"extract --json\" prints, for example \"invoice_number\", "
        "\"issue_date\" (2024-03-31), \"gross_total\" and \"lines\" (\"description\", \"quantity\", \"unit_price\", "
        "\"line_total\"). \"NAME_also\" lists other right values of a field. \"expect\" may be \"error\" for a "
        "document that is to be refused, or \"fields+warning\". What is left out does not count.\n"
        "A name is right when it is 90 % alike, an address 85 %; amounts and dates are right by their value. "
        "A sure field is one that was given with a confidence of at least 0.95. Nothing is stored.");
}

QList<QCommandLineOption> EvalCommand::options() const
{
    return {options::json(),
            options::jobs(),
            {QStringLiteral("worst"), tr("list up to N things that were wrong"), QStringLiteral("N")},
            options::password()};
}

Result<ExitCode> EvalCommand::run(const Invocation &invocation) const
{
    const QCommandLineParser &arguments = invocation.arguments;
    if (arguments.positionalArguments().size() != 2)
        return usageError(tr("a file with the truth and a folder are needed"));
    bool isNumber = true;
    const int worst =
        arguments.isSet(QStringLiteral("worst")) ? arguments.value(QStringLiteral("worst")).toInt(&isNumber) : 0;
    if (!isNumber || worst < 0)
        return usageError(tr("%1 is no number of things to list").arg(arguments.value(QStringLiteral("worst"))));
    const Result<int> jobs = options::jobs(arguments);
    if (!jobs)
        return jobs.error();
    const Result<QList<QJsonObject>> truths = truthsOf(arguments.positionalArguments().first());
    if (!truths)
        return truths.error();
    const QStringList documents = app::inputFiles({arguments.positionalArguments().last()});

    QStringList files;
    for (const QJsonObject &truth : *truths)
        if (const QString file = documentOf(truth[u"file"].toString(), documents); !file.isEmpty())
            files.append(file);
    files.removeDuplicates();
    app::AppContext::Options choices;
    choices.readers = *jobs;
    app::AppContext context(choices);
    QHash<QString, QJsonObject> results;
    const auto deliver = [&](const QString &file, const Result<domain::Reading> &reading) {
        results.insert(file, readingObject(file, reading, invocation.wording));
        invocation.console.progress(tr("%1 of %2 read").arg(results.size()).arg(files.size()));
    };
    OrderedReading reading(context.reader(), {options::password(arguments), context.clock().today()},
                           invocation.interrupt);
    if (!reading.run(files, deliver))
        return ExitCode::Interrupted;

    Score score;
    for (const QJsonObject &truth : *truths)
        score.add(truth, results.value(documentOf(truth[u"file"].toString(), documents)));
    if (arguments.isSet(QStringLiteral("json")))
        invocation.console.outJson(summaryOf(score));
    else
        printTable(score, invocation.console);
    for (const QString &note : score.notes.mid(0, worst))
        invocation.console.out(QStringLiteral("  ") + note);
    return score.absent == 0 && invocation.console.isGood() ? ExitCode::Ok : ExitCode::Attention;
}

} // namespace dbledger::cli
