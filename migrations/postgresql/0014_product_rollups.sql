-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a dashboard of one product reads: a row a day instead of one a customer and day, and the VAT of the invoices
-- that have it. Indexes that answer a party's and a product's questions without their tables.

CREATE TABLE rollup_product_days (
    book_id BIGINT NOT NULL,
    product_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    invoices INTEGER NOT NULL, -- that name it, credit notes not counted
    quantity BIGINT NOT NULL, -- millionths
    net BIGINT NOT NULL,
    PRIMARY KEY (book_id, product_id, day) INCLUDE (invoices, quantity, net)
);

CREATE TABLE rollup_product_taxes (
    book_id BIGINT NOT NULL,
    product_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    rate INTEGER NOT NULL, -- as in rollup_taxes
    invoices INTEGER NOT NULL,
    base BIGINT NOT NULL,
    tax BIGINT NOT NULL,
    PRIMARY KEY (book_id, product_id, day, rate) INCLUDE (invoices, base, tax)
);

DROP INDEX rollup_invoices_party;
DROP INDEX invoice_lines_product;
CREATE INDEX rollup_invoices_party ON rollup_invoices (party_id, book_id, credit, day)
    INCLUDE (net, tax, gross, to_pay, balance, due_day);
CREATE INDEX invoice_lines_product ON invoice_lines (product_id, invoice_id) INCLUDE (unit_price, id);

UPDATE rollup_state SET built = FALSE; -- all are counted once more
