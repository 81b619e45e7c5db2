// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/memory/MemoryWitness.h"
#include "domain/memory/PrintedForm.h"
#include "domain/proof/Judge.h"
#include "recognition/Pipeline.h"
#include "samples/Generator.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace dbledger;
using domain::Field;
using domain::MemoryRecord;
using domain::Reading;

namespace {

constexpr int suppliersOfALayout = 6;

struct Figures
{
    int fields = 0, first = 0, second = 0, taught = 0, worse = 0;
};

struct Document
{
    QJsonObject truth;
    Reading reading;
};

QString wanted(const Document &document, Field field)
{
    const QJsonValue value = document.truth[domain::fieldName(field)];
    return value.isString() ? value.toString() : QString();
}

bool isRight(const Document &document, Field field)
{
    return domain::sameValue(field, wanted(document, field), document.reading.value(field));
}

/// What a person would correct in it.
QList<MemoryRecord> corrected(const Document &document)
{
    QList<MemoryRecord> records;
    for (const Field field : domain::allFields())
        if (!wanted(document, field).isEmpty() && !isRight(document, field))
            if (const auto record = domain::learnedFrom(field, wanted(document, field), {}, document.reading.texts))
                records.append(*record);
    return records;
}

/// The drawn layouts are read too well to be taught anything: what is forgotten stands for what no rule of ours finds.
Reading withoutForgotten(Reading reading)
{
    for (const Field field : {Field::InvoiceNumber, Field::DueDate, Field::BuyerId})
        reading.fields.remove(field);
    return reading;
}

void count(const Document &first, const Document &second, Figures &figures)
{
    Document taught = second;
    domain::applyMemory(taught.reading, second.reading.texts, corrected(first));
    domain::judge(taught.reading);
    for (const Field field : domain::allFields()) {
        if (!domain::hasPrintedForm(field) || wanted(first, field).isEmpty() || wanted(second, field).isEmpty())
            continue;
        ++figures.fields;
        figures.first += isRight(first, field);
        figures.second += isRight(second, field);
        figures.taught += isRight(taught, field);
        figures.worse += isRight(second, field) && !isRight(taught, field);
    }
}

} // namespace

/// How much better the second document of a supplier is read whose first one was corrected.
class LearningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondDocumentIsReadBetter_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<int>("rightInPercent"); // after the corrections
        QTest::addColumn<int>("worseInThousand");
        QTest::newRow("open") << QStringLiteral("open") << 97 << 2;         // of 79 without
        QTest::newRow("held out") << QStringLiteral("held-out") << 96 << 2; // of 80 without
    }

    void secondDocumentIsReadBetter()
    {
        QFETCH(QString, group);
        QFETCH(int, rightInPercent);
        QFETCH(int, worseInThousand);
        QTemporaryDir folder;
        samples::Order order;
        order.layouts = samples::layoutsNamed(group);
        order.count = int(order.layouts.size()) * suppliersOfALayout * 2;
        order.format = samples::Format::Pdf;
        order.seed = 4'711;
        const auto drawn = samples::generate(order, QDir(folder.path()));
        QVERIFY(drawn);
        recognition::Pipeline pipeline;
        QMap<QString, QList<Document>> documents; // by layout: what one supplier sends
        for (const samples::Sample &sample : *drawn) {
            QFile file(sample.file);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto reading = pipeline.read(file.readAll(), {{}, QDate(2026, 3, 14)});
            QVERIFY(reading);
            documents[sample.layout].append({sample.truth, withoutForgotten(*reading)});
        }
        Figures figures;
        for (const QList<Document> &sent : std::as_const(documents))
            for (qsizetype i = 0; i + 1 < sent.size(); i += 2)
                count(sent[i], sent[i + 1], figures);
        std::fprintf(stderr,
                     "learning, %s: %d fields of %d suppliers, 1st document %.4f, 2nd %.4f, 2nd after corrections "
                     "%.4f, made worse %d\n",
                     qPrintable(group), figures.fields, int(order.layouts.size()) * suppliersOfALayout,
                     double(figures.first) / figures.fields, double(figures.second) / figures.fields,
                     double(figures.taught) / figures.fields, figures.worse);
        QVERIFY(figures.fields > 200);
        QVERIFY(figures.taught * 100 > figures.fields * rightInPercent);
        QVERIFY(figures.worse * 1000 <= figures.fields * worseInThousand);
    }
};

DBLEDGER_TEST(LearningTest)
#include "LearningTest.moc"
