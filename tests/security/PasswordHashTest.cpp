// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/PasswordHash.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dbledger;
using namespace dbledger::security;

namespace {
constexpr HashCost cheap{256, 3};
} // namespace

class PasswordHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifies()
    {
        const Secret password = Secret::fromText(u"Une phrase assez longue");
        const auto hash = hashPassword(password, cheap);
        QVERIFY(hash);
        QVERIFY(hash->startsWith(QStringLiteral("$argon2id$v=19$m=256,t=3,p=1$")));
        QVERIFY(verifyPassword(password, *hash));
        QVERIFY(!verifyPassword(Secret::fromText(u"une phrase assez longue"), *hash));
        QVERIFY(!verifyPassword(Secret(), *hash));
        QVERIFY(*hash != *hashPassword(password, cheap)); // another salt
    }

    void verifiesWhatOthersMade()
    {
        // From the reference implementation's own test vectors: version 19, t=2, m=65536, p=1.
        const QString vector = QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                                              "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
        QVERIFY(verifyPassword(Secret::fromText(u"password"), vector));
        QVERIFY(!verifyPassword(Secret::fromText(u"passwore"), vector));
    }

    void refusesWhatIsNoHash()
    {
        for (const char *text : {"", "password", "$argon2id$", "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$xxx",
                                 "$argon2id$v=19$m=99999999999,t=2,p=1$c29tZXNhbHQ$CTFhFdXP"})
            QVERIFY2(!verifyPassword(Secret::fromText(u"password"), QString::fromLatin1(text)), text);
    }

    void sameToTheEyeIsTheSame()
    {
        const auto hash = hashPassword(Secret::fromText(u"caf\u00e9 cr\u00e8me"), cheap);
        QVERIFY(verifyPassword(Secret::fromText(u"cafe\u0301 cre\u0300me"), *hash));
    }

    void impossibleIsRefusedAndCostsTheSame()
    {
        const QString hash = impossibleHash({512, 4});
        QVERIFY(!verifyPassword(Secret(), hash));
        QVERIFY(!verifyPassword(Secret::fromText(u"password"), hash));
        QVERIFY(!isCheaper(hash, {512, 4}));
        QVERIFY(isCheaper(hash, {512, 5}));
        QCOMPARE(hash.size(), hashPassword(Secret::fromText(u"password"), {512, 4})->size());
    }

    void knowsWhatIsCheaper()
    {
        const auto hash = hashPassword(Secret::fromText(u"password"), {512, 4});
        QVERIFY(!isCheaper(*hash, {512, 4}));
        QVERIFY(!isCheaper(*hash, {256, 3}));
        QVERIFY(isCheaper(*hash, {512, 5}));
        QVERIFY(isCheaper(*hash, {513, 4}));
        QVERIFY(isCheaper(QStringLiteral("5f4dcc3b5aa765d61d8327deb882cf99"), cheap));
    }

    void calibrates()
    {
        QCOMPARE(calibrated(std::chrono::milliseconds(1)).passes, HashCost::leastPasses);
        const HashCost cost = calibrated(std::chrono::milliseconds(400));
        QCOMPARE(cost.memoryKiB, 64 * 1024);
        QVERIFY(cost.passes >= HashCost::leastPasses);
        QVERIFY(calibrated(std::chrono::seconds(4)).passes > cost.passes || cost.passes == 50);
    }
};

DBLEDGER_TEST(PasswordHashTest)
#include "PasswordHashTest.moc"
