// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/WordingTables.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace dbledger::app::wording {

namespace {

constexpr std::array arithmetic{
    RuleSentences{u"BR-CO-15", "nnnn", QT_TRANSLATE_NOOP("Wording", "net + VAT = gross"),
                  QT_TRANSLATE_NOOP("Wording", "net %1 + VAT %2 = gross %3"),
                  QT_TRANSLATE_NOOP("Wording", "net %1 + VAT %2 = %4, the page says gross %3")},
    RuleSentences{u"rounded-total", "nnnnn", QT_TRANSLATE_NOOP("Wording", "rounded total"),
                  QT_TRANSLATE_NOOP("Wording", "net %1 + VAT %2 + rounding %3 = %4"),
                  QT_TRANSLATE_NOOP("Wording", "net %1 + VAT %2 + rounding %3 = %5, the page says %4")},
    RuleSentences{u"BR-CO-14", "nn", QT_TRANSLATE_NOOP("Wording", "sum of the VAT rows"),
                  QT_TRANSLATE_NOOP("Wording", "the VAT rows add up to %1"),
                  QT_TRANSLATE_NOOP("Wording", "the VAT rows add up to %1, the page says %2")},
    RuleSentences{u"BR-CO-17", "nnnn", QT_TRANSLATE_NOOP("Wording", "VAT of a rate"),
                  QT_TRANSLATE_NOOP("Wording", "%1 % of %2 = %3"),
                  QT_TRANSLATE_NOOP("Wording", "%1 % of %2 = %4, the page says %3")},
    RuleSentences{u"BR-S-08", "nn", QT_TRANSLATE_NOOP("Wording", "sum of the taxed amounts"),
                  QT_TRANSLATE_NOOP("Wording", "the taxed amounts add up to %1"),
                  QT_TRANSLATE_NOOP("Wording", "the taxed amounts add up to %1, the page says net %2")},
    RuleSentences{u"line-total", "nnnnn", QT_TRANSLATE_NOOP("Wording", "total of a line"),
                  QT_TRANSLATE_NOOP("Wording", "line %1: %2 × %3 = %4"),
                  QT_TRANSLATE_NOOP("Wording", "line %1: %2 × %3 = %5, the page says %4")},
    RuleSentences{u"sum-of-lines", "nn", QT_TRANSLATE_NOOP("Wording", "sum of the lines"),
                  QT_TRANSLATE_NOOP("Wording", "the lines add up to %1"),
                  QT_TRANSLATE_NOOP("Wording", "the lines add up to %1, the page says %2")},
    RuleSentences{u"sign-fits-type", "n", QT_TRANSLATE_NOOP("Wording", "sign of the total"),
                  QT_TRANSLATE_NOOP("Wording", "the total %1 is positive, as an invoice's is"),
                  QT_TRANSLATE_NOOP("Wording", "the total %1 is negative; is this a credit note?")},
    RuleSentences{u"vat-rate", "ntd", QT_TRANSLATE_NOOP("Wording", "VAT rate of the country"),
                  QT_TRANSLATE_NOOP("Wording", "%1 % was a VAT rate of %2 on %3"),
                  QT_TRANSLATE_NOOP("Wording", "%1 % was no VAT rate of %2 on %3")},
};

constexpr std::array identifiers{
    RuleSentences{u"iban", "t", QT_TRANSLATE_NOOP("Wording", "check digits of the IBAN"),
                  QT_TRANSLATE_NOOP("Wording", "the check digits of the IBAN %1 are right"),
                  QT_TRANSLATE_NOOP("Wording", "the check digits of the IBAN %1 are wrong")},
    RuleSentences{u"bic", "t", QT_TRANSLATE_NOOP("Wording", "form of the BIC"),
                  QT_TRANSLATE_NOOP("Wording", "%1 has the form of a BIC"),
                  QT_TRANSLATE_NOOP("Wording", "%1 does not have the form of a BIC")},
    RuleSentences{u"bic-country", "tt", QT_TRANSLATE_NOOP("Wording", "country of BIC and IBAN"),
                  QT_TRANSLATE_NOOP("Wording", "the BIC %1 and the IBAN %2 are of the same country"),
                  QT_TRANSLATE_NOOP("Wording", "the BIC %1 and the IBAN %2 are of different countries")},
    RuleSentences{u"seller-vat-id", "t", QT_TRANSLATE_NOOP("Wording", "check digits of the seller's VAT id"),
                  QT_TRANSLATE_NOOP("Wording", "the check digits of the seller's VAT id %1 are right"),
                  QT_TRANSLATE_NOOP("Wording", "the check digits of the seller's VAT id %1 are wrong")},
    RuleSentences{u"buyer-vat-id", "t", QT_TRANSLATE_NOOP("Wording", "check digits of the buyer's VAT id"),
                  QT_TRANSLATE_NOOP("Wording", "the check digits of the buyer's VAT id %1 are right"),
                  QT_TRANSLATE_NOOP("Wording", "the check digits of the buyer's VAT id %1 are wrong")},
    RuleSentences{
        u"BR-FR-10", "t", QT_TRANSLATE_NOOP("Wording", "check digit of the seller's SIREN"),
        QT_TRANSLATE_NOOP("Wording", "the check digit of the seller's SIREN %1 is right"),
        QT_TRANSLATE_NOOP("Wording", "the seller's SIREN %1 is not one: nine digits, the last a check digit")},
    RuleSentences{u"seller-siret", "t", QT_TRANSLATE_NOOP("Wording", "check digit of the seller's SIRET"),
                  QT_TRANSLATE_NOOP("Wording", "the check digit of the seller's SIRET %1 is right"),
                  QT_TRANSLATE_NOOP("Wording", "the check digit of the seller's SIRET %1 is wrong")},
    RuleSentences{u"buyer-siret", "t", QT_TRANSLATE_NOOP("Wording", "check digit of the buyer's SIRET"),
                  QT_TRANSLATE_NOOP("Wording", "the check digit of the buyer's SIRET %1 is right"),
                  QT_TRANSLATE_NOOP("Wording", "the check digit of the buyer's SIRET %1 is wrong")},
    RuleSentences{u"BR-FR-09", "tt", QT_TRANSLATE_NOOP("Wording", "SIRET of the SIREN"),
                  QT_TRANSLATE_NOOP("Wording", "the SIRET %1 belongs to the SIREN %2"),
                  QT_TRANSLATE_NOOP("Wording", "the SIRET %1 does not belong to the SIREN %2")},
    RuleSentences{u"vat-id-siren", "tt", QT_TRANSLATE_NOOP("Wording", "VAT id of the SIREN"),
                  QT_TRANSLATE_NOOP("Wording", "the VAT id %1 belongs to the SIREN %2"),
                  QT_TRANSLATE_NOOP("Wording", "the VAT id %1 does not belong to the SIREN %2")},
    RuleSentences{u"payment-reference", "t", QT_TRANSLATE_NOOP("Wording", "check digits of the payment reference"),
                  QT_TRANSLATE_NOOP("Wording", "the check digits of the payment reference %1 are right"),
                  QT_TRANSLATE_NOOP("Wording", "the check digits of the payment reference %1 are wrong")},
};

constexpr std::array dates{
    RuleSentences{u"issue-date-future", "dd", QT_TRANSLATE_NOOP("Wording", "issue date not in the future"),
                  QT_TRANSLATE_NOOP("Wording", "the issue date %1 is not in the future"),
                  QT_TRANSLATE_NOOP("Wording", "the issue date %1 is in the future (today is %2)")},
    RuleSentences{u"issue-date-old", "dn", QT_TRANSLATE_NOOP("Wording", "issue date not long ago"),
                  QT_TRANSLATE_NOOP("Wording", "the issue date %1 is within the last %2 years"),
                  QT_TRANSLATE_NOOP("Wording", "the issue date %1 is more than %2 years ago")},
    RuleSentences{u"BR-FR-CO-07", "dd", QT_TRANSLATE_NOOP("Wording", "due date after issue date"),
                  QT_TRANSLATE_NOOP("Wording", "the due date %1 is not before the issue date %2"),
                  QT_TRANSLATE_NOOP("Wording", "the due date %1 is before the issue date %2")},
    RuleSentences{u"payment-terms", "n", QT_TRANSLATE_NOOP("Wording", "payment terms"),
                  QT_TRANSLATE_NOOP("Wording", "days from issue to due date: %1"),
                  QT_TRANSLATE_NOOP("Wording", "days from issue to due date: %1, which is unusually long")},
    RuleSentences{u"birth-date", "dd", QT_TRANSLATE_NOOP("Wording", "birth date before issue date"),
                  QT_TRANSLATE_NOOP("Wording", "the birth date %1 is before the issue date %2"),
                  QT_TRANSLATE_NOOP("Wording", "the birth date %1 is not before the issue date %2")},
};

constexpr std::array codes{
    RuleSentences{u"qr-number", "tt", QT_TRANSLATE_NOOP("Wording", "number in the QR code"),
                  QT_TRANSLATE_NOOP("Wording", "page and QR code say the same number, %1"),
                  QT_TRANSLATE_NOOP("Wording", "the page says number %1, the QR code says %2")},
    RuleSentences{u"qr-date", "dd", QT_TRANSLATE_NOOP("Wording", "date in the QR code"),
                  QT_TRANSLATE_NOOP("Wording", "page and QR code say the same date, %1"),
                  QT_TRANSLATE_NOOP("Wording", "the page says %1, the QR code says %2")},
    RuleSentences{u"qr-amount", "nn", QT_TRANSLATE_NOOP("Wording", "amount in the QR code"),
                  QT_TRANSLATE_NOOP("Wording", "page and QR code say the same amount, %1"),
                  QT_TRANSLATE_NOOP("Wording", "the page says amount %1, the QR code says %2")},
    RuleSentences{u"qr-iban", "tt", QT_TRANSLATE_NOOP("Wording", "IBAN in the QR code"),
                  QT_TRANSLATE_NOOP("Wording", "page and QR code say the same IBAN, %1"),
                  QT_TRANSLATE_NOOP("Wording", "the page says IBAN %1, the QR code says %2")},
    RuleSentences{u"qr-birthdate", "d", QT_TRANSLATE_NOOP("Wording", "birth date in the QR code"),
                  QT_TRANSLATE_NOOP("Wording", "the birth date in the QR code, %1, exists"),
                  QT_TRANSLATE_NOOP("Wording", "the birth date in the QR code, %1, does not exist")},
    RuleSentences{u"qr-unreadable", "n", QT_TRANSLATE_NOOP("Wording", "QR code readable"),
                  QT_TRANSLATE_NOOP("Wording", "the QR code on page %1 was read"),
                  QT_TRANSLATE_NOOP("Wording", "the QR code on page %1 cannot be read")},
    RuleSentences{u"several-invoices", "nt", QT_TRANSLATE_NOOP("Wording", "one invoice in the file"),
                  QT_TRANSLATE_NOOP("Wording", "the file holds one invoice"),
                  QT_TRANSLATE_NOOP("Wording", "the file seems to hold %1 invoices; they begin on pages %2: split it")},
    RuleSentences{u"xml-page", "wvv", QT_TRANSLATE_NOOP("Wording", "embedded data and page"),
                  QT_TRANSLATE_NOOP("Wording", "%1: the embedded data and the page say the same, %2"),
                  QT_TRANSLATE_NOOP("Wording", "%1: the embedded data say %2, the page says %3")},
    RuleSentences{u"xml-page-line", "nwnn", QT_TRANSLATE_NOOP("Wording", "line in embedded data and page"),
                  QT_TRANSLATE_NOOP("Wording", "line %1, %2: the embedded data and the page say the same, %3"),
                  QT_TRANSLATE_NOOP("Wording", "line %1, %2: the embedded data say %3, the page says %4")},
    RuleSentences{u"xml-page-lines", "nnn", QT_TRANSLATE_NOOP("Wording", "lines in embedded data and page"),
                  QT_TRANSLATE_NOOP("Wording", "the embedded data and the page have the same lines: %1"),
                  QT_TRANSLATE_NOOP("Wording", "lines in the embedded data: %1, on the page: %2, the same on both: "
                                               "%3")},
    RuleSentences{u"xml-page-tax", "nnnnn", QT_TRANSLATE_NOOP("Wording", "VAT in embedded data and page"),
                  QT_TRANSLATE_NOOP("Wording", "VAT at %1 %: the embedded data and the page say the same, %3 on %2"),
                  QT_TRANSLATE_NOOP("Wording", "VAT at %1 %: the embedded data say %3 on %2, the page says %5 on %4")},
    RuleSentences{u"xml-unreadable", "tt", QT_TRANSLATE_NOOP("Wording", "embedded data readable"),
                  QT_TRANSLATE_NOOP("Wording", "the embedded file %1 was read"),
                  QT_TRANSLATE_NOOP("Wording", "the embedded file %1 cannot be read (%2); only the page was")},
    RuleSentences{u"order-x", "t", QT_TRANSLATE_NOOP("Wording", "no order embedded"),
                  QT_TRANSLATE_NOOP("Wording", "the embedded file %1 is no order"),
                  QT_TRANSLATE_NOOP("Wording", "the embedded file %1 is an order, not an invoice; it was not read")},
    RuleSentences{u"paid-less-change", "nnnn", QT_TRANSLATE_NOOP("Wording", "paid less change"),
                  QT_TRANSLATE_NOOP("Wording", "paid %1 less change %2 = gross %3"),
                  QT_TRANSLATE_NOOP("Wording", "paid %1 less change %2 = %4, the page says gross %3")},
    RuleSentences{u"header-missing", "l", QT_TRANSLATE_NOOP("Wording", "header complete"),
                  QT_TRANSLATE_NOOP("Wording", "the header is complete: %1"),
                  QT_TRANSLATE_NOOP("Wording", "the header is incomplete, missing: %1")},
};

} // namespace

std::span<const RuleSentences> ruleSentences()
{
    static const std::vector<RuleSentences> all = [] {
        std::vector<RuleSentences> joined;
        const std::span<const RuleSentences> groups[]{arithmetic, identifiers, dates, codes, structureSentences()};
        for (const std::span<const RuleSentences> group : groups)
            joined.insert(joined.end(), group.begin(), group.end());
        return joined;
    }();
    return all;
}

const RuleSentences *ruleSentence(QStringView rule)
{
    const std::span<const RuleSentences> all = ruleSentences();
    const auto found = std::ranges::find(all, rule, &RuleSentences::rule);
    return found == all.end() ? nullptr : &*found;
}

} // namespace dbledger::app::wording
