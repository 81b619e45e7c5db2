<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AlertDetails</name>
    <message>
        <source>Show invoice</source>
        <translation>Voir la facture</translation>
    </message>
    <message>
        <source>Open what this is about (Enter)</source>
        <translation>Ouvrir ce dont il s’agit (Entrée)</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Voir l’autre</translation>
    </message>
</context>
<context>
    <name>AlertList</name>
    <message>
        <source>Party, product or invoice number</source>
        <translation>Tiers, produit ou numéro de facture</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <translation>Rechercher dans les alertes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Snoozed ones, too</source>
        <translation>Aussi en sourdine</translation>
    </message>
    <message>
        <source>Those that are quiet until a day that has not come</source>
        <translation>Celles en sourdine jusqu’à un jour qui n’est pas encore venu</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Exporter ce qui est affiché (Ctrl+E)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>To be seen to again</source>
        <translation>À traiter de nouveau</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Have them quiet for a while</source>
        <translation>Les mettre en sourdine pour un temps</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Somebody has seen to them (Ctrl+Enter)</source>
        <translation>Quelqu’un s’en est occupé (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Aucune règle pour l’instant</translation>
    </message>
    <message>
        <source>An alert tells you of what should not wait: an invoice that is overdue, a supplier whose IBAN changed, a customer who no longer buys, a gap in your numbers. Rules say what you want to be told of; they are looked at after each approval and whenever the window is opened.</source>
        <translation>Une alerte signale ce qui ne doit pas attendre&#x202f;: une facture en retard, un fournisseur dont l’IBAN a changé, un client qui n’achète plus, un trou dans vos numéros. Les règles disent ce dont vous voulez être averti&#x202f;; elles sont interrogées après chaque approbation et à chaque ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Add the usual rules</source>
        <translation>Ajouter les règles habituelles</translation>
    </message>
    <message>
        <source>Make a rule...</source>
        <translation>Créer une règle…</translation>
    </message>
</context>
<context>
    <name>AlertLook</name>
    <message>
        <source>Snoozed</source>
        <translation>En sourdine</translation>
    </message>
</context>
<context>
    <name>AlertRuleDialog</name>
    <message>
        <source>Alert rule</source>
        <translation>Règle d’alerte</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Me prévenir de</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Amount, incl. VAT</source>
        <translation>Montant TTC</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>Nouveau mot de passe, 8 caractères au moins</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, une seconde fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>ChartContent</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>CompanyHint</name>
    <message>
        <source>Tell us who you are, so that sales and purchases are known: an invoice from your company is a sale, one to it is a purchase.</source>
        <translation>Dites-nous qui vous êtes, pour distinguer ventes et achats&#x202f;: une facture de votre société est une vente, une facture à votre société un achat.</translation>
    </message>
    <message>
        <source>Our company...</source>
        <translation>Notre société…</translation>
    </message>
</context>
<context>
    <name>CompanyPane</name>
    <message>
        <source>An invoice from us is a sale, one to us is a purchase. DBLedger tells by these.</source>
        <translation>Une facture émise par nous est une vente, une facture reçue est un achat. DBLedger les distingue grâce à ces données.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Noms, un par ligne</translation>
    </message>
    <message>
        <source>VAT ids, one a line</source>
        <translation>Numéros de TVA, un par ligne</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Currency of the books</source>
        <translation>Devise de tenue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Somebody else changed this invoice</source>
        <translation>Quelqu’un d’autre a modifié cette facture</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Mettre la mienne à la place</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CountBox</name>
    <message>
        <source>Number of rows</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Les %1 premiers</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Writing %1...</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n ligne écrite dans %1</numerusform>
            <numerusform>%n lignes écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>DashboardContents</name>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 jours</translation>
    </message>
    <message>
        <source>Over %1 days</source>
        <translation>Plus de %1 jours</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>VAT rate</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Printed due date</source>
        <translation>Échéance imprimée</translation>
    </message>
    <message>
        <source>Assumed due date</source>
        <translation>Échéance supposée</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Open amounts by days overdue, gross, %1</source>
        <translation>Encours par jours de retard, TTC, %1</translation>
    </message>
    <message>
        <source>Amounts to pay by days overdue, gross, %1</source>
        <translation>Montants à payer par jours de retard, TTC, %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Everything is paid.</source>
        <translation>Tout est réglé.</translation>
    </message>
    <message>
        <source>Payments expected by week, gross, %1</source>
        <translation>Règlements attendus par semaine, TTC, %1</translation>
    </message>
    <message>
        <source>Payments to make by week, gross, %1</source>
        <translation>Règlements à faire par semaine, TTC, %1</translation>
    </message>
    <message>
        <source>Nothing will be due.</source>
        <translation>Rien n’arrive à échéance.</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>%1 et après</translation>
    </message>
    <message>
        <source>Customers who owe most, gross, %1</source>
        <translation>Clients qui doivent le plus, TTC, %1</translation>
    </message>
    <message>
        <source>Suppliers to whom most is owed, gross, %1</source>
        <translation>Fournisseurs à qui l’on doit le plus, TTC, %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>Échéance la plus ancienne</translation>
    </message>
    <message>
        <source>VAT by %1 and rate, %2</source>
        <translation>TVA par %1 et par taux, %2</translation>
    </message>
    <message>
        <source>No invoice of this period has a VAT breakdown.</source>
        <translation>Aucune facture de cette période ne détaille la TVA.</translation>
    </message>
    <message>
        <source>VAT by rate, %1</source>
        <translation>TVA par taux, %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Base HT</translation>
    </message>
    <message>
        <source>Documents that came in by day</source>
        <translation>Documents reçus par jour</translation>
    </message>
    <message>
        <source>No document came in during this period.</source>
        <translation>Aucun document n’est arrivé pendant cette période.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Approved without correction</source>
        <translation>Approuvés sans correction</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Corrections by field</source>
        <translation>Corrections par champ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Nobody corrected anything.</source>
        <translation>Personne n’a rien corrigé.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Corrections by supplier</source>
        <translation>Corrections par fournisseur</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Why documents failed</source>
        <translation>Pourquoi des documents ont échoué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Every document could be read.</source>
        <translation>Tous les documents ont pu être lus.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>No line of an invoice names a product in this period.</source>
        <translation>Aucune ligne de facture ne nomme un produit sur cette période.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Products by revenue, net, %1</source>
        <translation>Produits par chiffre d’affaires, HT, %1</translation>
    </message>
    <message>
        <source>Products by spending, net, %1</source>
        <translation>Produits par dépenses, HT, %1</translation>
    </message>
    <message>
        <source>Products by quantity</source>
        <translation>Produits par quantité</translation>
    </message>
    <message>
        <source>Products by number of customers</source>
        <translation>Produits par nombre de clients</translation>
    </message>
    <message>
        <source>Products by number of suppliers</source>
        <translation>Produits par nombre de fournisseurs</translation>
    </message>
    <message>
        <source>Unit price, net</source>
        <translation>Prix unitaire HT</translation>
    </message>
    <message>
        <source>Unit price of %1, net, %2</source>
        <translation>Prix unitaire de %1, HT, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choose a product to see how its price went.</source>
        <translation>Choisissez un produit pour voir l’évolution de son prix.</translation>
    </message>
    <message>
        <source>No invoice of this period names a price.</source>
        <translation>Aucune facture de cette période n’indique de prix.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Customers by revenue, net, %1</source>
        <translation>Clients par chiffre d’affaires, HT, %1</translation>
    </message>
    <message>
        <source>Suppliers by spending, net, %1</source>
        <translation>Fournisseurs par dépenses, HT, %1</translation>
    </message>
    <message>
        <source>Nothing was invoiced in this period.</source>
        <translation>Rien n’a été facturé sur cette période.</translation>
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
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>new</source>
        <comment>party</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>returning</source>
        <comment>party</comment>
        <translation>habituel</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Share of revenue that the best customers have, percent</source>
        <translation>Part du chiffre d’affaires des meilleurs clients, en&#x202f;%</translation>
    </message>
    <message>
        <source>Share of spending that the largest suppliers have, percent</source>
        <translation>Part des dépenses chez les plus gros fournisseurs, en&#x202f;%</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message numerus="yes">
        <source>The first %n</source>
        <translation>
            <numerusform>La %n première</numerusform>
            <numerusform>Les %n premières</numerusform>
        </translation>
    </message>
    <message>
        <source>New and returning customers by %1</source>
        <translation>Clients nouveaux et habituels par %1</translation>
    </message>
    <message>
        <source>New and returning suppliers by %1</source>
        <translation>Fournisseurs nouveaux et habituels par %1</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Habituels</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>%1 by %2, net, %3</source>
        <translation>%1 par %2, HT, %3</translation>
    </message>
    <message>
        <source>%1 since the beginning, net, %2</source>
        <translation>%1 depuis le début, HT, %2</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>%1 against the year before, net, %2</source>
        <translation>%1 face à l’année précédente, HT, %2</translation>
    </message>
    <message>
        <source>Invoices by %1</source>
        <translation>Factures par %1</translation>
    </message>
</context>
<context>
    <name>DashboardsPage</name>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
</context>
<context>
    <name>DatabaseForm</name>
    <message>
        <source>Where are the books?</source>
        <translation>Où sont les comptes&#x202f;?</translation>
    </message>
    <message>
        <source>In a file on this computer</source>
        <translation>Dans un fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>On a PostgreSQL server, shared with colleagues</source>
        <translation>Sur un serveur PostgreSQL, partagé avec des collègues</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the database user</source>
        <translation>Mot de passe de l’utilisateur de la base</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation>Utiliser cette base</translation>
    </message>
</context>
<context>
    <name>DatabaseUpdateForm</name>
    <message>
        <source>Steps that are done</source>
        <translation>Étapes terminées</translation>
    </message>
    <message>
        <source>It was last used with an earlier version of DBLedger. This happens once and takes some minutes where there are many invoices. Nothing can be lost: a step that does not succeed is undone.</source>
        <translation>Elle a été utilisée en dernier avec une version antérieure de DBLedger. Cela n’arrive qu’une fois et prend quelques minutes s’il y a beaucoup de factures. Rien ne peut être perdu&#x202f;: une étape qui échoue est annulée.</translation>
    </message>
    <message>
        <source>Updating the database</source>
        <translation>Mise à jour de la base de données</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add what is on the clipboard</source>
        <translation>Ajouter le contenu du presse-papiers</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Accept the field</source>
        <translation>Accepter le champ</translation>
    </message>
    <message>
        <source>Next field that is not settled</source>
        <translation>Champ suivant à vérifier</translation>
    </message>
    <message>
        <source>Take that alternative</source>
        <translation>Prendre cette proposition</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>Approve and open the next</source>
        <translation>Approuver et ouvrir la suivante</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>About DBLedger</source>
        <translation>À propos de DBLedger</translation>
    </message>
    <message>
        <source>Reads invoices, proves what it read, and keeps the books of it. Your documents never leave your own machines.

Free software under the GNU General Public License, version 3 or later, made with Qt %1, Tesseract, OpenCV, ZXing-C++, Poppler and Argon2.</source>
        <translation>Lit les factures, prouve ce qui a été lu et en tient les comptes. Vos documents ne quittent jamais vos machines.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, réalisé avec Qt %1, Tesseract, OpenCV, ZXing-C++, Poppler et Argon2.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>FileAdder</name>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>%n document ajouté</numerusform>
            <numerusform>%n documents ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had come in before</source>
        <translation>
            <numerusform>%n était déjà arrivé</numerusform>
            <numerusform>%n étaient déjà arrivés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that could not be added</source>
        <translation>
            <numerusform>et %n autre qui n’a pas pu être ajouté</numerusform>
            <numerusform>et %n autres qui n’ont pas pu être ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing in it that DBLedger reads</source>
        <translation>Il n’y avait rien que DBLedger sache lire</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Invoices (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp *.xml);;All files (*)</source>
        <translation>Factures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>There are no files and no picture on the clipboard.</source>
        <translation>Le presse-papiers ne contient ni fichiers ni image.</translation>
    </message>
    <message>
        <source>Adding documents...</source>
        <translation>Ajout des documents…</translation>
    </message>
    <message>
        <source>Clipboard %1.png</source>
        <translation>Presse-papiers %1.png</translation>
    </message>
    <message>
        <source>The picture was added.</source>
        <translation>L’image a été ajoutée.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Sales or purchases</source>
        <translation>Ventes ou achats</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
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
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Customer or supplier</source>
        <translation>Client ou fournisseur</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Every product</source>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>FirstStartForm</name>
    <message>
        <source>Welcome to DBLedger</source>
        <translation>Bienvenue dans DBLedger</translation>
    </message>
    <message>
        <source>You are the first one here, so you become the administrator. Your invoices are kept in a file on this computer; nothing leaves it.</source>
        <translation>Vous êtes la première personne ici et devenez donc administrateur. Vos factures sont conservées dans un fichier sur cet ordinateur&#x202f;; rien n’en sort.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>Mot de passe, 8 caractères au moins</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe, une seconde fois</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Connect to a PostgreSQL server instead...</source>
        <translation>Se connecter plutôt à un serveur PostgreSQL…</translation>
    </message>
</context>
<context>
    <name>GrainBox</name>
    <message>
        <source>Divided by</source>
        <translation>Découpage</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search: number, party, text (Ctrl+K)</source>
        <translation>Rechercher&#x202f;: numéro, tiers, texte (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Drop invoices here</source>
        <translation>Déposez des factures ici</translation>
    </message>
    <message>
        <source>Add files...</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a folder...</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Approve all proved</source>
        <translation>Approuver tout ce qui est prouvé</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Rechercher dans la file</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Enter its password...</source>
        <translation>Saisir son mot de passe…</translation>
    </message>
    <message>
        <source>Scans, phone photos, PDFs and electronic invoices, single files or whole folders.
DBLedger reads them and proves what it read by arithmetic and check digits.
You only look at what it could not prove.</source>
        <translation>Scans, photos, PDF et factures électroniques, fichiers seuls ou dossiers entiers.
DBLedger les lit et prouve ce qui a été lu par le calcul et les clés de contrôle.
Vous ne regardez que ce qui n’a pas pu être prouvé.</translation>
    </message>
    <message>
        <source>Make several documents of its pages</source>
        <translation>Faire plusieurs documents de ses pages</translation>
    </message>
    <message>
        <source>Split...</source>
        <translation>Découper…</translation>
    </message>
</context>
<context>
    <name>InvoiceDetails</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Void...</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Open it beside its page</source>
        <translation>L’ouvrir à côté de sa page</translation>
    </message>
    <message>
        <source>Payment...</source>
        <translation>Règlement…</translation>
    </message>
    <message>
        <source>Enter what was paid</source>
        <translation>Saisir ce qui a été réglé</translation>
    </message>
    <message>
        <source>Reverse...</source>
        <translation>Contre-passer…</translation>
    </message>
    <message>
        <source>Take the last payment back</source>
        <translation>Annuler le dernier règlement</translation>
    </message>
    <message>
        <source>Take it out of the books</source>
        <translation>La sortir des comptes</translation>
    </message>
</context>
<context>
    <name>InvoiceFilterBar</name>
    <message>
        <source>Number, party or text</source>
        <translation>Numéro, tiers ou texte</translation>
    </message>
    <message>
        <source>Search invoices</source>
        <translation>Rechercher des factures</translation>
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
        <source>Period</source>
        <translation>Période</translation>
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
        <source>Customer or supplier</source>
        <translation>Client ou fournisseur</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>How customers were classed last</source>
        <translation>D’après le dernier classement des clients</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Montant de</translation>
    </message>
    <message>
        <source>Total incl. VAT, in the currency of the invoice</source>
        <translation>Total TTC, dans la devise de la facture</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Montant jusqu’à</translation>
    </message>
    <message>
        <source>Not wholly paid</source>
        <translation>Non soldées</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Export CSV...</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Exporter ce qui est affiché (Ctrl+E)</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marquer payées</translation>
    </message>
    <message>
        <source>Mark as unpaid...</source>
        <translation>Marquer non payées…</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Se connecter avec un autre compte</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MemoryPane</name>
    <message>
        <source>Where suppliers print what people corrected, and how. It helps to read their next invoices, as one more witness.</source>
        <translation>Où et comment les fournisseurs impriment ce que quelqu’un a corrigé. C’est un témoin de plus pour lire leurs prochaines factures.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Search suppliers</source>
        <translation>Rechercher des fournisseurs</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take over what another database remembers (JSON)</source>
        <translation>Reprendre ce qu’une autre base a retenu (JSON)</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>All of it into a file for another database (JSON)</source>
        <translation>Le tout dans un fichier pour une autre base (JSON)</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Exporter ce qui est affiché (Ctrl+E)</translation>
    </message>
    <message>
        <source>Supplier memory</source>
        <translation>Mémoire des fournisseurs</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Their next invoices are read without it</source>
        <translation>Leurs prochaines factures seront lues sans elle</translation>
    </message>
    <message>
        <source>Re-read drafts...</source>
        <translation>Relire les brouillons…</translation>
    </message>
    <message>
        <source>See what drafts would say with what is known now</source>
        <translation>Voir ce que diraient les brouillons avec ce qui est connu maintenant</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n fusionné</numerusform>
            <numerusform>%n fusionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stands on its own again.</source>
        <translation>%1 est de nouveau à part.</translation>
    </message>
    <message>
        <source>%1, merged by %2, %3</source>
        <translation>%1, fusionné par %2, %3</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Choose a new password</source>
        <translation>Choisissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>An administrator gave you this password. Choose one that only you know.</source>
        <translation>Ce mot de passe vous a été donné par un administrateur. Choisissez-en un que vous seul connaissez.</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>Nouveau mot de passe, 8 caractères au moins</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, une seconde fois</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>Changer et continuer</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Intake</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Previous page (Alt+Page up)</source>
        <translation>Page précédente (Alt+Page haut)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page (Alt+Page down)</source>
        <translation>Page suivante (Alt+Page bas)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#x202f;%</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit the page (Ctrl+0)</source>
        <translation>Ajuster à la page (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Ajuster à la page</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>PartiesPage</name>
    <message>
        <source>Name, e-mail or number</source>
        <translation>Nom, e-mail ou numéro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Merge...</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Those that are selected are one: the row with the frame stays</source>
        <translation>Les lignes sélectionnées ne font qu’un&#x202f;: celle qui est encadrée reste</translation>
    </message>
    <message>
        <source>Customers or suppliers</source>
        <translation>Clients ou fournisseurs</translation>
    </message>
    <message>
        <source>Merged into this</source>
        <translation>Fusionnés ici</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>Défaire la dernière fusion</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Exporter ce qui est affiché (Ctrl+E)</translation>
    </message>
    <message>
        <source>How customers were classed last</source>
        <translation>D’après le dernier classement des clients</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° de TVA</translation>
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
        <source>Payment terms</source>
        <translation>Délai de paiement</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Comme pour tous</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message numerus="yes">
        <source>%n payment(s) count again</source>
        <translation>
            <numerusform>%n règlement compte de nouveau</numerusform>
            <numerusform>%n règlements comptent de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) marked as unpaid</source>
        <translation>
            <numerusform>%n facture marquée comme non payée</numerusform>
            <numerusform>%n factures marquées comme non payées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) taken back</source>
        <translation>
            <numerusform>%n règlement annulé</numerusform>
            <numerusform>%n règlements annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>undone at once</source>
        <translation>annulé aussitôt</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) marked as paid today</source>
        <translation>
            <numerusform>%n facture marquée comme réglée aujourd’hui</numerusform>
            <numerusform>%n factures marquées comme réglées aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as unpaid</source>
        <translation>Marquer non payées</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n invoice(s) not paid after all? Their payments stay in the history.</source>
        <translation>
            <numerusform>Pourquoi %n facture n’est-elle finalement pas payée&#x202f;? Ses règlements restent dans l’historique.</numerusform>
            <numerusform>Pourquoi %n factures ne sont-elles finalement pas payées&#x202f;? Leurs règlements restent dans l’historique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
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
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter payment</source>
        <translation>Saisir le règlement</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Any date</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Le trimestre dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>From ... to ...</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Name or article number</source>
        <translation>Nom ou référence</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Sold or bought</source>
        <translation>Vendu ou acheté</translation>
    </message>
    <message>
        <source>Merge...</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Those that are selected are one: the row with the frame stays</source>
        <translation>Les lignes sélectionnées ne font qu’un&#x202f;: celle qui est encadrée reste</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>Défaire la dernière fusion</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Exporter ce qui est affiché (Ctrl+E)</translation>
    </message>
    <message>
        <source>Merged into this</source>
        <translation>Fusionnés ici</translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>Re-read drafts</source>
        <translation>Relire les brouillons</translation>
    </message>
    <message>
        <source>The documents of all drafts are read again, with what is known now. What people corrected stays. Tick the drafts whose new reading you want.</source>
        <translation>Les documents de tous les brouillons sont relus avec ce qui est connu maintenant. Ce que quelqu’un a corrigé reste. Cochez les brouillons dont vous voulez la nouvelle lecture.</translation>
    </message>
    <message>
        <source>Drafts that would be read otherwise</source>
        <translation>Brouillons qui seraient lus autrement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>%1 agree</source>
        <translation>%1 concordent</translation>
    </message>
    <message>
        <source>Overridden by %1: %2</source>
        <translation>Passé outre par %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s).</source>
        <translation>
            <numerusform>Et %n autre ligne.</numerusform>
            <numerusform>Et %n autres lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps %1 instead of %2: %3.</source>
        <translation>Peut-être %1 au lieu de %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Row %1, %2: perhaps %3 instead of %4: %5.</source>
        <translation>Ligne %1, %2&#x202f;: peut-être %3 au lieu de %4&#x202f;: %5.</translation>
    </message>
    <message>
        <source>correct %1</source>
        <translation>corriger %1</translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation>accepter %1</translation>
    </message>
    <message>
        <source>change the lines</source>
        <translation>modifier les lignes</translation>
    </message>
    <message>
        <source>change the VAT rows</source>
        <translation>modifier les lignes de TVA</translation>
    </message>
    <message>
        <source>say sale or purchase</source>
        <translation>dire vente ou achat</translation>
    </message>
    <message>
        <source>choose the party</source>
        <translation>choisir le tiers</translation>
    </message>
    <message>
        <source>override “%1”</source>
        <translation>passer outre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>apply “%1” again</source>
        <translation>rétablir «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>reporter</translation>
    </message>
    <message>
        <source>settle the duplicate</source>
        <translation>trancher le doublon</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approuver</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejeter</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>rouvrir</translation>
    </message>
    <message>
        <source>Attachments: %1</source>
        <translation>Pièces jointes&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Nothing waits for review</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>What the program cannot prove by itself comes up here. Add files, or look again later.</source>
        <translation>Ce que le programme ne peut pas prouver seul arrive ici. Ajoutez des fichiers ou revenez plus tard.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Approve and next (Ctrl+Enter)</source>
        <translation>Approuver et suivante (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Make several documents of its pages</source>
        <translation>Faire plusieurs documents de ses pages</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Découper…</translation>
    </message>
</context>
<context>
    <name>RowGrid</name>
    <message>
        <source>Add a row (Insert)</source>
        <translation>Ajouter une ligne (Inser)</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the rows (Delete)</source>
        <translation>Retirer les lignes (Suppr)</translation>
    </message>
    <message>
        <source>Remove the rows</source>
        <translation>Retirer les lignes</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet (Ctrl+V)</source>
        <translation>Coller des lignes d’un tableur (Ctrl+V)</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>Coller des lignes d’un tableur</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>A rule tells of invoices that are approved or corrected after it was made, and of anything else as it stands. Everybody who works with these books shares the rules.</source>
        <translation>Une règle signale les factures approuvées ou corrigées après sa création, et tout le reste dans son état actuel. Toutes les personnes qui travaillent sur ces comptes partagent les règles.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Add rule...</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>Add the usual rules</source>
        <translation>Ajouter les règles habituelles</translation>
    </message>
    <message>
        <source>Those that most who keep books want, as far as there is none of their kind</source>
        <translation>Celles que veulent la plupart des comptables, quand il n’y en a pas encore de leur type</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>SegmentContents</name>
    <message>
        <source>Days since the last invoice</source>
        <translation>Jours depuis la dernière facture</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Revenue, net, %1</source>
        <translation>Chiffre d’affaires HT, %1</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>There are too few different customers to divide them.</source>
        <translation>Il y a trop peu de clients différents pour les répartir.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>How well the customers divide (mean silhouette, 1 is best)</source>
        <translation>Netteté de la répartition (silhouette moyenne, 1 est le mieux)</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>How tight the clusters are (sum of squared distances)</source>
        <translation>Resserrement des groupes (somme des carrés des distances)</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distances</translation>
    </message>
    <message>
        <source>Clusters, by the medians of their customers</source>
        <translation>Groupes, par les médianes de leurs clients</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1 and %2 of customers, by cluster</source>
        <translation>%1 et %2 des clients, par groupe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1: how many customers have how much</source>
        <translation>%1&#x202f;: combien de clients pour combien</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1: the middle half and the median</source>
        <translation>%1&#x202f;: la moitié centrale et la médiane</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Lower whisker</source>
        <translation>Moustache basse</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Premier quartile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Troisième quartile</translation>
    </message>
    <message>
        <source>Upper whisker</source>
        <translation>Moustache haute</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Beyond the whiskers</source>
        <translation>Hors des moustaches</translation>
    </message>
    <message>
        <source>%1: customers far from the others</source>
        <translation>%1&#x202f;: clients loin des autres</translation>
    </message>
    <message>
        <source>Nobody is far from the others.</source>
        <translation>Personne n’est loin des autres.</translation>
    </message>
    <message>
        <source>There are too few customers to compare with each other: at least %1.</source>
        <translation>Il y a trop peu de clients pour les comparer entre eux&#x202f;: il en faut au moins %1.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Days since (median)</source>
        <translation>Jours écoulés (médiane)</translation>
    </message>
    <message>
        <source>Invoices (median)</source>
        <translation>Factures (médiane)</translation>
    </message>
    <message>
        <source>Revenue (median)</source>
        <translation>CA (médiane)</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Récence</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Customers, net of VAT and credit notes, %1</source>
        <translation>Clients, hors TVA et avoirs déduits, %1</translation>
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
        <source>Revenue by segment, net, %1</source>
        <translation>Chiffre d’affaires par segment, HT, %1</translation>
    </message>
    <message>
        <source>Customers by segment</source>
        <translation>Clients par segment</translation>
    </message>
    <message>
        <source>Customers by recency and frequency; 5 is best</source>
        <translation>Clients par récence et fréquence&#x202f;; 5 est le mieux</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Mean revenue</source>
        <translation>CA moyen</translation>
    </message>
    <message>
        <source>R %1, F %2</source>
        <translation>R %1, F %2</translation>
    </message>
    <message>
        <source>Customers who changed segment</source>
        <translation>Clients qui ont changé de segment</translation>
    </message>
    <message>
        <source>Nobody changed between these days.</source>
        <translation>Personne n’a changé entre ces dates.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Customers who came to a segment or left it</source>
        <translation>Clients entrés dans un segment ou sortis</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sortis</translation>
    </message>
</context>
<context>
    <name>SegmentSettingsDialog</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>How customers are classed</source>
        <translation>Classement des clients</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>Mois pris en compte</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>What the segments are called</source>
        <translation>Noms des segments</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>How customers are classed, and what the segments are called</source>
        <translation>Comment les clients sont classés et comment s’appellent les segments</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>This workstation</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Another database is chosen at sign-in: sign out, then &quot;Another database...&quot;.</source>
        <translation>Une autre base se choisit à la connexion&#x202f;: déconnectez-vous, puis «&#x202f;Autre base de données…&#x202f;».</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Aucun dossier n’est surveillé</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>Notre société</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>What is put into this folder is added to Intake by itself, and then moved to its subfolder &quot;dbledger-done&quot;.</source>
        <translation>Ce qui est déposé dans ce dossier arrive de lui-même en réception, puis est déplacé dans son sous-dossier «&#x202f;dbledger-done&#x202f;».</translation>
    </message>
    <message>
        <source>What suppliers&apos; invoices taught</source>
        <translation>Ce que les factures des fournisseurs ont appris</translation>
    </message>
</context>
<context>
    <name>SharedPane</name>
    <message>
        <source>Lock the window after</source>
        <translation>Verrouiller la fenêtre après</translation>
    </message>
    <message>
        <source> minutes without a key</source>
        <translation> minutes sans saisie</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Days until an invoice is due</source>
        <translation>Jours jusqu’à l’échéance</translation>
    </message>
    <message>
        <source>Where neither the invoice nor the customer or supplier says</source>
        <translation>Quand ni la facture ni le client ou fournisseur ne l’indique</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Fichiers CSV</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Another database...</source>
        <translation>Autre base de données…</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split a document</source>
        <translation>Découper un document</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Every page becomes a document</source>
        <translation>Chaque page devient un document</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>Chaque page</translation>
    </message>
    <message>
        <source>Takes all cuts away</source>
        <translation>Retire toutes les coupes</translation>
    </message>
    <message>
        <source>No cuts</source>
        <translation>Aucune coupe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is one document: nothing is split, and it is not asked again</source>
        <translation>C’est un seul document&#x202f;: rien n’est découpé, et la question n’est plus posée</translation>
    </message>
    <message>
        <source>Keep as one</source>
        <translation>Garder entier</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Découper</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>%1 is whole again.</source>
        <translation>%1 est de nouveau entier.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that somebody worked on stay.</source>
        <translation>
            <numerusform>%n partie, déjà travaillée, reste.</numerusform>
            <numerusform>%n parties, déjà travaillées, restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was split into %n document(s).</source>
        <translation>
            <numerusform>%1 a été découpé en %n document.</numerusform>
            <numerusform>%1 a été découpé en %n documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading documents</source>
        <translation>Lecture des documents</translation>
    </message>
</context>
<context>
    <name>TroubleForm</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>La base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Password of the database user</source>
        <translation>Mot de passe de l’utilisateur de la base</translation>
    </message>
    <message>
        <source>Another database...</source>
        <translation>Autre base de données…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>Mot de passe, 8 caractères au moins</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Tell it to them yourself; they choose their own at the first sign-in.</source>
        <translation>Communiquez-le vous-même&#x202f;; la personne choisit le sien à la première connexion.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UsersPane</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Add user...</source>
        <translation>Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>Change role...</source>
        <translation>Changer le rôle…</translation>
    </message>
    <message>
        <source>New password...</source>
        <translation>Nouveau mot de passe…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reads invoices, proves what it read, and keeps the books of it.</source>
        <translation>Lit les factures, prouve ce qui a été lu et en tient les comptes.</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>Documents to add once you are signed in.</source>
        <translation>Documents à ajouter une fois connecté.</translation>
    </message>
    <message>
        <source>[files...]</source>
        <translation>[fichiers…]</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::AlertDetails</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>En sourdine jusqu’au</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Traitée par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Customer or supplier</source>
        <translation>Client ou fournisseur</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>Voir la facture</translation>
    </message>
    <message>
        <source>Show product</source>
        <translation>Voir le produit</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Voir le client</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>De ou pour</translation>
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
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::AlertList</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affichée</numerusform>
            <numerusform>%n affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n</source>
        <translation>
            <numerusform>La première</numerusform>
            <numerusform>Les %n premières</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to see to. The rules are looked at after each approval and at every start.</source>
        <translation>Rien à traiter. Les règles sont interrogées après chaque approbation et à chaque démarrage.</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Pour un jour</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pour une semaine</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Pour un mois</translation>
    </message>
    <message>
        <source>Until another day</source>
        <translation>Jusqu’à un autre jour</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertes</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) acknowledged</source>
        <translation>
            <numerusform>%n alerte acquittée</numerusform>
            <numerusform>%n alertes acquittées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) snoozed until %1</source>
        <translation>
            <numerusform>%n alerte en sourdine jusqu’au %1</numerusform>
            <numerusform>%n alertes en sourdine jusqu’au %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::AlertRuleDialog</name>
    <message>
        <source>Customer or supplier</source>
        <translation>Client ou fournisseur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>It tells when %1.</source>
        <translation>Elle prévient quand&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Enter the amount from which on an invoice is told of.</source>
        <translation>Saisissez le montant à partir duquel une facture est signalée.</translation>
    </message>
    <message>
        <source>Choose one of those that are offered while you type, or leave the field empty: it means any.</source>
        <translation>Choisissez parmi les propositions affichées pendant la saisie, ou laissez le champ vide&#x202f;: il vaut pour tous.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::AlertsPage</name>
    <message numerus="yes">
        <source>%n rule(s) added</source>
        <translation>
            <numerusform>%n règle ajoutée</numerusform>
            <numerusform>%n règles ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a rule of each usual kind already.</source>
        <translation>Il y a déjà une règle de chaque type habituel.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::Application</name>
    <message>
        <source>The password of the database is not kept on this computer.</source>
        <translation>Le mot de passe de la base n’est pas conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no key store that could keep the password of the database. It is needed at each start, and never written to a file.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour conserver le mot de passe de la base. Il est demandé à chaque démarrage et n’est jamais écrit dans un fichier.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::Board</name>
    <message>
        <source>Compared with %1</source>
        <translation>Comparé à %1</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ChangePasswordDialog</name>
    <message>
        <source>Enter your current password and a new one.</source>
        <translation>Saisissez votre mot de passe actuel et un nouveau.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est changé.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ChangesBoard</name>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>The earlier day</source>
        <translation>La date antérieure</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Évolutions</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ChartCard</name>
    <message>
        <source>Copy as image</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>The chart is in the clipboard.</source>
        <translation>Le graphique est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dessins SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export table as CSV...</source>
        <translation>Exporter le tableau en CSV…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ClustersBoard</name>
    <message>
        <source>Number of clusters</source>
        <translation>Nombre de groupes</translation>
    </message>
    <message>
        <source>As many as fit best</source>
        <translation>Autant qu’il convient</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Dividing the customers...</source>
        <translation>Répartition des clients…</translation>
    </message>
    <message>
        <source>There are too few different customers to divide them.</source>
        <translation>Il y a trop peu de clients différents pour les répartir.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) fit best; the elbow is at %1.</source>
        <translation>
            <numerusform>%n groupe convient le mieux&#x202f;; le coude est à %1.</numerusform>
            <numerusform>%n groupes conviennent le mieux&#x202f;; le coude est à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The silhouettes are of a sample.</source>
        <translation>Les silhouettes portent sur un échantillon.</translation>
    </message>
    <message>
        <source>These customers have no clear structure: no division has a silhouette of at least %1. Take the clusters as a rough order, not as groups that exist.</source>
        <translation>Ces clients n’ont pas de structure nette&#x202f;: aucune répartition n’atteint une silhouette de %1. Prenez les groupes comme un ordre approximatif, pas comme des groupes réels.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Dividing the customers: %1 %</source>
        <translation>Répartition des clients&#x202f;: %1 %</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::CompanyPane</name>
    <message>
        <source>%1 is no currency. EUR, CHF and USD are.</source>
        <translation>%1 n’est pas une devise, contrairement à EUR, CHF et USD.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ConflictBar</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 → %5</source>
        <translation>%1, %2&#x202f;: %3 %4 → %5</translation>
    </message>
    <message>
        <source>Your change (%1) is not saved yet. Theirs is what counts until you decide.</source>
        <translation>Votre modification (%1) n’est pas encore enregistrée. La leur compte jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder la leur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::CustomersBoard</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Select a customer to see why the scores are what they are.</source>
        <translation>Sélectionnez un client pour voir pourquoi il a ces notes.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::DashboardsPage</name>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::DatabaseForm</name>
    <message>
        <source>Where the server offers it</source>
        <translation>Si le serveur le propose</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Always, and check the server&apos;s certificate</source>
        <translation>Toujours, en vérifiant le certificat du serveur</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>PostgreSQL %1, encrypted</source>
        <translation>PostgreSQL %1, chiffré</translation>
    </message>
    <message>
        <source>PostgreSQL %1, not encrypted</source>
        <translation>PostgreSQL %1, non chiffré</translation>
    </message>
    <message>
        <source>It works: %1, with books in it.</source>
        <translation>Cela fonctionne&#x202f;: %1, avec des comptes.</translation>
    </message>
    <message>
        <source>It works: %1, empty as yet.</source>
        <translation>Cela fonctionne&#x202f;: %1, encore vide.</translation>
    </message>
    <message>
        <source>%1 answers, but the database is empty and this user may not create tables in it. Ask whoever runs the server.</source>
        <translation>%1 répond, mais la base est vide et cet utilisateur ne peut pas y créer de tables. Adressez-vous à la personne qui gère le serveur.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::DatabaseUpdateForm</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::DistributionsBoard</name>
    <message>
        <source>Distributions</source>
        <translation>Répartitions</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::DropZone</name>
    <message>
        <source>Drop to add to Intake</source>
        <translation>Déposez pour ajouter à la réception</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::DueBoard</name>
    <message>
        <source>Receivables</source>
        <translation>Encours clients</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>Encours fournisseurs</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>Open, gross</source>
        <translation>À régler, TTC</translation>
    </message>
    <message>
        <source>Overdue, gross</source>
        <translation>En retard, TTC</translation>
    </message>
    <message>
        <source>With an assumed due date, gross</source>
        <translation>Avec une échéance supposée, TTC</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::DuplicatePane</name>
    <message>
        <source>This seems to repeat %1.</source>
        <translation>Ceci semble répéter %1.</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celle-ci</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>C’est la même</translation>
    </message>
    <message>
        <source>It is another</source>
        <translation>C’est une autre</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::FieldRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Take %1 (%2, or Alt+%2)</source>
        <translation>Prendre %1 (%2, ou Alt+%2)</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::FieldsPane</name>
    <message>
        <source>Hide the empty fields</source>
        <translation>Masquer les champs vides</translation>
    </message>
    <message numerus="yes">
        <source>Show the empty fields (%n)</source>
        <translation>
            <numerusform>Afficher le champ vide (%n)</numerusform>
            <numerusform>Afficher les champs vides (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::FigureTile</name>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>rien avant</translation>
    </message>
    <message>
        <source>▲ %1 %</source>
        <translation>▲ %1&#x202f;%</translation>
    </message>
    <message>
        <source>▼ %1 %</source>
        <translation>▼ %1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::FilterBar</name>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>With the period before</source>
        <translation>Avec la période précédente</translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation>Avec l’année précédente</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Every supplier</source>
        <translation>Tous les fournisseurs</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::FirstStartForm</name>
    <message>
        <source>Starting...</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Enter your name, your e-mail and a password.</source>
        <translation>Saisissez votre nom, votre e-mail et un mot de passe.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::HeaderBar</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lock now	Ctrl+L</source>
        <translation>Verrouiller	Ctrl+L</translation>
    </message>
    <message>
        <source>Change password...</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Keyboard shortcuts	F1</source>
        <translation>Raccourcis clavier	F1</translation>
    </message>
    <message>
        <source>About DBLedger</source>
        <translation>À propos de DBLedger</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s)</source>
        <translation>
            <numerusform>%n nouvelle alerte</numerusform>
            <numerusform>%n nouvelles alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>No new alert</source>
        <translation>Aucune nouvelle alerte</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::IntakePage</name>
    <message>
        <source>Nothing in the queue is like that.</source>
        <translation>Rien dans la file ne correspond.</translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation>Tout  %1</translation>
    </message>
    <message>
        <source>Approve all proved (%1)</source>
        <translation>Approuver tout ce qui est prouvé (%1)</translation>
    </message>
    <message>
        <source>Approve all proved</source>
        <translation>Approuver tout ce qui est prouvé</translation>
    </message>
    <message>
        <source>%1, added by %2, %3</source>
        <translation>%1, ajouté par %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) approved</source>
        <translation>
            <numerusform>%n facture approuvée</numerusform>
            <numerusform>%n factures approuvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) removed</source>
        <translation>
            <numerusform>%n document retiré</numerusform>
            <numerusform>%n documents retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Mot de passe du document</translation>
    </message>
    <message>
        <source>%1 is protected. Its password is used until you close DBLedger, and never stored.</source>
        <translation>%1 est protégé. Son mot de passe sert jusqu’à la fermeture de DBLedger et n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Approving...</source>
        <translation>Approbation…</translation>
    </message>
    <message>
        <source>This file seems to hold several invoices.</source>
        <translation>Ce fichier semble contenir plusieurs factures.</translation>
    </message>
    <message>
        <source>It is one document.</source>
        <translation>C’est un seul document.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) brought back</source>
        <translation>
            <numerusform>%n document remis dans la file</numerusform>
            <numerusform>%n documents remis dans la file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n had come back or changed meanwhile)</source>
        <translation>
            <numerusform>(%n était déjà revenu ou a changé entre-temps)</numerusform>
            <numerusform>(%n étaient déjà revenus ou ont changé entre-temps)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::InvoiceDetails</name>
    <message>
        <source>Without a number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>Customer or supplier</source>
        <translation>Client ou fournisseur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
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
        <source>%1, assumed</source>
        <translation>%1, supposée</translation>
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
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Référence de paiement</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 (reversed: %2)</source>
        <translation>%1 (annulé&#x202f;: %2)</translation>
    </message>
    <message>
        <source>Reverse payment</source>
        <translation>Annuler le règlement</translation>
    </message>
    <message>
        <source>Why does the payment of %1 no longer count? It stays in the history.</source>
        <translation>Pourquoi le règlement de %1 ne compte-t-il plus&#x202f;? Il reste dans l’historique.</translation>
    </message>
    <message>
        <source>Void invoice</source>
        <translation>Annuler la facture</translation>
    </message>
    <message>
        <source>Why is invoice %1 void? It leaves the books and stays in the history.</source>
        <translation>Pourquoi la facture %1 est-elle annulée&#x202f;? Elle sort des comptes et reste dans l’historique.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::InvoiceFilterBar</name>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Sales and purchases</source>
        <translation>Ventes et achats</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>This is no amount; it does not count.</source>
        <translation>Ce n’est pas un montant&#x202f;; il n’est pas pris en compte.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::InvoicesPage</name>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>No invoice is like that. Documents that you add on Intake come here once they are read.</source>
        <translation>Aucune facture ne correspond. Les documents ajoutés en réception arrivent ici une fois lus.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
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
        <source>%1, incl. VAT: %2</source>
        <translation>%1, TTC&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing of what is selected is open.</source>
        <translation>Rien de ce qui est sélectionné n’est à régler.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Sens à préciser</translation>
    </message>
    <message>
        <source>%1: %2 incl. VAT</source>
        <translation>%1&#x202f;: %2 TTC</translation>
    </message>
    <message>
        <source>%1: %2 incl. VAT, %3 open</source>
        <translation>%1&#x202f;: %2 TTC, dont %3 à régler</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>Nothing of what is selected is paid.</source>
        <translation>Rien de ce qui est sélectionné n’est payé.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::LineGrid</name>
    <message>
        <source>Sum of the lines %1</source>
        <translation>Somme des lignes %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::LockScreen</name>
    <message>
        <source>%1 is signed in. Work in the background goes on.</source>
        <translation>%1 est connecté. Le travail en arrière-plan continue.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::MainWindow</name>
    <message>
        <source>As a viewer you may look at everything, but not add documents.</source>
        <translation>En tant que lecteur, vous pouvez tout consulter mais pas ajouter de documents.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::MemoryPane</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. When you approve an invoice of which you corrected a value, its supplier&apos;s next invoice is read where this one had it. What is remembered stands here.</source>
        <translation>Rien encore. Quand vous validez une facture dont vous avez corrigé une valeur, la prochaine facture de ce fournisseur est lue là où celle-ci la portait. Ce qui est retenu se trouve ici.</translation>
    </message>
    <message>
        <source>Nothing is remembered of a supplier with these words.</source>
        <translation>Rien n’est retenu d’un fournisseur avec ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) forgotten</source>
        <translation>
            <numerusform>%n fiche oubliée</numerusform>
            <numerusform>%n fiches oubliées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import supplier memory</source>
        <translation>Importer la mémoire des fournisseurs</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken over</source>
        <translation>
            <numerusform>%n fiche reprise</numerusform>
            <numerusform>%n fiches reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>supplier memory</source>
        <translation>mémoire des fournisseurs</translation>
    </message>
    <message>
        <source>Export supplier memory</source>
        <translation>Exporter la mémoire des fournisseurs</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1</source>
        <translation>
            <numerusform>%n fiche écrite dans %1</numerusform>
            <numerusform>%n fiches écrites dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::OperationsBoard</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n lu</numerusform>
            <numerusform>%n lus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Approved without correction</source>
        <translation>Approuvés sans correction</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Reading a document (median)</source>
        <translation>Lecture d’un document (médiane)</translation>
    </message>
    <message>
        <source>19 of 20 within %1</source>
        <translation>19 sur 20 en moins de %1</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Traitement</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::OverviewBoard</name>
    <message>
        <source>%1, net</source>
        <translation>%1 HT</translation>
    </message>
    <message>
        <source>Average basket, net</source>
        <translation>Panier moyen HT</translation>
    </message>
    <message>
        <source>Open, gross</source>
        <translation>À régler, TTC</translation>
    </message>
    <message>
        <source>Overdue, gross</source>
        <translation>En retard, TTC</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>dont %n nouveau</numerusform>
            <numerusform>dont %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::PagePane</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Aucune page</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::PartiesPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n</source>
        <translation>
            <numerusform>La %n première</numerusform>
            <numerusform>Les %n premières</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Nobody is like that. Customers come here with the first sale that is approved.</source>
        <translation>Personne ne correspond. Les clients arrivent ici avec la première vente approuvée.</translation>
    </message>
    <message>
        <source>Nobody is like that. Suppliers come here with the first purchase that is approved.</source>
        <translation>Personne ne correspond. Les fournisseurs arrivent ici avec le premier achat approuvé.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° de TVA</translation>
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
        <source>Payment terms</source>
        <translation>Délai de paiement</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Open, incl. VAT</source>
        <translation>À régler, TTC</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Dernière facture</translation>
    </message>
    <message>
        <source>Are these all %1? Their invoices become those of %1. It can be undone.

%2</source>
        <translation>Sont-ils tous %1&#x202f;? Leurs factures deviennent celles de %1. Cela peut être défait.

%2</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::PasswordEdit</name>
    <message>
        <source>Caps lock is on</source>
        <translation>Le verrouillage des majuscules est activé</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::PaymentDialog</name>
    <message>
        <source>Invoice %1: %2 open</source>
        <translation>Facture %1&#x202f;: %2 à régler</translation>
    </message>
    <message>
        <source>Enter the amount that was paid.</source>
        <translation>Saisissez le montant réglé.</translation>
    </message>
    <message>
        <source>%1 entered: %2</source>
        <translation>%1 saisi&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ProblemLine</name>
    <message>
        <source>Override…</source>
        <translation>Passer outre…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>%1 (Alt+Enter)</source>
        <translation>%1 (Alt+Entrée)</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ProductsBoard</name>
    <message>
        <source>Ranked by</source>
        <translation>Classés par</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Par montant</translation>
    </message>
    <message>
        <source>By quantity</source>
        <translation>Par quantité</translation>
    </message>
    <message>
        <source>By buyers</source>
        <translation>Par acheteurs</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ProductsPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n</source>
        <translation>
            <numerusform>La %n première</numerusform>
            <numerusform>Les %n premières</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that. Products come here with the first invoice that is approved.</source>
        <translation>Rien ne correspond. Les produits arrivent ici avec la première facture approuvée.</translation>
    </message>
    <message>
        <source>Sold and bought</source>
        <translation>Vendus et achetés</translation>
    </message>
    <message>
        <source>What we sell</source>
        <translation>Ce que nous vendons</translation>
    </message>
    <message>
        <source>What we buy</source>
        <translation>Ce que nous achetons</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Are these all %1? Their lines become those of %1. It can be undone.

%2</source>
        <translation>Sont-ils tous %1&#x202f;? Leurs lignes deviennent celles de %1. Cela peut être défait.

%2</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ReplayDialog</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) read again.</source>
        <translation>
            <numerusform>%n brouillon relu.</numerusform>
            <numerusform>%n brouillons relus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing would be read otherwise.</source>
        <translation>%1 Rien ne serait lu autrement.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n would be read otherwise; nothing has changed yet.</source>
        <translation>
            <numerusform>%n serait lu autrement&#x202f;; rien n’a encore changé.</numerusform>
            <numerusform>%n seraient lus autrement&#x202f;; rien n’a encore changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) taken over</source>
        <translation>
            <numerusform>%n brouillon repris</numerusform>
            <numerusform>%n brouillons repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ReviewPage</name>
    <message>
        <source>%1 Ctrl+Enter again approves it as it is.</source>
        <translation>%1 Ctrl+Entrée encore une fois l’approuve telle quelle.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until Monday</source>
        <translation>Jusqu’à lundi</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pour une semaine</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Pour un mois</translation>
    </message>
    <message>
        <source>Until another day</source>
        <translation>Jusqu’à un autre jour</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Ne plus reporter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Why is this document rejected? It is dropped and stays in the history; it can be reopened.</source>
        <translation>Pourquoi ce document est-il rejeté&#x202f;? Il est écarté et reste dans l’historique&#x202f;; il peut être rouvert.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annuler la facture</translation>
    </message>
    <message>
        <source>Void invoice %1? It leaves the books and stays in the history. Why?</source>
        <translation>Annuler la facture %1&#x202f;? Elle sort des comptes et reste dans l’historique. Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reopen invoice %1? It leaves the books until it is approved again. Why?</source>
        <translation>Rouvrir la facture %1&#x202f;? Elle sort des comptes jusqu’à une nouvelle approbation. Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why is this document taken up again?</source>
        <translation>Pourquoi ce document est-il repris&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What should whoever works on this invoice know?</source>
        <translation>Que doit savoir la personne qui traite cette facture&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Passer outre</translation>
    </message>
    <message>
        <source>“%1” does not hold. Why may this invoice be approved all the same?</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas vérifié. Pourquoi cette facture peut-elle être approuvée malgré tout&#x202f;?</translation>
    </message>
    <message>
        <source>Protected document</source>
        <translation>Document protégé</translation>
    </message>
    <message>
        <source>That password does not open the document. Its password:</source>
        <translation>Ce mot de passe n’ouvre pas le document. Son mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>This document is protected. Its password:</source>
        <translation>Ce document est protégé. Son mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>Vous la traitez</translation>
    </message>
    <message>
        <source>%1 has it since %2</source>
        <translation>%1 la traite depuis %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#x202f;: %1</translation>
    </message>
    <message>
        <source>This invoice is in the books. Reopen it to change it.</source>
        <translation>Cette facture est dans les comptes. Rouvrez-la pour la modifier.</translation>
    </message>
    <message>
        <source>This invoice was dropped: %1. Reopen it to go on with it.</source>
        <translation>Cette facture a été écartée&#x202f;: %1. Rouvrez-la pour la reprendre.</translation>
    </message>
    <message>
        <source>Postponed until %1.</source>
        <translation>Reportée jusqu’au %1.</translation>
    </message>
    <message>
        <source>Did you issue this invoice, or did you receive it?</source>
        <translation>Avez-vous émis cette facture ou l’avez-vous reçue&#x202f;?</translation>
    </message>
    <message>
        <source>Issued: a sale</source>
        <translation>Émise&#x202f;: une vente</translation>
    </message>
    <message>
        <source>Received: a purchase</source>
        <translation>Reçue&#x202f;: un achat</translation>
    </message>
    <message>
        <source>Perhaps this is a known party: %1</source>
        <translation>C’est peut-être un tiers connu&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>C’est lui</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Un nouveau</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annuler&#x202f;: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Rétablir&#x202f;: %1 (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile; your text is kept. Enter puts it in the place of theirs, Escape takes theirs.</source>
        <translation>Quelqu’un d’autre a modifié ceci entre-temps&#x202f;; votre texte est gardé. Entrée le met à la place du leur, Échap prend le leur.</translation>
    </message>
    <message>
        <source>It was not approved. Look at what changed, then approve.</source>
        <translation>Elle n’a pas été approuvée. Regardez ce qui a changé, puis approuvez.</translation>
    </message>
    <message>
        <source>It is one document.</source>
        <translation>C’est un seul document.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invoice(s): pages %1</source>
        <translation>
            <numerusform>Ce fichier contient %n facture&#x202f;: pages %1</numerusform>
            <numerusform>Ce fichier contient %n factures&#x202f;: pages %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Découper…</translation>
    </message>
    <message>
        <source>Keep as one</source>
        <translation>Garder entier</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ReviewTab</name>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::RowGrid</name>
    <message>
        <source>The clipboard holds no rows. Copy them in the spreadsheet first.</source>
        <translation>Le presse-papiers ne contient aucune ligne. Copiez-les d’abord dans le tableur.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1, %2 %3, difference %4</source>
        <translation>%1, %2 %3, écart %4</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::RowTabs</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>VAT rows</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Something does not hold here (Ctrl+Tab)</source>
        <translation>Quelque chose n’est pas vérifié ici (Ctrl+Tab)</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::RuleList</name>
    <message>
        <source>No rule yet. A rule says what you want to be told of.</source>
        <translation>Aucune règle pour l’instant. Une règle dit ce dont vous voulez être averti.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Remove this rule? What it told of is settled; it stays in the history.

%1</source>
        <translation>Supprimer cette règle&#x202f;? Ce qu’elle a signalé est clos et reste dans l’historique.

%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::SegmentBox</name>
    <message>
        <source>Any segment</source>
        <translation>Tous les segments</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::SegmentSettingsDialog</name>
    <message>
        <source>By comparing customers with each other</source>
        <translation>En comparant les clients entre eux</translation>
    </message>
    <message>
        <source>By fixed limits</source>
        <translation>Par seuils fixes</translation>
    </message>
    <message>
        <source>Days since the last invoice, at most</source>
        <translation>Jours depuis la dernière facture, au plus</translation>
    </message>
    <message>
        <source>Invoices, at least</source>
        <translation>Factures, au moins</translation>
    </message>
    <message>
        <source>Revenue, net, at least</source>
        <translation>Chiffre d’affaires HT, au moins</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, note %2</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::SegmentsPage</name>
    <message>
        <source>As of the newest invoice</source>
        <translation>À la date de la dernière facture</translation>
    </message>
    <message>
        <source>As of another day</source>
        <translation>À une autre date</translation>
    </message>
    <message>
        <source>There is no invoice of a customer yet.</source>
        <translation>Il n’y a pas encore de facture de client.</translation>
    </message>
    <message>
        <source>customers compared with each other</source>
        <translation>clients comparés entre eux</translation>
    </message>
    <message>
        <source>fixed limits</source>
        <translation>seuils fixes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n customer(s)</source>
        <translation>
            <numerusform>%1, %2, %n client</numerusform>
            <numerusform>%1, %2, %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::Session</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::SettingsPage</name>
    <message>
        <source>A file on this computer: %1</source>
        <translation>Un fichier sur cet ordinateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>PostgreSQL: %1</source>
        <translation>PostgreSQL&#x202f;: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::SharedPane</name>
    <message>
        <source>For a spreadsheet, as this computer&apos;s language has it</source>
        <translation>Pour un tableur, selon la langue de cet ordinateur</translation>
    </message>
    <message>
        <source>For programs: comma and decimal point (RFC 4180)</source>
        <translation>Pour des programmes&#x202f;: virgule et point décimal (RFC 4180)</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::SignInForm</name>
    <message>
        <source>Signing in...</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter your e-mail and your password.</source>
        <translation>Saisissez votre e-mail et votre mot de passe.</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <translation>Trop de tentatives. Vous pourrez réessayer dans %1.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::SignInWindow</name>
    <message>
        <source>Password of the database</source>
        <translation>Mot de passe de la base</translation>
    </message>
    <message>
        <source>This computer has no key store that could keep the password, so DBLedger will ask for it at each start. It is never written to a file.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour conserver le mot de passe&#x202f;; DBLedger le demandera à chaque démarrage. Il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::SplitDelegate</name>
    <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::SplitDialog</name>
    <message>
        <source>Click the page that begins another document.</source>
        <translation>Cliquez sur la page qui commence un autre document.</translation>
    </message>
    <message numerus="yes">
        <source>This file seems to hold %n invoice(s): pages %1. Click a page to move a cut.</source>
        <translation>
            <numerusform>Ce fichier semble contenir %n facture&#x202f;: pages %1. Cliquez sur une page pour déplacer une coupe.</numerusform>
            <numerusform>Ce fichier semble contenir %n factures&#x202f;: pages %1. Cliquez sur une page pour déplacer une coupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s): pages %1</source>
        <translation>
            <numerusform>%n document&#x202f;: pages %1</numerusform>
            <numerusform>%n documents&#x202f;: pages %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One document: nothing is split</source>
        <translation>Un seul document&#x202f;: rien n’est découpé</translation>
    </message>
    <message>
        <source>That password does not open %1. The documents that it is split into have the same password.</source>
        <translation>Ce mot de passe n’ouvre pas %1. Les documents qui en sont découpés ont le même mot de passe.</translation>
    </message>
    <message>
        <source>%1 is protected. The documents that it is split into have the same password, which is used until you close DBLedger and never stored.</source>
        <translation>%1 est protégé. Les documents qui en sont découpés ont le même mot de passe, utilisé jusqu’à la fermeture de DBLedger et jamais enregistré.</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Mot de passe du document</translation>
    </message>
    <message>
        <source>Splitting...</source>
        <translation>Découpage…</translation>
    </message>
    <message>
        <source>Splitting: %1 of %2</source>
        <translation>Découpage&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::StatusLine</name>
    <message>
        <source>Local file: %1</source>
        <translation>Fichier local&#x202f;: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading, %n document(s) to go</source>
        <translation>
            <numerusform>Lecture, %n document restant</numerusform>
            <numerusform>Lecture, %n documents restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::SummaryBoard</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::TaxGrid</name>
    <message>
        <source>VAT rows</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Taxed %1</source>
        <translation>Base HT %1</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>TVA %1</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::TroubleForm</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>La base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Mot de passe de la base</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::UsersPane</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
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
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>What may %1 do?</source>
        <translation>Que peut faire %1&#x202f;?</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>A new password for %1, at least 8 characters. They choose their own at the next sign-in.</source>
        <translation>Un nouveau mot de passe pour %1, 8 caractères au moins. La personne choisit le sien à la prochaine connexion.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 a un nouveau mot de passe.</translation>
    </message>
</context>
<context>
    <name>dbledger::gui::VatBoard</name>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
</context>
<context>
    <name>dbledger::models::AlertRulesModel</name>
    <message>
        <source>Tells when</source>
        <translation>Prévient quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Alerts to see to</source>
        <translation>Alertes à traiter</translation>
    </message>
</context>
<context>
    <name>dbledger::models::AlertsModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
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
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>En sourdine jusqu’au</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dbledger::models::InvoicesModel</name>
    <message>
        <source>No due date is printed; this one is assumed.</source>
        <translation>Aucune échéance n’est imprimée&#x202f;; celle-ci est supposée.</translation>
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
        <source>Customer or supplier</source>
        <translation>Client ou fournisseur</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
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
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>dbledger::models::LinesModel</name>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>TVA %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>dbledger::models::MemoryModel</name>
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
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From invoice</source>
        <translation>De la facture</translation>
    </message>
    <message>
        <source>Learned by</source>
        <translation>Appris de</translation>
    </message>
    <message>
        <source>Learned on</source>
        <translation>Appris le</translation>
    </message>
    <message>
        <source>No label, the place alone tells</source>
        <translation>Pas de libellé, la place seule compte</translation>
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
        <source>page %1 (%2 %, %3 %)</source>
        <comment>from the left, from the top</comment>
        <translation>page %1 (%2&#x202f;%, %3&#x202f;%)</translation>
    </message>
    <message>
        <source>Page %1, %2 % from the left, %3 % from the top</source>
        <translation>Page %1, à %2&#x202f;% de la gauche, à %3&#x202f;% du haut</translation>
    </message>
</context>
<context>
    <name>dbledger::models::PartiesModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Revenue, net</source>
        <translation>CA HT</translation>
    </message>
    <message>
        <source>Purchases, net</source>
        <translation>Achats HT</translation>
    </message>
    <message>
        <source>Open, incl. VAT</source>
        <translation>À régler, TTC</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Dernière facture</translation>
    </message>
</context>
<context>
    <name>dbledger::models::ProductsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>We sell it</source>
        <translation>Nous le vendons</translation>
    </message>
</context>
<context>
    <name>dbledger::models::QueueModel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>De ou à</translation>
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
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
</context>
<context>
    <name>dbledger::models::RowsTable</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>dbledger::models::SplitPagesModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page %1, the first of document %2</source>
        <translation>Page %1, la première du document %2</translation>
    </message>
    <message>
        <source>Page %1 of document %2</source>
        <translation>Page %1 du document %2</translation>
    </message>
    <message>
        <source>Click or press Space to join it with the page before</source>
        <translation>Cliquez ou appuyez sur Espace pour la joindre à la page précédente</translation>
    </message>
    <message>
        <source>Click or press Space to begin a document here</source>
        <translation>Cliquez ou appuyez sur Espace pour commencer un document ici</translation>
    </message>
</context>
<context>
    <name>dbledger::models::TaxesModel</name>
    <message>
        <source>Rate %</source>
        <translation>Taux %</translation>
    </message>
    <message>
        <source>Taxed amount</source>
        <translation>Base HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>“%1” is no VAT category; %2 are.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une catégorie de TVA, contrairement à %2.</translation>
    </message>
</context>
</TS>
