-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The books: parties, products, invoices with their rows, payments, corrections. Amounts are whole minor units of the
-- invoice's currency, quantities, unit prices and rates are millionths.

CREATE TABLE parties (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL, -- without legal forms and punctuation
    search TEXT NOT NULL,   -- folded name, e-mail, numbers
    address TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    vat_id TEXT NOT NULL DEFAULT '',
    siren TEXT NOT NULL DEFAULT '',
    siret TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    customer_number TEXT NOT NULL DEFAULT '',
    customer_number_key TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT '',
    birth_date TEXT,
    category TEXT NOT NULL DEFAULT '',
    terms_days INTEGER CHECK (terms_days BETWEEN 0 AND 365),
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX parties_name ON parties (name_key);
CREATE INDEX parties_vat_id ON parties (vat_id) WHERE vat_id <> '';
CREATE INDEX parties_siren ON parties (siren) WHERE siren <> '';
CREATE INDEX parties_customer_number ON parties (customer_number_key) WHERE customer_number_key <> '';

CREATE TABLE products (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    search TEXT NOT NULL,
    sku TEXT NOT NULL DEFAULT '',
    supplier_id INTEGER REFERENCES parties (id), -- NULL: we sell it
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX products_supplier ON products (supplier_id);

-- The names and codes by which invoices speak of a product. The price is not one of them.
CREATE TABLE product_aliases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES products (id),
    supplier_id INTEGER REFERENCES parties (id),
    kind TEXT NOT NULL CHECK (kind IN ('sku', 'description')),
    alias_key TEXT NOT NULL,
    alias TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX product_aliases_key ON product_aliases (COALESCE(supplier_id, 0), kind, alias_key);
CREATE INDEX product_aliases_product ON product_aliases (product_id);
CREATE INDEX product_aliases_supplier ON product_aliases (supplier_id);

CREATE TABLE invoices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'void')),
    direction TEXT CHECK (direction IN ('sale', 'purchase')),
    number TEXT NOT NULL DEFAULT '',
    number_key TEXT NOT NULL DEFAULT '',
    document_type INTEGER NOT NULL DEFAULT 380, -- UNTDID 1001
    issue_date TEXT,
    due_date TEXT,
    due_date_assumed INTEGER NOT NULL DEFAULT 0 CHECK (due_date_assumed IN (0, 1)),
    delivery_date TEXT,
    list_date TEXT NOT NULL, -- the issue date, or the day of arrival while it is unknown
    currency TEXT CHECK (length(currency) = 3),
    net_minor INTEGER,
    tax_minor INTEGER,
    gross_minor INTEGER,
    due_minor INTEGER,
    tax_stated INTEGER NOT NULL DEFAULT 0 CHECK (tax_stated IN (0, 1)),
    party_id INTEGER REFERENCES parties (id),
    proposed_party_id INTEGER REFERENCES parties (id), -- a match too weak to be one
    party_name TEXT NOT NULL DEFAULT '',              -- as printed
    party_key TEXT NOT NULL DEFAULT '',   -- for telling duplicates
    iban TEXT NOT NULL DEFAULT '',
    purchase_order TEXT NOT NULL DEFAULT '',
    payment_reference TEXT NOT NULL DEFAULT '',
    document_id INTEGER REFERENCES documents (id),
    duplicate_of INTEGER REFERENCES invoices (id),
    void_reason TEXT NOT NULL DEFAULT '',
    search TEXT NOT NULL,
    created_at TEXT NOT NULL,
    approved_at TEXT,
    CHECK ((net_minor IS NULL AND tax_minor IS NULL AND gross_minor IS NULL AND due_minor IS NULL)
        OR currency IS NOT NULL),
    CHECK (state <> 'approved' OR (number <> '' AND issue_date IS NOT NULL AND due_date IS NOT NULL
        AND direction IS NOT NULL AND party_id IS NOT NULL AND approved_at IS NOT NULL
        AND net_minor IS NOT NULL AND tax_minor IS NOT NULL AND gross_minor >= 0)),
    CHECK (state <> 'void' OR void_reason <> '')
) STRICT;
CREATE INDEX invoices_list ON invoices (list_date, id);
CREATE INDEX invoices_number ON invoices (number_key);
CREATE INDEX invoices_party ON invoices (party_id, issue_date);
CREATE INDEX invoices_proposed_party ON invoices (proposed_party_id);
CREATE INDEX invoices_document ON invoices (document_id);
CREATE INDEX invoices_duplicate ON invoices (duplicate_of);
CREATE INDEX invoices_revenue ON invoices (direction, state, issue_date);

CREATE TABLE invoice_lines (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoices (id),
    position INTEGER NOT NULL,
    description TEXT NOT NULL,
    sku TEXT NOT NULL DEFAULT '',
    product_id INTEGER REFERENCES products (id),
    quantity INTEGER,   -- millionths
    unit_price INTEGER, -- millionths
    tax_rate INTEGER,   -- millionths of a percent
    total_minor INTEGER,
    UNIQUE (invoice_id, position)
) STRICT;
CREATE INDEX invoice_lines_product ON invoice_lines (product_id);

CREATE TABLE invoice_taxes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoices (id),
    position INTEGER NOT NULL,
    rate INTEGER, -- millionths of a percent
    base_minor INTEGER,
    tax_minor INTEGER,
    UNIQUE (invoice_id, position)
) STRICT;

CREATE TABLE payments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoices (id),
    paid_on TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    method TEXT NOT NULL CHECK (method IN ('transfer', 'card', 'cash', 'cheque', 'direct-debit', 'other')),
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    reversed_at TEXT,
    reversal_reason TEXT NOT NULL DEFAULT '',
    CHECK ((reversed_at IS NULL) = (reversal_reason = ''))
) STRICT;
CREATE INDEX payments_invoice ON payments (invoice_id);
CREATE INDEX payments_date ON payments (paid_on);

CREATE TABLE corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoices (id),
    field TEXT NOT NULL,
    from_value TEXT NOT NULL,
    to_value TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_invoice ON corrections (invoice_id, id);
