// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/memory/SupplierMemory.h"

#include "domain/proof/Identifiers.h"
#include "domain/reading/Reading.h"
#include "domain/values/Folding.h"

#include <array>

namespace dbledger::domain {

namespace {

constexpr std::array sideNames{"none", "left", "above"};
constexpr QStringView nameKind = u"name:";
constexpr int mostPages = 10'000;
constexpr int leastNameLetters = 4; // a shorter name stands on anybody's page

bool isOnPage(const Box &box)
{
    return box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0 && box.right() <= 1.001 && box.bottom() <= 1.001;
}

} // namespace

QString labelSideName(LabelSide side)
{
    return QString::fromLatin1(sideNames[std::size_t(side)]);
}

LabelSide labelSideFromName(QStringView name)
{
    for (std::size_t i = 0; i < sideNames.size(); ++i)
        if (name == QLatin1String(sideNames[i]))
            return LabelSide(i);
    return LabelSide::None;
}

bool MemoryRecord::saysTheSame(const MemoryRecord &other) const
{
    MemoryRecord same = other;
    same.id = id;
    same.invoiceId = invoiceId;
    same.learnedBy = learnedBy;
    same.learnedAt = learnedAt;
    return same == *this;
}

QStringList supplierKeys(const Reading &reading)
{
    QStringList keys;
    const auto add = [&keys](const char *kind, const QString &value) {
        if (!value.isEmpty())
            keys += QString::fromLatin1(kind) + value;
    };
    add("vat:", compactIdentifier(reading.value(Field::SellerVatId)));
    const QString siret = compactIdentifier(reading.value(Field::SellerSiret));
    const QString siren = compactIdentifier(reading.value(Field::SellerSiren));
    add("siren:", siren.isEmpty() ? siret.left(9) : siren);
    add("iban:", compactIdentifier(reading.value(Field::Iban)));
    const QString name = wordsKey(reading.value(Field::SellerName));
    add("name:", name.size() < leastNameLetters ? QString() : name);
    return keys;
}

QStringList suppliersNamed(const QStringList &keys, const QString &text)
{
    const QString words = u' ' + text + u' ';
    QStringList named;
    for (const QString &key : keys) {
        const QString name = key.mid(nameKind.size());
        if (key.startsWith(nameKind) && name.size() >= leastNameLetters && words.contains(u' ' + name + u' '))
            named += key;
    }
    return named;
}

QJsonObject toJson(const MemoryRecord &record)
{
    return {{QStringLiteral("supplier"), record.supplier},
            {QStringLiteral("supplier_name"), record.supplierName},
            {QStringLiteral("field"), fieldName(record.field)},
            {QStringLiteral("label"), record.label},
            {QStringLiteral("side"), labelSideName(record.side)},
            {QStringLiteral("page"), record.page},
            {QStringLiteral("box"), QJsonObject{{QStringLiteral("x"), record.box.x},
                                                {QStringLiteral("y"), record.box.y},
                                                {QStringLiteral("width"), record.box.width},
                                                {QStringLiteral("height"), record.box.height}}},
            {QStringLiteral("format"), record.format},
            {QStringLiteral("learned_by"), record.learnedBy},
            {QStringLiteral("learned_at"), record.learnedAt.toUTC().toString(Qt::ISODate)}};
}

std::optional<MemoryRecord> memoryRecordFromJson(const QJsonObject &json)
{
    bool areTexts = true; // what is there; not everything must be
    const auto text = [&](const char *name) {
        const QJsonValue value = json[QLatin1String(name)];
        areTexts = areTexts && (value.isString() || value.isUndefined());
        return value.toString();
    };
    const auto field = fieldFromName(text("field"));
    const QJsonObject box = json[u"box"].toObject();
    MemoryRecord record;
    record.supplier = text("supplier");
    record.supplierName = text("supplier_name");
    record.label = text("label");
    record.side = labelSideFromName(text("side"));
    record.page = json[u"page"].toInt();
    record.box = {box[u"x"].toDouble(-1), box[u"y"].toDouble(-1), box[u"width"].toDouble(), box[u"height"].toDouble()};
    record.format = text("format");
    record.learnedBy = text("learned_by");
    record.learnedAt = QDateTime::fromString(text("learned_at"), Qt::ISODate).toUTC();
    const bool isSide = json[u"side"].isUndefined() || labelSideName(record.side) == json[u"side"].toString();
    if (!field || !areTexts || !isSide || !record.supplier.contains(u':') || record.page < 1 ||
        record.page > mostPages || !isOnPage(record.box))
        return {};
    record.field = *field;
    return record;
}

} // namespace dbledger::domain
