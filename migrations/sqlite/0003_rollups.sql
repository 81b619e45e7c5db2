-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What dashboards read: sums over approved invoices, kept by the program in the transaction of every change and
-- recounted by `dbledger-cli verify`. Amounts are minor units and signed here, and only here: a credit note is negative.
-- A day is a Julian day number. A book is a direction and a currency, so that no sum ever mixes currencies.

CREATE TABLE rollup_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    built INTEGER NOT NULL CHECK (built IN (0, 1)), -- 0: there were invoices before these tables
    revision INTEGER NOT NULL                       -- raised by every change
) STRICT;
INSERT INTO rollup_state (id, built, revision) VALUES (1, 0, 0);

CREATE TABLE rollup_books (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    direction TEXT NOT NULL CHECK (direction IN ('sale', 'purchase')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    UNIQUE (direction, currency)
) STRICT;

-- One row an approved invoice.
CREATE TABLE rollup_invoices (
    invoice_id INTEGER PRIMARY KEY REFERENCES invoices (id),
    book_id INTEGER NOT NULL REFERENCES rollup_books (id),
    party_id INTEGER NOT NULL REFERENCES parties (id),
    day INTEGER NOT NULL, -- of issue
    credit INTEGER NOT NULL CHECK (credit IN (0, 1)),
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    gross INTEGER NOT NULL,
    to_pay INTEGER NOT NULL,
    balance INTEGER NOT NULL, -- what is left to pay after all payments; the other sign where too much was paid
    due_day INTEGER NOT NULL,
    due_assumed INTEGER NOT NULL CHECK (due_assumed IN (0, 1))
) STRICT;
CREATE INDEX rollup_invoices_party ON rollup_invoices (party_id, book_id, credit, day, net, tax, gross);
CREATE INDEX rollup_invoices_day ON rollup_invoices (book_id, day, party_id, credit, net);
CREATE INDEX rollup_invoices_open ON rollup_invoices (book_id, due_day, party_id, due_assumed, balance)
    WHERE balance <> 0;

-- How customers are classed, by the newest classification; see settings "rfm".
CREATE TABLE party_segments (
    party_id INTEGER PRIMARY KEY REFERENCES parties (id),
    segment INTEGER NOT NULL CHECK (segment BETWEEN 1 AND 11),
    previous INTEGER NOT NULL CHECK (previous BETWEEN 0 AND 11), -- 0: none
    moved_day INTEGER NOT NULL -- as-of day of the classification that moved it here
) STRICT;
CREATE INDEX party_segments_segment ON party_segments (segment, party_id);

-- Scratch of a new classification: empty outside of its transaction.
CREATE TABLE rollup_moves (
    party_id INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    PRIMARY KEY (party_id, segment)
) STRICT, WITHOUT ROWID;

-- Segment 0 is everybody; the others hold the members' part again.
CREATE TABLE rollup_days (
    book_id INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    day INTEGER NOT NULL,
    invoices INTEGER NOT NULL,
    credit_notes INTEGER NOT NULL,
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    gross INTEGER NOT NULL,
    opened INTEGER NOT NULL,  -- by how much what is open changes on that day: issued less paid
    overdue INTEGER NOT NULL, -- by how much what is overdue changes on that day
    PRIMARY KEY (book_id, segment, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_taxes (
    book_id INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    day INTEGER NOT NULL,
    rate INTEGER NOT NULL, -- millionths of a percent; -1: what the breakdown does not state
    invoices INTEGER NOT NULL,
    base INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    PRIMARY KEY (book_id, segment, day, rate)
) STRICT, WITHOUT ROWID;

-- What a party bought (or sold to us): level 0 for good (start 0), 1 in a year, 2 in a month; start is its first day.
CREATE TABLE rollup_parties (
    book_id INTEGER NOT NULL,
    level INTEGER NOT NULL,
    start INTEGER NOT NULL,
    party_id INTEGER NOT NULL,
    invoices INTEGER NOT NULL,
    credit_notes INTEGER NOT NULL,
    net INTEGER NOT NULL,
    first_day INTEGER NOT NULL, -- of its invoices, not of credit notes; 0: none
    last_day INTEGER NOT NULL,
    PRIMARY KEY (book_id, level, start, party_id)
) STRICT, WITHOUT ROWID;

-- How many parties were invoiced in that time, and how many of them for the first time.
CREATE TABLE rollup_activity (
    book_id INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    level INTEGER NOT NULL,
    start INTEGER NOT NULL,
    parties INTEGER NOT NULL,
    new_parties INTEGER NOT NULL,
    PRIMARY KEY (book_id, segment, level, start)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_products (
    book_id INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    level INTEGER NOT NULL, -- 1 year, 2 month
    start INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    invoices INTEGER NOT NULL, -- that name it, credit notes not counted
    quantity INTEGER NOT NULL, -- millionths
    net INTEGER NOT NULL,
    PRIMARY KEY (book_id, segment, level, start, product_id)
) STRICT, WITHOUT ROWID;

-- Who bought which product on which day.
CREATE TABLE rollup_purchases (
    book_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    party_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    invoices INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    net INTEGER NOT NULL,
    PRIMARY KEY (book_id, product_id, party_id, day)
) STRICT, WITHOUT ROWID;
