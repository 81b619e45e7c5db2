-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What lists of invoices are sorted by, page by page, beside the date.

-- The number with its groups of digits equally wide, and the folded name of the other party. What was stored before
-- sorts as it is written until it changes.
ALTER TABLE invoices ADD COLUMN number_sort TEXT NOT NULL DEFAULT '';
ALTER TABLE invoices ADD COLUMN party_sort TEXT NOT NULL DEFAULT '';
UPDATE invoices SET number_sort = LOWER(number), party_sort = LOWER(party_name);

-- Folded by the program: byte by byte is the same order in every database.
ALTER TABLE invoices ALTER COLUMN number_sort TYPE TEXT COLLATE "C";
ALTER TABLE invoices ALTER COLUMN party_sort TYPE TEXT COLLATE "C";

CREATE INDEX invoices_by_number ON invoices (number_sort, id);
CREATE INDEX invoices_by_party ON invoices (party_sort, id);
CREATE INDEX invoices_by_gross ON invoices (COALESCE(gross_minor, -9000000000000000000), id);
