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

QString source(const char *folder)
{
    return QStringLiteral(DBLEDGER_SOURCE "/") + QLatin1String(folder);
}

QString ts(const QString &name)
{
    return source("translations/") + name + QStringLiteral(".ts");
}

/// Where the sentences of a file come from: what all programs say, or what the window says besides.
QStringList foldersOf(const QString &name)
{
    return name.startsWith(u"window") ? QStringList{source("src/models"), source("src/gui"), source("ui")}
                                      : QStringList{source("src/app"), source("src/cli")};
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
    QTest::addColumn<QString>("name");
    for (const char *name : {"dbledger_en", "dbledger_fr", "window_en", "window_fr"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TranslationsTest::nothingIsUnfinished()
{
    QFETCH_GLOBAL(QString, name);
    const QList<Message> messages = messagesOf(ts(name));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages)
        QVERIFY2(!message.unfinished && !message.translations.isEmpty(), qPrintable(message.source));
}

void TranslationsTest::placeholdersAreKept()
{
    QFETCH_GLOBAL(QString, name);
    for (const Message &message : messagesOf(ts(name)))
        for (const QString &translation : message.translations)
            QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(translation));
}

void TranslationsTest::nothingIsMissing()
{
    QFETCH_GLOBAL(QString, name);
    QTemporaryDir folder;
    const QString copy = folder.filePath(name + QStringLiteral(".ts"));
    QVERIFY(QFile::copy(ts(name), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QStringList arguments{QStringLiteral("-silent"),      QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("-no-obsolete"), QStringLiteral("-I"),         source("src")};
    if (name.endsWith(u"_en"))
        arguments.append(QStringLiteral("-pluralonly"));
    arguments += foldersOf(name) + QStringList{QStringLiteral("-ts"), copy};
    QCOMPARE(QProcess::execute(QStringLiteral(DBLEDGER_LUPDATE), arguments), 0);
    QStringList before, after;
    for (const Message &message : messagesOf(ts(name)))
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
    QFETCH_GLOBAL(QString, name);
    if (!name.endsWith(u"_fr"))
        return;
    for (const Message &message : messagesOf(ts(name)))
        for (const QString &translation : message.translations)
            QVERIFY2(!wrong.match(translation).hasMatch(), qPrintable(translation));
}

DBLEDGER_TEST(TranslationsTest)
#include "TranslationsTest.moc"
