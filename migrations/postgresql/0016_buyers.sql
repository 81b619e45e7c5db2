-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When a party first and last bought a product: how many buyers a time has that reaches to the first or the last day.
-- What a dashboard of one party reads: its VAT by day, its products by an index.

CREATE TABLE rollup_buyers (
    book_id BIGINT NOT NULL,
    product_id BIGINT NOT NULL,
    party_id BIGINT NOT NULL,
    first_day INTEGER NOT NULL, -- of invoices, not of credit notes; 0: none
    last_day INTEGER NOT NULL,
    PRIMARY KEY (book_id, product_id, party_id) INCLUDE (first_day, last_day)
);
INSERT INTO rollup_buyers (book_id, product_id, party_id, first_day, last_day)
SELECT book_id, product_id, party_id, MIN(day), MAX(day) FROM rollup_purchases WHERE invoices > 0
GROUP BY book_id, product_id, party_id;

CREATE TABLE rollup_party_taxes (
    book_id BIGINT NOT NULL,
    party_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    rate INTEGER NOT NULL, -- as in rollup_taxes
    invoices INTEGER NOT NULL,
    base BIGINT NOT NULL,
    tax BIGINT NOT NULL,
    PRIMARY KEY (book_id, party_id, day, rate) INCLUDE (invoices, base, tax)
);
INSERT INTO rollup_party_taxes (book_id, party_id, day, rate, invoices, base, tax)
SELECT r.book_id, r.party_id, r.day, r.rate, SUM(r.invoices), SUM(r.base), SUM(r.tax) FROM (
    SELECT f.book_id, f.party_id, f.day, t.rate, 1 - f.credit AS invoices,
           SUM((1 - 2 * f.credit) * t.base_minor) AS base, SUM((1 - 2 * f.credit) * t.tax_minor) AS tax
    FROM rollup_invoices f JOIN invoice_taxes t ON t.invoice_id = f.invoice_id
    WHERE t.rate IS NOT NULL AND t.base_minor IS NOT NULL AND t.tax_minor IS NOT NULL
    GROUP BY f.invoice_id, t.rate
    UNION ALL
    SELECT f.book_id, f.party_id, f.day, -1, 1 - f.credit,
           f.net - COALESCE(SUM((1 - 2 * f.credit) * t.base_minor), 0),
           f.tax - COALESCE(SUM((1 - 2 * f.credit) * t.tax_minor), 0)
    FROM rollup_invoices f LEFT JOIN invoice_taxes t ON t.invoice_id = f.invoice_id
        AND t.rate IS NOT NULL AND t.base_minor IS NOT NULL AND t.tax_minor IS NOT NULL
    GROUP BY f.invoice_id
    HAVING f.net <> COALESCE(SUM((1 - 2 * f.credit) * t.base_minor), 0)
        OR f.tax <> COALESCE(SUM((1 - 2 * f.credit) * t.tax_minor), 0)
) AS r GROUP BY r.book_id, r.party_id, r.day, r.rate;

CREATE INDEX rollup_purchases_party ON rollup_purchases (book_id, party_id, day)
    INCLUDE (product_id, invoices, quantity, net);

ALTER TABLE rollup_invoices DROP CONSTRAINT rollup_invoices_pkey;
ALTER TABLE rollup_invoices ADD PRIMARY KEY (invoice_id) INCLUDE (book_id, party_id, day, credit);

ANALYZE rollup_buyers;
ANALYZE rollup_party_taxes;
