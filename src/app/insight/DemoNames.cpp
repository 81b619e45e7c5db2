// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/DemoNames.h"

#include "domain/proof/Identifiers.h"

#include <array>
#include <numeric>

namespace dbledger::app::demo {

namespace {

template <std::size_t N>
QString pick(const std::array<const char16_t *, N> &list, int index)
{
    return QString::fromUtf16(list[std::size_t(index) % N]);
}

constexpr std::array firstNames{u"Élodie",   u"Bastien", u"Camille", u"Rémi",  u"Solène", u"Yannick", u"Aïcha",
                                u"Matthias", u"Ingrid",  u"Noé",     u"Tessa", u"Loïc",   u"Margaux", u"Anselm"};
constexpr std::array lastNames{u"Vasseur", u"Kermarrec", u"Lindqvist", u"Bonnafous", u"Teixeira",
                               u"Aubry",   u"Morvan",    u"Schröder",  u"Delacourt", u"Ouedraogo",
                               u"Besson",  u"Pellerin",  u"Garnier",   u"Nakache",   u"Thévenot"};
constexpr std::array trades{u"Menuiserie", u"Cabinet",     u"Boulangerie", u"Atelier", u"Transports",
                            u"Imprimerie", u"Pharmacie",   u"Garage",      u"Studio",  u"Librairie",
                            u"École",      u"Laboratoire", u"Brasserie"};
constexpr std::array places{u"du Parc",     u"des Tilleuls", u"Saint-Roch", u"de la Gare",    u"du Vieux Port",
                            u"Montplaisir", u"des Arcades",  u"Bellevue",   u"du Canal",      u"de l'Étoile",
                            u"des Halles",  u"Sainte-Anne",  u"du Moulin",  u"de la Fontaine"};
constexpr std::array forms{u"SARL", u"SAS", u"EURL", u"SA", u"SNC"};
constexpr std::array ways{u"rue", u"avenue", u"boulevard", u"place", u"chemin"};
constexpr std::array heroes{u"Jean Macé",   u"des Lilas",   u"Pasteur",      u"de Verdun",  u"Voltaire",
                            u"des Acacias", u"Victor Hugo", u"Jeanne d'Arc", u"des Écoles", u"Gambetta",
                            u"du Marché",   u"George Sand", u"Lamartine"};
constexpr std::array towns{u"69003 Lyon",  u"33000 Bordeaux",         u"35200 Rennes",     u"44100 Nantes",
                           u"59800 Lille", u"31400 Toulouse",         u"67000 Strasbourg", u"13006 Marseille",
                           u"21000 Dijon", u"63000 Clermont-Ferrand", u"76600 Le Havre",   u"25000 Besançon"};
constexpr std::array things{u"Ramette papier",  u"Cahier relié",       u"Stylo bille",   u"Classeur à levier",
                            u"Lampe de bureau", u"Chaise ergonomique", u"Tableau blanc", u"Agrafeuse",
                            u"Enveloppes",      u"Calculatrice",       u"Clavier",       u"Destructeur",
                            u"Agenda",          u"Globe terrestre",    u"Atlas illustré"};
constexpr std::array kinds{u"A4 80 g",         u"bleu nuit", u"grand format", u"recyclé",
                           u"édition atelier", u"XL",        u"compact",      u"noir mat"};
constexpr std::array goods{u"Papier en bobine",  u"Encre offset",     u"Transport régional", u"Électricité bureaux",
                           u"Carton ondulé",     u"Nettoyage locaux", u"Abonnement télécom", u"Location utilitaire",
                           u"Conseil comptable", u"Palettes bois",    u"Hébergement site",   u"Film étirable"};

} // namespace

/// A family name, from the second round on one that marriage made double: never twice the same in a round.
static QString familyName(int index, int round)
{
    const QString name = pick(lastNames, index);
    return round == 0 ? name : name + u'-' + pick(lastNames, index + round);
}

QString companyName(int index)
{
    // Lists whose lengths have no common factor pair every entry with every other before anything repeats.
    static_assert(std::gcd(trades.size(), places.size()) == 1 && std::gcd(trades.size(), lastNames.size()) == 1);
    constexpr int placed = int(trades.size() * places.size()), owned = int(trades.size() * lastNames.size());
    const QString trade = pick(trades, index);
    const QString rest = index < placed ? pick(places, index) : familyName(index, (index - placed) / owned);
    return trade + u' ' + rest + u' ' + pick(forms, index / 7);
}

QString personName(int index)
{
    static_assert(std::gcd(firstNames.size(), lastNames.size()) == 1);
    return pick(firstNames, index) + u' ' + familyName(index, index / int(firstNames.size() * lastNames.size()));
}

QString street(int index)
{
    return QString::number(1 + index * 7 % 180) + u' ' + pick(ways, index) + u' ' + pick(heroes, index / 2);
}

QString town(int index)
{
    return pick(towns, index);
}

QString productName(int index)
{
    return pick(things, index) + u' ' + pick(kinds, index / int(things.size()));
}

QString purchaseName(int index)
{
    const int round = index / int(goods.size());
    return pick(goods, index) + (round > 0 ? QStringLiteral(" %1").arg(round + 1) : QString());
}

QString siren(int index)
{
    const QString digits = QString::number(40000000 + index * 7919 % 50000000);
    for (int check = 0; check < 10; ++check)
        if (const QString whole = digits + QString::number(check); domain::isSiren(whole))
            return whole;
    return {};
}

QString vatIdOf(const QString &siren)
{
    const int key = int((12 + 3 * (siren.toLongLong() % 97)) % 97);
    return QStringLiteral("FR%1%2").arg(key, 2, 10, QChar(u'0')).arg(siren);
}

} // namespace dbledger::app::demo
