// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReviewReading.h"

#include "domain/proof/Judge.h"
#include "domain/proof/Rules.h"

#include <QPainter>

namespace dbledger::tests {

using domain::Box;
using domain::Decimal;
using domain::Field;
using domain::Witness;

namespace {

struct Print
{
    std::optional<Field> field;
    const char *text;
    double x, y, width;
    double height = 0.018;
};

constexpr double aspect = 842.0 / 595.0;

const QList<Print> &prints()
{
    static const QList<Print> all{
        {Field::SellerName, "Atelier Marchand SARL", 0.08, 0.06, 0.3, 0.022},
        {Field::SellerAddress, "12 rue des Lilas, 69003 Lyon", 0.08, 0.09, 0.32},
        {Field::InvoiceNumber, "FAC/2025/0117", 0.62, 0.06, 0.2, 0.022},
        {Field::IssueDate, "11/07/2025", 0.62, 0.10, 0.14},
        {Field::BuyerName, "Dupont & fils", 0.62, 0.18, 0.18},
        {std::nullopt, "Edge so crime share", 0.08, 0.36, 0.3},
        {std::nullopt, "9", 0.5, 0.36, 0.02},
        {std::nullopt, "4,50", 0.62, 0.36, 0.06},
        {std::nullopt, "45,50", 0.82, 0.36, 0.08},
        {std::nullopt, "Feuille carton A3", 0.08, 0.40, 0.26},
        {std::nullopt, "2", 0.5, 0.40, 0.02},
        {std::nullopt, "100,00", 0.62, 0.40, 0.08},
        {std::nullopt, "200,00", 0.82, 0.40, 0.08},
        {Field::NetTotal, "240,50", 0.82, 0.56, 0.08},
        {Field::TaxTotal, "48,10", 0.82, 0.59, 0.07},
        {Field::GrossTotal, "298,60", 0.80, 0.63, 0.12, 0.026},
        {Field::Iban, "FR76 3000 6000 0112 3456 7890 189", 0.08, 0.86, 0.46},
    };
    return all;
}

void put(domain::Reading &reading, Field field, const QString &value, double confidence, QList<Witness> witnesses)
{
    domain::FieldReading read;
    read.value = value;
    read.confidence = confidence;
    read.witnesses = std::move(witnesses);
    for (const Print &print : prints())
        if (print.field == field) {
            read.page = 1;
            read.box = Box{print.x, print.y, print.width, print.height};
        }
    reading.fields.insert(field, read);
}

} // namespace

domain::Reading reviewReading()
{
    domain::Reading reading;
    reading.documentKind = QStringLiteral("image");
    reading.pages = 1;
    put(reading, Field::SellerName, QStringLiteral("Atelier Marchand SARL"), 0.99, {Witness::Ocr});
    put(reading, Field::SellerAddress, QStringLiteral("12 rue des Lilas\n69003 Lyon"), 0.9, {Witness::Ocr});
    put(reading, Field::BuyerName, QStringLiteral("Dupont & fils"), 0.99, {Witness::Ocr});
    put(reading, Field::InvoiceNumber, QStringLiteral("FAC/2025/0117"), 0.99, {Witness::Ocr, Witness::QrCode});
    put(reading, Field::DocumentType, QStringLiteral("380"), 0.99, {Witness::Ocr});
    put(reading, Field::IssueDate, QStringLiteral("2025-07-11"), 0.8, {Witness::Ocr});
    reading.fields[Field::IssueDate].alternatives = {{QStringLiteral("2025-11-07"), 0.79, 0, {}},
                                                     {QStringLiteral("2025-07-17"), 0.4, 0, {}}};
    put(reading, Field::Currency, QStringLiteral("EUR"), 0.99, {Witness::Ocr});
    put(reading, Field::NetTotal, QStringLiteral("240.50"), 0.97, {Witness::Ocr});
    put(reading, Field::TaxTotal, QStringLiteral("48.10"), 0.97, {Witness::Ocr});
    put(reading, Field::GrossTotal, QStringLiteral("298.60"), 0.97, {Witness::Ocr});
    reading.fields[Field::GrossTotal].alternatives = {{QStringLiteral("288.60"), 0.5, 1, {}}};
    put(reading, Field::Iban, QStringLiteral("FR7630006000011234567890189"), 0.97, {Witness::Ocr});
    const auto number = [](const char *text) { return Decimal::parse(QString::fromLatin1(text)); };
    reading.lines = {{QStringLiteral("Edge so crime share"), number("9"), number("4.50"), number("45.50"), number("20"),
                      1, Box{0.08, 0.36, 0.82, 0.018}},
                     {QStringLiteral("Feuille carton A3"), number("2"), number("100"), number("200"), number("20"), 1,
                      Box{0.08, 0.40, 0.82, 0.018}}};
    reading.codes = {
        {QStringLiteral("QRCode"), QStringLiteral("INVOICE:FAC/2025/0117"), 1, Box{0.42, 0.05, 0.1, 0.07}}};
    reading.proofs = domain::evaluateRules(reading, {QDate(2025, 8, 1)});
    domain::judge(reading);
    return reading;
}

QImage reviewPage(int width)
{
    QImage page(width, int(width * aspect), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setPen(Qt::black);
    for (const Print &print : prints()) {
        QFont font = painter.font();
        font.setPixelSize(int(print.height * page.height() * 0.9));
        painter.setFont(font);
        painter.drawText(
            QRectF(print.x * page.width(), print.y * page.height(), page.width(), print.height * page.height()),
            Qt::AlignLeft | Qt::AlignVCenter, QString::fromUtf8(print.text));
    }
    painter.fillRect(QRectF(0.42 * page.width(), 0.05 * page.height(), 0.1 * page.width(), 0.07 * page.height()),
                     Qt::Dense3Pattern);
    return page;
}

domain::PageText reviewWords()
{
    domain::PageText text;
    text.width = 595;
    text.height = 842;
    int line = 0;
    for (const Print &print : prints()) {
        const QStringList words = QString::fromUtf8(print.text).split(u' ');
        for (qsizetype i = 0; i < words.size(); ++i)
            text.words.append({words[i],
                               Box{print.x + print.width * double(i) / double(words.size()), print.y,
                                   print.width * 0.9 / double(words.size()), print.height},
                               0.9, line});
        ++line;
    }
    return text;
}

} // namespace dbledger::tests
