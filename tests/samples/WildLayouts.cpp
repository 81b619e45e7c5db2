// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"
#include "WildColumns.h"
#include "WildSums.h"
#include "WildWords.h"

#include <algorithm>

namespace dbledger::samples {

using domain::Decimal;
using domain::Field;

namespace {

Recipe wildRecipe(Tongue tongue, Random &random)
{
    Recipe recipe{.tongue = tongue, .numberShape = {}};
    recipe.numberShape = random.pick(QStringList{
        QStringLiteral("F%1-####"), QStringLiteral("%1/####"), QStringLiteral("1####"), QStringLiteral("INV-%1-###"),
        QStringLiteral("RE%1####"), QStringLiteral("2######"), QStringLiteral("@@-######"), QStringLiteral("%1.###"),
        QStringLiteral("@@####"), QStringLiteral("####/%1"), QStringLiteral("@-%1-#####"), QStringLiteral("####")});
    recipe.rates = QString::fromUtf16(wildWords(tongue).rates).split(u'|');
    if (random.percent(55))
        recipe.rates = recipe.rates.mid(0, 1);
    recipe.fewest = random.percent(30) ? 1 : 3;
    recipe.most = random.percent(20) ? 14 : 7;
    recipe.mostPieces = random.percent(30) ? 250 : 12;
    recipe.services = random.percent(35);
    recipe.fractions = recipe.services && random.percent(60);
    recipe.detailPercent = random.percent(40) ? 45 : 0;
    recipe.creditNotePercent = 7;
    recipe.prepaidPercent = 12;
    recipe.discountPercent = random.percent(20) ? 40 : 0;
    recipe.chargePercent = 20;
    recipe.buyerIsPerson = random.percent(20);
    return recipe;
}

/// A page whose parts, places, words and looks are all left to chance.
class WildPage
{
public:
    WildPage(Canvas &canvas, Truth &truth, Random &random, Tongue tongue)
        : m_style{wildWords(tongue)}
        , m_recipe(wildRecipe(tongue, random))
        , m_sheet(canvas, truth, random, m_recipe)
        , m_canvas(canvas)
        , m_random(random)
        , m_invoice(m_sheet.invoice)
        , m_width(canvas.size().width())
        , m_height(canvas.size().height())
    {
        m_style.body = {
            one(u"Liberation Sans|Liberation Serif|DejaVu Sans|Lato|Carlito|FreeSans|FreeSerif|Liberation Sans "
                u"Narrow|DejaVu Sans Mono"),
            random.real(8, 10.5)};
        m_style.small = m_style.body.sized(std::max(7.0, m_style.body.size - random.real(0.5, 2)));
        m_style.left = random.real(30, 60);
        m_style.right = m_width - random.real(30, 60);
        m_accent = random.percent(40) ? QColor(Qt::black) : QColor::fromHsv(random.below(360), 200, 120);
        m_style.colon = one(u"||:|:| :");
        m_pattern = one(m_style.words.dates);
        chooseCurrency(tongue);
        if (tongue == Tongue::Swiss)
            for (Company *company : {&m_invoice.seller, &m_invoice.buyer}) // as they are written there
                company->vatId = QStringLiteral("CHE-%1.%2.%3 MWST")
                                     .arg(company->vatId.mid(3, 3), company->vatId.mid(6, 3), company->vatId.mid(9));
        if (m_invoice.buyer.name == m_invoice.seller.name)
            m_invoice.buyer.name = personName(tongue, random);
    }

    void draw()
    {
        const double head = drawHead();
        double y = drawParties(head + m_style.body.size * m_random.real(1.5, 3));
        y = drawMeta(y + m_style.body.size * m_random.real(1, 2.5));
        y = drawItems(y + m_style.body.size * m_random.real(2, 3.5));
        WildSums sums(m_sheet, m_recipe, m_style);
        y = sums.draw(y);
        sums.drawFoot(std::max(y + 20, m_height - m_random.real(60, 110)));
        m_sheet.truth.set(Field::Currency, m_style.currency);
    }

private:
    QString one(const char16_t *wordings) { return m_sheet.oneOf(wordings); }
    QString label(const char16_t *wordings) { return one(wordings) + m_style.colon; }
    double line() const { return m_style.body.size * 1.4; }

    void chooseCurrency(Tongue tongue)
    {
        const bool euro = tongue != Tongue::English && tongue != Tongue::American && tongue != Tongue::Swiss;
        m_style.currency = euro                         ? QStringLiteral("EUR")
                           : tongue == Tongue::American ? QStringLiteral("USD")
                           : tongue == Tongue::Swiss    ? QStringLiteral("CHF")
                           : m_random.percent(30)       ? QStringLiteral("EUR")
                                                        : QStringLiteral("GBP");
        const QString sign = m_style.currency == u"EUR"   ? QStringLiteral("€")
                             : m_style.currency == u"USD" ? QStringLiteral("$")
                             : m_style.currency == u"GBP" ? QStringLiteral("£")
                                                          : QStringLiteral("CHF");
        const bool coded = euro && m_random.percent(30);
        m_style.symbol = coded ? m_style.currency : sign;
        m_style.sumSymbol = m_random.percent(75);
        m_rowSymbol = m_style.sumSymbol && m_random.percent(35);
    }

    /// The title, and who sells where the head of the page tells it.
    double drawHead()
    {
        const QString title = one(m_invoice.creditNote ? m_style.words.creditNote : m_style.words.invoice);
        m_sheet.recordType();
        m_oneLine = !m_invoice.creditNote && m_random.percent(18);
        const TextStyle big = m_style.body.sized(m_random.real(13, 26)).bold().coloured(m_accent);
        const TextStyle name = m_style.body.sized(m_random.real(10, 16)).bold();
        double y = m_random.real(40, 65);
        switch (m_random.below(5)) {
        case 0: // the seller at the left, the title at the right
            m_canvas.text(m_style.right, y, m_oneLine ? QString() : title, big, Align::Right);
            return drawSeller(m_style.left, y, name, Align::Left);
        case 1: // the title at the left, the seller at the right
            m_canvas.text(m_style.left, y, m_oneLine ? QString() : title, big);
            return drawSeller(m_style.right, y, name, Align::Right);
        case 2: // a letterhead in the middle, the title below
            y = drawSeller(m_width / 2, y, name, Align::Centre) + big.size;
            if (!m_oneLine)
                m_canvas.text(m_random.percent(50) ? m_style.left : m_width / 2 - 40, y, title, big);
            return y;
        case 3: { // a dark band
            m_canvas.box({0, 0, m_width, 70}, m_accent);
            m_canvas.text(m_style.left, 45, m_invoice.seller.name, name.coloured(Qt::white));
            m_canvas.text(m_style.right, 45, m_oneLine ? QString() : title, big.coloured(Qt::white), Align::Right);
            m_sellerAt = Seller::Party;
            return 75;
        }
        default: // title only; the seller has a block of his own
            m_canvas.text(m_random.percent(50) ? m_style.left : m_style.right - m_canvas.width(title, big), y,
                          m_oneLine ? QString() : title, big);
            m_sellerAt = Seller::Party;
            return y;
        }
    }

    double drawSeller(double x, double y, const TextStyle &name, Align align)
    {
        y = m_sheet.party(Sheet::Side::Seller, x, y, name, m_style.body, align);
        return drawReach(x, y, align);
    }

    /// How to reach the seller, and his numbers; what is not said here the foot says.
    double drawReach(double x, double y, Align align)
    {
        const auto say = [&](const char16_t *wordings, const QString &text, std::optional<Field> field) {
            const QString words = one(wordings);
            const QString gap = m_style.colon.isEmpty() ? QStringLiteral(" ") : QStringLiteral(": ");
            m_canvas.text(x, y, words.isEmpty() ? text : words + gap + text, m_style.body, align);
            if (field)
                m_sheet.truth.set(*field, field == Field::SellerVatId ? m_invoice.seller.vatId : text);
            y += line();
        };
        if (m_random.percent(50))
            say(m_style.words.phone, m_invoice.seller.phone, std::nullopt);
        if (m_random.percent(50))
            say(m_style.words.mail, m_invoice.seller.email, Field::SellerEmail);
        if (m_random.percent(60) && m_recipe.tongue != Tongue::American) {
            m_style.vatSaid = true;
            say(m_style.words.vatId, m_invoice.seller.vatId, Field::SellerVatId);
        }
        return y;
    }

    double drawParties(double y)
    {
        const bool headed = m_sellerAt == Seller::Party || m_random.percent(75);
        const bool boxed = m_random.percent(25), buyerRight = m_random.percent(m_sellerAt == Seller::Party ? 80 : 50);
        const double middle = m_width * m_random.real(0.5, 0.58), height = line() * 5.2;
        const double sellerX = buyerRight ? m_style.left : middle, buyerX = buyerRight ? middle : m_style.left;
        const TextStyle head = m_random.percent(50) ? m_style.small.coloured(Qt::darkGray) : m_style.body.bold();
        double low = y;
        const auto frame = [&](double x) {
            if (boxed)
                m_canvas.box({x - 6, y - line(), m_width / 2 - 60, height}, Qt::transparent, QColor(120, 120, 120));
        };
        const auto block = [&](Sheet::Side side, double x, const char16_t *wordings) {
            frame(x);
            double at = y;
            if (headed) {
                m_canvas.text(x, at, label(wordings), head);
                at += line() * 1.1;
            }
            return m_sheet.party(side, x, at, m_random.percent(60) ? m_style.body.bold() : m_style.body, m_style.body);
        };
        low = block(Sheet::Side::Buyer, buyerX, m_style.words.to);
        if (m_random.percent(25) && m_recipe.tongue != Tongue::American) {
            m_canvas.text(buyerX, low, label(m_style.words.vatId) + u' ' + m_invoice.buyer.vatId, m_style.body);
            m_sheet.truth.set(Field::BuyerVatId, m_invoice.buyer.vatId);
            low += line();
        }
        if (m_sellerAt == Seller::Party) {
            const double end = block(Sheet::Side::Seller, sellerX, m_style.words.from);
            low = std::max(low, drawReach(sellerX, end, Align::Left));
        } else if (m_random.percent(20) && headed) {
            m_canvas.text(sellerX, y, label(m_style.words.shipTo), head);
            const QStringList place =
                m_random.percent(50) ? m_invoice.buyer.address : address(m_recipe.tongue, m_random);
            low = std::max(low, m_canvas.lines(sellerX, y + line() * 1.1, QStringList{m_invoice.buyer.name} + place,
                                               m_style.body, 1.35));
        } else {
            m_metaBeside = m_random.percent(40);
            m_metaX = sellerX;
            m_metaY = y;
        }
        return low;
    }

    QList<Sheet::Entry> metaEntries()
    {
        QList<Sheet::Entry> list;
        if (!m_oneLine) {
            list += m_sheet.entry(label(m_style.words.number), Field::InvoiceNumber, m_invoice.number);
            list += m_sheet.entry(label(m_style.words.issued), Field::IssueDate, m_invoice.issued, m_pattern);
        }
        if (m_random.percent(60) && !m_invoice.creditNote)
            list += m_sheet.entry(label(m_style.words.due), Field::DueDate, m_invoice.due, m_pattern);
        if (m_random.percent(30))
            list += m_sheet.entry(label(m_style.words.order), Field::PurchaseOrder, m_invoice.order);
        if (m_random.percent(30))
            list += m_sheet.entry(label(m_style.words.customer), Field::BuyerId, m_invoice.buyerId);
        if (m_random.percent(25))
            std::reverse(list.begin(), list.end());
        return list;
    }

    double drawMeta(double y)
    {
        if (m_oneLine) {
            m_canvas.text(m_style.left, y + 6,
                          one(m_style.words.oneLine)
                              .arg(m_invoice.number, dateText(m_invoice.issued, m_recipe.tongue, m_pattern)),
                          m_style.body.bold().sized(m_style.body.size + 3));
            m_sheet.truth.set(Field::InvoiceNumber, m_invoice.number);
            m_sheet.truth.set(Field::IssueDate, m_invoice.issued);
            y += 2 * line();
        }
        const QList<Sheet::Entry> list = metaEntries();
        if (list.isEmpty())
            return y;
        if (m_metaBeside) {
            const double end = m_sheet.entries(list, m_metaX, m_metaX + m_random.real(105, 130), m_metaY, m_style.body,
                                               m_random.percent(50) ? m_style.body.bold() : m_style.body);
            return std::max(y, end);
        }
        switch (m_random.below(4)) {
        case 0: // label and value side by side
            return m_sheet.entries(list, m_style.left, m_style.left + m_random.real(120, 150), y, m_style.body,
                                   m_style.body.bold());
        case 1: // the same at the right
            return m_sheet.entries(list, m_width * 0.58, m_style.right, y, m_style.body, m_style.body, Align::Right);
        case 2: { // a row of cells, the label over the value
            const bool ruled = m_random.percent(60);
            const double width = (m_style.right - m_style.left) / double(std::max<qsizetype>(list.size(), 3));
            for (qsizetype i = 0; i < list.size(); ++i) {
                const double x = m_style.left + width * double(i);
                if (ruled)
                    m_canvas.box({x, y - line(), width, line() * 2.6}, Qt::transparent, QColor(140, 140, 140));
                m_canvas.text(x + 4, y, list[i].label, m_style.small.coloured(Qt::darkGray));
                m_canvas.text(x + 4, y + line(), list[i].text, m_style.body);
                m_sheet.record(list[i]);
            }
            return y + 2 * line();
        }
        default: // "label value" as it comes
            return m_sheet.sentences(list, m_style.left, y, m_style.body);
        }
    }

    double drawItems(double y)
    {
        TableStyle style{
            .head = m_style.body.bold(), .body = m_style.body, .left = m_style.left, .right = m_style.right};
        style.gap = m_random.real(2, 8);
        style.bottom = m_height - 140;
        style.symbol = m_rowSymbol ? m_style.symbol : QString();
        switch (m_random.below(5)) {
        case 0:
            style.headFill = m_accent;
            style.head = style.head.coloured(Qt::white);
            break;
        case 1:
            style.headFill = QColor(225, 228, 232);
            style.zebra = m_random.percent(50) ? QColor(243, 244, 246) : QColor(Qt::transparent);
            break;
        case 2:
            style.grid = QColor(150, 150, 150);
            break;
        case 3:
            m_canvas.line(m_style.left, y + 4, m_style.right, y + 4, 0.8);
            break;
        default: // neither rules nor colours
            break;
        }
        const QList<Column> cells = WildColumns(m_recipe, m_canvas, m_random, m_rowSymbol).choose(style);
        y = drawTable(m_canvas, m_sheet.truth, m_invoice, cells, style, y, [this] {
            m_canvas.newPage();
            return 60.0;
        });
        if (m_random.percent(40))
            m_canvas.line(m_style.left, y - m_style.body.size, m_style.right, y - m_style.body.size, 0.6);
        return y;
    }

    enum class Seller { Head, Party };

    WildStyle m_style;
    Recipe m_recipe;
    Sheet m_sheet;
    Canvas &m_canvas;
    Random &m_random;
    Invoice &m_invoice;
    double m_width, m_height, m_metaX = 0, m_metaY = 0;
    QColor m_accent;
    QString m_pattern;
    bool m_rowSymbol = false, m_oneLine = false, m_metaBeside = false;
    Seller m_sellerAt = Seller::Head;
};

template <Tongue tongue>
void drawWild(Canvas &canvas, Truth &truth, Random &random)
{
    WildPage(canvas, truth, random, tongue).draw();
}

template <Tongue tongue>
Layout wild(const char *name, QSizeF size = {595, 842})
{
    return {.name = QString::fromLatin1(name), .group = Layout::Group::Wild, .size = size, .draw = drawWild<tongue>};
}

} // namespace

QList<Layout> wildLayouts()
{
    return {wild<Tongue::French>("wild-fr"),
            wild<Tongue::English>("wild-en"),
            wild<Tongue::American>("wild-us", {612, 792}),
            wild<Tongue::German>("wild-de"),
            wild<Tongue::Spanish>("wild-es"),
            wild<Tongue::Italian>("wild-it"),
            wild<Tongue::Dutch>("wild-nl"),
            wild<Tongue::Portuguese>("wild-pt"),
            wild<Tongue::Swiss>("wild-ch")};
}

} // namespace dbledger::samples
