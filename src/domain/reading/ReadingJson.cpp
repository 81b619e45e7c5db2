// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading/ReadingJson.h"

#include <QJsonArray>

#include <cmath>

namespace dbledger::domain {

namespace {

double rounded(double value, double places)
{
    return std::round(value * places) / places;
}

QJsonValue boxToJson(const Box &box)
{
    if (box.isEmpty())
        return QJsonValue::Null;
    return QJsonArray{rounded(box.x, 1e5), rounded(box.y, 1e5), rounded(box.width, 1e5), rounded(box.height, 1e5)};
}

Box boxFromJson(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    if (array.size() != 4)
        return {};
    return {array[0].toDouble(), array[1].toDouble(), array[2].toDouble(), array[3].toDouble()};
}

void putPlace(QJsonObject &json, int page, const Box &box)
{
    if (page > 0)
        json[u"page"] = page;
    if (!box.isEmpty())
        json[u"box"] = boxToJson(box);
}

QJsonObject fieldToJson(const FieldReading &field)
{
    QJsonObject json{{QStringLiteral("value"), field.value},
                     {QStringLiteral("confidence"), rounded(field.confidence, 1e3)},
                     {QStringLiteral("state"), stateName(field.state)}};
    putPlace(json, field.page, field.box);
    QJsonArray witnesses;
    for (const Witness witness : field.witnesses)
        witnesses.append(witnessName(witness));
    json[u"witnesses"] = witnesses;
    QJsonArray alternatives;
    for (const Alternative &alternative : field.alternatives) {
        QJsonObject entry{{QStringLiteral("value"), alternative.value},
                          {QStringLiteral("score"), rounded(alternative.score, 1e3)}};
        putPlace(entry, alternative.page, alternative.box);
        alternatives.append(entry);
    }
    json[u"alternatives"] = alternatives;
    return json;
}

FieldReading fieldFromJson(const QJsonObject &json)
{
    FieldReading field;
    field.value = json[u"value"].toString();
    field.confidence = json[u"confidence"].toDouble();
    field.state = stateFromName(json[u"state"].toString()).value_or(FieldState::Missing);
    field.page = json[u"page"].toInt();
    field.box = boxFromJson(json[u"box"]);
    for (const QJsonValue &witness : json[u"witnesses"].toArray())
        if (const auto known = witnessFromName(witness.toString()))
            field.witnesses.append(*known);
    for (const QJsonValue &value : json[u"alternatives"].toArray()) {
        const QJsonObject entry = value.toObject();
        field.alternatives.append({entry[u"value"].toString(), entry[u"score"].toDouble(), entry[u"page"].toInt(),
                                   boxFromJson(entry[u"box"])});
    }
    return field;
}

void putDecimal(QJsonObject &json, const QString &name, std::optional<Decimal> value, int decimals)
{
    if (value)
        json[name] = value->toString(decimals);
}

void putText(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json[name] = text;
}

QJsonObject lineToJson(const ReadLine &line)
{
    QJsonObject json{{QStringLiteral("description"), line.description}};
    putDecimal(json, QStringLiteral("quantity"), line.quantity, 0);
    putDecimal(json, QStringLiteral("unit_price"), line.unitPrice, 2);
    putDecimal(json, QStringLiteral("line_total"), line.lineTotal, 2);
    putDecimal(json, QStringLiteral("tax_rate"), line.taxRate, 0);
    putDecimal(json, QStringLiteral("price_base_quantity"), line.priceBase, 0);
    putDecimal(json, QStringLiteral("adjustment"), line.adjustment, 2);
    putText(json, QStringLiteral("sku"), line.sku);
    putText(json, QStringLiteral("tax_category"), line.taxCategory);
    putPlace(json, line.page, line.box);
    return json;
}

ReadLine lineFromJson(const QJsonObject &json)
{
    ReadLine line;
    line.description = json[u"description"].toString();
    line.quantity = Decimal::parse(json[u"quantity"].toString());
    line.unitPrice = Decimal::parse(json[u"unit_price"].toString());
    line.lineTotal = Decimal::parse(json[u"line_total"].toString());
    line.taxRate = Decimal::parse(json[u"tax_rate"].toString());
    line.priceBase = Decimal::parse(json[u"price_base_quantity"].toString());
    line.adjustment = Decimal::parse(json[u"adjustment"].toString());
    line.sku = json[u"sku"].toString();
    line.taxCategory = json[u"tax_category"].toString();
    line.page = json[u"page"].toInt();
    line.box = boxFromJson(json[u"box"]);
    return line;
}

QJsonObject taxToJson(const ReadTax &tax)
{
    QJsonObject json;
    putDecimal(json, QStringLiteral("rate"), tax.rate, 0);
    putDecimal(json, QStringLiteral("base"), tax.base, 2);
    putDecimal(json, QStringLiteral("tax"), tax.tax, 2);
    putText(json, QStringLiteral("category"), tax.category);
    putText(json, QStringLiteral("exemption"), tax.exemption);
    return json;
}

ReadTax taxFromJson(const QJsonObject &json)
{
    return {Decimal::parse(json[u"rate"].toString()), Decimal::parse(json[u"base"].toString()),
            Decimal::parse(json[u"tax"].toString()), json[u"category"].toString(), json[u"exemption"].toString()};
}

QJsonObject codeToJson(const ScannedCode &code)
{
    QJsonObject json{{QStringLiteral("format"), code.format},
                     {QStringLiteral("text"), code.text},
                     {QStringLiteral("orientation"), code.orientation}};
    putPlace(json, code.page, code.box);
    return json;
}

ScannedCode codeFromJson(const QJsonObject &json)
{
    return {json[u"format"].toString(), json[u"text"].toString(), json[u"page"].toInt(), boxFromJson(json[u"box"]),
            json[u"orientation"].toInt()};
}

QJsonObject proofToJson(const Proof &proof)
{
    QJsonArray fields;
    for (const Field field : proof.fields)
        fields.append(fieldName(field));
    return {{QStringLiteral("rule"), proof.rule},
            {QStringLiteral("holds"), proof.holds},
            {QStringLiteral("severity"), severityName(proof.severity)},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(proof.arguments)},
            {QStringLiteral("fields"), fields}};
}

Proof proofFromJson(const QJsonObject &json)
{
    Proof proof;
    proof.rule = json[u"rule"].toString();
    proof.holds = json[u"holds"].toBool();
    proof.severity = severityFromName(json[u"severity"].toString()).value_or(Severity::Failure);
    for (const QJsonValue &argument : json[u"arguments"].toArray())
        proof.arguments.append(argument.toString());
    for (const QJsonValue &name : json[u"fields"].toArray())
        if (const auto field = fieldFromName(name.toString()))
            proof.fields.append(*field);
    return proof;
}

template <typename T, typename ToJson>
QJsonArray listToJson(const QList<T> &list, ToJson toJsonOf)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toJsonOf(item));
    return array;
}

template <typename T, typename FromJson>
QList<T> listFromJson(const QJsonValue &json, FromJson itemFromJson)
{
    QList<T> list;
    for (const QJsonValue &item : json.toArray())
        list.append(itemFromJson(item.toObject()));
    return list;
}

} // namespace

QJsonObject toJson(const Reading &reading)
{
    QJsonObject fields;
    for (auto it = reading.fields.cbegin(); it != reading.fields.cend(); ++it)
        if (!it->value.isEmpty())
            fields[fieldName(it.key())] = fieldToJson(*it);
    QJsonObject elapsed;
    for (auto it = reading.elapsedMs.cbegin(); it != reading.elapsedMs.cend(); ++it)
        elapsed[it.key()] = *it;
    QJsonObject json{{QStringLiteral("status"), statusName(reading.status)},
                     {QStringLiteral("document_kind"), reading.documentKind},
                     {QStringLiteral("pages"), reading.pages},
                     {QStringLiteral("language"), reading.language},
                     {QStringLiteral("fields"), fields},
                     {QStringLiteral("lines"), listToJson(reading.lines, lineToJson)},
                     {QStringLiteral("tax_breakdown"), listToJson(reading.taxes, taxToJson)},
                     {QStringLiteral("barcodes"), listToJson(reading.codes, codeToJson)},
                     {QStringLiteral("proofs"), listToJson(reading.proofs, proofToJson)},
                     {QStringLiteral("elapsed_ms"), elapsed}};
    putDecimal(json, QStringLiteral("adjustments"), reading.adjustments, 2);
    putDecimal(json, QStringLiteral("rounding"), reading.rounding, 2);
    if (reading.paid)
        json[u"paid"] = QJsonObject{{QStringLiteral("given"), reading.paid->given.toString(2)},
                                    {QStringLiteral("change"), reading.paid->change.toString(2)}};
    if (reading.electronic)
        json[u"electronic"] = toJson(*reading.electronic);
    return json;
}

Reading readingFromJson(const QJsonObject &json)
{
    Reading reading;
    reading.status = json[u"status"].toString() == u"ok" ? ReadingStatus::Ok : ReadingStatus::Review;
    reading.documentKind = json[u"document_kind"].toString();
    reading.pages = json[u"pages"].toInt();
    reading.language = json[u"language"].toString();
    const QJsonObject fields = json[u"fields"].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        if (const auto field = fieldFromName(it.key()))
            reading.fields.insert(*field, fieldFromJson(it->toObject()));
    reading.lines = listFromJson<ReadLine>(json[u"lines"], lineFromJson);
    reading.taxes = listFromJson<ReadTax>(json[u"tax_breakdown"], taxFromJson);
    reading.adjustments = Decimal::parse(json[u"adjustments"].toString());
    reading.rounding = Decimal::parse(json[u"rounding"].toString());
    const auto given = Decimal::parse(json[u"paid"][u"given"].toString());
    const auto change = Decimal::parse(json[u"paid"][u"change"].toString());
    if (given && change)
        reading.paid = PaidAtTill{*given, *change};
    if (json[u"electronic"].isObject())
        reading.electronic = electronicInvoiceFromJson(json[u"electronic"].toObject());
    reading.codes = listFromJson<ScannedCode>(json[u"barcodes"], codeFromJson);
    reading.proofs = listFromJson<Proof>(json[u"proofs"], proofFromJson);
    const QJsonObject elapsed = json[u"elapsed_ms"].toObject();
    for (auto it = elapsed.begin(); it != elapsed.end(); ++it)
        reading.elapsedMs.insert(it.key(), it->toInt());
    return reading;
}

} // namespace dbledger::domain
