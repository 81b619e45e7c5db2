// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/parties/PartyBlocks.h"
#include "extraction/words/Ranking.h"

namespace dbledger::extraction {

enum class PartyRole { None, Seller, Buyer, Other };

/// Who sells and who buys: by labels ("Bill to", "Lieferant"), by the letterhead, by sender lines and legal footers, by
/// address blocks that nothing labels. Names and addresses; their identifiers are PartyIds'.
class Parties
{
public:
    /// `isTill`: a till slip has its seller in its first lines and no buyer unless one is labelled.
    Parties(const View &view, const LineTable &table, bool isTill);

    struct Party
    {
        Ranking names;
        PartyBlock block; ///< that the best name and the address stand in
    };
    const Party &seller() const { return m_seller; }
    const Party &buyer() const { return m_buyer; }

    /// To whom something at that place belongs: the party whose block holds it, else whose label stands above it.
    PartyRole roleAt(int page, const domain::Box &box, qsizetype line) const;

private:
    bool namesOwner(const Label &label) const;
    std::pair<double, double> weightsOf(const Label &label) const;
    void readLabelled();
    bool isHeadOf(const Label &label, const PartyBlock &block) const;
    bool hasCounterpart(const Label &label) const;
    void readSenderLines();
    void readLegalLines();
    void readPair();
    int signsOfSeller(const PartyBlock &block) const;
    void readLetterheads();
    void readTopOfSlip();
    bool isReadable(const Piece &piece) const;
    QString wholeName(const QList<const Piece *> &lines, qsizetype last) const;
    double goesOn(const QString &name, const Piece &below) const;
    void readLooseBuyer();
    bool goesOnAbove(const Piece &piece) const;
    double letterheadScore(const Piece &piece) const;
    bool belongsToBuyer(const QString &name) const;
    bool standsOnTop(const QString &name) const;
    bool isOtherThanSeller(const QString &name) const;
    bool isMentionedElsewhere(const QString &name, qsizetype line) const;
    void offer(Party &party, const PartyBlock &block, double score);
    void mergeVariants(Party &party) const;
    void dropNamesOf(const Party &other, Party &party) const;
    void pickBlock(Party &party, const QList<PartyBlock> &blocks) const;

    const View &m_view;
    PartyBlocks m_blocks;
    bool m_isTill;
    double m_textHeight = 0; ///< usual character height
    Party m_seller, m_buyer;
    QList<PartyBlock> m_sellerBlocks, m_buyerBlocks;
    QString m_legalName; ///< who signs the legal line at the foot
};

} // namespace dbledger::extraction
