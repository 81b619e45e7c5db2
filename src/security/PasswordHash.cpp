// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/PasswordHash.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <argon2.h>

#include <algorithm>
#include <array>

namespace dbledger::security {

namespace {

constexpr std::uint32_t lanes = 1;
constexpr std::size_t saltBytes = 16;
constexpr std::size_t hashBytes = 32;
constexpr int mostPasses = 50;

/// Two spellings of one password must be one: a composed and a decomposed accent look the same.
Secret normalised(const Secret &password)
{
    QString text = password.text();
    QString composed = text.normalized(QString::NormalizationForm_KC);
    Secret result = Secret::fromText(composed);
    wipe(text);
    wipe(composed);
    return result;
}

std::array<quint32, saltBytes / sizeof(quint32)> freshSalt()
{
    std::array<quint32, saltBytes / sizeof(quint32)> salt;
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return salt;
}

} // namespace

HashCost calibrated(std::chrono::milliseconds wanted)
{
    const Secret sample = Secret::fromUtf8("correct horse battery staple");
    HashCost cost;
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 3; ++attempt) { // the fastest: another program may be busy just now
        QElapsedTimer timer;
        timer.start();
        if (!hashPassword(sample, cost))
            return cost;
        fastest = std::min(fastest, timer.nsecsElapsed());
    }
    const qint64 onePass = std::max<qint64>(1, fastest / cost.passes);
    const qint64 passes = std::chrono::nanoseconds(wanted).count() / onePass;
    cost.passes = int(std::clamp<qint64>(passes, HashCost::leastPasses, mostPasses));
    return cost;
}

Result<QString> hashPassword(const Secret &password, const HashCost &cost)
{
    const Secret text = normalised(password);
    const auto salt = freshSalt();
    const auto memory = std::uint32_t(cost.memoryKiB), passes = std::uint32_t(cost.passes);
    QByteArray encoded(qsizetype(argon2_encodedlen(passes, memory, lanes, saltBytes, hashBytes, Argon2_id)), '\0');
    const int code =
        argon2id_hash_encoded(passes, memory, lanes, text.bytes().data(), std::size_t(text.bytes().size()), salt.data(),
                              saltBytes, hashBytes, encoded.data(), std::size_t(encoded.size()));
    if (code != ARGON2_OK)
        return Error{ErrorKind::Internal, {QStringLiteral("argon2")}, QString::fromUtf8(argon2_error_message(code))};
    return QString::fromLatin1(encoded.constData());
}

QString impossibleHash(const HashCost &cost)
{
    const auto base64 = [](std::size_t bytes) {
        const QByteArray zeros(qsizetype(bytes), '\0');
        return QString::fromLatin1(zeros.toBase64(QByteArray::OmitTrailingEquals));
    };
    return QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=%3$").arg(cost.memoryKiB).arg(cost.passes).arg(lanes) +
           base64(saltBytes) + u'$' + base64(hashBytes);
}

bool verifyPassword(const Secret &password, const QString &encoded)
{
    const Secret text = normalised(password);
    return argon2id_verify(encoded.toLatin1().constData(), text.bytes().data(), std::size_t(text.bytes().size())) ==
           ARGON2_OK;
}

bool isCheaper(const QString &encoded, const HashCost &cost)
{
    static const QRegularExpression form(QStringLiteral("^\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=\\d+\\$"));
    const auto match = form.match(encoded);
    return !match.hasMatch() || match.captured(1).toInt() < cost.memoryKiB || match.captured(2).toInt() < cost.passes;
}

} // namespace dbledger::security
