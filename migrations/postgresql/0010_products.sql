-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What lists of products are sorted by, page by page, and products that were merged.

-- Set: it was merged, its lines and names are another's now. It stays for the way back.
ALTER TABLE products ADD COLUMN merged_into BIGINT REFERENCES products (id);
-- The folded name; what was stored before sorts with its accents.
ALTER TABLE products ADD COLUMN name_sort TEXT NOT NULL DEFAULT '';
UPDATE products SET name_sort = LOWER(name);

-- Folded by the program: byte by byte is the same order in every database.
ALTER TABLE products ALTER COLUMN name_sort TYPE TEXT COLLATE "C";

CREATE INDEX products_by_name ON products (name_sort, id);
CREATE INDEX products_merged ON products (merged_into) WHERE merged_into IS NOT NULL;

-- Level 0: for good.
INSERT INTO rollup_products (book_id, segment, level, start, product_id, invoices, quantity, net)
    SELECT book_id, segment, 0, 0, product_id, SUM(invoices), SUM(quantity), SUM(net) FROM rollup_products
    WHERE level = 1 GROUP BY book_id, segment, product_id;
CREATE INDEX rollup_products_net ON rollup_products (book_id, net, product_id) WHERE level = 0 AND segment = 0;
CREATE INDEX rollup_products_quantity ON rollup_products (book_id, quantity, product_id)
    WHERE level = 0 AND segment = 0;
