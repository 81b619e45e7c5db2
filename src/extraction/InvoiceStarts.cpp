// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/InvoiceStarts.h"

#include "extraction/DocumentType.h"
#include "extraction/Numbers.h"
#include "extraction/TextFold.h"

#include <QRegularExpression>

#include <algorithm>

namespace dbledger::extraction {

namespace {

constexpr double titledInvoice = 0.5;
constexpr double numberedInvoice = 0.45;
constexpr qsizetype mostBundled = 200; ///< of a file; longer ones are no bundle that a person scanned

/// What one page says of itself.
struct PageFacts
{
    int page = 0, of = 0; ///< "page 2 of 3", 0 when it does not say
    QString number;       ///< of the invoice, empty when none is sure
    bool titled = false;  ///< as an invoice or a credit note
    QStringList lines;    ///< folded
};

PageFacts factsOfPage(const domain::PageText &page)
{
    static const QRegularExpression counted(
        QStringLiteral(
            R"(\b(?:page|seite|pagina|pag|hoja|blatt|blad|folha|p)\s*:?\s*(\d{1,3})\s*(?:/|of|sur|von|de|di|van)\s*(\d{1,3})\b)"),
        QRegularExpression::CaseInsensitiveOption);
    PageFacts facts;
    const View view({page});
    for (const Line &line : view.lines()) {
        const QString text = line.text();
        facts.lines.append(foldedWords(text));
        QString plain = text.toLower().normalized(QString::NormalizationForm_D);
        plain.removeIf([](QChar c) { return c.isMark() || c == u'.'; });
        if (const auto match = counted.match(plain); match.hasMatch() && facts.page == 0) {
            facts.page = match.captured(1).toInt();
            facts.of = match.captured(2).toInt();
        }
    }
    const Ranking type = documentType(view);
    facts.titled = !type.isEmpty() && type.best().score >= titledInvoice;
    const Ranking number = Numbers(view, LineTable()).invoiceNumber();
    if (!number.isEmpty() && number.best().score >= numberedInvoice)
        facts.number = number.best().value;
    return facts;
}

bool pageSays(const PageFacts &page, const QString &number)
{
    const QString folded = foldedWords(number);
    return std::any_of(page.lines.begin(), page.lines.end(),
                       [&folded](const QString &line) { return line.contains(folded); });
}

} // namespace

QList<int> invoiceStarts(const QList<domain::PageText> &pages)
{
    QList<int> starts{1};
    if (pages.size() < 2 || pages.size() > mostBundled)
        return starts;
    PageFacts before = factsOfPage(pages.first());
    QString number = before.number;
    for (qsizetype i = 1; i < pages.size(); ++i) {
        const PageFacts here = factsOfPage(pages.at(i));
        const bool countsAnew = here.page == 1 && before.page > 0 && before.page == before.of;
        const bool numbered = here.titled && !here.number.isEmpty() && !number.isEmpty() && here.number != number &&
                              !pageSays(here, number) && here.page <= 1;
        if (countsAnew || numbered)
            starts.append(int(i) + 1);
        if (countsAnew || numbered || number.isEmpty())
            number = here.number;
        before = here;
    }
    return starts;
}

} // namespace dbledger::extraction
