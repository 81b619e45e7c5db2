-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a dashboard of one product reads: a row a day instead of one a customer and day, and the VAT of the invoices
-- that have it. Indexes that answer a party's and a product's questions without their tables.

CREATE TABLE rollup_product_days (
    book_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    invoices INTEGER NOT NULL, -- that name it, credit notes not counted
    quantity INTEGER NOT NULL, -- millionths
    net INTEGER NOT NULL,
    PRIMARY KEY (book_id, product_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_product_taxes (
    book_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    rate INTEGER NOT NULL, -- as in rollup_taxes
    invoices INTEGER NOT NULL,
    base INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    PRIMARY KEY (book_id, product_id, day, rate)
) STRICT, WITHOUT ROWID;

DROP INDEX rollup_invoices_party;
DROP INDEX invoice_lines_product;
CREATE INDEX rollup_invoices_party
    ON rollup_invoices (party_id, book_id, credit, day, net, tax, gross, to_pay, balance, due_day);
CREATE INDEX invoice_lines_product ON invoice_lines (product_id, invoice_id, unit_price);

UPDATE rollup_state SET built = 0; -- all are counted once more
