// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ListCommand.h"

#include "app/books/InvoiceService.h"
#include "cli/commands/InvoiceFilterOptions.h"
#include "cli/console/Options.h"
#include "cli/console/Session.h"
#include "cli/output/InvoiceJson.h"
#include "cli/output/Table.h"

#include <limits>

namespace dbledger::cli {

namespace {

constexpr int pageSize = 500;
const QString nothing = QStringLiteral("–");

Style styleOf(domain::InvoiceState state)
{
    switch (state) {
    case domain::InvoiceState::Draft:
        return Style::Doubt;
    case domain::InvoiceState::Approved:
        return Style::Good;
    case domain::InvoiceState::Void:
        break;
    }
    return Style::Faint;
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? nothing : text;
}

/// What is still to be paid.
std::optional<domain::Money> openOf(const domain::InvoiceRow &row)
{
    if (row.state != domain::InvoiceState::Approved || !row.gross || !row.paid)
        return std::nullopt;
    return domain::Money::fromMinor(row.gross->minor() - row.paid->minor(), row.gross->currency());
}

QList<Cell> cells(const domain::InvoiceRow &row, const app::Wording &wording)
{
    const auto open = openOf(row);
    const QString number =
        row.documentType == 381 ? orNothing(row.number) + QStringLiteral(" −") : orNothing(row.number);
    return {{QString::number(row.id), Style::Faint},
            {app::Wording::name(row.state), styleOf(row.state)},
            {row.direction ? app::Wording::name(*row.direction) : nothing, Style::Plain},
            {number, Style::Plain},
            {orNothing(wording.date(row.issueDate)), Style::Plain},
            {orNothing(wording.date(row.dueDate)), row.dueDateAssumed ? Style::Faint : Style::Plain},
            {orNothing(row.partyName), Style::Plain},
            {row.gross ? wording.money(*row.gross) : nothing, Style::Plain},
            {open ? wording.amount(*open) : nothing, Style::Plain}};
}

} // namespace

QString ListCommand::name() const
{
    return QStringLiteral("list");
}

QString ListCommand::synopsis() const
{
    return {};
}

QString ListCommand::summary() const
{
    return tr("list the invoices, newest first");
}

QString ListCommand::description() const
{
    return {};
}

QList<QCommandLineOption> ListCommand::options() const
{
    QList<QCommandLineOption> all = options::invoiceFilter();
    all.append({{QStringLiteral("limit"), tr("at most N invoices"), QStringLiteral("N")},
                options::database(),
                options::json()});
    return all;
}

Result<ExitCode> ListCommand::run(const Invocation &invocation) const
{
    const QCommandLineParser &arguments = invocation.arguments;
    if (!arguments.positionalArguments().isEmpty())
        return usageError(
            tr("\"%1\" is too much; --search looks for text").arg(arguments.positionalArguments().first()));
    const auto filter = options::invoiceFilter(arguments);
    if (!filter)
        return filter.error();
    const auto limit = options::number(arguments, QStringLiteral("limit"), 1, std::numeric_limits<int>::max());
    if (!limit)
        return limit.error();

    Session session(invocation);
    Table table(invocation.console, {{tr("Id"), 6, 0, Column::Align::Right, Elide::End},
                                     {tr("State"), 9, 0, Column::Align::Left, Elide::End},
                                     {tr("Direction"), 8, 0, Column::Align::Left, Elide::End},
                                     {tr("Number"), 16, 0, Column::Align::Left, Elide::End},
                                     {tr("Date"), 10, 0, Column::Align::Left, Elide::End},
                                     {tr("Due"), 10, 0, Column::Align::Left, Elide::End},
                                     {tr("Party"), 32, 1, Column::Align::Left, Elide::End},
                                     {tr("Gross"), 15, 0, Column::Align::Right, Elide::End},
                                     {tr("Open"), 11, 0, Column::Align::Right, Elide::End}});
    const bool json = arguments.isSet(QStringLiteral("json"));
    int left = limit->value_or(std::numeric_limits<int>::max()), shown = 0;
    std::optional<domain::PageKey> after;
    do {
        const auto page =
            app::await(session.context.invoices().list(*filter, std::min(left, pageSize), after, session.actor));
        if (!page)
            return page.error();
        for (const domain::InvoiceRow &row : page->rows) {
            if (json)
                invocation.console.outJson(toJson(row));
            else
                table.row(cells(row, invocation.wording));
        }
        left -= int(page->rows.size());
        shown += int(page->rows.size());
        after = page->next;
    } while (after && left > 0 && !invocation.interrupt.token().isCancelled() && invocation.console.isGood());
    if (invocation.interrupt.token().isCancelled())
        return ExitCode::Interrupted;
    if (shown == 0)
        invocation.console.err(tr("there are no such invoices"));
    return ExitCode::Ok;
}

} // namespace dbledger::cli
