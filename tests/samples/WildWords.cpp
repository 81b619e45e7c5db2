// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WildWords.h"

namespace dbledger::samples {

// Those of WildWordsSouth.cpp.
extern const WildWords wildSpanish, wildItalian, wildDutch, wildPortuguese;

namespace {

constexpr WildWords wildFrench{
    .invoice = u"Facture|FACTURE|Facture de vente|FACTURE CLIENT|Facture acquittée",
    .creditNote = u"Avoir|AVOIR|Facture d'avoir|Note de crédit",
    .number = u"N° de facture|Facture n°|Numéro|N° facture|Réf. facture|N° pièce|Numéro de la facture|Document n°",
    .issued = u"Date|Date de facture|Date d'émission|Émise le|Date de facturation|Le|Date facture|Facturé le",
    .due = u"Échéance|Date d'échéance|À régler avant le|Date limite de paiement|Payable le|Règlement au plus tard le|"
           u"Date de règlement",
    .order = u"Votre commande|N° de commande|Bon de commande|Réf. commande|Commande client",
    .customer = u"N° client|Code client|Compte client|Référence client",
    .from = u"Émetteur|Vendeur|De|Fournisseur|Prestataire",
    .to = u"Facturé à|Client|Destinataire|Adressé à|Adresse de facturation|Acheteur|Pour|À",
    .shipTo = u"Livré à|Adresse de livraison|Lieu de livraison",
    .vatId = u"N° TVA intracommunautaire|TVA|N° TVA|TVA intracom.|Identifiant TVA|TVA Intra",
    .iban = u"IBAN|Coordonnées bancaires : IBAN|Compte|Virement IBAN",
    .bic = u"BIC|Code BIC|SWIFT",
    .mail = u"E-mail|Courriel|Mail|",
    .phone = u"Tél.|Téléphone|Tel|Tél",
    .position = u"N°|#|Pos|Ligne",
    .code = u"Réf.|Référence|Code|Code article|Article",
    .description = u"Désignation|Description|Libellé|Produit|Prestation|Désignation des produits|Détail",
    .quantity = u"Qté|Quantité|Nombre|Qté.|QTÉ",
    .unit = u"Unité|U|Un.",
    .price = u"P.U. HT|Prix unitaire|Prix unit. HT|PU HT|Prix unitaire HT|Tarif HT|P.U.",
    .discount = u"Remise|Rem. %|Rem.|% Remise",
    .rate = u"TVA|Taux TVA|TVA %|Taux",
    .total = u"Montant HT|Total HT|Total|Montant|Total ligne HT|Prix total HT",
    .net = u"Total HT|Montant HT|Total hors taxes|Sous-total HT|Total net HT|Base HT|Montant total HT",
    .tax = u"TVA %r|Montant TVA|Total TVA|TVA|dont TVA %r|Montant de la TVA %r|T.V.A.",
    .gross = u"Total TTC|Net à payer|Montant TTC|TOTAL TTC|Total à payer|Montant total TTC|Total général|Total toutes "
             u"taxes comprises",
    .charge = u"Frais de port|Port et emballage|Participation aux frais d'envoi|Livraison",
    .prepaid = u"Acompte versé|Déjà réglé|Acompte|Acomptes reçus",
    .amountDue = u"Reste à payer|Solde à payer|Net à payer|Solde dû",
    .rateHead = u"Taux|Taux TVA|% TVA",
    .baseHead = u"Base HT|Montant HT|Base",
    .taxHead = u"Montant TVA|TVA|Montant",
    .dates = u"dd/MM/yyyy|d MMMM yyyy|dd.MM.yyyy|dd-MM-yyyy|dd/MM/yy",
    .oneLine = u"Facture n° %1 du %2|Facture %1 en date du %2|FACTURE N° %1 - %2",
    .remarks =
        u"Pas d'escompte pour paiement anticipé.|En cas de retard de paiement, une indemnité forfaitaire de 40 € "
        u"sera exigée.|Nous vous remercions de votre confiance.|Conditions de règlement : 30 jours fin de "
        u"mois.|Toute réclamation doit être faite sous 8 jours.|TVA acquittée sur les encaissements.|Marchandise "
        u"réservée jusqu'au paiement complet.",
    .page = u"Page 1/1|Page 1 sur 1|1/1",
    .receipt = u"Ticket n°|Ticket :|Facture n°|N° ticket|Reçu n°",
    .receiptTotal = u"TOTAL|TOTAL TTC|Total à payer|NET A PAYER|TOTAL EUR",
    .card = u"CB|Carte bancaire|CARTE BLEUE|Paiement CB",
    .cash = u"Espèces|ESPECES|Reçu espèces",
    .change = u"Rendu|Rendu monnaie|A RENDRE",
    .included = u"dont TVA %r|TVA %r incluse|TVA %r",
    .thanks = u"Merci et à bientôt|Merci de votre visite|Bonne journée",
    .rates = u"20|10|5.5"};

constexpr WildWords wildEnglish{
    .invoice = u"Invoice|INVOICE|Tax Invoice|Sales Invoice|VAT INVOICE",
    .creditNote = u"Credit Note|CREDIT NOTE|Credit Memo",
    .number = u"Invoice No|Invoice number|Invoice #|Number|No.|Inv. No.|Document number|Invoice ref",
    .issued = u"Date|Invoice date|Date of issue|Issue date|Issued on|Tax point|Dated|Billing date",
    .due = u"Due date|Payment due|Due|Please pay by|Due by|Payment due by|Payable by",
    .order = u"PO number|Your order|Purchase order|Customer PO|Your ref",
    .customer = u"Customer no|Account no|Customer ID|Client number",
    .from = u"From|Seller|Supplier|Vendor",
    .to = u"Bill to|Invoice to|Customer|Billed to|Sold to|To|Client|Billing address",
    .shipTo = u"Ship to|Deliver to|Delivery address",
    .vatId = u"VAT No|VAT registration number|VAT ID|VAT Reg. No.|VAT number",
    .iban = u"IBAN|Bank transfer to IBAN|Account (IBAN)",
    .bic = u"BIC|SWIFT|SWIFT code|BIC/SWIFT",
    .mail = u"Email|E-mail|",
    .phone = u"Tel|Phone|T:|Telephone",
    .position = u"#|No.|Item|Line",
    .code = u"Code|SKU|Item no.|Part no.|Ref",
    .description = u"Description|Item|Product|Details|Service|Item description|Particulars",
    .quantity = u"Qty|Quantity|Units|QTY|Qty.",
    .unit = u"Unit|UoM",
    .price = u"Unit price|Price|Rate|Price each|Unit cost|Price (ex VAT)",
    .discount = u"Discount|Disc. %|Disc",
    .rate = u"VAT|VAT rate|VAT %|Tax",
    .total = u"Amount|Total|Line total|Net amount|Total (ex VAT)|Subtotal",
    .net = u"Subtotal|Net total|Total excl. VAT|Total net|Net amount|Goods total|Total before VAT",
    .tax = u"VAT @ %r|VAT|Total VAT|VAT %r|VAT amount|VAT (%r)|Tax",
    .gross = u"Total|Grand total|Invoice total|Total incl. VAT|TOTAL|Total amount|Total payable|Amount due|Total due",
    .charge = u"Carriage|Delivery|Postage & packing|Shipping",
    .prepaid = u"Deposit paid|Less: payments received|Paid to date|Deposit",
    .amountDue = u"Balance due|Amount outstanding|Amount due|Balance to pay",
    .rateHead = u"Rate|VAT rate",
    .baseHead = u"Net|Goods|Taxable amount",
    .taxHead = u"VAT|VAT amount|Tax",
    .dates = u"dd/MM/yyyy|d MMMM yyyy|dd MMM yyyy|dd-MMM-yyyy|yyyy-MM-dd|d MMM yyyy",
    .oneLine = u"Invoice %1 dated %2|Invoice no. %1 / %2|INVOICE %1 - %2",
    .remarks =
        u"Payment terms: 30 days from date of invoice.|Thank you for your business.|Goods remain our property until "
        u"paid in full.|Interest may be charged on overdue accounts.|Please contact accounts with any "
        u"queries.|Registered in England and Wales No. 04412903|E&OE",
    .page = u"Page 1 of 1|Page: 1|Page 1/1",
    .receipt = u"Receipt No|Receipt #|Sale no.|Receipt:|Transaction",
    .receiptTotal = u"TOTAL|Total|TOTAL DUE|AMOUNT DUE|TOTAL GBP",
    .card = u"CARD|VISA DEBIT|Mastercard|Card payment",
    .cash = u"CASH|Cash tendered|CASH PAID",
    .change = u"CHANGE|Change due|Change",
    .included = u"VAT @ %r|Includes VAT %r|VAT included %r",
    .thanks = u"Thank you|Thanks for visiting|Please keep your receipt",
    .rates = u"20|20|5"};

constexpr WildWords wildAmerican{
    .invoice = u"INVOICE|Invoice|Sales Invoice",
    .creditNote = u"Credit Memo|CREDIT MEMO",
    .number = u"Invoice #|Invoice Number|Invoice No.|Number|INVOICE NO",
    .issued = u"Date|Invoice Date|Date Issued|Issued|Bill Date",
    .due = u"Due Date|Payment Due|Due|Pay By|Net Due",
    .order = u"P.O. Number|PO #|Purchase Order|Customer PO",
    .customer = u"Customer ID|Customer #|Account #|Client ID",
    .from = u"From|Seller|Vendor|Remit To",
    .to = u"Bill To|BILL TO|Sold To|Customer|Billed To|Invoice To",
    .shipTo = u"Ship To|SHIP TO|Deliver To",
    .vatId = u"Tax ID|VAT ID",
    .iban = u"IBAN",
    .bic = u"SWIFT",
    .mail = u"Email|E-mail|",
    .phone = u"Phone|Tel|Ph.|P:",
    .position = u"#|Item #|Line",
    .code = u"SKU|Item|Part #|Item Code|Product #",
    .description = u"Description|Item Description|Product|Service|DESCRIPTION|Activity",
    .quantity = u"Qty|Quantity|QTY|Hours|Units",
    .unit = u"Unit|U/M",
    .price = u"Unit Price|Price|Rate|UNIT PRICE|Cost|Price Each",
    .discount = u"Discount|Disc %",
    .rate = u"Tax|Tax Rate",
    .total = u"Amount|Total|Line Total|AMOUNT|Ext. Price|Extended",
    .net = u"Subtotal|SUBTOTAL|Sub Total|Sub-total",
    .tax = u"Sales Tax|Tax (%r)|Tax|Sales Tax %r|TAX",
    .gross = u"Total|TOTAL|Invoice Total|Grand Total|Total Due|Amount Due",
    .charge = u"Shipping|Shipping & Handling|Freight|S&H",
    .prepaid = u"Amount Paid|Payments/Credits|Deposit|Less Payments",
    .amountDue = u"Balance Due|Amount Due|Total Due|BALANCE DUE",
    .rateHead = u"Tax Rate|Rate",
    .baseHead = u"Taxable|Taxable Amount",
    .taxHead = u"Tax|Tax Amount",
    .dates = u"MM/dd/yyyy|MMMM d, yyyy|MMM d, yyyy|M/d/yyyy|yyyy-MM-dd|MM/dd/yy",
    .oneLine = u"Invoice %1 / %2|INVOICE #%1 - %2",
    .remarks =
        u"Thank you for your business!|Make all checks payable to our company name.|A finance charge of 1.5% will "
        u"be made on unpaid balances after 30 days.|Terms: Net 30|Returns accepted within 14 days.|Questions? "
        u"Call us at (555) 555-0142.",
    .page = u"Page 1 of 1|Page 1",
    .receipt = u"Receipt #|Check #|Trans #|Order #|Ticket",
    .receiptTotal = u"TOTAL|Total|TOTAL DUE|Amount Due|BALANCE DUE",
    .card = u"VISA|MASTERCARD|Credit Card|DEBIT CARD",
    .cash = u"CASH|Cash|CASH TEND",
    .change = u"CHANGE|Change Due|CHANGE DUE",
    .included = u"Tax %r|SALES TAX|Tax",
    .thanks = u"Thank You!|THANK YOU COME AGAIN|Have a great day",
    .rates = u"8.25"};

constexpr WildWords wildGerman{
    .invoice = u"Rechnung|RECHNUNG|Rechnung / Lieferschein|Ausgangsrechnung",
    .creditNote = u"Gutschrift|Rechnungskorrektur|Stornorechnung",
    .number = u"Rechnungsnummer|Rechnungs-Nr.|Rechnung Nr.|Rg.-Nr.|Belegnummer|Re-Nr.|Rechnungsnr.|Beleg-Nr.",
    .issued = u"Datum|Rechnungsdatum|Ausstellungsdatum|Belegdatum|vom|Rechnung vom|Erstellt am",
    .due = u"Fällig am|Zahlbar bis|Fälligkeitsdatum|Zahlungsziel|Fälligkeit|Zu zahlen bis",
    .order = u"Ihre Bestellung|Bestellnummer|Bestell-Nr.|Ihre Bestellnummer|Auftrag",
    .customer = u"Kundennummer|Kunden-Nr.|Kd.-Nr.|Ihre Kundennummer|Kundennr.",
    .from = u"Verkäufer|Rechnungssteller|Lieferant|Aussteller",
    .to = u"Rechnungsempfänger|Kunde|Rechnung an|Rechnungsadresse|Rechnungsanschrift|Empfänger|An",
    .shipTo = u"Lieferadresse|Lieferanschrift|Lieferung an",
    .vatId = u"USt-IdNr.|USt-ID|Umsatzsteuer-ID|UID-Nr.|USt.-Ident-Nr.",
    .iban = u"IBAN|Bankverbindung IBAN|Konto (IBAN)",
    .bic = u"BIC|SWIFT-BIC|BIC/SWIFT",
    .mail = u"E-Mail|Mail|",
    .phone = u"Tel.|Telefon|Fon",
    .position = u"Pos.|Pos|Nr.|Position",
    .code = u"Art.-Nr.|Artikel|Artikelnummer|Artikel-Nr.",
    .description = u"Bezeichnung|Beschreibung|Artikelbezeichnung|Leistung|Text|Produkt|Leistungsbeschreibung",
    .quantity = u"Menge|Anzahl|Anz.|Stück|Mge.",
    .unit = u"Einheit|ME|Einh.",
    .price = u"Einzelpreis|E-Preis|Preis|EP netto|Einzelpreis netto|Stückpreis|Einzel €",
    .discount = u"Rabatt|Rab. %|Rabatt %",
    .rate = u"MwSt.|USt.|MwSt %|USt-Satz|Steuersatz",
    .total = u"Gesamtpreis|Gesamt|Betrag|Summe|GP netto|Gesamt netto|Gesamt €",
    .net = u"Zwischensumme|Nettobetrag|Summe netto|Netto|Gesamtbetrag netto|Rechnungsbetrag netto|Warenwert netto",
    .tax = u"zzgl. %r MwSt.|Mehrwertsteuer %r|MwSt. %r|USt. %r|Umsatzsteuer|%r USt|MwSt-Betrag",
    .gross = u"Gesamtbetrag|Rechnungsbetrag|Endbetrag|Gesamtsumme|Summe brutto|Bruttobetrag|Gesamt brutto|Endsumme|Zu "
             u"zahlender Betrag",
    .charge = u"Versandkosten|Porto und Verpackung|Frachtkosten|Versand",
    .prepaid = u"Anzahlung|Bereits gezahlt|abzgl. Anzahlung|Geleistete Anzahlung",
    .amountDue = u"Zahlbetrag|Offener Betrag|Restbetrag|Noch zu zahlen",
    .rateHead = u"Steuersatz|MwSt %|Satz",
    .baseHead = u"Netto|Nettobetrag|Basis",
    .taxHead = u"MwSt.|Steuer|Steuerbetrag",
    .dates = u"dd.MM.yyyy|d. MMMM yyyy|dd.MM.yy|d.M.yyyy",
    .oneLine = u"Rechnung Nr. %1 vom %2|Rechnung %1 vom %2|RECHNUNG %1 / %2",
    .remarks =
        u"Vielen Dank für Ihren Auftrag.|Zahlbar innerhalb von 14 Tagen ohne Abzug.|Bitte geben Sie bei der "
        u"Überweisung die Rechnungsnummer an.|Die Ware bleibt bis zur vollständigen Bezahlung unser "
        u"Eigentum.|Leistungsdatum entspricht Rechnungsdatum.|Geschäftsführer: Karl Beispiel, Amtsgericht Köln HRB "
        u"40112|Steuernummer 133/8150/8159",
    .page = u"Seite 1 von 1|Seite 1/1|Seite 1",
    .receipt = u"Bon-Nr.|Beleg-Nr.|Rechnung Nr.|Bon|Belegnr",
    .receiptTotal = u"SUMME|Summe EUR|Gesamt|ZU ZAHLEN|TOTAL",
    .card = u"EC-Karte|Kartenzahlung|girocard|VISA",
    .cash = u"Bar|BAR|Gegeben",
    .change = u"Rückgeld|Zurück|RÜCKGELD",
    .included = u"inkl. MwSt. %r|enth. MwSt %r|MwSt %r",
    .thanks = u"Vielen Dank für Ihren Einkauf|Auf Wiedersehen|Danke für Ihren Besuch",
    .rates = u"19|19|7"};

} // namespace

const WildWords &wildWords(Tongue tongue)
{
    switch (tongue) {
    case Tongue::French:
        return wildFrench;
    case Tongue::English:
        return wildEnglish;
    case Tongue::American:
        return wildAmerican;
    case Tongue::Spanish:
        return wildSpanish;
    case Tongue::Italian:
        return wildItalian;
    case Tongue::Dutch:
        return wildDutch;
    case Tongue::Portuguese:
        return wildPortuguese;
    case Tongue::German:
    case Tongue::Swiss:
        break;
    }
    return wildGerman;
}

} // namespace dbledger::samples
