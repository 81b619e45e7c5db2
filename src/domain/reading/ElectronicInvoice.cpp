// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading/ElectronicInvoice.h"

#include <QJsonArray>

#include <array>

namespace dbledger::domain {

namespace {

struct Profile
{
    QLatin1StringView id, name;
};

constexpr std::array profiles{
    Profile{QLatin1StringView("minimum"), QLatin1StringView("Factur-X / ZUGFeRD MINIMUM")},
    Profile{QLatin1StringView("basic-wl"), QLatin1StringView("Factur-X / ZUGFeRD BASIC WL")},
    Profile{QLatin1StringView("basic"), QLatin1StringView("Factur-X / ZUGFeRD BASIC")},
    Profile{QLatin1StringView("en16931"), QLatin1StringView("EN 16931")},
    Profile{QLatin1StringView("extended"), QLatin1StringView("Factur-X / ZUGFeRD EXTENDED")},
    Profile{QLatin1StringView("extended-ctc-fr"), QLatin1StringView("EXTENDED-CTC-FR")},
    Profile{QLatin1StringView("xrechnung"), QLatin1StringView("XRechnung")},
    Profile{QLatin1StringView("peppol"), QLatin1StringView("Peppol BIS Billing 3")},
    Profile{QLatin1StringView("pint"), QLatin1StringView("Peppol PINT")},
    Profile{QLatin1StringView("zugferd-1-basic"), QLatin1StringView("ZUGFeRD 1.0 BASIC")},
    Profile{QLatin1StringView("zugferd-1-comfort"), QLatin1StringView("ZUGFeRD 1.0 COMFORT")},
    Profile{QLatin1StringView("zugferd-1-extended"), QLatin1StringView("ZUGFeRD 1.0 EXTENDED")},
};

/// Visits every member that is a text, a list of texts or an amount, under its name in JSON.
template <typename Invoice, typename Visitor>
void visit(Invoice &invoice, Visitor visitor)
{
    visitor("syntax", invoice.syntax);
    visitor("profile", invoice.profile);
    visitor("guideline", invoice.guideline);
    visitor("process", invoice.process);
    visitor("sum_of_lines", invoice.sumOfLines);
    visitor("allowances", invoice.allowances);
    visitor("charges", invoice.charges);
    visitor("prepaid", invoice.prepaid);
    visitor("rounding", invoice.rounding);
    visitor("third_party", invoice.thirdParty);
    visitor("tax_in_other_currency", invoice.taxInOtherCurrency);
    visitor("tax_currency", invoice.taxCurrency);
    visitor("payment_means", invoice.paymentMeans);
    visitor("has_account", invoice.hasAccount);
    visitor("has_terms", invoice.hasTerms);
    visitor("note_codes", invoice.noteCodes);
    visitor("earlier_invoices", invoice.earlierInvoices);
    visitor("seller_country", invoice.sellerCountry);
    visitor("buyer_country", invoice.buyerCountry);
    visitor("delivery_country", invoice.deliveryCountry);
    visitor("seller_ids", invoice.sellerIds);
    visitor("buyer_ids", invoice.buyerIds);
    visitor("seller_endpoint", invoice.sellerEndpoint);
    visitor("buyer_endpoint", invoice.buyerEndpoint);
    visitor("tax_point_date", invoice.taxPointDate);
    visitor("tax_point_code", invoice.taxPointCode);
    visitor("period_start", invoice.periodStart);
    visitor("period_end", invoice.periodEnd);
    visitor("attachments", invoice.attachments);
    visitor("group_lines", invoice.groupLines);
}

struct Writer
{
    QJsonObject &json;

    void operator()(const char *name, const QString &value) const
    {
        if (!value.isEmpty())
            json[QLatin1StringView(name)] = value;
    }
    void operator()(const char *name, const QStringList &value) const
    {
        if (!value.isEmpty())
            json[QLatin1StringView(name)] = QJsonArray::fromStringList(value);
    }
    void operator()(const char *name, const std::optional<Decimal> &value) const
    {
        if (value)
            json[QLatin1StringView(name)] = value->toString(2);
    }
    void operator()(const char *name, bool value) const { json[QLatin1StringView(name)] = value; }
    void operator()(const char *name, int value) const
    {
        if (value != 0)
            json[QLatin1StringView(name)] = value;
    }
};

struct Reader
{
    const QJsonObject &json;

    QJsonValue at(const char *name) const { return json.value(QLatin1StringView(name)); }
    void operator()(const char *name, QString &value) const { value = at(name).toString(); }
    void operator()(const char *name, QStringList &value) const
    {
        for (const QJsonValue &entry : at(name).toArray())
            value.append(entry.toString());
    }
    void operator()(const char *name, std::optional<Decimal> &value) const
    {
        value = Decimal::parse(at(name).toString());
    }
    void operator()(const char *name, bool &value) const { value = at(name).toBool(); }
    void operator()(const char *name, int &value) const { value = at(name).toInt(); }
};

template <typename Adjustment, typename Visitor>
void visitAdjustment(Adjustment &adjustment, Visitor visitor)
{
    visitor("charge", adjustment.charge);
    visitor("amount", adjustment.amount);
    visitor("category", adjustment.category);
    visitor("rate", adjustment.rate);
    visitor("reason", adjustment.reason);
}

} // namespace

QStringList missingInProfile(const QString &profile)
{
    if (profile == u"minimum")
        return {QStringLiteral("lines"), QStringLiteral("tax_breakdown"), QStringLiteral("due_date"),
                QStringLiteral("payment_account"), QStringLiteral("buyer_address")};
    if (profile == u"basic-wl")
        return {QStringLiteral("lines")};
    return {};
}

const QStringList &profileIds()
{
    static const QStringList ids = [] {
        QStringList list;
        for (const Profile &profile : profiles)
            list.append(profile.id);
        return list;
    }();
    return ids;
}

QString profileName(const QString &id)
{
    for (const Profile &profile : profiles)
        if (profile.id == id)
            return profile.name;
    return id;
}

QString formatName(const ElectronicInvoice &invoice)
{
    const QString syntax = invoice.syntax == u"ubl" ? QStringLiteral("UBL") : QStringLiteral("CII");
    const QString profile = profileName(invoice.profile);
    return profile.isEmpty() ? syntax : QStringLiteral("%1 (%2)").arg(profile, syntax);
}

bool isCreditType(const QString &documentType)
{
    static const QStringList types = QStringLiteral("81 83 261 262 296 308 381 396 420 458 502 503 532").split(u' ');
    return types.contains(documentType);
}

bool isPaidProcess(const QString &process)
{
    static const QStringList processes{QStringLiteral("B2"), QStringLiteral("S2"), QStringLiteral("M2")};
    return processes.contains(process);
}

QJsonObject toJson(const ElectronicInvoice &invoice)
{
    QJsonObject json;
    visit(invoice, Writer{json});
    if (!invoice.profile.isEmpty())
        json[u"profile_name"] = formatName(invoice);
    if (const QStringList missing = missingInProfile(invoice.profile); !missing.isEmpty())
        json[u"profile_lacks"] = QJsonArray::fromStringList(missing);
    QJsonArray adjustments;
    for (const DocumentAdjustment &adjustment : invoice.adjustments) {
        QJsonObject entry;
        visitAdjustment(adjustment, Writer{entry});
        adjustments.append(entry);
    }
    if (!adjustments.isEmpty())
        json[u"adjustments"] = adjustments;
    return json;
}

ElectronicInvoice electronicInvoiceFromJson(const QJsonObject &json)
{
    ElectronicInvoice invoice;
    visit(invoice, Reader{json});
    for (const QJsonValue &value : json[u"adjustments"].toArray()) {
        const QJsonObject entry = value.toObject();
        visitAdjustment(invoice.adjustments.emplaceBack(), Reader{entry});
    }
    return invoice;
}

} // namespace dbledger::domain
