// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/Extract.h"
#include "samples/Canvas.h"
#include "samples/Random.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dbledger;
using namespace dbledger::accuracy;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A page of a letter that has a date and a number in it and is still no invoice.
void writeLetter(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    samples::Canvas canvas({595, 842}, 72, file);
    const samples::TextStyle style{QStringLiteral("Liberation Serif"), 12};
    canvas.text(70, 90, QStringLiteral("Dear Margaret,"), style);
    const QStringList text = canvas.wrapped(
        QStringLiteral(
            "we had a wonderful time at the lake. The weather held until the last day, the children swam every "
            "morning, and Tom finally finished the boat he has been promising us for three years. On the "
            "14th we walked to the old mill, about 12 miles there and back, and found the garden as you "
            "described it. Please give our love to everybody, and do come in spring; the room is yours."),
        440, style);
    canvas.lines(70, 130, text, style, 1.5);
    canvas.text(70, 320, QStringLiteral("Yours ever, Edith"), style);
    canvas.finish();
}

/// Something like a landscape: soft colours, noise, and nothing to read.
QImage photograph()
{
    samples::Random random(3);
    QImage image(1200, 900, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const int wave = int(40 * std::sin(x / 90.0) + 30 * std::cos(y / 60.0)), grain = random.between(-12, 12);
            const bool sky = y < 400 + wave;
            image.setPixel(x, y,
                           sky ? qRgb(110 + y / 8 + grain, 150 + y / 10 + grain, 210 + grain)
                               : qRgb(60 + wave + grain, 110 + wave + grain, 50 + grain));
        }
    return image;
}

} // namespace

/// Files that are no invoice, or that nobody can read: a clear error or an empty reading, never a crash, a hang or an
/// invented invoice.
class BadInputTest : public QObject
{
    Q_OBJECT

private:
    enum Answer { Fails, Reviewed, Either };
    QTemporaryDir m_folder;
    QMap<QString, Answer> m_files;
    Extraction m_extraction;

    QString add(const QString &name, Answer answer)
    {
        m_files[name] = answer;
        return m_folder.filePath(name);
    }

    void addBrokenOnes(const QByteArray &pdf)
    {
        write(add(QStringLiteral("empty.pdf"), Fails), {});
        write(add(QStringLiteral("empty.png"), Fails), {});
        write(add(QStringLiteral("cut.pdf"), Either), pdf.left(pdf.size() / 3));
        write(add(QStringLiteral("head-only.pdf"), Fails), "%PDF-1.7\n");
        write(add(QStringLiteral("text.pdf"), Fails), "This is no PDF at all.\n");
        write(add(QStringLiteral("zeros.jpg"), Fails), QByteArray(50'000, '\0'));
        QImage page(800, 1000, QImage::Format_RGB32);
        page.fill(Qt::white);
        page.save(add(QStringLiteral("cut.png"), Either));
        const QByteArray png = read(m_folder.filePath(QStringLiteral("cut.png")));
        write(m_folder.filePath(QStringLiteral("cut.png")), png.left(png.size() / 2));
    }

    void addOnesWithoutAnInvoice()
    {
        QImage blank(1240, 1754, QImage::Format_RGB32);
        blank.fill(Qt::white);
        blank.save(add(QStringLiteral("blank.png"), Reviewed));
        photograph().save(add(QStringLiteral("photo.jpg"), Reviewed));
        QImage huge(30'000, 30'000, QImage::Format_Mono);
        huge.fill(1);
        huge.save(add(QStringLiteral("huge.png"), Either));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString letter = add(QStringLiteral("letter.pdf"), Reviewed);
        writeLetter(letter);
        addBrokenOnes(read(letter));
        addOnesWithoutAnInvoice();
        const QString locked = add(QStringLiteral("locked.pdf"), Fails);
        const QStringList encrypt{QStringLiteral("--encrypt"),
                                  QStringLiteral("secret"),
                                  QStringLiteral("owner"),
                                  QStringLiteral("256"),
                                  QStringLiteral("--"),
                                  letter,
                                  locked};
        QCOMPARE(QProcess::execute(QStringLiteral("qpdf"), encrypt), 0);
        const QString owned = add(QStringLiteral("owner-password.pdf"), Reviewed);
        QStringList restrict = encrypt;
        restrict[1].clear();
        restrict.last() = owned;
        QCOMPARE(QProcess::execute(QStringLiteral("qpdf"), restrict), 0);

        QStringList paths;
        for (auto it = m_files.cbegin(); it != m_files.cend(); ++it)
            paths += m_folder.filePath(it.key());
        m_extraction = extract(paths);
        QCOMPARE(m_extraction.exitCode, 1);
    }

    void isAnswered_data()
    {
        QTest::addColumn<QString>("file");
        for (auto it = m_files.cbegin(); it != m_files.cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }

    void isAnswered()
    {
        QFETCH(QString, file);
        QVERIFY2(m_extraction.results.contains(file), qPrintable(m_extraction.errors));
        const QJsonObject result = m_extraction.results[file];
        const QString status = result[u"status"].toString();
        if (status == u"error") {
            QVERIFY(m_files[file] != Reviewed);
            QVERIFY(!result[u"error"].toString().isEmpty());
            return;
        }
        QVERIFY2(m_files[file] != Fails, qPrintable(status));
        QCOMPARE(status, QStringLiteral("review"));
        const QJsonObject fields = result[u"fields"].toObject();
        QVERIFY(!fields.contains(u"gross_total"));
        QVERIFY(!fields.contains(u"invoice_number"));
        QVERIFY(result[u"lines"].toArray().isEmpty());
    }
};

DBLEDGER_TEST(BadInputTest)
#include "BadInputTest.moc"
