// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/LineTable.h"
#include "extraction/words/View.h"

#include <QSet>

#include <optional>

namespace dbledger::extraction {

/// A segment of a line, or what is left of it behind a label.
struct Piece
{
    qsizetype line = 0;
    qsizetype first = 0;
    qsizetype count = 0;
    QString text;
    domain::Box box;
    double confidence = 1;
};

/// Name and address of a party as they stand under each other.
struct PartyBlock
{
    Piece name;      ///< empty text: no name was found
    QString cleaned; ///< the name as cleanedName() gives it
    QList<Piece> address;
    qsizetype lastLine = 0;
    domain::Box box; ///< around all of it
    int page = 1;
    double weight = 0; ///< of the label that introduced it
    bool isEmpty() const { return cleaned.isEmpty(); }
    QString addressText() const; ///< its lines joined by ", "
};

/// Reads the blocks of text that parties stand in.
class PartyBlocks
{
public:
    /// Segments nearer than `joinGap` character heights are one piece: till slips are set wide.
    PartyBlocks(const View &view, const LineTable &table, double joinGap);

    const QList<Piece> &pieces() const { return m_pieces; }
    QList<const Piece *> piecesOn(qsizetype line) const;

    /// The block that a party label introduces: behind it on its line, or below it.
    PartyBlock behind(const Label &label) const;
    /// Name and address of a letterhead in one line ("Muster GmbH · Weg 1 · 12345 Ort") that begins with that piece;
    /// empty for any other piece. Recognisers lose the separators: then the parts are the pieces of the line.
    PartyBlock senderLine(const Piece &piece) const;
    /// The block whose first line is that piece.
    PartyBlock startingAt(const Piece &piece) const;
    /// Whether a piece is no text of its own but a label, a title or a value with a label.
    bool isLabelled(const Piece &piece) const;
    /// Whether a piece is a label of unknown words: over a name with its address, or before the values of a list.
    bool isHead(const Piece &piece) const { return m_heads.contains({piece.line, piece.first}); }
    /// Whether a piece begins with the label of a register, tax or telephone number, or of an address in the net: such
    /// lines follow the address of a seller.
    bool isReach(const Piece &piece) const;
    bool isInTable(const Piece &piece) const;
    /// Whether a piece is a name whose whole address follows it, street and town.
    bool isAddressed(const Piece &name) const;
    /// Whether an address in the net, behind its "@" or "www.", has the first word of the name.
    bool isInWebAddress(const QString &name) const;
    /// The piece under it in its column, at most `gap` character heights below; null where there is none.
    const Piece *below(const Piece &piece, double gap = nextLine) const;

    static constexpr double nextLine = 1.5;  ///< lines of one block are no farther apart
    static constexpr double blankLine = 2.6; ///< from a label or a sender line to the block it introduces

private:
    bool isTitleEdge(qsizetype index, qsizetype next) const;
    Piece pieceOf(qsizetype line, qsizetype first, qsizetype count) const;
    std::optional<Piece> pieceBehind(const Label &label) const;
    PartyBlock under(const Label &label) const;
    bool canOpenBlock(const Piece &piece) const;
    PartyBlock grow(const Piece &name) const;
    void findFacts();
    void findHeads();
    static double widestBlank(const Line &line);
    void findColumnHeads();
    QStringList letterheadOf(const Piece &piece) const;
    bool endsBlock(const Piece &piece) const;

    const View &m_view;
    const LineTable &m_table;
    QList<Piece> m_pieces;
    QStringList m_hosts;                           ///< of the addresses in the net, folded
    QSet<std::pair<qsizetype, qsizetype>> m_heads; ///< line and first token of what no lexicon calls a label
};

} // namespace dbledger::extraction
