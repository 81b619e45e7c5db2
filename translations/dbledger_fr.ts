<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlertsCommand</name>
    <message>
        <source>[list | rules | evaluate | acknowledge ID...]</source>
        <translation>[list | rules | evaluate | acknowledge ID…]</translation>
    </message>
    <message>
        <source>list what the alert rules found, newest first</source>
        <translation>lister ce que les règles d’alerte ont trouvé, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Rules are made in the window, but for the usual ones. &quot;evaluate&quot; asks them all now, &quot;acknowledge&quot; says that somebody has seen to what they found.</source>
        <translation>Les règles se créent dans la fenêtre, sauf les règles habituelles. «&#x202f;evaluate&#x202f;» les interroge toutes maintenant, «&#x202f;acknowledge&#x202f;» note que quelqu’un a traité ce qu’elles ont trouvé.</translation>
    </message>
    <message>
        <source>only those of this kind: %1</source>
        <translation>seulement celles de ce type&#x202f;: %1</translation>
    </message>
    <message>
        <source>only those; otherwise the open ones</source>
        <translation>seulement celles-là&#x202f;; sinon celles à traiter</translation>
    </message>
    <message>
        <source>only those about a party, product or invoice with these words</source>
        <translation>seulement celles d’un tiers, d’un produit ou d’une facture portant ces mots</translation>
    </message>
    <message>
        <source>with &quot;rules&quot;: first add the usual ones, of kinds that have no rule yet</source>
        <translation>avec «&#x202f;rules&#x202f;»&#x202f;: ajouter d’abord les règles habituelles, pour les types qui n’en ont pas encore</translation>
    </message>
    <message>
        <source>as CSV for a spreadsheet of your language</source>
        <translation>en CSV pour un tableur dans votre langue</translation>
    </message>
    <message>
        <source>&quot;alerts %1&quot; takes nothing more</source>
        <translation>«&#x202f;alerts %1&#x202f;» ne prend rien de plus</translation>
    </message>
    <message>
        <source>one of %1 is needed</source>
        <translation>il faut l’un de %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>there are no such alerts</source>
        <translation>il n’y a pas de telles alertes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Tells when</source>
        <translation>Prévient quand</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nobody has made a rule yet</source>
        <translation>personne n’a encore créé de règle</translation>
    </message>
    <message>
        <source>New: %1, settled: %2, to see to: %3</source>
        <translation>Nouvelles&#x202f;: %1, closes&#x202f;: %2, à traiter&#x202f;: %3</translation>
    </message>
    <message>
        <source>&quot;alerts acknowledge&quot; needs the ids of the alerts</source>
        <translation>«&#x202f;alerts acknowledge&#x202f;» demande les identifiants des alertes</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) acknowledged</source>
        <translation>
            <numerusform>%n alerte acquittée</numerusform>
            <numerusform>%n alertes acquittées</numerusform>
        </translation>
    </message>
    <message>
        <source>those that are snoozed until another day, too</source>
        <translation>aussi celles mises en sourdine jusqu’à un autre jour</translation>
    </message>
</context>
<context>
    <name>CompanyCommand</name>
    <message>
        <source>say who you are, which tells a sale from a purchase</source>
        <translation>dire qui vous êtes, pour distinguer une vente d&apos;un achat</translation>
    </message>
    <message>
        <source>&quot;set&quot; replaces what is given and keeps the rest; an empty value clears. &quot;show&quot; shows it.</source>
        <translation>«&#x202f;set&#x202f;» remplace ce qui est indiqué et garde le reste&#x202f;; une valeur vide efface. «&#x202f;show&#x202f;» l&apos;affiche.</translation>
    </message>
    <message>
        <source>a name of the company; may be given several times</source>
        <translation>un nom de la société&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>a VAT id, with its country; may be given several times</source>
        <translation>un n° de TVA, avec son pays&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>the SIREN</source>
        <translation>le SIREN</translation>
    </message>
    <message>
        <source>the currency of the books, such as EUR</source>
        <translation>la devise des comptes, par exemple EUR</translation>
    </message>
    <message>
        <source>either &quot;company set&quot; or &quot;company show&quot;</source>
        <translation>soit «&#x202f;company set&#x202f;», soit «&#x202f;company show&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;company set&quot; needs something to set</source>
        <translation>«&#x202f;company set&#x202f;» a besoin d&apos;au moins une valeur</translation>
    </message>
    <message>
        <source>&quot;company show&quot; sets nothing</source>
        <translation>«&#x202f;company show&#x202f;» ne modifie rien</translation>
    </message>
    <message>
        <source>there is no currency &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de devise «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Nobody has said yet who you are: see &quot;dbledger-cli company --help&quot;.</source>
        <translation>Votre société n&apos;est pas encore décrite&#x202f;: voir «&#x202f;dbledger-cli company --help&#x202f;».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>n° de TVA</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>DemoDataCommand</name>
    <message>
        <source>fill an empty database with a believable company, to try things out</source>
        <translation>remplir une base vide avec une société vraisemblable, pour essayer</translation>
    </message>
    <message>
        <source>The same options make the same data. A database that holds invoices of its own is left alone.</source>
        <translation>Les mêmes options donnent les mêmes données. Une base qui contient déjà des factures n&apos;est pas touchée.</translation>
    </message>
    <message>
        <source>how many invoices; otherwise 1000</source>
        <translation>combien de factures&#x202f;; sinon 1000</translation>
    </message>
    <message>
        <source>over how many years; otherwise 3</source>
        <translation>sur combien d&apos;années&#x202f;; sinon 3</translation>
    </message>
    <message>
        <source>the last day; otherwise today</source>
        <translation>le dernier jour&#x202f;; sinon aujourd&apos;hui</translation>
    </message>
    <message>
        <source>another number makes another company</source>
        <translation>un autre nombre donne une autre société</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much</source>
        <translation>«&#x202f;%1&#x202f;» est de trop</translation>
    </message>
    <message>
        <source>%1 of %2 invoices made</source>
        <translation>%1 factures créées sur %2</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventes</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>achats</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>avoirs</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>fournisseurs</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>règlements</translation>
    </message>
    <message>
        <source>how many customers; otherwise one for 15 invoices, at most 5000</source>
        <translation>nombre de clients&#x202f;; sinon un pour 15 factures, 5000 au plus</translation>
    </message>
</context>
<context>
    <name>EvalCommand</name>
    <message>
        <source>line %1 of %2 is no JSON object with a &quot;file&quot;</source>
        <translation>la ligne %1 de %2 n&apos;est pas un objet JSON avec &quot;file&quot;</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendus</translation>
    </message>
    <message>
        <source>right</source>
        <translation>justes</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absents</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>documents: %1, not found: %2</source>
        <translation>documents&#x202f;: %1, introuvables&#x202f;: %2</translation>
    </message>
    <message>
        <source>header accuracy: %1 of %2 fields</source>
        <translation>exactitude de l&apos;en-tête&#x202f;: %1 de %2 champs</translation>
    </message>
    <message>
        <source>documents with every header field right: %1</source>
        <translation>documents dont tout l&apos;en-tête est juste&#x202f;: %1</translation>
    </message>
    <message>
        <source>line F1: %1</source>
        <translation>F1 des lignes&#x202f;: %1</translation>
    </message>
    <message>
        <source>barcodes read: %1</source>
        <translation>codes lus&#x202f;: %1</translation>
    </message>
    <message>
        <source>bad documents refused: %1</source>
        <translation>mauvais documents refusés&#x202f;: %1</translation>
    </message>
    <message>
        <source>warnings given: %1</source>
        <translation>avertissements donnés&#x202f;: %1</translation>
    </message>
    <message>
        <source>sure fields: %1, of 1,000 are wrong: %2</source>
        <translation>champs sûrs&#x202f;: %1, faux sur 1&#x202f;000&#x202f;: %2</translation>
    </message>
    <message>
        <source>TRUTH.jsonl FOLDER</source>
        <translation>VERITE.jsonl DOSSIER</translation>
    </message>
    <message>
        <source>read documents whose values are known and print how many were read right</source>
        <translation>lire des documents dont les valeurs sont connues et afficher combien ont été bien lues</translation>
    </message>
    <message>
        <source>TRUTH.jsonl has one JSON object a line: &quot;file&quot;, the end of the document&apos;s path in FOLDER, and the values that are right under the names that &quot;extract --json&quot; prints, for example &quot;invoice_number&quot;, &quot;issue_date&quot; (2024-03-31), &quot;gross_total&quot; and &quot;lines&quot; (&quot;description&quot;, &quot;quantity&quot;, &quot;unit_price&quot;, &quot;line_total&quot;). &quot;NAME_also&quot; lists other right values of a field. &quot;expect&quot; may be &quot;error&quot; for a document that is to be refused, or &quot;fields+warning&quot;. What is left out does not count.
A name is right when it is 90 % alike, an address 85 %; amounts and dates are right by their value. A sure field is one that was given with a confidence of at least 0.95. Nothing is stored.</source>
        <translation>VERITE.jsonl contient un objet JSON par ligne&#x202f;: &quot;file&quot;, la fin du chemin du document dans DOSSIER, et les valeurs justes sous les noms qu&apos;affiche &quot;extract --json&quot;, par exemple &quot;invoice_number&quot;, &quot;issue_date&quot; (2024-03-31), &quot;gross_total&quot; et &quot;lines&quot; (&quot;description&quot;, &quot;quantity&quot;, &quot;unit_price&quot;, &quot;line_total&quot;). &quot;NOM_also&quot; énumère d&apos;autres valeurs justes d&apos;un champ. &quot;expect&quot; peut être &quot;error&quot; pour un document à refuser, ou &quot;fields+warning&quot;. Ce qui n&apos;est pas indiqué ne compte pas.
Un nom est juste s&apos;il est semblable à 90&#x202f;%, une adresse à 85&#x202f;%&#x202f;; montants et dates sont justes par leur valeur. Un champ sûr est un champ donné avec une confiance d&apos;au moins 0,95. Rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>list up to N things that were wrong</source>
        <translation>énumérer jusqu&apos;à N erreurs</translation>
    </message>
    <message>
        <source>a file with the truth and a folder are needed</source>
        <translation>il faut un fichier des valeurs justes et un dossier</translation>
    </message>
    <message>
        <source>%1 is no number of things to list</source>
        <translation>%1 n&apos;est pas un nombre d&apos;erreurs à énumérer</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 sur %2 lus</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The file opens in a spreadsheet of your language: its decimal mark, a semicolon where that mark is the comma. --rfc4180 writes commas and points instead, for other programs.</source>
        <translation>Le fichier s&apos;ouvre dans un tableur de votre langue&#x202f;: sa marque décimale, un point-virgule là où cette marque est la virgule. --rfc4180 écrit des virgules et des points, pour d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>as CSV</source>
        <translation>en CSV</translation>
    </message>
    <message>
        <source>into this file instead of standard output</source>
        <translation>dans ce fichier au lieu de la sortie standard</translation>
    </message>
    <message>
        <source>a row for each line of an invoice instead of each invoice</source>
        <translation>une ligne par ligne de facture au lieu d&apos;une par facture</translation>
    </message>
    <message>
        <source>comma, decimal point, no byte order mark</source>
        <translation>virgule, point décimal, sans marque d&apos;ordre des octets</translation>
    </message>
    <message>
        <source>the format is missing; there is --csv</source>
        <translation>il manque le format&#x202f;; il y a --csv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much; --output names the file</source>
        <translation>«&#x202f;%1&#x202f;» est de trop&#x202f;; --output nomme le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n ligne écrite dans %1</numerusform>
            <numerusform>%n lignes écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 is for invoices</source>
        <translation>--%1 ne vaut que pour les factures</translation>
    </message>
    <message>
        <source>--separator is one character</source>
        <translation>--separator est un seul caractère</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;, only %2</source>
        <translation>il n&apos;y a pas de colonne «&#x202f;%1&#x202f;», seulement %2</translation>
    </message>
    <message>
        <source>a row for each customer and supplier; --direction chooses which</source>
        <translation>une ligne par client et par fournisseur&#x202f;; --direction choisit lesquels</translation>
    </message>
    <message>
        <source>a row for each product; --direction chooses which</source>
        <translation>une ligne par produit&#x202f;; --direction choisit lesquels</translation>
    </message>
    <message>
        <source>these columns in this order, by the names of --rfc4180</source>
        <translation>ces colonnes dans cet ordre, sous leurs noms de --rfc4180</translation>
    </message>
    <message>
        <source>between the values, in the place of the usual one</source>
        <translation>entre les valeurs, à la place de l&apos;habituel</translation>
    </message>
    <message>
        <source>only one of --lines, --parties, --products and --alerts</source>
        <translation>une seule des options --lines, --parties, --products et --alerts</translation>
    </message>
    <message>
        <source>--direction is not for alerts</source>
        <translation>--direction ne concerne pas les alertes</translation>
    </message>
    <message>
        <source>write invoices, parties, products or alerts as CSV</source>
        <translation>écrire les factures, les tiers, les produits ou les alertes en CSV</translation>
    </message>
    <message>
        <source>a row for each alert that is to be seen to</source>
        <translation>une ligne par alerte à traiter</translation>
    </message>
    <message>
        <source>--segment is for invoices and parties</source>
        <translation>--segment concerne les factures et les tiers</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message>
        <source>FILE|FOLDER...</source>
        <translation>FICHIER|DOSSIER...</translation>
    </message>
    <message>
        <source>read documents and print what was found, storing nothing</source>
        <translation>lire des documents et afficher ce qui y est trouvé, sans rien enregistrer</translation>
    </message>
    <message>
        <source>Reads pictures (PNG, JPEG, TIFF, WebP, BMP, GIF) and PDF files; a folder stands for the documents in it and in its folders. The results come in the order of the arguments.</source>
        <translation>Lit des images (PNG, JPEG, TIFF, WebP, BMP, GIF) et des fichiers PDF&#x202f;; un dossier désigne les documents qu&apos;il contient, sous-dossiers compris. Les résultats viennent dans l&apos;ordre des arguments.</translation>
    </message>
    <message>
        <source>no file or folder was given</source>
        <translation>aucun fichier ni dossier n&apos;a été indiqué</translation>
    </message>
    <message>
        <source>there is no document in there</source>
        <translation>il n&apos;y a aucun document à cet endroit</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 sur %2 lus</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>speak this language instead of the system&apos;s</source>
        <translation>parler cette langue au lieu de celle du système</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>Usage: dbledger-cli COMMAND [OPTIONS] [ARGUMENTS]</source>
        <translation>Utilisation&#x202f;: dbledger-cli COMMANDE [OPTIONS] [ARGUMENTS]</translation>
    </message>
    <message>
        <source>DBLedger reads invoices, proves what it read, and keeps the books of it.</source>
        <translation>DBLedger lit les factures, prouve ce qu&apos;il a lu et en tient les comptes.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
    <message>
        <source>&quot;dbledger-cli COMMAND --help&quot; tells more about a command.</source>
        <translation>«&#x202f;dbledger-cli COMMANDE --help&#x202f;» en dit plus sur une commande.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all is well, 1 something needs a look or failed, 2 the command line makes no sense, 130 stopped by Ctrl+C.</source>
        <translation>Codes de retour&#x202f;: 0 tout va bien, 1 quelque chose est à vérifier ou a échoué, 2 la ligne de commande est incorrecte, 130 arrêté par Ctrl+C.</translation>
    </message>
    <message>
        <source>Usage: dbledger-cli %1 [OPTIONS] %2</source>
        <translation>Utilisation&#x202f;: dbledger-cli %1 [OPTIONS] %2</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>FILE|FOLDER...</source>
        <translation>FICHIER|DOSSIER...</translation>
    </message>
    <message>
        <source>store documents, read them and approve what is proved</source>
        <translation>enregistrer des documents, les lire et valider ce qui est prouvé</translation>
    </message>
    <message>
        <source>What cannot be proved stays a draft for a person to look at. A file that came in before is stored once. &quot;dbledger-cli company set&quot; tells who you are, and so a sale from a purchase; --direction says it for documents that do not tell.</source>
        <translation>Ce qui ne peut être prouvé reste un brouillon à vérifier par une personne. Un fichier déjà reçu n&apos;est enregistré qu&apos;une fois. «&#x202f;dbledger-cli company set&#x202f;» dit qui vous êtes, et distingue ainsi une vente d&apos;un achat&#x202f;; --direction le précise pour les documents qui ne le disent pas.</translation>
    </message>
    <message>
        <source>leave everything as a draft</source>
        <translation>tout laisser en brouillon</translation>
    </message>
    <message>
        <source>no file or folder was given</source>
        <translation>aucun fichier ni dossier n&apos;a été indiqué</translation>
    </message>
    <message>
        <source>there is no document in there</source>
        <translation>il n&apos;y a aucun document à cet endroit</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 sur %2 lus</translation>
    </message>
    <message>
        <source>also read what an import left that was stopped; needs no file</source>
        <translation>lire aussi ce qu&apos;un import arrêté a laissé&#x202f;; ne demande aucun fichier</translation>
    </message>
</context>
<context>
    <name>ImportOutput</name>
    <message>
        <source>approved</source>
        <translation>validée</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>already stored</source>
        <translation>déjà enregistré</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>seems to repeat invoice %1</source>
        <translation>semble répéter la facture %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped: %n document(s) not read; &quot;dbledger-cli import --continue&quot; reads those that were stored</source>
        <translation>
            <numerusform>arrêté&#x202f;: %n document non lu&#x202f;; «&#x202f;dbledger-cli import --continue&#x202f;» lit ceux qui ont été enregistrés</numerusform>
            <numerusform>arrêté&#x202f;: %n documents non lus&#x202f;; «&#x202f;dbledger-cli import --continue&#x202f;» lit ceux qui ont été enregistrés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceReport</name>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (supposée)</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Date de livraison</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Seems to repeat</source>
        <translation>Semble répéter</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>la facture %1</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>n° de TVA</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>aucune indiquée</translation>
    </message>
    <message>
        <source>%1 % of %2 = %3</source>
        <translation>%1&#x202f;% de %2 = %3</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>TVA&#x202f;%</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>list the invoices, newest first</source>
        <translation>énumérer les factures, la plus récente d&apos;abord</translation>
    </message>
    <message>
        <source>at most N invoices</source>
        <translation>au plus N factures</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much; --search looks for text</source>
        <translation>«&#x202f;%1&#x202f;» est de trop&#x202f;; --search cherche du texte</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>there are no such invoices</source>
        <translation>il n&apos;y a pas de telle facture</translation>
    </message>
</context>
<context>
    <name>MemoryCommand</name>
    <message>
        <source>show what corrections taught about where suppliers print what</source>
        <translation>montrer ce que les corrections ont appris sur la place des valeurs chez les fournisseurs</translation>
    </message>
    <message>
        <source>only suppliers with these words</source>
        <translation>seulement les fournisseurs avec ces mots</translation>
    </message>
    <message>
        <source>&quot;memory&quot; takes: %1</source>
        <translation>«&#x202f;memory&#x202f;» prend&#x202f;: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>nothing is remembered of suppliers</source>
        <translation>aucun fournisseur n’est en mémoire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>none, the place alone tells</source>
        <translation>aucun, seule la place compte</translation>
    </message>
    <message>
        <source>“%1”, above the value</source>
        <translation>«&#x202f;%1&#x202f;», au-dessus de la valeur</translation>
    </message>
    <message>
        <source>“%1”, left of the value</source>
        <translation>«&#x202f;%1&#x202f;», à gauche de la valeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>page %1, %2 % from the left, %3 % from the top</source>
        <translation>page %1, à %2&#x202f;% de la gauche, à %3&#x202f;% du haut</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) forgotten</source>
        <translation>
            <numerusform>%n fiche oubliée</numerusform>
            <numerusform>%n fiches oubliées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken over</source>
        <translation>
            <numerusform>%n fiche reprise</numerusform>
            <numerusform>%n fiches reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Serait</translation>
    </message>
    <message>
        <source>list | show ID | forget ID... | export FILE | import FILE | replay</source>
        <translation>list | show ID | forget ID... | export FICHIER | import FICHIER | replay</translation>
    </message>
    <message>
        <source>When a corrected invoice is approved, the label beside each corrected value, its place and its format are kept for the next document of that supplier. &quot;export&quot; writes all of it to a file, - to standard output; &quot;import&quot; takes the records of such a file in the place of those of the same supplier and field. &quot;replay&quot; reads the documents of all drafts again and lists what would differ now; it changes nothing.</source>
        <translation>Quand une facture corrigée est validée, le libellé à côté de chaque valeur corrigée, sa place et son format sont gardés pour le prochain document de ce fournisseur. «&#x202f;export&#x202f;» écrit tout dans un fichier, - sur la sortie standard&#x202f;; «&#x202f;import&#x202f;» reprend les fiches d’un tel fichier à la place de celles du même fournisseur et du même champ. «&#x202f;replay&#x202f;» relit les documents de tous les brouillons et montre ce qui serait différent maintenant&#x202f;; rien n’est changé.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 lus sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) would be read as they are</source>
        <translation>
            <numerusform>%n brouillon serait lu comme il est</numerusform>
            <numerusform>%n brouillons seraient lus comme ils sont</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&quot;%1&quot; does not fit --%2, which wants %3</source>
        <translation>«&#x202f;%1&#x202f;» ne convient pas à --%2, qui attend %3</translation>
    </message>
    <message>
        <source>print JSON, one object a line, for other programs</source>
        <translation>afficher du JSON, un objet par ligne, pour d&apos;autres programmes</translation>
    </message>
    <message>
        <source>read N documents at the same time; otherwise one a processor core</source>
        <translation>lire N documents à la fois&#x202f;; sinon un par cœur du processeur</translation>
    </message>
    <message>
        <source>the database: a file, or postgresql://user@host/name; otherwise the one of the settings</source>
        <translation>la base de données&#x202f;: un fichier, ou postgresql://utilisateur@hôte/nom&#x202f;; sinon celle des réglages</translation>
    </message>
    <message>
        <source>sale (we issued it) or purchase (we received it)</source>
        <translation>sale (vente, nous l&apos;avons émise) ou purchase (achat, nous l&apos;avons reçue)</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a date such as 2024-03-31</source>
        <translation>une date comme 2024-03-31</translation>
    </message>
    <message>
        <source>an amount such as 1234.50</source>
        <translation>un montant comme 1234,50</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de %1</translation>
    </message>
    <message>
        <source>only those with these words in number, party or lines</source>
        <translation>seulement celles qui ont ces mots dans le numéro, le tiers ou les lignes</translation>
    </message>
    <message>
        <source>only drafts, approved or void ones</source>
        <translation>seulement les brouillons, les validées ou les annulées</translation>
    </message>
    <message>
        <source>only those issued on this day or later</source>
        <translation>seulement celles émises ce jour ou après</translation>
    </message>
    <message>
        <source>only those issued on this day or earlier</source>
        <translation>seulement celles émises ce jour ou avant</translation>
    </message>
    <message>
        <source>only those that are not wholly paid</source>
        <translation>seulement celles qui ne sont pas entièrement réglées</translation>
    </message>
    <message>
        <source>only drafts that seem to repeat another</source>
        <translation>seulement les brouillons qui semblent en répéter une autre</translation>
    </message>
    <message>
        <source>only those of this amount or more</source>
        <translation>seulement à partir de ce montant</translation>
    </message>
    <message>
        <source>only those of this amount or less</source>
        <translation>seulement jusqu’à ce montant</translation>
    </message>
    <message>
        <source>only those of customers in this segment</source>
        <translation>seulement les clients de ce segment</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un identifiant</translation>
    </message>
    <message>
        <source>the password of protected PDF files</source>
        <translation>le mot de passe des fichiers PDF protégés</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>there is no terminal to ask for the password; --password-stdin reads it from standard input</source>
        <translation>il n&apos;y a pas de terminal où demander le mot de passe&#x202f;; --password-stdin le lit sur l&apos;entrée standard</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Mot de passe de %1&#x202f;:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Le même encore une fois&#x202f;:</translation>
    </message>
    <message>
        <source>These were not the same, please try again.</source>
        <translation>Les deux saisies diffèrent, veuillez recommencer.</translation>
    </message>
    <message>
        <source>--password-stdin found no password on standard input</source>
        <translation>--password-stdin n&apos;a pas trouvé de mot de passe sur l&apos;entrée standard</translation>
    </message>
</context>
<context>
    <name>PayCommand</name>
    <message>
        <source>NUMBER|ID</source>
        <translation>NUMÉRO|ID</translation>
    </message>
    <message>
        <source>record a payment of an invoice, or take one back</source>
        <translation>enregistrer le règlement d&apos;une facture, ou en annuler un</translation>
    </message>
    <message>
        <source>how much, in the currency of the invoice</source>
        <translation>combien, dans la devise de la facture</translation>
    </message>
    <message>
        <source>when; otherwise today</source>
        <translation>quand&#x202f;; sinon aujourd&apos;hui</translation>
    </message>
    <message>
        <source>how</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>une remarque</translation>
    </message>
    <message>
        <source>take back the payment of this id</source>
        <translation>annuler le règlement de ce numéro</translation>
    </message>
    <message>
        <source>why it is taken back</source>
        <translation>pourquoi il est annulé</translation>
    </message>
    <message>
        <source>--reverse names the payment, there is no need for an invoice</source>
        <translation>--reverse nomme le règlement, il ne faut pas de facture</translation>
    </message>
    <message>
        <source>--reverse needs a --reason</source>
        <translation>--reverse demande un motif (--reason)</translation>
    </message>
    <message>
        <source>one invoice number or id is needed</source>
        <translation>il faut un numéro de facture</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is taken back.</source>
        <translation>Le règlement %1 de %2 est annulé.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is recorded.</source>
        <translation>Le règlement %1 de %2 est enregistré.</translation>
    </message>
    <message>
        <source>Paid: %1 of %2 (%3).</source>
        <translation>Réglé&#x202f;: %1 sur %2 (%3).</translation>
    </message>
    <message>
        <source>error: nothing is open on invoice %1</source>
        <translation>erreur&#x202f;: il n&apos;y a rien à régler sur la facture %1</translation>
    </message>
    <message>
        <source>--%1 does not go with --unpaid</source>
        <translation>--%1 ne va pas avec --unpaid</translation>
    </message>
    <message>
        <source>--unpaid needs a --reason</source>
        <translation>--unpaid exige --reason</translation>
    </message>
    <message>
        <source>error: nothing is paid on invoice %1</source>
        <translation>erreur&#x202f;: rien n’est réglé sur la facture %1</translation>
    </message>
    <message>
        <source>Without --amount, what is still open is paid. With --reverse, the payment of that id (&quot;show&quot; lists them) is taken back; it stays in the history. With --unpaid, so are all payments of the invoice.</source>
        <translation>Sans --amount, le reste dû est réglé. Avec --reverse, le règlement de ce numéro («&#x202f;show&#x202f;» les énumère) est annulé&#x202f;; il reste dans l&apos;historique. Avec --unpaid, tous les règlements de la facture le sont.</translation>
    </message>
    <message>
        <source>take back everything that was paid on the invoice</source>
        <translation>annuler tout ce qui a été réglé sur la facture</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>there is no language &quot;%1&quot;, only %2</source>
        <translation>il n&apos;y a pas de langue «&#x202f;%1&#x202f;», seulement %2</translation>
    </message>
    <message>
        <source>&quot;dbledger-cli --help&quot; lists the commands</source>
        <translation>«&#x202f;dbledger-cli --help&#x202f;» énumère les commandes</translation>
    </message>
    <message>
        <source>no command was given</source>
        <translation>aucune commande n&apos;a été indiquée</translation>
    </message>
    <message>
        <source>the command comes before its options, &quot;%1&quot; is none</source>
        <translation>la commande précède ses options, «&#x202f;%1&#x202f;» n&apos;en est pas une</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de commande «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;dbledger-cli %1 --help&quot; tells more</source>
        <translation>«&#x202f;dbledger-cli %1 --help&#x202f;» en dit plus</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;</source>
        <translation>%1 n&apos;a pas d&apos;option «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>did you mean &quot;--%1&quot;?</source>
        <translation>vouliez-vous dire «&#x202f;--%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Il manque une valeur après «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ReadingReport</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Seller → buyer</source>
        <translation>Vendeur → client</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s): %1 ok, %2 to review, %3 failed</source>
        <translation>
            <numerusform>%n document&#x202f;: %1 en ordre, %2 à vérifier, %3 en échec</numerusform>
            <numerusform>%n documents&#x202f;: %1 en ordre, %2 à vérifier, %3 en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ proved   · read, nothing against it   ? doubtful</source>
        <translation>✓ prouvé   · lu, rien ne s&apos;y oppose  &#x202f;? douteux</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manquant&#x202f;: %1</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>douteux&#x202f;: %1</translation>
    </message>
    <message>
        <source>read, but nothing proves it: %1</source>
        <translation>lu, mais rien ne le prouve&#x202f;: %1</translation>
    </message>
    <message>
        <source>electronic invoice: %1</source>
        <translation>facture électronique&#x202f;: %1</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>pièces jointes&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>there is no currency &quot;%1&quot;</source>
        <translation>il n’y a pas de devise «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>which report: %1?</source>
        <translation>quel rapport&#x202f;: %1&#x202f;?</translation>
    </message>
    <message>
        <source>either --csv or --json</source>
        <translation>soit --csv, soit --json</translation>
    </message>
    <message>
        <source>the figures of the dashboards: revenue, rankings, segments, what is open, VAT</source>
        <translation>les chiffres des tableaux de bord&#x202f;: chiffre d’affaires, classements, segments, encours, TVA</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>à partir de ce jour</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>jusqu’à ce jour</translation>
    </message>
    <message>
        <source>in this currency instead of EUR</source>
        <translation>dans cette devise au lieu de EUR</translation>
    </message>
    <message>
        <source>with the period before or the same days of the year before</source>
        <translation>avec la période précédente ou les mêmes jours de l’année précédente</translation>
    </message>
    <message>
        <source>how revenue and VAT are divided, by month otherwise</source>
        <translation>découpage du chiffre d’affaires et de la TVA, par mois sinon</translation>
    </message>
    <message>
        <source>what products are ranked by</source>
        <translation>critère de classement des produits</translation>
    </message>
    <message>
        <source>at most N products or customers, otherwise 20</source>
        <translation>au plus N produits ou clients, 20 sinon</translation>
    </message>
    <message>
        <source>as CSV for programs (RFC 4180)</source>
        <translation>en CSV pour des programmes (RFC 4180)</translation>
    </message>
    <message>
        <source>there is nothing to report</source>
        <translation>il n’y a rien à rapporter</translation>
    </message>
    <message>
        <source>--%1 says nothing to &quot;report %2&quot;, only to %3</source>
        <translation>--%1 ne dit rien à «&#x202f;report %2&#x202f;», seulement à %3</translation>
    </message>
    <message>
        <source>The same figures as in the window. Revenue is net of VAT and of credit notes, what is open is gross. Amounts of different currencies are never added up: --currency chooses one.
rfm is as of --to, or of the newest invoice. --party and --product take an id or words of the one name that is meant.</source>
        <translation>Les mêmes chiffres que dans la fenêtre. Le chiffre d’affaires est hors TVA, avoirs déduits&#x202f;; ce qui reste dû est TTC. Les montants de devises différentes ne sont jamais additionnés&#x202f;: --currency en choisit une.
rfm vaut au jour de --to, ou de la dernière facture. --party et --product prennent un identifiant ou des mots du seul nom visé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2</source>
        <translation>«&#x202f;%1&#x202f;» peut être %2</translation>
    </message>
    <message>
        <source>only of this customer or supplier</source>
        <translation>seulement de ce client ou fournisseur</translation>
    </message>
    <message>
        <source>only of this product</source>
        <translation>seulement de ce produit</translation>
    </message>
    <message>
        <source>only of the customers of this segment: %1</source>
        <translation>seulement des clients de ce segment&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>%1, net of VAT and credit notes, %2</source>
        <translation>%1, hors TVA et avoirs déduits, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Dernière facture</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Days from</source>
        <translation>Jours de</translation>
    </message>
    <message>
        <source>Days to</source>
        <translation>Jours à</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Due date assumed</source>
        <translation>Échéance supposée</translation>
    </message>
    <message>
        <source>As of %1, gross, %2; 0 days: not due</source>
        <translation>Au %1, TTC, %2&#x202f;; 0 jour&#x202f;: non échu</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Taux (%)</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Base HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>%1, less credit notes, %2</source>
        <translation>%1, avoirs déduits, %2</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>Jours depuis</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The database is being brought up to date: step %1 of %2</source>
        <translation>Mise à jour de la base de données&#x202f;: étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>NUMBER|ID</source>
        <translation>NUMÉRO|ID</translation>
    </message>
    <message>
        <source>show one invoice: its values, lines, payments and history</source>
        <translation>afficher une facture&#x202f;: valeurs, lignes, règlements et historique</translation>
    </message>
    <message>
        <source>one invoice number or id is needed</source>
        <translation>il faut un numéro de facture</translation>
    </message>
</context>
<context>
    <name>SplitCommand</name>
    <message>
        <source>make a document of each invoice in a file that holds several</source>
        <translation>faire un document de chaque facture d’un fichier qui en contient plusieurs</translation>
    </message>
    <message>
        <source>the parts, such as 1-2,3,4-5</source>
        <translation>les parties, par exemple 1-2,3,4-5</translation>
    </message>
    <message>
        <source>bring back what was split</source>
        <translation>faire revenir ce qui a été découpé</translation>
    </message>
    <message>
        <source>--pages and --undo exclude each other</source>
        <translation>--pages et --undo s’excluent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say pages; parts look like 1-2,3,4-5</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne pas de pages&#x202f;; les parties s’écrivent 1-2,3,4-5</translation>
    </message>
    <message>
        <source>one invoice was found; --pages says where to cut all the same</source>
        <translation>une facture a été trouvée&#x202f;; --pages dit où couper malgré tout</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) were found: pages %1</source>
        <translation>
            <numerusform>%n facture a été trouvée&#x202f;: pages %1</numerusform>
            <numerusform>%n factures ont été trouvées&#x202f;: pages %1</numerusform>
        </translation>
    </message>
    <message>
        <source>to split it: %1</source>
        <translation>pour le découper&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>split into %n document(s): pages %1</source>
        <translation>
            <numerusform>découpé en %n document&#x202f;: pages %1</numerusform>
            <numerusform>découpé en %n documents&#x202f;: pages %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the whole is back, %n part(s) were taken away</source>
        <translation>
            <numerusform>le fichier entier est revenu, %n partie a été retirée</numerusform>
            <numerusform>le fichier entier est revenu, %n parties ont été retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that somebody worked on stay</source>
        <translation>
            <numerusform>%n partie, déjà travaillée, reste</numerusform>
            <numerusform>%n parties, déjà travaillées, restent</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE|NUMBER|ID</source>
        <translation>FICHIER|NUMÉRO|ID</translation>
    </message>
    <message>
        <source>Says which invoices were found in a file, or in the document of the invoice with that number or id. With --pages each of these parts becomes a document that waits to be read (&quot;import --continue&quot; reads it, as does the window), and the whole is put aside; every page must be in one part. Text layers are kept; attachments and embedded electronic invoices stay with the whole. The parts of a protected PDF are protected by the same password. --undo brings the whole back and takes away the parts that nobody worked on.</source>
        <translation>Dit quelles factures ont été trouvées dans un fichier, ou dans le document de la facture de ce numéro ou de cet identifiant. Avec --pages, chacune de ces parties devient un document qui attend d’être lu («&#x202f;import --continue&#x202f;» le lit, la fenêtre aussi), et le fichier entier est mis de côté&#x202f;; chaque page doit être dans une partie. Les couches de texte sont gardées&#x202f;; les pièces jointes et les factures électroniques incluses restent avec le fichier entier. Les parties d’un PDF protégé le sont par le même mot de passe. --undo fait revenir le fichier entier et retire les parties auxquelles personne n’a touché.</translation>
    </message>
    <message>
        <source>&quot;split&quot; takes one file, or the number or id of one invoice</source>
        <translation>«&#x202f;split&#x202f;» prend un fichier, ou le numéro ou l’identifiant d’une facture</translation>
    </message>
    <message>
        <source>%1 of %2 parts made</source>
        <translation>%1 parties sur %2 découpées</translation>
    </message>
</context>
<context>
    <name>UserCommand</name>
    <message>
        <source>list | add EMAIL | role EMAIL ROLE | disable EMAIL | enable EMAIL | password EMAIL</source>
        <translation>list | add EMAIL | role EMAIL RÔLE | disable EMAIL | enable EMAIL | password EMAIL</translation>
    </message>
    <message>
        <source>say who may sign in to the application</source>
        <translation>dire qui peut se connecter à l&apos;application</translation>
    </message>
    <message>
        <source>Roles: a viewer looks, an accountant works with invoices, an administrator manages users and settings too. The password is asked on the terminal and not shown; whoever gets one with &quot;add&quot; or &quot;password&quot; must change it when signing in. Nobody is ever deleted: &quot;disable&quot; keeps them out and their history in.</source>
        <translation>Rôles&#x202f;: viewer consulte, accountant travaille sur les factures, administrator gère aussi les utilisateurs et les réglages. Le mot de passe est demandé sur le terminal sans être affiché&#x202f;; qui en reçoit un par «&#x202f;add&#x202f;» ou «&#x202f;password&#x202f;» doit le changer en se connectant. Personne n&apos;est jamais supprimé&#x202f;: «&#x202f;disable&#x202f;» ferme l&apos;accès et garde l&apos;historique.</translation>
    </message>
    <message>
        <source>the name of the new user</source>
        <translation>le nom du nouvel utilisateur</translation>
    </message>
    <message>
        <source>the role of the new user; otherwise accountant</source>
        <translation>le rôle du nouvel utilisateur&#x202f;; sinon accountant</translation>
    </message>
    <message>
        <source>read the password from the first line of standard input</source>
        <translation>lire le mot de passe sur la première ligne de l&apos;entrée standard</translation>
    </message>
    <message>
        <source>one of %1 is needed</source>
        <translation>il faut l&apos;un de %1</translation>
    </message>
    <message>
        <source>&quot;user list&quot; takes nothing more</source>
        <translation>«&#x202f;user list&#x202f;» ne prend rien de plus</translation>
    </message>
    <message>
        <source>&quot;user %1&quot; needs one e-mail</source>
        <translation>«&#x202f;user %1&#x202f;» a besoin d&apos;une adresse e-mail</translation>
    </message>
    <message>
        <source>&quot;user role&quot; needs an e-mail and a role</source>
        <translation>«&#x202f;user role&#x202f;» a besoin d&apos;une adresse e-mail et d&apos;un rôle</translation>
    </message>
    <message>
        <source>there is no role &quot;%1&quot;, only %2</source>
        <translation>il n&apos;y a pas de rôle «&#x202f;%1&#x202f;», seulement %2</translation>
    </message>
    <message>
        <source>&quot;user add&quot; needs a --name</source>
        <translation>«&#x202f;user add&#x202f;» a besoin de --name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>nobody has been entered yet</source>
        <translation>personne n&apos;a encore été inscrit</translation>
    </message>
    <message>
        <source>%1 has a new password, and must change it when signing in.</source>
        <translation>%1 a un nouveau mot de passe, à changer à la connexion.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>%1 can sign in (%2).</source>
        <translation>%1 peut se connecter (%2).</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>hold what dashboards show against a full count of the invoices</source>
        <translation>comparer ce que montrent les tableaux de bord à un décompte complet des factures</translation>
    </message>
    <message>
        <source>Answers with 1 when something differs. --repair makes the sums anew.</source>
        <translation>Répond 1 si quelque chose diffère. --repair refait les sommes.</translation>
    </message>
    <message>
        <source>make the sums anew from the invoices</source>
        <translation>refaire les sommes à partir des factures</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much</source>
        <translation>«&#x202f;%1&#x202f;» est de trop</translation>
    </message>
    <message>
        <source>the sums were made anew</source>
        <translation>les sommes ont été refaites</translation>
    </message>
    <message>
        <source>%1, %2: %3 is %4, the invoices say %5</source>
        <translation>%1, %2&#x202f;: %3 vaut %4, les factures disent %5</translation>
    </message>
    <message>
        <source>every sum is what the invoices say</source>
        <translation>toutes les sommes sont celles des factures</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>stopped before it was finished</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>something went wrong inside the program (%1); please report it</source>
        <translation>une erreur interne s&apos;est produite dans le programme (%1)&#x202f;; veuillez la signaler</translation>
    </message>
    <message>
        <source>there is no file or folder %1</source>
        <translation>il n&apos;existe pas de fichier ni de dossier %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>impossible de lire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>impossible d&apos;écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file has %1, more than the %2 that are read</source>
        <translation>le fichier pèse %1, la limite est de %2</translation>
    </message>
    <message>
        <source>the %1 file is damaged: %2</source>
        <translation>le fichier %1 est endommagé&#x202f;: %2</translation>
    </message>
    <message>
        <source>the document is protected and needs a password</source>
        <translation>le document est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>the password is not the right one</source>
        <translation>le mot de passe n&apos;est pas le bon</translation>
    </message>
    <message>
        <source>page %1 is too large: %2 × %3 pixels, the limit is %4 pixels</source>
        <translation>la page %1 est trop grande&#x202f;: %2 × %3 pixels, la limite est de %4 pixels</translation>
    </message>
    <message>
        <source>the document has %1 pages, more than the %2 that are read</source>
        <translation>le document a %1 pages, la limite est de %2</translation>
    </message>
    <message>
        <source>there is no page %1, the document has %2</source>
        <translation>il n&apos;y a pas de page %1, le document en a %2</translation>
    </message>
    <message>
        <source>an electronic invoice has no page to show</source>
        <translation>une facture électronique n&apos;a pas de page à montrer</translation>
    </message>
    <message>
        <source>the text recognition has no data for the language %1 in %2</source>
        <translation>la reconnaissance de texte n&apos;a pas de données pour la langue %1 dans %2</translation>
    </message>
    <message>
        <source>the text recognition failed: %1</source>
        <translation>la reconnaissance de texte a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>the program that reads documents is missing: %1</source>
        <translation>le programme qui lit les documents est introuvable&#x202f;: %1</translation>
    </message>
    <message>
        <source>reading the document crashed the reader; the file may be damaged</source>
        <translation>la lecture du document a fait planter le lecteur&#x202f;; le fichier est peut-être endommagé</translation>
    </message>
    <message>
        <source>reading the document took more than %1 seconds and was stopped</source>
        <translation>la lecture du document a dépassé %1 secondes et a été arrêtée</translation>
    </message>
    <message>
        <source>reading the document needed more than %1 MB of memory</source>
        <translation>la lecture du document demande plus de %1 Mo de mémoire</translation>
    </message>
    <message>
        <source>the reader gave an answer that makes no sense: %1</source>
        <translation>le lecteur a donné une réponse incompréhensible&#x202f;: %1</translation>
    </message>
    <message>
        <source>the database %1 cannot be reached: %2</source>
        <translation>la base de données %1 est inaccessible&#x202f;: %2</translation>
    </message>
    <message>
        <source>the database was made by a newer version of DBLedger (its schema is %1, this program knows %2); please update this program</source>
        <translation>la base de données vient d&apos;une version plus récente de DBLedger (son schéma est le %1, ce programme connaît le %2)&#x202f;; veuillez mettre ce programme à jour</translation>
    </message>
    <message>
        <source>the database failed (%1): %2</source>
        <translation>erreur de la base de données (%1)&#x202f;: %2</translation>
    </message>
    <message>
        <source>the database is busy with somebody else&apos;s work; please try again</source>
        <translation>la base de données est occupée par le travail de quelqu&apos;un d&apos;autre&#x202f;; veuillez réessayer</translation>
    </message>
    <message>
        <source>there is no room left on the disk for %1</source>
        <translation>il n&apos;y a plus de place sur le disque pour %1</translation>
    </message>
    <message>
        <source>not found: %1 %2</source>
        <translation>introuvable&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>somebody else changed this meanwhile: %1 %2; look at it again</source>
        <translation>quelqu&apos;un d&apos;autre l&apos;a modifié entre-temps&#x202f;: %1 %2&#x202f;; veuillez le revoir</translation>
    </message>
    <message>
        <source>this is already there: %1 %2</source>
        <translation>existe déjà&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>you are not allowed to do this: %1</source>
        <translation>vous n&apos;avez pas le droit de faire ceci&#x202f;: %1</translation>
    </message>
    <message>
        <source>this is not a valid value (%1): %2</source>
        <translation>valeur incorrecte (%1)&#x202f;: %2</translation>
    </message>
    <message>
        <source>it cannot be told whether this is a sale or a purchase; please say it</source>
        <translation>impossible de savoir s&apos;il s&apos;agit d&apos;une vente ou d&apos;un achat&#x202f;; veuillez l&apos;indiquer</translation>
    </message>
    <message>
        <source>your own company is not known yet; please describe it first</source>
        <translation>votre société n&apos;est pas encore connue&#x202f;; veuillez d&apos;abord la décrire</translation>
    </message>
    <message>
        <source>this is missing: %1</source>
        <translation>il manque&#x202f;: %1</translation>
    </message>
    <message>
        <source>a person has to look at: %1</source>
        <translation>à vérifier par une personne&#x202f;: %1</translation>
    </message>
    <message>
        <source>this is not possible for %1 %2 (%3)</source>
        <translation>ce n&apos;est pas possible pour %1 %2 (%3)</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>numéro de facture</translation>
    </message>
    <message>
        <source>document type</source>
        <translation>type de document</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation>date de facture</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>date d&apos;échéance</translation>
    </message>
    <message>
        <source>delivery date</source>
        <translation>date de livraison</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>net total</source>
        <translation>total HT</translation>
    </message>
    <message>
        <source>VAT total</source>
        <translation>total TVA</translation>
    </message>
    <message>
        <source>gross total</source>
        <translation>total TTC</translation>
    </message>
    <message>
        <source>amount due</source>
        <translation>net à payer</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>vendeur</translation>
    </message>
    <message>
        <source>seller&apos;s address</source>
        <translation>adresse du vendeur</translation>
    </message>
    <message>
        <source>seller&apos;s VAT id</source>
        <translation>n° de TVA du vendeur</translation>
    </message>
    <message>
        <source>seller&apos;s SIREN</source>
        <translation>SIREN du vendeur</translation>
    </message>
    <message>
        <source>seller&apos;s SIRET</source>
        <translation>SIRET du vendeur</translation>
    </message>
    <message>
        <source>seller&apos;s e-mail</source>
        <translation>e-mail du vendeur</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>buyer&apos;s address</source>
        <translation>adresse du client</translation>
    </message>
    <message>
        <source>buyer&apos;s VAT id</source>
        <translation>n° de TVA du client</translation>
    </message>
    <message>
        <source>buyer&apos;s SIRET</source>
        <translation>SIRET du client</translation>
    </message>
    <message>
        <source>buyer&apos;s e-mail</source>
        <translation>e-mail du client</translation>
    </message>
    <message>
        <source>buyer&apos;s gender</source>
        <translation>sexe du client</translation>
    </message>
    <message>
        <source>buyer&apos;s birth date</source>
        <translation>date de naissance du client</translation>
    </message>
    <message>
        <source>buyer&apos;s category</source>
        <translation>catégorie du client</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>numéro de client</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>purchase order</source>
        <translation>bon de commande</translation>
    </message>
    <message>
        <source>payment reference</source>
        <translation>référence de paiement</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>embedded data</source>
        <translation>données incorporées</translation>
    </message>
    <message>
        <source>PDF text</source>
        <translation>texte du PDF</translation>
    </message>
    <message>
        <source>text recognition</source>
        <translation>reconnaissance de texte</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>code QR</translation>
    </message>
    <message>
        <source>earlier documents</source>
        <translation>documents précédents</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>vente</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>validée</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>impayée</translation>
    </message>
    <message>
        <source>partly paid</source>
        <translation>réglée en partie</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>réglée</translation>
    </message>
    <message>
        <source>overpaid</source>
        <translation>trop-perçu</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>avoir</translation>
    </message>
    <message>
        <source>corrected invoice</source>
        <translation>facture rectificative</translation>
    </message>
    <message>
        <source>prepayment invoice</source>
        <translation>facture d&apos;acompte</translation>
    </message>
    <message>
        <source>self-billed invoice</source>
        <translation>facture autofacturée</translation>
    </message>
    <message>
        <source>partial invoice</source>
        <translation>facture partielle</translation>
    </message>
    <message>
        <source>pro-forma invoice</source>
        <translation>facture pro forma</translation>
    </message>
    <message>
        <source>invoice for information</source>
        <translation>facture pour information</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>virement</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation>chèque</translation>
    </message>
    <message>
        <source>direct debit</source>
        <translation>prélèvement</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>party</source>
        <translation>tiers</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>règlement</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>contre-passé</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>method</source>
        <translation>mode de règlement</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>n° de TVA</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>net + VAT = gross</source>
        <translation>HT + TVA = TTC</translation>
    </message>
    <message>
        <source>net %1 + VAT %2 = gross %3</source>
        <translation>HT %1 + TVA %2 = TTC %3</translation>
    </message>
    <message>
        <source>net %1 + VAT %2 = %4, the page says gross %3</source>
        <translation>HT %1 + TVA %2 = %4, la page indique TTC %3</translation>
    </message>
    <message>
        <source>sum of the VAT rows</source>
        <translation>somme des lignes de TVA</translation>
    </message>
    <message>
        <source>the VAT rows add up to %1</source>
        <translation>la somme des lignes de TVA est %1</translation>
    </message>
    <message>
        <source>the VAT rows add up to %1, the page says %2</source>
        <translation>la somme des lignes de TVA est %1, la page indique %2</translation>
    </message>
    <message>
        <source>VAT of a rate</source>
        <translation>TVA d&apos;un taux</translation>
    </message>
    <message>
        <source>%1 % of %2 = %3</source>
        <translation>%1&#x202f;% de %2 = %3</translation>
    </message>
    <message>
        <source>%1 % of %2 = %4, the page says %3</source>
        <translation>%1&#x202f;% de %2 = %4, la page indique %3</translation>
    </message>
    <message>
        <source>sum of the taxed amounts</source>
        <translation>somme des bases imposables</translation>
    </message>
    <message>
        <source>the taxed amounts add up to %1</source>
        <translation>la somme des bases imposables est %1</translation>
    </message>
    <message>
        <source>the taxed amounts add up to %1, the page says net %2</source>
        <translation>la somme des bases imposables est %1, la page indique HT %2</translation>
    </message>
    <message>
        <source>total of a line</source>
        <translation>total d&apos;une ligne</translation>
    </message>
    <message>
        <source>line %1: %2 × %3 = %4</source>
        <translation>ligne %1&#x202f;: %2 × %3 = %4</translation>
    </message>
    <message>
        <source>line %1: %2 × %3 = %5, the page says %4</source>
        <translation>ligne %1&#x202f;: %2 × %3 = %5, la page indique %4</translation>
    </message>
    <message>
        <source>sum of the lines</source>
        <translation>somme des lignes</translation>
    </message>
    <message>
        <source>the lines add up to %1</source>
        <translation>la somme des lignes est %1</translation>
    </message>
    <message>
        <source>the lines add up to %1, the page says %2</source>
        <translation>la somme des lignes est %1, la page indique %2</translation>
    </message>
    <message>
        <source>sign of the total</source>
        <translation>signe du total</translation>
    </message>
    <message>
        <source>the total %1 is positive, as an invoice&apos;s is</source>
        <translation>le total %1 est positif, comme celui d&apos;une facture</translation>
    </message>
    <message>
        <source>the total %1 is negative; is this a credit note?</source>
        <translation>le total %1 est négatif&#x202f;; est-ce un avoir&#x202f;?</translation>
    </message>
    <message>
        <source>check digits of the IBAN</source>
        <translation>clé de l&apos;IBAN</translation>
    </message>
    <message>
        <source>the check digits of the IBAN %1 are right</source>
        <translation>la clé de l&apos;IBAN %1 est juste</translation>
    </message>
    <message>
        <source>the check digits of the IBAN %1 are wrong</source>
        <translation>la clé de l&apos;IBAN %1 est fausse</translation>
    </message>
    <message>
        <source>form of the BIC</source>
        <translation>forme du BIC</translation>
    </message>
    <message>
        <source>%1 has the form of a BIC</source>
        <translation>%1 a la forme d&apos;un BIC</translation>
    </message>
    <message>
        <source>%1 does not have the form of a BIC</source>
        <translation>%1 n&apos;a pas la forme d&apos;un BIC</translation>
    </message>
    <message>
        <source>country of BIC and IBAN</source>
        <translation>pays du BIC et de l&apos;IBAN</translation>
    </message>
    <message>
        <source>the BIC %1 and the IBAN %2 are of the same country</source>
        <translation>le BIC %1 et l&apos;IBAN %2 sont du même pays</translation>
    </message>
    <message>
        <source>the BIC %1 and the IBAN %2 are of different countries</source>
        <translation>le BIC %1 et l&apos;IBAN %2 sont de pays différents</translation>
    </message>
    <message>
        <source>check digits of the seller&apos;s VAT id</source>
        <translation>clé du n° de TVA du vendeur</translation>
    </message>
    <message>
        <source>the check digits of the seller&apos;s VAT id %1 are right</source>
        <translation>la clé du n° de TVA du vendeur %1 est juste</translation>
    </message>
    <message>
        <source>the check digits of the seller&apos;s VAT id %1 are wrong</source>
        <translation>la clé du n° de TVA du vendeur %1 est fausse</translation>
    </message>
    <message>
        <source>check digits of the buyer&apos;s VAT id</source>
        <translation>clé du n° de TVA du client</translation>
    </message>
    <message>
        <source>the check digits of the buyer&apos;s VAT id %1 are right</source>
        <translation>la clé du n° de TVA du client %1 est juste</translation>
    </message>
    <message>
        <source>the check digits of the buyer&apos;s VAT id %1 are wrong</source>
        <translation>la clé du n° de TVA du client %1 est fausse</translation>
    </message>
    <message>
        <source>check digit of the seller&apos;s SIREN</source>
        <translation>clé du SIREN du vendeur</translation>
    </message>
    <message>
        <source>the check digit of the seller&apos;s SIREN %1 is right</source>
        <translation>la clé du SIREN du vendeur %1 est juste</translation>
    </message>
    <message>
        <source>the seller&apos;s SIREN %1 is not one: nine digits, the last a check digit</source>
        <translation>le SIREN du vendeur %1 n&apos;en est pas un&#x202f;: neuf chiffres, dont le dernier est une clé</translation>
    </message>
    <message>
        <source>check digit of the seller&apos;s SIRET</source>
        <translation>clé du SIRET du vendeur</translation>
    </message>
    <message>
        <source>the check digit of the seller&apos;s SIRET %1 is right</source>
        <translation>la clé du SIRET du vendeur %1 est juste</translation>
    </message>
    <message>
        <source>the check digit of the seller&apos;s SIRET %1 is wrong</source>
        <translation>la clé du SIRET du vendeur %1 est fausse</translation>
    </message>
    <message>
        <source>check digit of the buyer&apos;s SIRET</source>
        <translation>clé du SIRET du client</translation>
    </message>
    <message>
        <source>the check digit of the buyer&apos;s SIRET %1 is right</source>
        <translation>la clé du SIRET du client %1 est juste</translation>
    </message>
    <message>
        <source>the check digit of the buyer&apos;s SIRET %1 is wrong</source>
        <translation>la clé du SIRET du client %1 est fausse</translation>
    </message>
    <message>
        <source>SIRET of the SIREN</source>
        <translation>SIRET du SIREN</translation>
    </message>
    <message>
        <source>the SIRET %1 belongs to the SIREN %2</source>
        <translation>le SIRET %1 correspond au SIREN %2</translation>
    </message>
    <message>
        <source>the SIRET %1 does not belong to the SIREN %2</source>
        <translation>le SIRET %1 ne correspond pas au SIREN %2</translation>
    </message>
    <message>
        <source>VAT id of the SIREN</source>
        <translation>n° de TVA du SIREN</translation>
    </message>
    <message>
        <source>the VAT id %1 belongs to the SIREN %2</source>
        <translation>le n° de TVA %1 correspond au SIREN %2</translation>
    </message>
    <message>
        <source>the VAT id %1 does not belong to the SIREN %2</source>
        <translation>le n° de TVA %1 ne correspond pas au SIREN %2</translation>
    </message>
    <message>
        <source>check digits of the payment reference</source>
        <translation>clé de la référence de paiement</translation>
    </message>
    <message>
        <source>the check digits of the payment reference %1 are right</source>
        <translation>la clé de la référence de paiement %1 est juste</translation>
    </message>
    <message>
        <source>the check digits of the payment reference %1 are wrong</source>
        <translation>la clé de la référence de paiement %1 est fausse</translation>
    </message>
    <message>
        <source>issue date not in the future</source>
        <translation>date de facture pas dans l&apos;avenir</translation>
    </message>
    <message>
        <source>the issue date %1 is not in the future</source>
        <translation>la date de facture %1 n&apos;est pas dans l&apos;avenir</translation>
    </message>
    <message>
        <source>the issue date %1 is in the future (today is %2)</source>
        <translation>la date de facture %1 est dans l&apos;avenir (nous sommes le %2)</translation>
    </message>
    <message>
        <source>issue date not long ago</source>
        <translation>date de facture pas trop ancienne</translation>
    </message>
    <message>
        <source>the issue date %1 is within the last %2 years</source>
        <translation>la date de facture %1 est dans les %2 dernières années</translation>
    </message>
    <message>
        <source>the issue date %1 is more than %2 years ago</source>
        <translation>la date de facture %1 remonte à plus de %2 ans</translation>
    </message>
    <message>
        <source>due date after issue date</source>
        <translation>échéance après la date de facture</translation>
    </message>
    <message>
        <source>the due date %1 is not before the issue date %2</source>
        <translation>l&apos;échéance %1 ne précède pas la date de facture %2</translation>
    </message>
    <message>
        <source>the due date %1 is before the issue date %2</source>
        <translation>l&apos;échéance %1 précède la date de facture %2</translation>
    </message>
    <message>
        <source>payment terms</source>
        <translation>délai de paiement</translation>
    </message>
    <message>
        <source>days from issue to due date: %1</source>
        <translation>jours de la facture à l&apos;échéance&#x202f;: %1</translation>
    </message>
    <message>
        <source>days from issue to due date: %1, which is unusually long</source>
        <translation>jours de la facture à l&apos;échéance&#x202f;: %1, ce qui est inhabituel</translation>
    </message>
    <message>
        <source>birth date before issue date</source>
        <translation>naissance avant la date de facture</translation>
    </message>
    <message>
        <source>the birth date %1 is before the issue date %2</source>
        <translation>la date de naissance %1 précède la date de facture %2</translation>
    </message>
    <message>
        <source>the birth date %1 is not before the issue date %2</source>
        <translation>la date de naissance %1 ne précède pas la date de facture %2</translation>
    </message>
    <message>
        <source>number in the QR code</source>
        <translation>numéro dans le code QR</translation>
    </message>
    <message>
        <source>page and QR code say the same number, %1</source>
        <translation>la page et le code QR indiquent le même numéro, %1</translation>
    </message>
    <message>
        <source>the page says number %1, the QR code says %2</source>
        <translation>la page indique le numéro %1, le code QR indique %2</translation>
    </message>
    <message>
        <source>date in the QR code</source>
        <translation>date dans le code QR</translation>
    </message>
    <message>
        <source>page and QR code say the same date, %1</source>
        <translation>la page et le code QR indiquent la même date, %1</translation>
    </message>
    <message>
        <source>the page says %1, the QR code says %2</source>
        <translation>la page indique %1, le code QR indique %2</translation>
    </message>
    <message>
        <source>amount in the QR code</source>
        <translation>montant dans le code QR</translation>
    </message>
    <message>
        <source>page and QR code say the same amount, %1</source>
        <translation>la page et le code QR indiquent le même montant, %1</translation>
    </message>
    <message>
        <source>the page says amount %1, the QR code says %2</source>
        <translation>la page indique le montant %1, le code QR indique %2</translation>
    </message>
    <message>
        <source>IBAN in the QR code</source>
        <translation>IBAN dans le code QR</translation>
    </message>
    <message>
        <source>page and QR code say the same IBAN, %1</source>
        <translation>la page et le code QR indiquent le même IBAN, %1</translation>
    </message>
    <message>
        <source>the page says IBAN %1, the QR code says %2</source>
        <translation>la page indique l&apos;IBAN %1, le code QR indique %2</translation>
    </message>
    <message>
        <source>birth date in the QR code</source>
        <translation>date de naissance dans le code QR</translation>
    </message>
    <message>
        <source>the birth date in the QR code, %1, exists</source>
        <translation>la date de naissance du code QR, %1, existe</translation>
    </message>
    <message>
        <source>the birth date in the QR code, %1, does not exist</source>
        <translation>la date de naissance du code QR, %1, n&apos;existe pas</translation>
    </message>
    <message>
        <source>QR code readable</source>
        <translation>code QR lisible</translation>
    </message>
    <message>
        <source>the QR code on page %1 was read</source>
        <translation>le code QR de la page %1 a été lu</translation>
    </message>
    <message>
        <source>the QR code on page %1 cannot be read</source>
        <translation>le code QR de la page %1 est illisible</translation>
    </message>
    <message>
        <source>one invoice in the file</source>
        <translation>une seule facture dans le fichier</translation>
    </message>
    <message>
        <source>the file holds one invoice</source>
        <translation>le fichier contient une facture</translation>
    </message>
    <message>
        <source>the file seems to hold %1 invoices; they begin on pages %2: split it</source>
        <translation>le fichier semble contenir %1 factures, qui commencent aux pages %2&#x202f;: il faut le diviser</translation>
    </message>
    <message>
        <source>header complete</source>
        <translation>en-tête complet</translation>
    </message>
    <message>
        <source>the header is complete: %1</source>
        <translation>l&apos;en-tête est complet&#x202f;: %1</translation>
    </message>
    <message>
        <source>the header is incomplete, missing: %1</source>
        <translation>l&apos;en-tête est incomplet, il manque&#x202f;: %1</translation>
    </message>
    <message>
        <source>the document was set aside: the program ended while reading it, %1 times</source>
        <translation>le document a été mis de côté&#x202f;: le programme s&apos;est arrêté %1 fois pendant sa lecture</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>payment taken back</source>
        <translation>règlement annulé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>split</source>
        <translation>séparé</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>article number</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>description</source>
        <translation>désignation</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>prix unitaire</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>taux de TVA</translation>
    </message>
    <message>
        <source>line total</source>
        <translation>total de la ligne</translation>
    </message>
    <message>
        <source>amount paid</source>
        <translation>montant réglé</translation>
    </message>
    <message>
        <source>seems to repeat</source>
        <translation>semble répéter</translation>
    </message>
    <message>
        <source>due date assumed</source>
        <translation>échéance supposée</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>embedded data and page</source>
        <translation>données incorporées et page</translation>
    </message>
    <message>
        <source>%1: the embedded data and the page say the same, %2</source>
        <translation>%1&#x202f;: les données incorporées et la page indiquent la même chose, %2</translation>
    </message>
    <message>
        <source>%1: the embedded data say %2, the page says %3</source>
        <translation>%1&#x202f;: les données incorporées indiquent %2, la page indique %3</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>the e-mail or the password is wrong</source>
        <translation>l&apos;adresse e-mail ou le mot de passe est incorrect</translation>
    </message>
    <message>
        <source>too many attempts failed; please wait %1 before the next one</source>
        <translation>trop de tentatives ont échoué&#x202f;; veuillez attendre %1 avant la suivante</translation>
    </message>
    <message>
        <source>a password needs at least %1 characters</source>
        <translation>un mot de passe doit avoir au moins %1 caractères</translation>
    </message>
    <message>
        <source>a password has at most %1 characters</source>
        <translation>un mot de passe a au plus %1 caractères</translation>
    </message>
    <message>
        <source>this password is one of those that are tried first; please choose another</source>
        <translation>ce mot de passe est de ceux que l&apos;on essaie en premier&#x202f;; veuillez en choisir un autre</translation>
    </message>
    <message>
        <source>there must always be an active administrator</source>
        <translation>il faut toujours un administrateur actif</translation>
    </message>
    <message>
        <source>this system has no key store that answers (%1); the password of the database is asked at each start</source>
        <translation>ce système n&apos;a pas de trousseau de clés qui réponde (%1)&#x202f;; le mot de passe de la base est demandé à chaque démarrage</translation>
    </message>
    <message>
        <source>the key store of the system refused: %1</source>
        <translation>le trousseau de clés du système a refusé&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no computer named %1</source>
        <translation>il n&apos;y a pas d&apos;ordinateur nommé %1</translation>
    </message>
    <message>
        <source>no database server answers at %1: %2</source>
        <translation>aucun serveur de base de données ne répond sur %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the database server at %1 has not answered within %2</source>
        <translation>le serveur de base de données %1 n&apos;a pas répondu en %2</translation>
    </message>
    <message>
        <source>the database server refuses the user %1 or the password</source>
        <translation>le serveur de base de données refuse l&apos;utilisateur %1 ou le mot de passe</translation>
    </message>
    <message>
        <source>the server has no database named %1</source>
        <translation>le serveur n&apos;a pas de base de données nommée %1</translation>
    </message>
    <message>
        <source>no encrypted connection to %1 can be made: %2</source>
        <translation>aucune connexion chiffrée à %1 n&apos;est possible&#x202f;: %2</translation>
    </message>
    <message>
        <source>the new password is the one you have; please choose another</source>
        <translation>le nouveau mot de passe est celui que vous avez déjà&#x202f;; veuillez en choisir un autre</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>accountant</source>
        <translation>comptable</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>name of the server</source>
        <translation>nom du serveur</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>connexion échouée</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnexion</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>déverrouillage</translation>
    </message>
    <message>
        <source>changed the password</source>
        <translation>mot de passe changé</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>mot de passe réinitialisé</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>minutes until the screen is locked</source>
        <translation>minutes avant le verrouillage de l&apos;écran</translation>
    </message>
    <message>
        <source>days of payment terms</source>
        <translation>jours de délai de paiement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>VAT row</source>
        <translation>ligne de TVA</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>repeats no other</source>
        <translation>n&apos;en répète aucune</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>pris en charge</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>rule set aside</source>
        <translation>règle écartée</translation>
    </message>
    <message>
        <source>rule back in force</source>
        <translation>règle rétablie</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>complété</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>mot de passe requis</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>reading stopped</source>
        <translation>lecture arrêtée</translation>
    </message>
    <message>
        <source>to be read again</source>
        <translation>à relire</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>avoirs</translation>
    </message>
    <message>
        <source>last invoice</source>
        <translation>dernière facture</translation>
    </message>
    <message>
        <source>open</source>
        <translation>restant dû</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>champions</source>
        <translation>champions</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>fidèles</translation>
    </message>
    <message>
        <source>potential loyalists</source>
        <translation>fidèles potentiels</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>nouveaux clients</translation>
    </message>
    <message>
        <source>promising</source>
        <translation>prometteurs</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>à surveiller</translation>
    </message>
    <message>
        <source>about to sleep</source>
        <translation>en train de s&apos;endormir</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>à risque</translation>
    </message>
    <message>
        <source>cannot be lost</source>
        <translation>à ne pas perdre</translation>
    </message>
    <message>
        <source>hibernating</source>
        <translation>endormis</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdus</translation>
    </message>
    <message>
        <source>R %1: %2</source>
        <translation>R %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>R %1: %2, the best %3 % have %4 or less</source>
        <translation>R %1&#x202f;: %2, les meilleurs (%3&#x202f;%) sont à %4 ou moins</translation>
    </message>
    <message>
        <source>F %1: %2</source>
        <translation>F %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>F %1: %2, the best %3 % have %4 or more</source>
        <translation>F %1&#x202f;: %2, les meilleurs (%3&#x202f;%) en sont à %4 ou plus</translation>
    </message>
    <message>
        <source>M %1: %2</source>
        <translation>M %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>M %1: %2, the best %3 % have %4 or more</source>
        <translation>M %1&#x202f;: %2, les meilleurs (%3&#x202f;%) en sont à %4 ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>how customers are classed</source>
        <translation>classement des clients</translation>
    </message>
    <message>
        <source>months that are looked at</source>
        <translation>nombre de mois considérés</translation>
    </message>
    <message>
        <source>limits of the last purchase</source>
        <translation>seuils du dernier achat</translation>
    </message>
    <message>
        <source>limits of the number of purchases</source>
        <translation>seuils du nombre d&apos;achats</translation>
    </message>
    <message>
        <source>limits of the revenue</source>
        <translation>seuils du chiffre d&apos;affaires</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>names of the segments</source>
        <translation>noms des segments</translation>
    </message>
    <message>
        <source>customer who buys nothing</source>
        <translation>client qui n&apos;achète plus</translation>
    </message>
    <message>
        <source>customer in a worse segment</source>
        <translation>client passé dans un moins bon segment</translation>
    </message>
    <message>
        <source>%1 moved to a worse segment: from &quot;%2&quot; to &quot;%3&quot;</source>
        <translation>%1 est passé dans un moins bon segment&#x202f;: de «&#x202f;%2&#x202f;» à «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>revenue of a customer down</source>
        <translation>chiffre d&apos;affaires d&apos;un client en baisse</translation>
    </message>
    <message>
        <source>revenue of a product down</source>
        <translation>chiffre d&apos;affaires d&apos;un produit en baisse</translation>
    </message>
    <message>
        <source>large invoice</source>
        <translation>facture d&apos;un montant élevé</translation>
    </message>
    <message>
        <source>invoice %1 (%2) comes to %3, the limit is %4</source>
        <translation>la facture %1 (%2) s&apos;élève à %3, la limite est de %4</translation>
    </message>
    <message>
        <source>overdue invoice</source>
        <translation>facture en retard</translation>
    </message>
    <message>
        <source>IBAN of a supplier changed</source>
        <translation>IBAN d&apos;un fournisseur modifié</translation>
    </message>
    <message>
        <source>%1 has another IBAN on invoice %2: %3, it was %4</source>
        <translation>%1 a un autre IBAN sur la facture %2&#x202f;: %3, c&apos;était %4</translation>
    </message>
    <message>
        <source>gap in the numbers</source>
        <translation>trou dans la numérotation</translation>
    </message>
    <message>
        <source>before invoice %1 numbers are missing: %2 to %3</source>
        <translation>avant la facture %1 il manque des numéros&#x202f;: de %2 à %3</translation>
    </message>
    <message>
        <source>number used twice</source>
        <translation>numéro utilisé deux fois</translation>
    </message>
    <message>
        <source>number %1 is used twice: for %2 and for %3</source>
        <translation>le numéro %1 est utilisé deux fois&#x202f;: pour %2 et pour %3</translation>
    </message>
    <message>
        <source>same invoice with a suffix</source>
        <translation>même facture avec un suffixe</translation>
    </message>
    <message>
        <source>invoice %1 (%2) looks like invoice %3 again: %4 both times</source>
        <translation>la facture %1 (%2) ressemble à la facture %3 une seconde fois&#x202f;: %4 les deux fois</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>supplier memory</source>
        <translation>mémoire des fournisseurs</translation>
    </message>
    <message>
        <source>alert rule</source>
        <translation>règle d&apos;alerte</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>to see to</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>close</translation>
    </message>
    <message numerus="yes">
        <source>%1 buys nothing for %n day(s)</source>
        <translation>
            <numerusform>%1 n’achète rien pendant %n jour</numerusform>
            <numerusform>%1 n’achète rien pendant %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>%1 moves to a worse segment</source>
        <translation>%1 passe dans un moins bon segment</translation>
    </message>
    <message numerus="yes">
        <source>the revenue of %1 in %n day(s) is down by %2 % or more</source>
        <translation>
            <numerusform>%1 fait au moins %2&#x202f;% de chiffre d’affaires en moins sur %n jour</numerusform>
            <numerusform>%1 fait au moins %2&#x202f;% de chiffre d’affaires en moins sur %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un produit</translation>
    </message>
    <message>
        <source>%1 comes to %2 or more</source>
        <translation>%1 atteint %2 ou plus</translation>
    </message>
    <message>
        <source>an invoice</source>
        <translation>une facture</translation>
    </message>
    <message>
        <source>an invoice of %1</source>
        <translation>une facture de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not wholly paid %n day(s) after it was due</source>
        <translation>
            <numerusform>%1 n’est pas entièrement réglée %n jour après l’échéance</numerusform>
            <numerusform>%1 n’est pas entièrement réglée %n jours après l’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>an invoice to a customer</source>
        <translation>une facture à un client</translation>
    </message>
    <message>
        <source>an invoice to %1</source>
        <translation>une facture à %1</translation>
    </message>
    <message>
        <source>%1 has another IBAN than on the invoice before</source>
        <translation>%1 a un autre IBAN que sur la facture précédente</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>un fournisseur</translation>
    </message>
    <message>
        <source>a number is missing before an invoice of ours</source>
        <translation>un numéro manque avant l’une de nos factures</translation>
    </message>
    <message>
        <source>two invoices of ours have the same number</source>
        <translation>deux de nos factures ont le même numéro</translation>
    </message>
    <message>
        <source>%1 comes again under its number with a suffix</source>
        <translation>%1 revient sous son numéro suivi d’un suffixe</translation>
    </message>
    <message>
        <source>kind of alert</source>
        <translation>type d’alerte</translation>
    </message>
    <message>
        <source>other invoice</source>
        <translation>autre facture</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>changed by</source>
        <translation>modifié par</translation>
    </message>
    <message>
        <source>payment counts again</source>
        <translation>règlement de nouveau compté</translation>
    </message>
    <message>
        <source>files of this type (%1) are not read; pictures, PDF and electronic invoices (CII, UBL) are</source>
        <translation>les fichiers de ce type (%1) ne sont pas lus&#x202f;; les images, les PDF et les factures électroniques (CII, UBL) le sont</translation>
    </message>
    <message>
        <source>this is an electronic order (Order-X), not an invoice; orders are not read</source>
        <translation>ceci est une commande électronique (Order-X) et non une facture&#x202f;; les commandes ne sont pas lues</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>VAT breakdown</source>
        <translation>détail de la TVA</translation>
    </message>
    <message>
        <source>account to pay to</source>
        <translation>compte à créditer</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>seller&apos;s country</source>
        <translation>pays du vendeur</translation>
    </message>
    <message>
        <source>buyer&apos;s country</source>
        <translation>pays de l&apos;acheteur</translation>
    </message>
    <message>
        <source>embedded data readable</source>
        <translation>données intégrées lisibles</translation>
    </message>
    <message>
        <source>the embedded file %1 was read</source>
        <translation>le fichier intégré %1 a été lu</translation>
    </message>
    <message>
        <source>the embedded file %1 cannot be read (%2); only the page was</source>
        <translation>le fichier intégré %1 ne peut pas être lu (%2)&#x202f;; seule la page l&apos;a été</translation>
    </message>
    <message>
        <source>no order embedded</source>
        <translation>pas de commande intégrée</translation>
    </message>
    <message>
        <source>the embedded file %1 is no order</source>
        <translation>le fichier intégré %1 n&apos;est pas une commande</translation>
    </message>
    <message>
        <source>the embedded file %1 is an order, not an invoice; it was not read</source>
        <translation>le fichier intégré %1 est une commande et non une facture&#x202f;; il n&apos;a pas été lu</translation>
    </message>
    <message>
        <source>profile of the electronic invoice</source>
        <translation>profil de la facture électronique</translation>
    </message>
    <message>
        <source>the data are %1</source>
        <translation>les données sont au format %1</translation>
    </message>
    <message>
        <source>the data are %1, which carries no: %2</source>
        <translation>les données sont au format %1, qui ne comporte pas&#x202f;: %2</translation>
    </message>
    <message>
        <source>stated sum of the lines</source>
        <translation>somme déclarée des lignes</translation>
    </message>
    <message>
        <source>the lines add up to %1, as stated</source>
        <translation>la somme des lignes est %1, comme déclaré</translation>
    </message>
    <message>
        <source>the lines add up to %1, the data say %2</source>
        <translation>la somme des lignes est %1, les données disent %2</translation>
    </message>
    <message>
        <source>sum of the allowances</source>
        <translation>somme des remises</translation>
    </message>
    <message>
        <source>the allowances add up to %1, as stated</source>
        <translation>la somme des remises est %1, comme déclaré</translation>
    </message>
    <message>
        <source>the allowances add up to %1, the data say %2</source>
        <translation>la somme des remises est %1, les données disent %2</translation>
    </message>
    <message>
        <source>sum of the charges</source>
        <translation>somme des frais</translation>
    </message>
    <message>
        <source>the charges add up to %1, as stated</source>
        <translation>la somme des frais est %1, comme déclaré</translation>
    </message>
    <message>
        <source>the charges add up to %1, the data say %2</source>
        <translation>la somme des frais est %1, les données disent %2</translation>
    </message>
    <message>
        <source>net of lines, allowances and charges</source>
        <translation>total HT des lignes, remises et frais</translation>
    </message>
    <message>
        <source>lines %1 - allowances %2 + charges %3 = net %4</source>
        <translation>lignes %1 - remises %2 + frais %3 = HT %4</translation>
    </message>
    <message>
        <source>lines %1 - allowances %2 + charges %3 = %5, the data say net %4</source>
        <translation>lignes %1 - remises %2 + frais %3 = %5, les données disent HT %4</translation>
    </message>
    <message>
        <source>gross %1 - prepaid %2 + rounding %3 = due %4</source>
        <translation>TTC %1 - acompte %2 + arrondi %3 = à payer %4</translation>
    </message>
    <message>
        <source>gross %1 - prepaid %2 + rounding %3 = %5, the data say due %4</source>
        <translation>TTC %1 - acompte %2 + arrondi %3 = %5, les données disent à payer %4</translation>
    </message>
    <message>
        <source>taxed amount of a rate</source>
        <translation>base d&apos;un taux</translation>
    </message>
    <message>
        <source>at %1 % (%2) the lines, charges and allowances come to %3</source>
        <translation>à %1&#x202f;% (%2), les lignes, frais et remises donnent %3</translation>
    </message>
    <message>
        <source>at %1 % (%2) the lines, charges and allowances come to %4, the data say %3</source>
        <translation>à %1&#x202f;% (%2), les lignes, frais et remises donnent %4, les données disent %3</translation>
    </message>
    <message>
        <source>two decimals</source>
        <translation>deux décimales</translation>
    </message>
    <message>
        <source>the amount %1 has two decimals</source>
        <translation>le montant %1 a deux décimales</translation>
    </message>
    <message>
        <source>the amount %1 has more than two decimals</source>
        <translation>le montant %1 a plus de deux décimales</translation>
    </message>
    <message>
        <source>rate of the standard category</source>
        <translation>taux de la catégorie normale</translation>
    </message>
    <message>
        <source>the standard category (S) has the rate %1 %</source>
        <translation>la catégorie normale (S) a le taux %1&#x202f;%</translation>
    </message>
    <message>
        <source>the standard category (S) has the rate %1 %, which is not above zero</source>
        <translation>la catégorie normale (S) a le taux %1&#x202f;%, qui n&apos;est pas supérieur à zéro</translation>
    </message>
    <message>
        <source>no VAT in an untaxed category</source>
        <translation>pas de TVA dans une catégorie non taxée</translation>
    </message>
    <message>
        <source>the category %1 has no VAT</source>
        <translation>la catégorie %1 est sans TVA</translation>
    </message>
    <message>
        <source>the category %1 has no VAT, the data say %2</source>
        <translation>la catégorie %1 est sans TVA, les données disent %2</translation>
    </message>
    <message>
        <source>reason for no VAT</source>
        <translation>motif d&apos;absence de TVA</translation>
    </message>
    <message>
        <source>the category %1 says why there is no VAT</source>
        <translation>la catégorie %1 indique pourquoi il n&apos;y a pas de TVA</translation>
    </message>
    <message>
        <source>the category %1 does not say why there is no VAT</source>
        <translation>la catégorie %1 n&apos;indique pas pourquoi il n&apos;y a pas de TVA</translation>
    </message>
    <message>
        <source>no VAT id outside the scope of VAT</source>
        <translation>pas de numéro de TVA hors du champ de la TVA</translation>
    </message>
    <message>
        <source>an invoice outside the scope of VAT states no VAT id</source>
        <translation>une facture hors du champ de la TVA ne porte pas de numéro de TVA</translation>
    </message>
    <message>
        <source>an invoice outside the scope of VAT states no VAT id; this one states %1</source>
        <translation>une facture hors du champ de la TVA ne porte pas de numéro de TVA&#x202f;; celle-ci porte %1</translation>
    </message>
    <message>
        <source>date of an intra-Community supply</source>
        <translation>date d&apos;une livraison intracommunautaire</translation>
    </message>
    <message>
        <source>the supply within the EU has its date or period</source>
        <translation>la livraison intracommunautaire a sa date ou sa période</translation>
    </message>
    <message>
        <source>the supply within the EU has no date and no period</source>
        <translation>la livraison intracommunautaire n&apos;a ni date ni période</translation>
    </message>
    <message>
        <source>country of an intra-Community supply</source>
        <translation>pays d&apos;une livraison intracommunautaire</translation>
    </message>
    <message>
        <source>the supply within the EU goes to %1</source>
        <translation>la livraison intracommunautaire va vers %1</translation>
    </message>
    <message>
        <source>the supply within the EU does not say to which country it goes</source>
        <translation>la livraison intracommunautaire n&apos;indique pas son pays de destination</translation>
    </message>
    <message>
        <source>country of the seller&apos;s VAT id</source>
        <translation>pays du numéro de TVA du vendeur</translation>
    </message>
    <message>
        <source>required terms of EN 16931</source>
        <translation>mentions exigées par l&apos;EN 16931</translation>
    </message>
    <message>
        <source>everything that EN 16931 requires is there</source>
        <translation>tout ce qu&apos;exige l&apos;EN 16931 est présent</translation>
    </message>
    <message>
        <source>EN 16931 requires what is not there: %1</source>
        <translation>l&apos;EN 16931 exige ce qui manque ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>required terms of a line</source>
        <translation>mentions exigées d&apos;une ligne</translation>
    </message>
    <message>
        <source>line %1 has everything that EN 16931 requires</source>
        <translation>la ligne %1 a tout ce qu&apos;exige l&apos;EN 16931</translation>
    </message>
    <message>
        <source>line %1 lacks what EN 16931 requires: %2</source>
        <translation>il manque à la ligne %1 ce qu&apos;exige l&apos;EN 16931&#x202f;: %2</translation>
    </message>
    <message>
        <source>identifier of the seller</source>
        <translation>identifiant du vendeur</translation>
    </message>
    <message>
        <source>the seller has an identifier</source>
        <translation>le vendeur a un identifiant</translation>
    </message>
    <message>
        <source>the seller has neither an identifier nor a VAT id</source>
        <translation>le vendeur n&apos;a ni identifiant ni numéro de TVA</translation>
    </message>
    <message>
        <source>when to pay</source>
        <translation>échéance du paiement</translation>
    </message>
    <message>
        <source>the data say when %1 is due</source>
        <translation>les données disent quand payer %1</translation>
    </message>
    <message>
        <source>the data do not say when %1 is due</source>
        <translation>les données ne disent pas quand payer %1</translation>
    </message>
    <message>
        <source>the transfer (%1) has an account to pay to</source>
        <translation>le virement (%1) a un compte à créditer</translation>
    </message>
    <message>
        <source>the transfer (%1) has no account to pay to</source>
        <translation>le virement (%1) n&apos;a pas de compte à créditer</translation>
    </message>
    <message>
        <source>order of the period</source>
        <translation>ordre de la période</translation>
    </message>
    <message>
        <source>the period ends on %2, not before it begins on %1</source>
        <translation>la période finit le %2, pas avant son début le %1</translation>
    </message>
    <message>
        <source>the period ends on %2, before it begins on %1</source>
        <translation>la période finit le %2, avant son début le %1</translation>
    </message>
    <message>
        <source>one tax point</source>
        <translation>un seul fait générateur</translation>
    </message>
    <message>
        <source>the tax point is said in one way</source>
        <translation>le fait générateur est indiqué une seule fois</translation>
    </message>
    <message>
        <source>the tax point is said twice, as the date %1 and as the code %2</source>
        <translation>le fait générateur est indiqué deux fois, par la date %1 et par le code %2</translation>
    </message>
    <message>
        <source>length of the number</source>
        <translation>longueur du numéro</translation>
    </message>
    <message>
        <source>the number %1 has at most 35 characters</source>
        <translation>le numéro %1 a au plus 35 caractères</translation>
    </message>
    <message>
        <source>the number %1 has more than 35 characters</source>
        <translation>le numéro %1 a plus de 35 caractères</translation>
    </message>
    <message>
        <source>characters of the number</source>
        <translation>caractères du numéro</translation>
    </message>
    <message>
        <source>the number %1 has letters, digits and + - _ / only</source>
        <translation>le numéro %1 ne contient que des lettres, des chiffres et + - _ /</translation>
    </message>
    <message>
        <source>the number %1 has other characters than letters, digits and + - _ /</source>
        <translation>le numéro %1 contient d&apos;autres caractères que des lettres, des chiffres et + - _ /</translation>
    </message>
    <message>
        <source>year of a date</source>
        <translation>année d&apos;une date</translation>
    </message>
    <message>
        <source>the date %1 is of this century</source>
        <translation>la date %1 est de ce siècle</translation>
    </message>
    <message>
        <source>the date %1 is not of this century</source>
        <translation>la date %1 n&apos;est pas de ce siècle</translation>
    </message>
    <message>
        <source>type of a French invoice</source>
        <translation>type d&apos;une facture française</translation>
    </message>
    <message>
        <source>the type %1 exists in France</source>
        <translation>le type %1 existe en France</translation>
    </message>
    <message>
        <source>the type %1 does not exist in France</source>
        <translation>le type %1 n&apos;existe pas en France</translation>
    </message>
    <message>
        <source>notes on late payment</source>
        <translation>mentions sur le retard de paiement</translation>
    </message>
    <message>
        <source>the notes PMT, PMD and AAB (recovery fee, late penalties, discount) are there</source>
        <translation>les mentions PMT, PMD et AAB (frais de recouvrement, pénalités, escompte) sont présentes</translation>
    </message>
    <message>
        <source>these notes are missing or stand there twice: %1 (PMT recovery fee, PMD late penalties, AAB discount)</source>
        <translation>ces mentions manquent ou figurent deux fois&#x202f;: %1 (PMT frais de recouvrement, PMD pénalités, AAB escompte)</translation>
    </message>
    <message>
        <source>nature of the operation</source>
        <translation>nature de l&apos;opération</translation>
    </message>
    <message>
        <source>the nature of the operation is %1</source>
        <translation>la nature de l&apos;opération est %1</translation>
    </message>
    <message>
        <source>%1 is no nature of an operation (goods B, services S, mixed M)</source>
        <translation>%1 n&apos;est pas une nature d&apos;opération (biens B, services S, mixte M)</translation>
    </message>
    <message>
        <source>SIREN of the buyer</source>
        <translation>SIREN de l&apos;acheteur</translation>
    </message>
    <message>
        <source>the buyer&apos;s SIREN is %1</source>
        <translation>le SIREN de l&apos;acheteur est %1</translation>
    </message>
    <message>
        <source>the buyer&apos;s SIREN is missing</source>
        <translation>le SIREN de l&apos;acheteur manque</translation>
    </message>
    <message>
        <source>electronic address of the buyer</source>
        <translation>adresse électronique de l&apos;acheteur</translation>
    </message>
    <message>
        <source>the buyer&apos;s electronic address is %1</source>
        <translation>l&apos;adresse électronique de l&apos;acheteur est %1</translation>
    </message>
    <message>
        <source>the buyer&apos;s electronic address is missing</source>
        <translation>l&apos;adresse électronique de l&apos;acheteur manque</translation>
    </message>
    <message>
        <source>electronic address of the seller</source>
        <translation>adresse électronique du vendeur</translation>
    </message>
    <message>
        <source>the seller&apos;s electronic address is %1</source>
        <translation>l&apos;adresse électronique du vendeur est %1</translation>
    </message>
    <message>
        <source>the seller&apos;s electronic address is missing</source>
        <translation>l&apos;adresse électronique du vendeur manque</translation>
    </message>
    <message>
        <source>VAT category in France</source>
        <translation>catégorie de TVA en France</translation>
    </message>
    <message>
        <source>the VAT category %1 exists in France</source>
        <translation>la catégorie de TVA %1 existe en France</translation>
    </message>
    <message>
        <source>the VAT category %1 does not exist in France</source>
        <translation>la catégorie de TVA %1 n&apos;existe pas en France</translation>
    </message>
    <message>
        <source>VAT rate in France</source>
        <translation>taux de TVA en France</translation>
    </message>
    <message>
        <source>%1 % is a French VAT rate</source>
        <translation>%1&#x202f;% est un taux de TVA français</translation>
    </message>
    <message>
        <source>%1 % is no French VAT rate</source>
        <translation>%1&#x202f;% n&apos;est pas un taux de TVA français</translation>
    </message>
    <message>
        <source>electronic address with the SIREN</source>
        <translation>adresse électronique et SIREN</translation>
    </message>
    <message>
        <source>the electronic address %1 begins with the SIREN %2</source>
        <translation>l&apos;adresse électronique %1 commence par le SIREN %2</translation>
    </message>
    <message>
        <source>the electronic address %1 does not begin with the SIREN %2</source>
        <translation>l&apos;adresse électronique %1 ne commence pas par le SIREN %2</translation>
    </message>
    <message>
        <source>invoice that is corrected</source>
        <translation>facture rectifiée</translation>
    </message>
    <message>
        <source>the correction names the one invoice that it corrects</source>
        <translation>la facture rectificative désigne celle qu&apos;elle rectifie</translation>
    </message>
    <message>
        <source>a correction names one invoice; this one names %1</source>
        <translation>une facture rectificative désigne une seule facture&#x202f;; celle-ci en désigne %1</translation>
    </message>
    <message>
        <source>invoice that is credited</source>
        <translation>facture créditée</translation>
    </message>
    <message>
        <source>the credit note names the invoice that it credits</source>
        <translation>l&apos;avoir désigne la facture qu&apos;il crédite</translation>
    </message>
    <message>
        <source>a credit note names an invoice; this one names %1</source>
        <translation>un avoir désigne une facture&#x202f;; celui-ci en désigne %1</translation>
    </message>
    <message>
        <source>amounts of a paid invoice</source>
        <translation>montants d&apos;une facture payée</translation>
    </message>
    <message>
        <source>paid already: prepaid %1 of %2, nothing is due</source>
        <translation>déjà payée&#x202f;: acompte %1 sur %2, rien à payer</translation>
    </message>
    <message>
        <source>paid already, yet prepaid %1 of %2 and due %3</source>
        <translation>déjà payée, pourtant acompte %1 sur %2 et à payer %3</translation>
    </message>
    <message>
        <source>VAT in euro</source>
        <translation>TVA en euros</translation>
    </message>
    <message>
        <source>the invoice in %1 states its VAT in euro too</source>
        <translation>la facture en %1 indique aussi sa TVA en euros</translation>
    </message>
    <message>
        <source>the invoice in %1 does not state its VAT in euro</source>
        <translation>la facture en %1 n&apos;indique pas sa TVA en euros</translation>
    </message>
    <message>
        <source>line in embedded data and page</source>
        <translation>ligne des données intégrées et page</translation>
    </message>
    <message>
        <source>line %1, %2: the embedded data and the page say the same, %3</source>
        <translation>ligne %1, %2&#x202f;: les données intégrées et la page disent la même chose, %3</translation>
    </message>
    <message>
        <source>line %1, %2: the embedded data say %3, the page says %4</source>
        <translation>ligne %1, %2&#x202f;: les données intégrées disent %3, la page dit %4</translation>
    </message>
    <message>
        <source>lines in embedded data and page</source>
        <translation>lignes des données intégrées et de la page</translation>
    </message>
    <message>
        <source>the embedded data and the page have the same lines: %1</source>
        <translation>les données intégrées et la page ont les mêmes lignes&#x202f;: %1</translation>
    </message>
    <message>
        <source>lines in the embedded data: %1, on the page: %2, the same on both: %3</source>
        <translation>lignes dans les données intégrées&#x202f;: %1, sur la page&#x202f;: %2, identiques&#x202f;: %3</translation>
    </message>
    <message>
        <source>VAT in embedded data and page</source>
        <translation>TVA des données intégrées et de la page</translation>
    </message>
    <message>
        <source>VAT at %1 %: the embedded data and the page say the same, %3 on %2</source>
        <translation>TVA à %1&#x202f;%&#x202f;: les données intégrées et la page disent la même chose, %3 sur %2</translation>
    </message>
    <message>
        <source>VAT at %1 %: the embedded data say %3 on %2, the page says %5 on %4</source>
        <translation>TVA à %1&#x202f;%&#x202f;: les données intégrées disent %3 sur %2, la page dit %5 sur %4</translation>
    </message>
    <message>
        <source>snoozed until</source>
        <translation>en sourdine jusqu’au</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>fichier trop volumineux</translation>
    </message>
    <message>
        <source>type of file that is not read</source>
        <translation>type de fichier non lu</translation>
    </message>
    <message>
        <source>damaged file</source>
        <translation>fichier endommagé</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>mot de passe requis</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mot de passe erroné</translation>
    </message>
    <message>
        <source>page too large</source>
        <translation>page trop grande</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>trop de pages</translation>
    </message>
    <message>
        <source>text recognition failed</source>
        <translation>échec de la reconnaissance de texte</translation>
    </message>
    <message>
        <source>reading crashed</source>
        <translation>la lecture a planté</translation>
    </message>
    <message>
        <source>reading took too long</source>
        <translation>lecture trop longue</translation>
    </message>
    <message>
        <source>reading needed too much memory</source>
        <translation>lecture trop gourmande en mémoire</translation>
    </message>
    <message>
        <source>reading ended too often</source>
        <translation>lecture interrompue trop souvent</translation>
    </message>
    <message>
        <source>%1 has bought nothing for %2, since %3</source>
        <translation>%1 n&apos;a rien acheté depuis %2, depuis le %3</translation>
    </message>
    <message>
        <source>the revenue of %1 is down by %2 % in %3: %4 net, %5 before</source>
        <translation>le chiffre d&apos;affaires de %1 a baissé de %2&#x202f;% en %3&#x202f;: %4 HT, %5 auparavant</translation>
    </message>
    <message>
        <source>invoice %1 (%2) is overdue by %3, since %4: %5 are open</source>
        <translation>la facture %1 (%2) est en retard de %3, échue le %4&#x202f;: il reste %5 à payer</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>pas découpé</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>no pages can be taken out of such a file (%1)</source>
        <translation>aucune page ne peut être extraite d’un tel fichier (%1)</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>key of the supplier</source>
        <translation>clé du fournisseur</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>where the label stands</source>
        <translation>place du libellé</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>left of the value</source>
        <translation>à gauche de la valeur</translation>
    </message>
    <message>
        <source>above the value</source>
        <translation>au-dessus de la valeur</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>from the left (%)</source>
        <translation>de la gauche (%)</translation>
    </message>
    <message>
        <source>from the top (%)</source>
        <translation>du haut (%)</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>learned by</source>
        <translation>appris de</translation>
    </message>
    <message>
        <source>learned on</source>
        <translation>appris le</translation>
    </message>
    <message>
        <source>VAT rate of the country</source>
        <translation>taux de TVA du pays</translation>
    </message>
    <message>
        <source>%1 % was a VAT rate of %2 on %3</source>
        <translation>%1&#x202f;% était un taux de TVA de %2 le %3</translation>
    </message>
    <message>
        <source>%1 % was no VAT rate of %2 on %3</source>
        <translation>%1&#x202f;% n’était pas un taux de TVA de %2 le %3</translation>
    </message>
    <message>
        <source>amount due with what is collected for others</source>
        <translation>montant à payer avec les sommes perçues pour des tiers</translation>
    </message>
    <message>
        <source>gross %1 - prepaid %2 + rounding %3 + for third parties %6 = due %4</source>
        <translation>TTC %1 - acompte %2 + arrondi %3 + pour des tiers %6 = à payer %4</translation>
    </message>
    <message>
        <source>gross %1 - prepaid %2 + rounding %3 + for third parties %6 = %5, the data say due %4</source>
        <translation>TTC %1 - acompte %2 + arrondi %3 + pour des tiers %6 = %5, les données indiquent à payer %4</translation>
    </message>
    <message>
        <source>the VAT id %1 begins with the code of its country</source>
        <translation>le numéro de TVA %1 commence par le code de son pays</translation>
    </message>
    <message>
        <source>the VAT id %1 does not begin with the code of a country</source>
        <translation>le numéro de TVA %1 ne commence pas par le code d&apos;un pays</translation>
    </message>
    <message>
        <source>self-billed credit note</source>
        <translation>avoir autofacturé</translation>
    </message>
    <message>
        <source>consolidated credit note</source>
        <translation>avoir récapitulatif</translation>
    </message>
    <message>
        <source>debit note</source>
        <translation>note de débit</translation>
    </message>
    <message>
        <source>factored invoice</source>
        <translation>facture affacturée</translation>
    </message>
    <message>
        <source>factored credit note</source>
        <translation>avoir affacturé</translation>
    </message>
    <message>
        <source>insurer&apos;s invoice</source>
        <translation>facture d&apos;assureur</translation>
    </message>
    <message>
        <source>partial construction invoice</source>
        <translation>facture de travaux partielle</translation>
    </message>
    <message>
        <source>partial final construction invoice</source>
        <translation>facture de travaux définitive partielle</translation>
    </message>
    <message>
        <source>final construction invoice</source>
        <translation>facture de travaux définitive</translation>
    </message>
    <message>
        <source>paid less change</source>
        <translation>payé moins monnaie rendue</translation>
    </message>
    <message>
        <source>paid %1 less change %2 = gross %3</source>
        <translation>payé %1 moins monnaie rendue %2 = TTC %3</translation>
    </message>
    <message>
        <source>paid %1 less change %2 = %4, the page says gross %3</source>
        <translation>payé %1 moins monnaie rendue %2 = %4, la page indique TTC %3</translation>
    </message>
    <message>
        <source>rounded total</source>
        <translation>total arrondi</translation>
    </message>
    <message>
        <source>net %1 + VAT %2 + rounding %3 = %4</source>
        <translation>HT %1 + TVA %2 + arrondi %3 = %4</translation>
    </message>
    <message>
        <source>net %1 + VAT %2 + rounding %3 = %5, the page says %4</source>
        <translation>HT %1 + TVA %2 + arrondi %3 = %5, la page indique %4</translation>
    </message>
    <message>
        <source>the server %1 cannot prove who it is: no authority that this computer trusts has signed its certificate, or it has expired (%2)</source>
        <translation>le serveur %1 ne peut pas prouver son identité&#x202f;: son certificat n’est signé par aucune autorité reconnue sur cet ordinateur, ou il a expiré (%2)</translation>
    </message>
    <message>
        <source>the server that answers as %1 shows the certificate of another name and may be somebody else&apos;s (%2)</source>
        <translation>le serveur qui répond pour %1 présente le certificat d’un autre nom&#x202f;; c’est peut-être celui de quelqu’un d’autre (%2)</translation>
    </message>
    <message>
        <source>the database could not be brought up to date (step %1 of %2): %3. Nothing was lost; the next start tries again</source>
        <translation>la base de données n’a pas pu être mise à jour (étape %1 sur %2)&#x202f;: %3. Rien n’est perdu&#x202f;; le prochain démarrage réessaiera</translation>
    </message>
</context>
</TS>
