-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What dashboards count beside the rollups: how long reading took, what came in when, and who bought what on the days
-- that are no whole month.

ALTER TABLE readings ADD COLUMN elapsed_ms INTEGER; -- of the whole; NULL: not known
UPDATE readings SET elapsed_ms = CAST(json_extract(content, '$.elapsed_ms.total') AS INTEGER) WHERE json_valid(content);
CREATE INDEX documents_imported ON documents (imported_at);
CREATE INDEX rollup_purchases_day ON rollup_purchases (book_id, day, product_id, party_id, invoices, quantity, net);
