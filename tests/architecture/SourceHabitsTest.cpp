// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/SourceTree.h"
#include "support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

using namespace dbledger::tests;

/// Habits that a compiler does not hold.
class SourceHabitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_files = sourceFiles(QStringLiteral("src")) + sourceFiles(QStringLiteral("tests"));
        QVERIFY(m_files.size() > 50);
    }

    void everyFileSaysItsLicence()
    {
        check([](const SourceFile &file) {
            return file.lines.value(0).contains(u"SPDX-FileCopyrightText") &&
                   file.lines.value(1).contains(u"SPDX-License-Identifier: GPL-3.0-or-later");
        });
    }

    void filesStayShort()
    {
        check([](const SourceFile &file) { return file.lines.size() <= 401; });
    }

    void headersAreGuarded()
    {
        check([](const SourceFile &file) {
            return !file.path.endsWith(u".h") || file.lines.contains(QStringLiteral("#pragma once"));
        });
    }

    void sqlStaysInStorage()
    {
        static const QRegularExpression sql(QStringLiteral("QSqlQuery|\"(SELECT|INSERT INTO|UPDATE|DELETE FROM) "));
        check([](const SourceFile &file) {
            return file.layer == u"storage" || file.layer.isEmpty() || file.lines.filter(sql).isEmpty();
        });
    }

    void sentencesAreTranslatedAboveTheEngineOnly()
    {
        static const QRegularExpression translation(QStringLiteral("\\btr\\(|QCoreApplication::translate\\("));
        check([](const SourceFile &file) {
            static const QStringList above{QStringLiteral("cli"), QStringLiteral("app"), QStringLiteral("models"),
                                           QStringLiteral("gui"), QString()};
            return above.contains(file.layer) || file.lines.filter(translation).isEmpty();
        });
    }

    void futuresAreContinuedByThen()
    {
        // base/Then.h says what is wrong with QFuture's own; in imaging a Transform has one.
        static const QRegularExpression own(QStringLiteral("(\\.|->)then\\("));
        check(
            [](const SourceFile &file) { return file.path.contains(u"imaging/") || file.lines.filter(own).isEmpty(); });
    }

    void amountsAreNeverFloatingPoint()
    {
        // The engine's layers may weigh candidates for an amount in double; where amounts live, none is one.
        static const QStringList layers{QStringLiteral("base"),    QStringLiteral("domain"), QStringLiteral("einvoice"),
                                        QStringLiteral("storage"), QStringLiteral("app"),    QStringLiteral("exchange"),
                                        QStringLiteral("cli"),     QStringLiteral("models"), QStringLiteral("gui")};
        static const QRegularExpression amount(
            QStringLiteral("\\b(double|float)\\b[^;]*(amount|total|price|money|gross|net_)"),
            QRegularExpression::CaseInsensitiveOption);
        check(
            [](const SourceFile &file) { return !layers.contains(file.layer) || file.lines.filter(amount).isEmpty(); });
    }

private:
    template <typename Predicate>
    void check(Predicate isRight)
    {
        QStringList wrong;
        for (const SourceFile &file : m_files)
            if (!isRight(file))
                wrong.append(file.path);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    QList<SourceFile> m_files;
};

DBLEDGER_TEST(SourceHabitsTest)
#include "SourceHabitsTest.moc"
