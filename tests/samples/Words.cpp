// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Words.h"

#include <QHash>

namespace dbledger::samples {

namespace {

const QStringList &words(const char16_t *text)
{
    static QHash<const char16_t *, QStringList> lists;
    auto found = lists.find(text);
    if (found == lists.end())
        found = lists.insert(text, QString::fromUtf16(text).split(u'|'));
    return *found;
}

/// What belongs to one language; every list is written with bars between its items.
struct Vocabulary
{
    const char16_t *firstNames;
    const char16_t *lastNames;
    const char16_t *companies; ///< %1 and %2 are last names
    const char16_t *streets;   ///< %1 is a name, # a digit
    const char16_t *towns;     ///< %1 is a name, # a digit
    const char16_t *domains;
    const char16_t *products;
    const char16_t *services;
    const char16_t *details;
};

constexpr Vocabulary french{
    u"Margot|Camille|Élodie|Thierry|Noémi|Gilbert|Zoé|Hélène|Roger|Sébastien|Aimé|Bertrand|Inès|Lucas|Odette|Yves|"
    u"Stéphanie|René|Chloé|Pénélope|Alix|Benoît|Colette|Denis",
    u"Hoareau|Traore|Lefèvre|Dupré|Marchand|Besnard|Gauthier|Moulin|Chauvet|Perrin|Da Silva|Collet|Barbier|Rousset|"
    u"Étienne|Le Goff|Vasseur|Guérin|Bouchet|Lacombe|Fontaine|Pichon|Delorme|Royer",
    u"%1 et Fils|Ateliers %1|Maison %1 SARL|%1 Conseil SAS|Établissements %1|%1 & %2 Associés|Menuiserie %1|"
    u"Imprimerie %1|Transports %1|Boulangerie %1",
    u"##, boulevard %1|##, rue %1|###, avenue de %1|#, chemin %1|# bis, rue Lucy %1|##, place du %1|###, impasse %1",
    u"93666 Gay|75011 Paris|69003 Lyon|44000 Nantes|13006 Marseille|#3### %1-sur-Mer|#7### Saint %1|#2### %1-la-Forêt|"
    u"#4### %1|#6### Sainte %1-les-Bains",
    u"example.fr|exemple.net|noos.example|tele2.example|laposte.example",
    u"Ramette papier A4 80 g|Cartouche toner noir|Classeur à levier dos 8 cm|Agrafeuse de bureau|Souris sans fil|"
    u"Câble HDMI 2 m|Chaise de réunion empilable|Lampe LED articulée|Café en grains 1 kg|Eau minérale 6 x 1,5 L|"
    u"Carton double cannelure 40 x 30|Ruban adhésif havane|Gants de manutention taille 9|Perceuse à percussion 750 W|"
    u"Vis à bois 4 x 40 (boîte de 200)|Peinture murale blanc mat 10 L|Rouleau anti-goutte 180 mm|Multiprise 6 prises|"
    u"Disque dur externe 2 To|Clavier compact AZERTY|Huile d'olive vierge 75 cl|Farine de blé T55 25 kg|"
    u"Livre « Comptabilité pratique »|Badge visiteur magnétique",
    u"Audit du système d'information|Développement du module de réservation|Formation bureautique niveau 2|"
    u"Mission de conseil en organisation|Maintenance préventive annuelle|Rédaction du cahier des charges|"
    u"Traduction technique anglais-français|Pose de cloisons amovibles|Nettoyage des locaux|Refonte de la charte "
    u"graphique|"
    u"Accompagnement à la certification|Hébergement du site vitrine",
    u"Compte rendu remis le jour même|Intervention sur site, déplacement compris|Période du premier trimestre|"
    u"Selon devis accepté|Deux consultants pendant trois jours|Fournitures comprises|Recette effectuée avec le client|"
    u"Garantie un an pièces et main d'œuvre"};

constexpr Vocabulary english{
    u"Oliver|Amelia|Harriet|George|Isla|Callum|Imogen|Rhys|Freya|Declan|Beatrice|Alistair|Niamh|Edmund|Poppy|Gareth",
    u"Whitfield|Ashworth|Pemberton|Hughes|Barlow|Kirkpatrick|Thornton|Mallory|Doyle|Fairfax|Holloway|Sutcliffe|Granger|"
    u"Lockwood|Penrose|Merrick",
    u"%1 & Sons Ltd|%1 Engineering Limited|%1 and %2 LLP|%1 Supplies Ltd|The %1 Printing Company|%1 Catering Ltd|"
    u"%1 Consulting Limited|%1 Joinery Ltd",
    u"## %1 Road|# %1 Street|Unit #, %1 Business Park|### High Street|## %1 Lane|Studio #, %1 House",
    u"London SE1 #AB|Leeds LS1# #DX|Bristol BS# #TQ|Manchester M1# #JW|Norwich NR# #LP|York YO1# #HH",
    u"example.co.uk|example.org|mail.example",
    u"A4 copier paper, box of five reams|Ergonomic desk chair|Wireless presenter|Stainless steel kettle|Oak shelf 900 "
    u"mm|"
    u"Safety boots, size 10|Ground coffee 1 kg|Cat6 patch lead 3 m|Whiteboard 1200 x 900|Cordless drill 18 V|"
    u"Emulsion paint, magnolia 10 L|Extension lead 5 m|Recycled envelopes C5 (500)|First aid kit, 20 person|"
    u"Label printer tape 12 mm|USB-C docking station|Garden bench, teak|Brass door handle pair|Packing tape, clear|"
    u"Hand soap refill 5 L|LED panel 600 x 600|Toner cartridge, magenta",
    u"Website redesign, phase two|Quarterly bookkeeping|Boiler service and inspection|Brand photography|"
    u"Structural survey|Network cabling works|Staff training day|Copy editing of annual report|Grounds maintenance|"
    u"Interim project management|Data migration|Stage lighting hire",
    u"As agreed in our proposal|Two engineers on site|Includes travel within the M25|Delivered in three instalments|"
    u"Weeks commencing 4th and 11th|Materials supplied by client|Twelve months of support included|Out of hours "
    u"working"};

constexpr Vocabulary american{
    u"Sarah|Brianna|Tyler|Kimberly|Brandon|Megan|Dustin|Latoya|Cody|Heather|Jared|Vanessa|Trevor|Alyssa|Marcus|Denise",
    u"Smith|Rodriguez|Crossing|Johnston|Mcbride|Holloway|Gutierrez|Bowman|Schroeder|Ortega|Whitaker|Maddox|Pruitt|"
    u"Nguyen|"
    u"Castillo|Bradshaw",
    u"%1 Hardware Inc.|%1 & %2, LLC|%1 Medical Supply|%1 Group|%1 Landscaping LLC|%1, %2 and Partners|%1 Logistics "
    u"Inc.",
    u"0### %1 Crossing|### %1 Avenue|#### %1 Lane Suite ###|## %1 Street|#### %1 Mills Apt. ###|### North %1 Parkway",
    u"New %1, RI 4####|East %1, OR 9####|%1town, TX 7####|Port %1, NY 1####|%1berg, OH 4####|South %1, CA 9####",
    u"example.com|example.net|example.org",
    u"Copy paper, 10 ream case|Box cutter, retractable|Lumber 2x4x8|Galvanized nails 5 lb|Paint roller kit|Work "
    u"gloves, large|"
    u"Nitrile gloves (100)|LED bulb 60W equivalent|Bottled water 24 pack|Heavy duty stapler|Gel pens, dozen|"
    u"Desk organizer|Power strip 6 outlet|Garden hose 50 ft|Mulch, red 2 cu ft|Trash bags 55 gal|Wireless keyboard|"
    u"Folding table 6 ft|Air filter 20x25|Duct tape, silver|Storage bin 18 gal|Printer ink, tri-color",
    u"Lawn care, monthly|Tax preparation|On-site repair labor|Freight surcharge|Software subscription|Consulting "
    u"retainer|"
    u"Roof inspection|Court filing service|Payroll processing|Equipment rental, weekly",
    u"Billed per contract|Includes parts and labor|Two technicians|Net of promotional discount|Service area "
    u"B|Expedited"};

constexpr Vocabulary german{
    u"Jürgen|Annegret|Matthias|Heike|Björn|Käthe|Wolfgang|Ursula|Sören|Birgit|Dieter|Renate|Götz|Lieselotte|Torsten|"
    u"Anke",
    u"Müller|Schäfer|Grünwald|Hoffmann|Kröger|Weißenberg|Brandt|Vogel|Lindemann|Böhm|Sauer|Neuhaus|Reichert|Dörfler|"
    u"Jansen|"
    u"Ziegler",
    u"%1 GmbH|%1 & Söhne GmbH|Autohaus %1|Tischlerei %1|%1 + %2 Ingenieure|Bäckerei %1|%1 Medientechnik GmbH|Druckerei "
    u"%1|"
    u"%1 Haustechnik AG",
    u"Hauptstraße ##|Am Kirchplatz #|%1straße ##|Lindenallee ###|Industrieweg ##a|Alter Markt #|Im %1feld ##",
    u"80331 München|20095 Hamburg|5066# Köln|0410# Leipzig|7017# Stuttgart|2819# Bremen|3015# Hannover|9040# Nürnberg|"
    u"4#### Bad %1hausen",
    u"example.de|beispiel.example|example.org",
    u"Kopierpapier A4 weiß, 2500 Blatt|Bürostuhl mit Armlehne|Akkuschrauber 18 V|Schraubendrehersatz 8-teilig|"
    u"Kabeltrommel 25 m|Energiesparlampe E27|Arbeitshandschuhe Größe 10|Wandfarbe weiß 12,5 l|Kaffeebohnen 1 kg|"
    u"Mineralwasser Kiste 12 x 0,7 l|Aktenordner breit, blau|Netzwerkkabel Cat 7, 5 m|Tischleuchte schwenkbar|"
    u"Versandkarton 60 x 40 x 40|Klebeband braun|Briefumschläge DIN lang (1000)|Monitorhalterung|Verlängerungskabel 3 "
    u"m|"
    u"Reinigungsmittel Konzentrat 5 l|Spanplatte 19 mm zugeschnitten|Türgriff Edelstahl|Brötchen gemischt",
    u"Wartung der Heizungsanlage|Programmierung Schnittstelle|Beratung Datenschutz|Übersetzung Deutsch-Französisch|"
    u"Montage vor Ort|Gestaltung Broschüre|Miete Veranstaltungstechnik|Schulung der Mitarbeiter|Fahrtkostenpauschale|"
    u"Gartenpflege|Statische Berechnung|Entsorgung Altmaterial",
    u"gemäß Angebot vom Vormonat|inklusive An- und Abfahrt|zwei Monteure|Leistungszeitraum drittes Quartal|"
    u"einschließlich Kleinmaterial|Abnahme durch den Bauherrn|ohne Materialkosten|nach Aufwand"};

constexpr Vocabulary spanish{
    u"Íñigo|Lucía|Begoña|Joaquín|Rocío|Álvaro|Nuria|Ramón|Pilar|Gonzalo|Inés|Andrés",
    u"Aguirre|Peñalver|Castaño|Ibáñez|Montero|Olmedo|Quintana|Salcedo|Zubiri|Bermúdez|Cifuentes|Larrea",
    u"%1 e Hijos S.L.|Talleres %1 S.A.|Suministros %1 S.L.|Bodegas %1|%1 y %2 Abogados S.L.P.|Carpintería %1 S.L.|"
    u"Panadería %1|Grupo %1 S.A.",
    u"Calle %1, ##|Avda. de %1, ###|Plaza %1, #|C/ San %1, ## bajo|Polígono Industrial %1, nave ##|Paseo de %1, ##",
    u"28013 Madrid|08025 Barcelona|46001 Valencia|41004 Sevilla|48009 Bilbao|5000# Zaragoza|1500# A Coruña",
    u"example.es|ejemplo.example|example.org",
    u"Papel A4 80 g, caja de 5|Aceite de oliva virgen 5 L|Silla apilable gris|Tornillos 5 x 40 (200 uds)|"
    u"Pintura plástica blanca 15 L|Café molido 1 kg|Azulejo 20 x 20 blanco|Guantes de trabajo talla 9|"
    u"Lámpara de pie regulable|Cable eléctrico 2,5 mm|Botella de agua 1,5 L|Taladro percutor 800 W|"
    u"Caja de cartón reforzada|Tóner negro compatible|Jabón de manos 5 L|Queso curado de oveja",
    u"Asesoría fiscal trimestral|Reparación de cubierta|Diseño de catálogo|Limpieza de oficinas|"
    u"Mantenimiento de ascensor|Traducción jurada|Alquiler de carpa|Formación en prevención",
    u"Según presupuesto aceptado|Incluye desplazamiento|Material aportado por el cliente|Dos operarios|"
    u"Trabajos realizados en marzo|Garantía de dos años"};

constexpr Vocabulary italian{
    u"Giulia|Niccolò|Chiara|Matteo|Federica|Lorenzo|Ilaria|Tommaso|Beatrice|Davide|Eleonora|Pietro",
    u"Bellandi|Corsini|Ferrante|Gallo|Lombardi|Marchetti|Pellegrino|Quaranta|Rinaldi|Santoro|Tedesco|Zanetti",
    u"%1 S.r.l.|Fratelli %1 S.n.c.|Officina %1|%1 & %2 S.p.A.|Tipografia %1 S.r.l.|Pasticceria %1|Edilizia %1 S.r.l.|"
    u"Studio %1 Associati",
    u"Via %1, ##|Corso %1 ###|Piazza %1, #|Viale dei %1, ##|Via San %1 ##/A|Strada Provinciale %1, ##",
    u"20121 Milano (MI)|00185 Roma (RM)|10123 Torino (TO)|40126 Bologna (BO)|5012# Firenze (FI)|3712# Verona (VR)|"
    u"8013# Napoli (NA)",
    u"example.it|esempio.example|example.org",
    u"Carta A4 risma 500 fogli|Olio extravergine 3 L|Sedia impilabile nera|Viti autofilettanti 4 x 30|"
    u"Pittura lavabile bianca 14 L|Caffè in grani 1 kg|Piastrella gres 30 x 60|Guanti da lavoro taglia 10|"
    u"Lampada da tavolo|Cavo di rete 10 m|Acqua naturale 6 x 1,5 L|Trapano avvitatore 18 V|"
    u"Scatola in cartone 40 x 30|Toner nero rigenerato|Detergente pavimenti 5 L|Parmigiano stagionato",
    u"Consulenza del lavoro|Manutenzione caldaia|Progetto grafico opuscolo|Pulizia uffici|Verifica impianto elettrico|"
    u"Traduzione tecnica|Noleggio furgone|Corso sulla sicurezza",
    u"Come da preventivo accettato|Trasferta compresa|Materiale a carico del cliente|Due tecnici|"
    u"Lavori eseguiti in aprile|Garanzia ventiquattro mesi"};

constexpr Vocabulary dutch{
    u"Sanne|Joris|Femke|Bram|Lotte|Daan|Marijke|Ruben|Anouk|Gijs|Hanneke|Thijs",
    u"Hoekstra|Van Dijk|Bakker|Verhoeven|De Wit|Postma|Kuipers|Brouwer|Schouten|Van Leeuwen|Dekker|Timmerman",
    u"%1 B.V.|Gebroeders %1 B.V.|Bouwbedrijf %1|%1 & %2 Advies B.V.|Drukkerij %1|Bakkerij %1|%1 Techniek B.V.|"
    u"Groothandel %1 B.V.",
    u"%1straat ##|Kerkweg ###|Oude Gracht ##|%1laan #|Industrieweg ##-#|Havenkade ##",
    u"1012 AB Amsterdam|3511 KL Utrecht|5611 EM Eindhoven|9711 LM Groningen|6811 DX Arnhem|3011 GR Rotterdam",
    u"example.nl|voorbeeld.example|example.org",
    u"Kopieerpapier A4, doos|Bureaustoel zwart|Schroeven 4 x 40 (200 stuks)|Muurverf wit 10 L|Koffiebonen 1 kg|"
    u"Werkhandschoenen maat 10|Bureaulamp LED|Netwerkkabel 5 m|Mineraalwater 6 x 1,5 L|Accuboormachine 18 V|"
    u"Verhuisdoos dubbele golf|Toner zwart|Handzeep 5 L|Oude kaas 500 g|Fietsbel messing|Houten plank 120 cm",
    u"Onderhoud cv-ketel|Boekhouding kwartaal|Ontwerp huisstijl|Schoonmaak kantoor|Vertaling Engels-Nederlands|"
    u"Huur aanhanger|Montage zonnepanelen|Training medewerkers",
    u"Volgens offerte|Inclusief voorrijkosten|Twee monteurs|Materiaal door klant geleverd|Werkzaamheden in mei|"
    u"Garantie twee jaar"};

constexpr Vocabulary portuguese{
    u"Inês|Tomás|Catarina|Gonçalo|Beatriz|Duarte|Mafalda|Simão|Leonor|Afonso|Rita|Nuno",
    u"Azevedo|Brandão|Carvalhal|Falcão|Guimarães|Loureiro|Magalhães|Noronha|Pinheiro|Queirós|Saldanha|Teles",
    u"%1 & Filhos, Lda.|Oficina %1, Lda.|Padaria %1|%1 e %2, S.A.|Gráfica %1, Lda.|Construções %1, S.A.|"
    u"Distribuidora %1, Lda.|Carpintaria %1",
    u"Rua %1, ##|Avenida da %1, ###|Praça %1, #|Travessa do %1, ##|Rua Dr. %1, ## - 2.º|Largo de %1, #",
    u"1100-148 Lisboa|4050-253 Porto|3000-214 Coimbra|4700-320 Braga|8000-300 Faro|2400-108 Leiria|7000-508 Évora",
    u"example.pt|exemplo.example|example.org",
    u"Papel A4 80 g, resma|Azeite virgem extra 5 L|Cadeira empilhável|Parafusos 4 x 40 (200 un)|"
    u"Tinta plástica branca 15 L|Café em grão 1 kg|Azulejo 15 x 15|Luvas de trabalho tamanho 9|Candeeiro de mesa|"
    u"Cabo de rede 5 m|Água mineral 6 x 1,5 L|Berbequim 750 W|Caixa de cartão canelado|Toner preto|"
    u"Sabonete líquido 5 L|Queijo da serra 500 g",
    u"Contabilidade mensal|Reparação de telhado|Design de catálogo|Limpeza de escritórios|Manutenção de elevador|"
    u"Tradução certificada|Aluguer de viatura|Formação profissional",
    u"Conforme orçamento|Inclui deslocação|Material fornecido pelo cliente|Dois técnicos|Trabalhos de junho|"
    u"Garantia de dois anos"};

constexpr Vocabulary swiss{
    u"Urs|Regula|Beat|Vreni|Reto|Ursina|Köbi|Annelies|Ruedi|Silvia",
    u"Aeschlimann|Bühler|Camenzind|Fässler|Gerber|Hürlimann|Inauen|Kündig|Nägeli|Zürcher",
    u"%1 AG|%1 & Co. GmbH|Schreinerei %1 AG|%1 Treuhand AG|Käserei %1|Garage %1 GmbH|%1 Elektro AG",
    u"Bahnhofstrasse ##|%1weg #|Dorfstrasse ###|Seestrasse ##|Im %1 ##|Postgasse #",
    u"8001 Zürich|3011 Bern|4051 Basel|6003 Luzern|9000 St. Gallen|7000 Chur|8400 Winterthur",
    u"example.ch|beispiel.example|example.org",
    german.products,
    german.services,
    german.details};

const Vocabulary &vocabulary(Tongue tongue)
{
    switch (tongue) {
    case Tongue::French:
        return french;
    case Tongue::English:
        return english;
    case Tongue::American:
        return american;
    case Tongue::Spanish:
        return spanish;
    case Tongue::Italian:
        return italian;
    case Tongue::Dutch:
        return dutch;
    case Tongue::Portuguese:
        return portuguese;
    case Tongue::Swiss:
        return swiss;
    case Tongue::German:
        break;
    }
    return german;
}

const QStringList &nonsenseWords(int language)
{
    switch (language) {
    case 0:
        return words(
            u"celui|travail|élément|apporter|seulement|derrière|faute|tard|preuve|consulter|tourner|satisfaire|"
            u"parti|étoile|étranger|ici|confier|portier|fixe|croire|quarante|mémoire|siècle|goût|fenêtre|"
            u"désormais|arrêter|souffrir|bâtir|grâce|âme|tête|vêtement|naître|présence|lutte|pauvre|œil");
    case 1:
        return words(
            u"mention|back|sound|center|economic|everybody|north|three|whole|administration|rich|final|difficult|"
            u"cost|not|tell|include|become|marriage|man|skill|although|camera|beyond|century|middle|want|kind|"
            u"edge|so|crime|share|window|approach|light|evidence|through|will|money|fill|bill|million");
    default:
        return words(
            u"ad|illo|adipisci|quaerat|exercitationem|alias|dignissimos|labore|dolorem|error|accusamus|mollitia|"
            u"voluptatem|quasi|reprehenderit|ipsum|fugiat|harum|corrupti|minima|veniam|sint|optio|illum|nihil|"
            u"perspiciatis|eligendi|quibusdam|hic|odit|iure");
    }
}

/// A text of the list with its digits and names filled in.
QString filled(const char16_t *list, Tongue tongue, Random &random)
{
    QString text = random.shape(random.pick(words(list)));
    if (text.startsWith(u'0') && tongue != Tongue::American)
        text[0] = u'1';
    const QString first = lastName(tongue, random), second = lastName(tongue, random);
    return text.replace(QStringLiteral("%1"), first).replace(QStringLiteral("%2"), second);
}

QString plainLetters(const QString &text)
{
    QString result;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D))
        if (c.unicode() < 128 && c.isLetter())
            result += c;
    return result;
}

} // namespace

QString firstName(Tongue tongue, Random &random)
{
    return random.pick(words(vocabulary(tongue).firstNames));
}

QString lastName(Tongue tongue, Random &random)
{
    return random.pick(words(vocabulary(tongue).lastNames));
}

QString personName(Tongue tongue, Random &random)
{
    const QString first = firstName(tongue, random);
    return first + u' ' + lastName(tongue, random);
}

QString companyName(Tongue tongue, Random &random)
{
    return filled(vocabulary(tongue).companies, tongue, random);
}

Address address(Tongue tongue, Random &random)
{
    const QString street = filled(vocabulary(tongue).streets, tongue, random);
    return {street, filled(vocabulary(tongue).towns, tongue, random)};
}

QString email(const QString &name, Tongue tongue, Random &random)
{
    QString local;
    for (const QString &word : name.split(u' ')) {
        const QString letters = plainLetters(word);
        if (!letters.isEmpty() && local.size() < 14)
            local += (local.isEmpty() ? QString() : QStringLiteral(".")) + letters;
    }
    if (random.percent(30))
        local += QString::number(random.between(1, 99));
    return local + u'@' + random.pick(words(vocabulary(tongue).domains));
}

QString nonsense(Random &random)
{
    const QStringList &list = nonsenseWords(random.below(3));
    QStringList chosen;
    for (int left = random.percent(70) ? 4 : random.between(3, 5); left > 0; --left)
        chosen += random.pick(list);
    QString text = chosen.join(u' ') + u'.';
    text[0] = text[0].toUpper();
    return text;
}

QString product(Tongue tongue, Random &random)
{
    return random.pick(words(vocabulary(tongue).products));
}

QString service(Tongue tongue, Random &random)
{
    return random.pick(words(vocabulary(tongue).services));
}

QString detail(Tongue tongue, Random &random)
{
    return random.pick(words(vocabulary(tongue).details));
}

} // namespace dbledger::samples
