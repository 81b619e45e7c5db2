// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool unfinished = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.atEnd())
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message")
            messages.append(Message());
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform")
            messages.last().translations.append(xml.readElementText());
        else if (xml.name() == u"translation") {
            messages.last().unfinished = !xml.attributes().value(QStringLiteral("type")).isEmpty();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty())
                messages.last().translations.append(text);
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:[1-9]|n(?![a-z]))"));
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QString ts(const QString &language)
{
    return QStringLiteral(DBLEDGER_SOURCE "/translations/dbledger_%1.ts").arg(language);
}

} // namespace

/// The .ts files hold every sentence of the sources, translated.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void nothingIsUnfinished();
    void placeholdersAreKept();
    void nothingIsMissing();
    void frenchTypography();
};

void TranslationsTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("fr") << QStringLiteral("fr");
}

void TranslationsTest::nothingIsUnfinished()
{
    QFETCH_GLOBAL(QString, language);
    const QList<Message> messages = messagesOf(ts(language));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages)
        QVERIFY2(!message.unfinished && !message.translations.isEmpty(), qPrintable(message.source));
}

void TranslationsTest::placeholdersAreKept()
{
    QFETCH_GLOBAL(QString, language);
    for (const Message &message : messagesOf(ts(language)))
        for (const QString &translation : message.translations)
            QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(translation));
}

void TranslationsTest::nothingIsMissing()
{
    QFETCH_GLOBAL(QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("dbledger_%1.ts").arg(language));
    QVERIFY(QFile::copy(ts(language), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("-no-obsolete")};
    if (language == u"en")
        arguments.append(QStringLiteral("-pluralonly"));
    arguments += {QStringLiteral(DBLEDGER_SOURCE "/src"), QStringLiteral("-ts"), copy};
    QCOMPARE(QProcess::execute(QStringLiteral(DBLEDGER_LUPDATE), arguments), 0);
    QStringList before, after;
    for (const Message &message : messagesOf(ts(language)))
        before.append(message.source);
    for (const Message &message : messagesOf(copy)) {
        QVERIFY2(!message.unfinished, qPrintable(message.source));
        after.append(message.source);
    }
    for (const QString &source : before)
        QVERIFY2(after.contains(source), qPrintable(QStringLiteral("no longer in the sources: ") + source));
}

void TranslationsTest::frenchTypography()
{
    // a narrow no-break space before ; : ! ? and inside guillemets; not in addresses, times and the legend's marks
    static const QRegularExpression wrong(QStringLiteral("[^\\x{202F}\\s(\"%][;!?](?!\\S)|[^\\x{202F}\\s]:(?!//|\\S)|[ "
                                                         "\\x{A0}][;:!](?!\\S)|«[^\\x{202F}]|[^\\x{202F}]»"));
    for (const Message &message : messagesOf(ts(QStringLiteral("fr"))))
        for (const QString &translation : message.translations)
            QVERIFY2(!wrong.match(translation).hasMatch(), qPrintable(translation));
}

DBLEDGER_TEST(TranslationsTest)
#include "TranslationsTest.moc"
