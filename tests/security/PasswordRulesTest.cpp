// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/PasswordRules.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;

Q_DECLARE_METATYPE(std::optional<dbledger::ErrorKind>)

class PasswordRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        using Kind = std::optional<ErrorKind>;
        QTest::addColumn<QString>("password");
        QTest::addColumn<Kind>("refused");
        const auto row = [](const QString &password, Kind refused) {
            QTest::newRow(qPrintable(password.left(30))) << password << refused;
        };
        row({}, ErrorKind::PasswordTooShort);
        row(QStringLiteral("seven77"), ErrorKind::PasswordTooShort);
        row(QStringLiteral("eight888"), {});
        row(QStringLiteral("        "), {});                                                 // blanks are characters
        row(QString::fromUtf8("\xf0\x9f\x90\x88").repeated(7), ErrorKind::PasswordTooShort); // cats count once each
        row(QString::fromUtf8("\xf0\x9f\x90\x88").repeated(8), {});
        row(QString(64, u'x') + QStringLiteral("y"), {});
        row(QStringLiteral("ab").repeated(128), {});
        row(QStringLiteral("ab").repeated(128) + u'c', ErrorKind::PasswordTooLong);
        row(QStringLiteral("12345678"), ErrorKind::PasswordTooCommon);
        row(QStringLiteral("PassWord123"), ErrorKind::PasswordTooCommon);
        row(QStringLiteral("motdepasse"), ErrorKind::PasswordTooCommon);
        row(QStringLiteral("motdepasse du matin"), {});
        row(QStringLiteral("Anna.Verdier"), ErrorKind::PasswordTooCommon);
        row(QStringLiteral("anna.verdier@example.com"), ErrorKind::PasswordTooCommon);
        row(QStringLiteral("DBLedger"), ErrorKind::PasswordTooCommon);
    }
    void judges()
    {
        QFETCH(QString, password);
        QFETCH(std::optional<ErrorKind>, refused);
        const auto result = security::checkNewPassword(
            Secret::fromText(password),
            {QStringLiteral("anna.verdier@example.com"), QStringLiteral("Anna Verdier"), QStringLiteral("dbledger")});
        QCOMPARE(result ? std::nullopt : std::optional(result.error().kind), refused);
    }
};

DBLEDGER_TEST(PasswordRulesTest)
#include "PasswordRulesTest.moc"
