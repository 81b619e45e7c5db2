// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Error.h"
#include "domain/books/Invoice.h"
#include "domain/books/Payment.h"
#include "domain/books/Queue.h"
#include "domain/insight/Alert.h"
#include "domain/insight/Segmentation.h"
#include "domain/reading/Reading.h"

#include <QLocale>

#include <chrono>

class QDateTime;

namespace dbledger::app {

/// Turns the ids and arguments that the layers below return into what a person reads, in the language of the installed
/// translation (see WordingLanguage), with numbers and dates as `locale` writes them. Cheap to copy; any thread, as
/// long as no language is being installed meanwhile.
///
/// Sentences begin in lower case and end without a full stop, so that they can follow "error: " or a file's name;
/// capitalised() makes them stand alone.
class Wording
{
public:
    explicit Wording(const QLocale &locale = QLocale())
        : m_locale(locale)
    {
    }

    /// What happened and, where there is something to do, what to do next.
    QString sentence(const Error &error) const;
    /// What the rule found, with its numbers, whether it holds or not: "9 × 4.50 = 40.50, the page says 45.50".
    QString sentence(const domain::Proof &proof) const;
    /// Why a customer has that score: "R 4: 23 days, the best 20 % have 18 days or less".
    QString sentence(domain::RfmAspect aspect, const domain::RfmReason &reason, const domain::Currency &currency) const;
    /// What an alert tells, of its arguments.
    QString sentence(domain::AlertKind kind, const QStringList &arguments) const;
    /// When the rule tells: "Bob buys nothing for 30 days".
    QString sentence(const domain::AlertRule &rule) const;
    static QString capitalised(const QString &sentence);
    /// What went wrong, standing alone; in the present language.
    static QString wholeSentence(const Error &error);

    static QString name(domain::Field field);
    static QString name(domain::FieldState state);
    static QString name(domain::Witness witness);
    static QString name(domain::Severity severity);
    static QString name(domain::ReadingStatus status);
    static QString name(domain::Direction direction);
    static QString name(domain::InvoiceState state);
    static QString name(domain::PaymentState state);
    static QString name(Role role);
    static QString name(domain::QueueState state);
    /// The usual name; people may have given it another (SegmentService::names).
    static QString name(domain::Segment segment);
    static QString name(domain::AlertKind kind);
    static QString name(domain::AlertState state);
    static QString ruleName(const QString &rule);
    /// A thing that an error's "what" argument or a line of a history names: "invoice" -> "facture", also with its
    /// number ("line 2"), a field or a rule. An unknown one as it is.
    static QString thingName(const QString &thing);
    /// Why a document was not read, in two or three words, by the name of the error's kind; an unknown one as it is.
    static QString failureName(const QString &kind);
    /// UNTDID 1001: "380" -> "invoice"; an unknown code as it is.
    static QString documentTypeName(const QString &code);
    /// Of domain::paymentMethods(); an unknown one as it is.
    static QString paymentMethodName(const QString &method);
    /// Of a line of an invoice's history: "approve" -> "approved"; an unknown one as it is.
    static QString actionName(const QString &action);

    /// A canonical number with the locale's decimal mark and groups, all its decimals kept; other text as it is.
    QString number(const QString &canonical) const;
    QString number(domain::Decimal value, int decimals = 0) const { return number(value.toString(decimals)); }
    /// With the currency's decimals, without its code.
    QString amount(const domain::Money &money) const { return number(money.toString()); }
    /// With the currency's code: "1 234,50 EUR" (its blanks do not break).
    QString money(const domain::Money &money) const;
    /// The locale's short form with four digits of year; empty for an invalid date.
    QString date(QDate date) const;
    /// An ISO 8601 date, with its time where it has one; other text as it is.
    QString date(const QString &iso) const;
    /// A moment, shown in local time.
    QString moment(const QDateTime &utc) const;
    /// In seconds, or in minutes rounded up.
    static QString duration(std::chrono::seconds length);
    QString days(const QString &count) const;
    QString bytes(qint64 count) const { return m_locale.formattedDataSize(count); }
    /// A field's value as a person reads it: amounts and dates localised, the document type by name.
    QString value(domain::Field field, const QString &value) const;
    /// The value of a field (by its name) with its state, of anything else alone; a dash where there is none.
    QString valueWithState(const QString &thing, const QString &value, domain::FieldState state) const;

    const QLocale &locale() const { return m_locale; }

private:
    QString innerSentence(ErrorKind kind, const QStringList &arguments) const;
    QString fill(const QString &sentence, const char *kinds, const QStringList &arguments) const;
    QString argument(char kind, const QString &value) const;

    QLocale m_locale;
};

} // namespace dbledger::app
