-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where suppliers print what, as people's corrections taught it.

CREATE TABLE supplier_memory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    supplier TEXT NOT NULL, -- "vat:...", "siren:...", "iban:...", "name:..."
    supplier_name TEXT NOT NULL,
    field TEXT NOT NULL,
    label TEXT NOT NULL, -- '': none, the place alone tells
    side TEXT NOT NULL CHECK (side IN ('none', 'left', 'above')),
    page INTEGER NOT NULL CHECK (page >= 1),
    x REAL NOT NULL, -- of the value, in fractions of the page
    y REAL NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    format TEXT NOT NULL,
    invoice_id INTEGER REFERENCES invoices (id), -- NULL: imported
    learned_by TEXT NOT NULL,
    learned_at TEXT NOT NULL,
    UNIQUE (supplier, field)
) STRICT;
CREATE INDEX supplier_memory_invoice ON supplier_memory (invoice_id);
