// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/InvoiceStarts.h"

#include "extraction/header/Dates.h"
#include "extraction/header/DocumentType.h"
#include "extraction/header/Numbers.h"
#include "extraction/items/LineTable.h"
#include "extraction/totals/Totals.h"
#include "extraction/words/TextFold.h"
#include "extraction/words/VatIds.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace dbledger::extraction {

namespace {

constexpr double titledInvoice = 0.5;
constexpr double numberedInvoice = 0.45;
constexpr double sureTotal = 0.6;
constexpr double labelledDate = 0.5;
constexpr qsizetype mostBundled = 200; ///< of a file; longer ones are no bundle that a person scanned

/// What a page says is to be paid, empty when none is sure. Found when it is asked for: it takes as long as all the
/// rest, and few pages need it.
class PageTotal
{
public:
    explicit PageTotal(const domain::PageText &page)
        : m_page(&page)
    {
    }

    const QString &value()
    {
        if (!m_value) {
            const View view({*m_page});
            const LineTable table = findLineTable(view.layout());
            const auto total = Totals(view, table).find().fields.value(domain::Field::GrossTotal);
            m_value = total.confidence >= sureTotal ? total.value : QString();
        }
        return *m_value;
    }

private:
    const domain::PageText *m_page;
    std::optional<QString> m_value;
};

/// What one page says of itself.
struct PageFacts
{
    int page = 0, of = 0; ///< "page 2 of 3", 0 when it does not say
    QString number;       ///< of the invoice, empty when none is sure
    QString date;         ///< of issue, likewise
    QSet<QString> ids;    ///< VAT ids and accounts
    bool titled = false;  ///< as an invoice or a credit note
    QStringList lines;    ///< folded
    PageTotal total;
};

/// "Page 2 of 3" in small letters without points and accents.
void readCounter(const QString &line, PageFacts &facts)
{
    static const QRegularExpression counted(
        QStringLiteral(
            R"(\b(?:page|seite|pagina|pag|hoja|blatt|blad|folha|p)\s*:?\s*(\d{1,3})\s*(?:/|of|sur|von|de|di|van)\s*(\d{1,3})\b)"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = line.toLower().normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.isMark() || c == u'.'; });
    if (const auto match = counted.match(plain); match.hasMatch() && facts.page == 0) {
        facts.page = match.captured(1).toInt();
        facts.of = match.captured(2).toInt();
    }
}

void readIds(const Line &line, PageFacts &facts)
{
    for (qsizetype token = 0; token < line.tokens.size(); ++token) {
        if (const auto vatId = vatIdAt(line, token))
            facts.ids.insert(vatId->value);
        if (const FoundIban iban = ibanAt(line, token); iban.tokens > 0)
            facts.ids.insert(iban.value);
    }
}

PageFacts factsOfPage(const domain::PageText &page)
{
    PageFacts facts{0, 0, {}, {}, {}, false, {}, PageTotal(page)};
    const View view({page});
    for (const Line &line : view.lines()) {
        facts.lines.append(foldedWords(line.text()));
        readCounter(line.text(), facts);
        readIds(line, facts);
    }
    const Ranking type = documentType(view);
    facts.titled = !type.isEmpty() && type.best().score >= titledInvoice;
    const Ranking number = Numbers(view, LineTable()).invoiceNumber();
    if (!number.isEmpty() && number.best().score >= numberedInvoice)
        facts.number = number.best().value;
    const Origin origin = originOf(view);
    const Ranking date = Dates(view, origin, {}).find().issue;
    if (!date.isEmpty() && date.best().score >= labelledDate)
        facts.date = date.best().value.left(10);
    return facts;
}

bool pageSays(const PageFacts &page, const QString &number)
{
    const QString folded = foldedWords(number);
    return std::any_of(page.lines.begin(), page.lines.end(),
                       [&folded](const QString &line) { return line.contains(folded); });
}

/// Whether both are there and are not the same.
bool differ(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

/// The invoice that the pages so far belong to.
class CurrentInvoice
{
public:
    explicit CurrentInvoice(const PageFacts &first)
        : m_all(first)
        , m_last(first)
        , m_totals({first.total})
    {
    }

    /// A page behind one that counted itself as the last, if it begins something; one with a title and a number of its
    /// own; or one with another total, and another number, day or other ids.
    bool endsBefore(PageFacts &page)
    {
        const bool complete = m_last.page > 0 && m_last.page == m_last.of;
        if (complete && (page.page == 1 || (page.page == 0 && page.titled)))
            return true;
        if (page.page > 1 || (!m_all.number.isEmpty() && pageSays(page, m_all.number)))
            return false;
        const bool numbered = differ(page.number, m_all.number);
        if (page.titled && numbered)
            return true;
        const bool otherIds = !(page.ids - m_all.ids).isEmpty() && !(m_all.ids - page.ids).isEmpty();
        return (numbered || otherIds || differ(page.date, m_all.date)) && differ(page.total.value(), total());
    }

    void add(const PageFacts &page)
    {
        for (QString PageFacts::*fact : {&PageFacts::number, &PageFacts::date})
            if ((m_all.*fact).isEmpty())
                m_all.*fact = page.*fact;
        m_totals.append(page.total);
        m_all.ids += page.ids;
        m_last = page;
    }

private:
    /// The last one that its pages print.
    QString total()
    {
        for (qsizetype i = m_totals.size() - 1; i >= 0; --i)
            if (const QString &value = m_totals[i].value(); !value.isEmpty())
                return value;
        return {};
    }

    PageFacts m_all, m_last;
    QList<PageTotal> m_totals; ///< of its pages
};

} // namespace

QList<int> invoiceStarts(const QList<domain::PageText> &pages)
{
    QList<int> starts{1};
    if (pages.size() < 2 || pages.size() > mostBundled)
        return starts;
    CurrentInvoice invoice(factsOfPage(pages.first()));
    for (qsizetype i = 1; i < pages.size(); ++i) {
        PageFacts page = factsOfPage(pages.at(i));
        if (invoice.endsBefore(page)) {
            starts.append(int(i) + 1);
            invoice = CurrentInvoice(page);
        } else {
            invoice.add(page);
        }
    }
    return starts;
}

} // namespace dbledger::extraction
