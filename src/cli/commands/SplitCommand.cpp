// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/SplitCommand.h"

#include "app/books/InvoiceService.h"
#include "app/intake/DocumentReader.h"
#include "app/intake/FileLoader.h"
#include "app/intake/PageService.h"
#include "app/intake/QueueService.h"
#include "cli/console/Options.h"
#include "cli/console/Session.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace dbledger::cli {

using domain::PageRange;

namespace {

/// "1-2,3,4-5", as --pages takes it.
QString pagesOption(const QList<PageRange> &parts)
{
    return domain::pagesText(parts).remove(u' ');
}

/// The invoice with that number or id; nothing for the path of a file.
Result<std::optional<domain::InvoiceDetail>> invoiceFor(Session &session, const QString &what)
{
    using Detail = std::optional<domain::InvoiceDetail>;
    if (QFileInfo::exists(what))
        return Detail();
    const auto id = app::await(session.context.invoices().find(what, session.actor));
    if (!id)
        return id.error();
    auto detail = app::await(session.context.invoices().show(*id, session.actor));
    return detail ? Result<Detail>(*std::move(detail)) : Result<Detail>(detail.error());
}

/// What was read of the invoice's document, or of a file that is read for this and not stored.
Result<domain::Reading> readingFor(const Invocation &invocation, Session &session, const QString &what)
{
    const auto invoice = invoiceFor(session, what);
    if (!invoice)
        return invoice.error();
    if (*invoice)
        return (*invoice)->reading.value_or(domain::Reading());
    const auto file = app::loadFile(what, invocation.interrupt.token());
    if (!file)
        return file.error();
    return app::await(session.context.reader().read(
        file->bytes, {options::password(invocation.arguments), session.context.clock().today()},
        invocation.interrupt.token()));
}

/// Of the document that the invoice came from, or that the file is stored as. NotFound.
Result<qint64> documentFor(const Invocation &invocation, Session &session, const QString &what)
{
    const auto invoice = invoiceFor(session, what);
    if (!invoice)
        return invoice.error();
    if (*invoice && (*invoice)->document)
        return (*invoice)->document->id;
    if (*invoice)
        return Error{ErrorKind::NotFound, {QStringLiteral("document"), what}, {}};
    const auto file = app::loadFile(what, invocation.interrupt.token());
    if (!file)
        return file.error();
    return app::await(session.context.queue().documentOf(what, file->bytes, session.actor));
}

/// A file that is put into the queue to be split, and leaves it when it is not.
class QueuedForSplit
{
public:
    explicit QueuedForSplit(Session &session)
        : m_session(session)
    {
    }

    Result<qint64> find(const Invocation &invocation, const QString &what)
    {
        app::QueueService &queue = m_session.context.queue();
        const auto known = documentFor(invocation, m_session, what);
        if (!QFileInfo::exists(what) || (!known && known.error().kind != ErrorKind::NotFound))
            return known;
        if (known) {
            const auto entries = app::await(queue.entries({*known}, m_session.actor));
            if (!entries)
                return entries.error();
            if (!entries->isEmpty())
                return known;
        }
        const auto file = app::loadFile(what, invocation.interrupt.token());
        if (!file)
            return file.error();
        const auto added =
            app::await(queue.addBytes(QFileInfo(what).fileName(), file->bytes, std::nullopt, m_session.actor));
        m_added = added ? *added : 0;
        return added;
    }

    Result<void> takeOut()
    {
        if (m_added == 0)
            return {};
        const auto out = app::await(m_session.context.queue().remove({m_added}, m_session.actor));
        return out ? Result<void>() : Result<void>(out.error());
    }

private:
    Session &m_session;
    qint64 m_added = 0; ///< 0: it was in the queue before
};

} // namespace

QString SplitCommand::name() const
{
    return QStringLiteral("split");
}

QString SplitCommand::synopsis() const
{
    return tr("FILE|NUMBER|ID");
}

QString SplitCommand::summary() const
{
    return tr("make a document of each invoice in a file that holds several");
}

QString SplitCommand::description() const
{
    return tr("Says which invoices were found in a file, or in the document of the invoice with that number or id. "
              "With --pages "
              "each of these parts becomes a document that waits to be read (\"import --continue\" reads it, as does "
              "the window), and the whole is put aside; every page must be in one part. Text layers are kept; "
              "attachments and embedded electronic invoices stay with the whole. The parts of a protected PDF are "
              "protected by the same password. --undo brings the whole back and takes away the parts that nobody "
              "worked on.");
}

QList<QCommandLineOption> SplitCommand::options() const
{
    return {{QStringLiteral("pages"), tr("the parts, such as 1-2,3,4-5"), QStringLiteral("PAGES")},
            {QStringLiteral("undo"), tr("bring back what was split")},
            options::password(),
            options::database(),
            options::json()};
}

Result<ExitCode> SplitCommand::run(const Invocation &invocation) const
{
    const QStringList given = invocation.arguments.positionalArguments();
    const bool undone = invocation.arguments.isSet(QStringLiteral("undo"));
    const bool cuts = invocation.arguments.isSet(QStringLiteral("pages"));
    if (given.size() != 1)
        return usageError(tr("\"split\" takes one file, or the number or id of one invoice"));
    if (undone && cuts)
        return usageError(tr("--pages and --undo exclude each other"));
    if (undone)
        return undo(invocation, given.first());
    if (!cuts)
        return propose(invocation, given.first());
    const QString pages = invocation.arguments.value(QStringLiteral("pages"));
    const auto parts = domain::pagesFromText(pages);
    if (!parts)
        return usageError(tr("\"%1\" does not say pages; parts look like 1-2,3,4-5").arg(pages));
    return split(invocation, given.first(), *parts);
}

Result<ExitCode> SplitCommand::propose(const Invocation &invocation, const QString &what)
{
    Session session(invocation);
    const auto reading = readingFor(invocation, session, what);
    if (!reading)
        return reading.error();
    const QList<PageRange> found = domain::invoicesIn(*reading);
    if (invocation.arguments.isSet(QStringLiteral("json"))) {
        QJsonArray parts;
        for (const PageRange &part : found)
            parts.append(domain::pagesText(part));
        invocation.console.outJson({{QStringLiteral("pages"), reading->pages}, {QStringLiteral("parts"), parts}});
    } else if (found.isEmpty()) {
        invocation.console.out(tr("one invoice was found; --pages says where to cut all the same"));
    } else {
        invocation.console.out(
            tr("%n invoice(s) were found: pages %1", nullptr, int(found.size())).arg(domain::pagesText(found)));
        invocation.console.out(
            tr("to split it: %1")
                .arg(QStringLiteral("dbledger-cli split %1 --pages %2").arg(what, pagesOption(found))));
    }
    return ExitCode::Ok;
}

Result<ExitCode> SplitCommand::split(const Invocation &invocation, const QString &what, const QList<PageRange> &parts)
{
    Session session(invocation);
    QueuedForSplit queued(session);
    const auto document = queued.find(invocation, what);
    if (!document)
        return document.error();
    if (const QString password = options::password(invocation.arguments); !password.isEmpty())
        session.context.pages().givePassword(*document, Secret::fromText(password));
    const auto progress = [&console = invocation.console](int done, int of) {
        console.progress(tr("%1 of %2 parts made").arg(done).arg(of));
    };
    const auto report = app::await(
        session.context.queue().split(*document, parts, session.actor, invocation.interrupt.token(), progress));
    invocation.console.progress({});
    if (!report) {
        const auto out = queued.takeOut();
        return out ? report.error() : out.error();
    }
    QJsonArray made;
    for (const app::SplitReport::Part &part : report->parts)
        made.append(QJsonObject{{QStringLiteral("pages"), domain::pagesText(part.pages)},
                                {QStringLiteral("document"), part.documentId},
                                {QStringLiteral("new"), part.isNew}});
    if (invocation.arguments.isSet(QStringLiteral("json")))
        invocation.console.outJson({{QStringLiteral("document"), *document}, {QStringLiteral("parts"), made}});
    else
        invocation.console.out(
            tr("split into %n document(s): pages %1", nullptr, int(parts.size())).arg(domain::pagesText(parts)));
    return ExitCode::Ok;
}

Result<ExitCode> SplitCommand::undo(const Invocation &invocation, const QString &what)
{
    Session session(invocation);
    const auto document = documentFor(invocation, session, what);
    if (!document)
        return document.error();
    const auto joined = app::await(session.context.queue().undoSplit(*document, session.actor));
    if (!joined)
        return joined.error();
    if (invocation.arguments.isSet(QStringLiteral("json"))) {
        invocation.console.outJson({{QStringLiteral("document"), *document},
                                    {QStringLiteral("removed"), joined->removed},
                                    {QStringLiteral("kept"), joined->kept}});
        return ExitCode::Ok;
    }
    invocation.console.out(tr("the whole is back, %n part(s) were taken away", nullptr, joined->removed));
    if (joined->kept > 0)
        invocation.console.out(tr("%n part(s) that somebody worked on stay", nullptr, joined->kept));
    return ExitCode::Ok;
}

} // namespace dbledger::cli
