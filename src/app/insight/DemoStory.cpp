// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/DemoStory.h"

#include "app/insight/DemoNames.h"

#include <algorithm>
#include <random>

namespace dbledger::app {

using domain::Decimal;
using domain::Money;

namespace {

/// Numbers that are the same on every machine; the standard's distributions are not.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }
    int below(int limit) { return int(m_engine() % quint32(std::max(limit, 1))); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    /// Small numbers often: the square of an even draw.
    int skewed(int limit)
    {
        const qint64 draw = below(10'000);
        return int(draw * draw * limit / 100'000'000);
    }

private:
    std::mt19937 m_engine;
};

/// When a customer buys and how it pays.
struct Habit
{
    int from = 0;     ///< day of the story
    int to = 0;       ///< a lost customer's last day
    int lateness = 0; ///< days after the due date
    bool pays = true; ///< false: leaves some invoices open for good
};

class Teller
{
public:
    explicit Teller(const DemoOptions &options)
        : m_options(options)
        , m_dice(options.seed)
        , m_days(std::max(1, options.years) * 365)
        , m_start(options.until.addDays(1 - m_days))
    {
    }

    DemoStory tell()
    {
        m_story.company.names = {QStringLiteral("Papeterie Verdier & Fils SARL")};
        m_story.company.siren = demo::siren(1);
        m_story.company.vatIds = {demo::vatIdOf(m_story.company.siren)};
        m_story.company.currency = m_euro;
        makeParties();
        makeProducts();
        makeInvoices();
        return std::move(m_story);
    }

private:
    void makeParties();
    domain::Party party(int index, bool isPerson);
    void makeProducts();
    DemoProduct product(const QString &name, const QString &sku, int supplier);
    void makeInvoices();
    int dayOfInvoice();
    int customerOn(int day);
    void sale(int day, int customer);
    void creditNote(int day);
    void purchase(int day);
    void addLines(domain::Invoice &invoice, const QList<int> &products, int day);
    void total(domain::Invoice &invoice);
    void pay(DemoInvoice &entry, const Habit &habit);
    void addPayment(DemoInvoice &entry, const QDate &date, std::int64_t minor);

    const DemoOptions m_options;
    Dice m_dice;
    const int m_days;
    const QDate m_start;
    const domain::Currency m_euro = domain::Currency::eur();
    DemoStory m_story;
    QList<Habit> m_habits;           ///< of the customers
    QList<QList<int>> m_purchasable; ///< products of each supplier
    int m_ownProducts = 0;
    QMap<QString, int> m_numbers; ///< last number of each series
};

domain::Party Teller::party(int index, bool isPerson)
{
    domain::Party party;
    party.name = isPerson ? demo::personName(index) : demo::companyName(index);
    const QString town = demo::town(m_dice.below(1000));
    party.address = demo::street(index) + u'\n' + town;
    party.postalCode = town.section(u' ', 0, 0);
    party.email = QStringLiteral("contact%1@example.com").arg(index);
    if (!isPerson) {
        party.siren = demo::siren(index + 2);
        party.vatId = demo::vatIdOf(party.siren);
    }
    if (m_dice.chance(60))
        party.termsDays = m_dice.chance(50) ? 30 : 45;
    return party;
}

void Teller::makeParties()
{
    const int customers = m_options.customers > 0 ? m_options.customers : std::clamp(m_options.invoices / 15, 6, 5000);
    for (int i = 0; i < customers; ++i) {
        domain::Party customer = party(i, m_dice.chance(25));
        customer.customerNumber = QStringLiteral("C%1").arg(i + 1, 5, 10, QChar(u'0'));
        m_story.customers.append(customer);
        Habit habit;
        habit.from = m_dice.chance(50) ? 0 : m_dice.below(m_days * 9 / 10);
        habit.to = m_dice.chance(75) ? m_days : std::min(m_days, habit.from + m_dice.between(30, m_days));
        habit.lateness = m_dice.chance(70) ? m_dice.between(-12, 3) : m_dice.between(10, 75);
        habit.pays = !m_dice.chance(4);
        m_habits.append(habit);
    }
    m_habits.first() = {0, m_days, -3, true}; // somebody is there on every day
    const int suppliers = std::clamp(m_options.invoices / 200, 4, 40);
    for (int i = 0; i < suppliers; ++i)
        m_story.suppliers.append(party(customers + i, false));
}

DemoProduct Teller::product(const QString &name, const QString &sku, int supplier)
{
    DemoProduct product{name, sku, supplier, Decimal::fromInt(20), {}};
    if (supplier < 0 && m_dice.chance(20))
        product.taxRate = Decimal::fromMillionths(5'500'000);
    qint64 cents = 150 + m_dice.skewed(30'000);
    for (int year = 0; year <= m_options.years; ++year) {
        product.prices.append(Decimal::fromMillionths(cents * 10'000));
        cents += cents * m_dice.between(-1, 6) / 100; // a price list a year
    }
    return product;
}

void Teller::makeProducts()
{
    m_ownProducts = std::clamp(m_options.invoices / 20, 12, 120);
    for (int i = 0; i < m_ownProducts; ++i)
        m_story.products.append(product(demo::productName(i), QStringLiteral("PV-%1").arg(1000 + i * 7), -1));
    for (int supplier = 0; supplier < m_story.suppliers.size(); ++supplier) {
        m_purchasable.append(QList<int>());
        for (int i = m_dice.between(2, 5); i > 0; --i) {
            m_purchasable.last().append(int(m_story.products.size()));
            m_story.products.append(product(demo::purchaseName(supplier + i * 5), {}, supplier));
        }
    }
}

int Teller::dayOfInvoice()
{
    for (;;) { // the business grows, rests in August and is busy before Christmas
        const int day = m_dice.below(m_days);
        const int month = m_start.addDays(day).month();
        const int season = month == 8 ? 45 : month >= 11 ? 100 : 75;
        if (m_dice.chance(season) && m_dice.chance(55 + 45 * day / m_days))
            return day;
    }
}

int Teller::customerOn(int day)
{
    for (int attempt = 0; attempt < 50; ++attempt) { // the first ones are the regulars
        const int customer = m_dice.skewed(int(m_story.customers.size()));
        const Habit &habit = m_habits.at(customer);
        if (habit.from <= day && day <= habit.to)
            return customer;
    }
    return 0;
}

void Teller::makeInvoices()
{
    QList<int> days;
    for (int i = 0; i < m_options.invoices; ++i)
        days.append(dayOfInvoice());
    std::sort(days.begin(), days.end());
    for (const int day : std::as_const(days)) {
        if (m_dice.chance(20))
            purchase(day);
        else if (m_dice.chance(3) && m_story.invoices.size() > 5)
            creditNote(day);
        else
            sale(day, customerOn(day));
    }
}

void Teller::sale(int day, int customer)
{
    DemoInvoice entry;
    entry.party = customer;
    domain::Invoice &invoice = entry.invoice;
    invoice.direction = domain::Direction::Sale;
    invoice.issueDate = m_start.addDays(day);
    const QString series = QStringLiteral("FA-%1-").arg(invoice.issueDate.year());
    invoice.number = series + QStringLiteral("%1").arg(++m_numbers[series], 5, 10, QChar(u'0'));
    QList<int> products;
    for (int lines = 1 + m_dice.skewed(7); lines > 0; --lines)
        if (const int product = m_dice.skewed(m_ownProducts); !products.contains(product))
            products.append(product);
    addLines(invoice, products, day);
    const auto terms = m_story.customers.at(customer).termsDays;
    invoice.dueDate = invoice.issueDate.addDays(terms.value_or(30));
    invoice.dueDateAssumed = m_dice.chance(30);
    pay(entry, m_habits.at(customer));
    m_story.invoices.append(entry);
}

void Teller::creditNote(int day)
{
    const DemoInvoice &back = m_story.invoices.at(m_dice.below(int(m_story.invoices.size())));
    if (back.invoice.direction != domain::Direction::Sale || back.invoice.isCreditNote())
        return sale(day, customerOn(day));
    DemoInvoice entry;
    entry.party = back.party;
    domain::Invoice &invoice = entry.invoice;
    invoice.direction = domain::Direction::Sale;
    invoice.documentType = 381;
    invoice.issueDate = m_start.addDays(day);
    const QString series = QStringLiteral("AV-%1-").arg(invoice.issueDate.year());
    invoice.number = series + QStringLiteral("%1").arg(++m_numbers[series], 4, 10, QChar(u'0'));
    invoice.purchaseOrder = back.invoice.number;
    invoice.lines = {back.invoice.lines.first()}; // one article comes back
    total(invoice);
    invoice.dueDate = invoice.issueDate;
    addPayment(entry, invoice.issueDate, invoice.gross->minor());
    m_story.invoices.append(entry);
}

void Teller::purchase(int day)
{
    DemoInvoice entry;
    entry.party = m_dice.below(int(m_story.suppliers.size()));
    domain::Invoice &invoice = entry.invoice;
    invoice.direction = domain::Direction::Purchase;
    invoice.issueDate = m_start.addDays(day);
    const QString series = QStringLiteral("%1%2").arg(QChar(u'A' + entry.party % 26)).arg(entry.party + 10);
    invoice.number = series + QStringLiteral("/%1").arg(++m_numbers[series] + 100);
    const QList<int> &offered = m_purchasable.at(entry.party);
    addLines(invoice, offered.mid(0, m_dice.between(1, int(offered.size()))), day);
    invoice.dueDate = invoice.issueDate.addDays(30);
    pay(entry, {0, m_days, m_dice.between(-8, 1), true}); // we pay in time
    m_story.invoices.append(entry);
}

void Teller::addLines(domain::Invoice &invoice, const QList<int> &products, int day)
{
    for (const int index : products) {
        const DemoProduct &product = m_story.products.at(index);
        domain::LineItem line;
        line.position = int(invoice.lines.size()) + 1;
        line.description = product.name;
        line.sku = product.sku;
        line.productId = index;
        line.quantity = Decimal::fromInt(1 + m_dice.skewed(24));
        line.unitPrice = product.prices.at(day / 365);
        line.taxRate = product.taxRate;
        line.total = Money::fromDecimal(line.quantity->times(*line.unitPrice).value_or(Decimal()), m_euro);
        invoice.lines.append(line);
    }
    total(invoice);
}

void Teller::total(domain::Invoice &invoice)
{
    QMap<Decimal, std::int64_t> bases;
    std::int64_t net = 0, tax = 0;
    for (const domain::LineItem &line : std::as_const(invoice.lines)) {
        bases[*line.taxRate] += line.total->minor();
        net += line.total->minor();
    }
    for (auto it = bases.cbegin(); it != bases.cend(); ++it) {
        const Money base = Money::fromMinor(*it, m_euro);
        const Money due = Money::fromDecimal(base.toDecimal()->percent(it.key()).value_or(Decimal()), m_euro);
        invoice.taxes.append({it.key(), base, due});
        tax += due.minor();
    }
    invoice.currency = m_euro;
    invoice.net = Money::fromMinor(net, m_euro);
    invoice.tax = Money::fromMinor(tax, m_euro);
    invoice.gross = Money::fromMinor(net + tax, m_euro);
    invoice.taxStated = true;
    invoice.state = domain::InvoiceState::Approved;
}

void Teller::pay(DemoInvoice &entry, const Habit &habit)
{
    if (!habit.pays && m_dice.chance(60))
        return;
    const std::int64_t gross = entry.invoice.gross->minor();
    const QDate date = entry.invoice.dueDate.addDays(std::max(habit.lateness + m_dice.between(-3, 3), -25));
    if (!m_dice.chance(6) || gross < 20'000)
        return addPayment(entry, date, gross);
    addPayment(entry, date, gross / 3); // in two parts
    addPayment(entry, date.addDays(m_dice.between(15, 50)), gross - gross / 3);
}

void Teller::addPayment(DemoInvoice &entry, const QDate &date, std::int64_t minor)
{
    if (date > m_options.until)
        return; // not yet
    domain::Payment payment;
    payment.date = std::max(date, entry.invoice.issueDate);
    payment.amount = Money::fromMinor(minor, m_euro);
    payment.method = m_dice.chance(80) ? QStringLiteral("transfer") : QStringLiteral("card");
    entry.payments.append(payment);
}

} // namespace

DemoStory DemoStory::tell(const DemoOptions &options)
{
    return Teller(options).tell();
}

} // namespace dbledger::app
