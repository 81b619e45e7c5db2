// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Layout.h"
#include "Words.h"
#include "support/CodeWriter.h"

#include <QTime>

#include <cmath>

namespace dbledger::samples {

using domain::Decimal;
using domain::Field;

namespace {

enum class Edition { Of2018, Of2019 };
enum class Lie { None, QrNumber, Total, Birthdate, Header, QrCode };

struct Row
{
    QString description;
    int quantity = 0;
    Decimal price, total;
};

struct OwnInvoice
{
    QString number, customer, email, payload;
    Address address;
    QDate date;
    QTime time;
    QList<Row> rows;
    Decimal total;
};

// Places in pixels of the page of 850 x 1100; baselines of texts.
constexpr double leftEdge = 20, rowLeft = 40, numbersRight = 692, firstRow = 217, rowStep = 20;
const TextStyle plain{.family = QStringLiteral("Lato"), .size = 20, .weight = QFont::Light, .hinted = true};
const TextStyle title = plain.sized(24);
const TextStyle numbers{.family = QStringLiteral("FreeMono"), .size = 20, .hinted = true};
const QColor blue(0, 0, 255), halfRed(255, 0, 0, 128), noRed(255, 0, 0, 0);

/// A number that is not the printed one: one digit is another.
QString otherNumber(QString number, Random &random)
{
    const qsizetype at = number.size() - 1 - random.below(3);
    number[at] = QChar(u'0' + (number[at].digitValue() + random.between(1, 9)) % 10);
    return number;
}

OwnInvoice makeOwn(Edition edition, Random &random)
{
    OwnInvoice invoice;
    const int year = edition == Edition::Of2018 ? 2018 : 2019;
    const QString shape =
        edition == Edition::Of2018 ? QStringLiteral("FAC/2018/####") : QStringLiteral("FAC_2019_####");
    invoice.number = random.shape(shape);
    invoice.date = QDate(year, 1, 1).addDays(random.below(365));
    invoice.time = QTime(random.below(24), random.below(60));
    const Tongue tongue = random.percent(50) ? Tongue::French : Tongue::American;
    invoice.customer = personName(tongue, random);
    invoice.email = email(invoice.customer, tongue, random);
    invoice.address = address(tongue, random);
    for (int left = random.between(2, 9); left > 0; --left) {
        Row row{nonsense(random), random.between(1, 9), {}, {}};
        row.price = Decimal::fromMillionths(random.between(120, 9'999) * std::int64_t(10'000));
        row.total = *row.price.times(Decimal::fromInt(row.quantity));
        invoice.total = invoice.total + row.total;
        invoice.rows += row;
    }
    return invoice;
}

/// What the QR code says, and what of it is true about the customer.
QString payloadOf(const OwnInvoice &invoice, Edition edition, Lie lie, Truth &truth, Random &random)
{
    const QString number = lie == Lie::QrNumber ? otherNumber(invoice.number, random) : invoice.number;
    const QString head = QStringLiteral("INVOICE:%1\nDATE:%2 %3\n")
                             .arg(number, invoice.date.toString(Qt::ISODate), invoice.time.toString(Qt::ISODate));
    const bool readable = lie != Lie::QrCode;
    if (edition == Edition::Of2019) {
        const QString customer = random.shape(QStringLiteral("0####"));
        const QString category =
            random.pick(QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        truth.set(Field::BuyerId, readable ? customer : QString());
        truth.set(Field::BuyerCategory, readable ? category : QString());
        return head + QStringLiteral("CUST:%1\nCAT:%2").arg(customer, category);
    }
    const QString gender = random.percent(50) ? QStringLiteral("F") : QStringLiteral("M");
    const QDate born = QDate(1940, 1, 1).addDays(random.below(365 * 65));
    const QString year = QString::number(born.year());
    const QString written = lie == Lie::Birthdate ? year + QStringLiteral("-02-31") : born.toString(Qt::ISODate);
    truth.set(Field::BuyerGender, readable ? gender : QString());
    truth.set(Field::BuyerBirthdate, readable && lie != Lie::Birthdate ? written : QString());
    return head + QStringLiteral("CUST:%1, birth %2\n").arg(gender, written);
}

/// Something like the photograph of a desk: soft light, a tilted sheet, dark edges, grain.
QImage photograph(Random &random, int size)
{
    QImage image(size, size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 128.0, size / 128.0);
    QLinearGradient light(0, 0, 128, 128);
    light.setColorAt(0, QColor(205, 200, 192));
    light.setColorAt(1, QColor(120, 118, 116));
    painter.fillRect(0, 0, 128, 128, light);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(60, 48, 40));
    painter.drawEllipse(QPointF(104, 8), 12, 8);
    painter.translate(64, 66);
    painter.rotate(random.real(-14, -8));
    painter.setBrush(QColor(38, 58, 74));
    painter.drawRoundedRect(QRectF(-56, -50, 106, 118), 5, 5);
    painter.setBrush(QColor(236, 234, 228));
    painter.drawRect(QRectF(-50, -42, 94, 104));
    painter.setBrush(QColor(150, 145, 138));
    painter.drawRoundedRect(QRectF(-24, -54, 44, 12), 4, 4);
    painter.setBrush(QColor(30, 120, 140));
    for (int bar = 0; bar < 5; ++bar)
        painter.drawRect(QRectF(-20 + 9 * bar, 10 - random.between(8, 30), 6, 20));
    QFont font(QStringLiteral("Lato"));
    font.setPixelSize(17);
    font.setWeight(QFont::Black);
    painter.setFont(font);
    painter.setPen(QColor(20, 44, 66));
    painter.drawText(QPointF(-36, 40), QStringLiteral("Ledgers"));
    painter.setPen(QPen(QColor(25, 25, 30), 3));
    painter.drawLine(QPointF(-10, 58), QPointF(50, 50));
    painter.end();
    for (int y = 0; y < size; ++y) {
        QRgb *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size; ++x) {
            const int grain = random.between(-14, 14);
            const auto grained = [grain](int value) { return std::clamp(value + grain, 0, 255); };
            row[x] = qRgb(grained(qRed(row[x])), grained(qGreen(row[x])), grained(qBlue(row[x])));
        }
    }
    return image;
}

void drawQr(Canvas &canvas, const QString &payload, bool readable, Random &random)
{
    constexpr QRectF place(550, 10, 123, 123);
    QImage code = tests::drawQrCode(payload, 123);
    if (!readable) {
        QPainter painter(&code);
        painter.setPen(Qt::NoPen);
        for (int blot = 0; blot < 60; ++blot) {
            painter.setBrush(random.percent(50) ? Qt::black : Qt::white);
            painter.drawEllipse(QPointF(random.real(15, 108), random.real(15, 108)), 5, 5);
        }
    }
    canvas.picture(place, code);
}

void drawHeader(Canvas &canvas, const OwnInvoice &invoice, Edition edition, Truth &truth)
{
    const TextStyle small = plain.sized(12);
    const QString time = edition == Edition::Of2019 ? u' ' + invoice.time.toString(Qt::ISODate) : QString();
    canvas.text(leftEdge, 40, QStringLiteral("INVOICE ") + invoice.number, title);
    canvas.text(leftEdge, 67, QStringLiteral("Issue date ") + invoice.date.toString(Qt::ISODate) + time, plain);
    canvas.text(leftEdge, 97, QStringLiteral("Bill to ") + invoice.customer, plain);
    if (edition == Edition::Of2018) {
        canvas.text(leftEdge, 115, QStringLiteral("Email ") + invoice.email, small);
        truth.set(Field::BuyerEmail, invoice.email);
    }
    canvas.text(leftEdge, 130, QStringLiteral("Address ") + invoice.address[0], small);
    canvas.text(leftEdge, 144, invoice.address[1], small);
    truth.set(Field::BuyerName, invoice.customer);
    truth.set(Field::BuyerAddress, invoice.address.join(QStringLiteral(", ")));
}

void drawRows(Canvas &canvas, const OwnInvoice &invoice, Lie lie, Truth &truth, Random &random)
{
    double y = firstRow;
    const auto aligned = [&canvas](const QString &text) { return numbersRight - canvas.width(text, numbers); };
    for (const Row &row : invoice.rows) {
        const QString price = QStringLiteral("%1 x %2 Euro").arg(row.quantity).arg(row.price.toString(2), 6);
        canvas.text(rowLeft, y, row.description, plain.coloured(blue));
        canvas.text(aligned(price), y, price, numbers.coloured(blue));
        truth.addLine({row.description, Decimal::fromInt(row.quantity), row.price, row.total, {}});
        y += rowStep;
    }
    canvas.replacingLine(rowLeft, 801, y - 17, noRed);
    const int lied = lie == Lie::Total ? random.between(100, 20'000) : 0;
    const Decimal total = invoice.total + Decimal::fromMillionths(lied * std::int64_t(10'000));
    const QString text = total.toString(2) + QStringLiteral(" Euro");
    canvas.replacingText(rowLeft, y + 10, QStringLiteral("TOTAL"), plain.coloured(halfRed));
    canvas.replacingText(aligned(text), y + 10, text, numbers.coloured(halfRed));
    truth.set(Field::GrossTotal, total);
    truth.set(Field::Currency, QStringLiteral("EUR"));
}

void drawOwn(Edition edition, Lie lie, Canvas &canvas, Truth &truth, Random &random)
{
    const OwnInvoice invoice = makeOwn(edition, random);
    truth.set(Field::InvoiceNumber, invoice.number);
    truth.set(Field::IssueDate, invoice.date);
    const QString payload = payloadOf(invoice, edition, lie, truth, random);
    if (lie != Lie::QrCode)
        truth.setQrPayload(payload);
    canvas.picture({700, 10, 128, 128}, photograph(random, 128));
    drawQr(canvas, payload, lie != Lie::QrCode, random);
    if (lie != Lie::Header)
        drawHeader(canvas, invoice, edition, truth);
    drawRows(canvas, invoice, lie, truth, random);
    if (lie != Lie::None)
        truth.expectWarning(QStringLiteral("our own template with something wrong"));
}

template <Edition edition, Lie lie>
Layout ownLayout(const QString &name)
{
    const auto draw = [](Canvas &canvas, Truth &truth, Random &random) {
        drawOwn(edition, lie, canvas, truth, random);
    };
    return {name, lie == Lie::None ? Layout::Group::Own : Layout::Group::Lying, {850, 1100}, 100, 100, draw};
}

} // namespace

QList<Layout> ownTemplateLayouts()
{
    return {ownLayout<Edition::Of2018, Lie::None>(QStringLiteral("own-2018")),
            ownLayout<Edition::Of2019, Lie::None>(QStringLiteral("own-2019")),
            ownLayout<Edition::Of2019, Lie::QrNumber>(QStringLiteral("own-qr-number")),
            ownLayout<Edition::Of2018, Lie::Total>(QStringLiteral("own-wrong-total")),
            ownLayout<Edition::Of2018, Lie::Birthdate>(QStringLiteral("own-birthdate")),
            ownLayout<Edition::Of2019, Lie::Header>(QStringLiteral("own-no-header")),
            ownLayout<Edition::Of2019, Lie::QrCode>(QStringLiteral("own-no-qr"))};
}

} // namespace dbledger::samples
