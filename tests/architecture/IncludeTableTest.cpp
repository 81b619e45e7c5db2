// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/SourceTree.h"
#include "support/TestMain.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace dbledger::tests;

namespace {

/// What a layer may include: other layers, and the third-party or Qt headers that are its alone (by their beginning).
struct Permission
{
    QStringList layers;
    QStringList headers;
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// The table of the architecture; src/README.md draws it. A layer that is not in it does not exist.
const QHash<QString, Permission> &table()
{
    static const QHash<QString, Permission> permissions{
        {QStringLiteral("base"), {{}, {}}},
        {QStringLiteral("domain"), {words("base"), {}}},
        {QStringLiteral("documents"),
         {words("base domain"), words("poppler qpdf/ tiffio.h QImage QPainter QColor QTransform")}},
        {QStringLiteral("imaging"), {words("base domain"), words("opencv2/ QImage QTransform QColor QPolygonF")}},
        {QStringLiteral("ocr"), {words("base domain"), words("tesseract/ leptonica/ allheaders.h QImage")}},
        {QStringLiteral("codes"), {words("base domain"), words("ZXing/ QImage QPainter QColor QTransform QPolygonF")}},
        {QStringLiteral("einvoice"), {words("base domain"), {}}},
        {QStringLiteral("extraction"), {words("base domain"), {}}},
        {QStringLiteral("recognition"),
         {words("base domain documents imaging ocr codes einvoice extraction"), words("QImage QPainter QColor")}},
        {QStringLiteral("reader"),
         {words("base domain documents recognition readers"),
          words("QImage QGuiApplication linux/ sys/ sched.h unistd.h fcntl.h "
                "seccomp.h io.h")}},
        {QStringLiteral("readers"), {words("base domain"), words("sys/ signal.h unistd.h")}},
        {QStringLiteral("storage"), {words("base domain"), words("QSql QtSql libpq-fe.h")}},
        {QStringLiteral("security"), {words("base"), words("argon2.h qt6keychain/")}},
        {QStringLiteral("analytics"), {words("base domain"), words("opencv2/core")}},
        {QStringLiteral("exchange"), {words("base domain"), {}}},
        {QStringLiteral("app"),
         {words("base domain readers storage security analytics exchange"), words("QtConcurrent QImage")}},
        {QStringLiteral("models"), {words("base domain app"), words("QImage")}},
        {QStringLiteral("gui"),
         {words("base domain app models"),
          words("QImage QPainter QColor QTransform QPolygonF QFont QPixmap QGuiApplication windows.h ui_")}},
        {QStringLiteral("cli"), {words("base domain app"), words("sys/ signal.h unistd.h termios.h windows.h io.h")}},
    };
    return permissions;
}

/// Headers anybody may include: the C++ and C standard libraries and Qt Core.
bool isCommon(const QString &header)
{
    static const QRegularExpression standard(QStringLiteral("^[a-z_]+$|^(limits|string|stdlib|stdio|intrin)\\.h$"));
    static const QStringList gui{QStringLiteral("QImage"),    QStringLiteral("QPainter"),
                                 QStringLiteral("QColor"),    QStringLiteral("QTransform"),
                                 QStringLiteral("QPolygonF"), QStringLiteral("QFont"),
                                 QStringLiteral("QPixmap"),   QStringLiteral("QGuiApplication")};
    if (standard.match(header).hasMatch())
        return true;
    const bool core = header.startsWith(u'Q') && !header.startsWith(u"QSql") && !header.contains(u'/');
    return core && !gui.contains(header);
}

} // namespace

class IncludeTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsAllowed()
    {
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
        QStringList wrong;
        int includes = 0;
        for (const SourceFile &file : sourceFiles(QStringLiteral("src"))) {
            if (!table().contains(file.layer)) {
                wrong.append(file.path + QStringLiteral(": a layer that the table does not know"));
                continue;
            }
            const Permission permission = table()[file.layer];
            for (const QString &line : file.lines) {
                const auto match = include.match(line);
                if (!match.hasMatch())
                    continue;
                ++includes;
                if (!isAllowed(file.layer, permission, match.captured(1) == u"\"", match.captured(2)))
                    wrong.append(file.path + QStringLiteral(": ") + line.trimmed());
            }
        }
        QVERIFY2(includes > 100, "the sources were not found");
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void theTableHasNoCycle()
    {
        for (auto it = table().begin(); it != table().end(); ++it)
            for (const QString &layer : it->layers) {
                QVERIFY2(table().contains(layer), qPrintable(layer));
                QVERIFY2(!table()[layer].layers.contains(it.key()), qPrintable(it.key() + u' ' + layer));
            }
    }

    /// The folders of a layer are its parts; its own folder, where they come together, may include them all. The
    /// window's parts are pages that lead to one another.
    void partsOfALayerIncludeOneWay()
    {
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([a-z]+)/([a-z]+)/[^\"]+\""));
        QMap<QString, QSet<QString>> included; // "layer/part" -> such
        for (const SourceFile &file : sourceFiles(QStringLiteral("src"))) {
            const QString part = file.path.section(u'/', 2, -2);
            if (part.isEmpty() || file.layer == u"gui")
                continue;
            for (const QString &line : file.lines)
                if (const auto match = include.match(line); match.captured(1) == file.layer)
                    included[file.layer + u'/' + part].insert(file.layer + u'/' + match.captured(2));
        }
        QVERIFY2(included.size() > 20, "the parts were not found");
        QStringList wrong;
        for (auto it = included.cbegin(); it != included.cend(); ++it)
            for (const QString &part : it.value())
                if (part != it.key() && included.value(part).contains(it.key()))
                    wrong.append(it.key() + u' ' + part);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    static bool isAllowed(const QString &layer, const Permission &permission, bool quoted, const QString &header)
    {
        if (header.contains(u".."))
            return false;
        if (quoted) { // ours, with its layer; a program's own; or what a build tool makes
            const QString of = header.section(u'/', 0, 0);
            const bool programs = layer == u"reader" && !header.contains(u'/');
            const bool form = header.startsWith(u"ui_") && permission.headers.contains(QStringLiteral("ui_"));
            return programs || form || header.endsWith(u".moc") ||
                   (header.contains(u'/') && (of == layer || permission.layers.contains(of)));
        }
        if (isCommon(header))
            return true;
        for (const QString &allowed : permission.headers)
            if (header.startsWith(allowed))
                return true;
        return false;
    }
};

DBLEDGER_TEST(IncludeTableTest)
#include "IncludeTableTest.moc"
