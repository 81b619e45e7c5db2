-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What people want to be told of, and what there was to tell.

CREATE TABLE alert_rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL CHECK (kind IN ('party-silent', 'segment-worse', 'party-revenue-down', 'product-revenue-down',
        'invoice-over', 'overdue', 'iban-changed', 'number-gap', 'number-reused', 'suffix-again')),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    days INTEGER NOT NULL,
    percent INTEGER NOT NULL,
    amount_minor INTEGER,
    currency TEXT CHECK (length(currency) = 3),
    party_id INTEGER REFERENCES parties (id),
    product_id INTEGER REFERENCES products (id),
    created_at TEXT NOT NULL,
    removed_at TEXT,
    first_audit INTEGER NOT NULL, -- the last row of audit_log before it was made
    looked_until INTEGER NOT NULL, -- the last one that was looked at
    CHECK ((amount_minor IS NULL) = (currency IS NULL))
) STRICT;

CREATE TABLE alerts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule_id INTEGER NOT NULL REFERENCES alert_rules (id),
    alert_key TEXT NOT NULL, -- what it is of: told once
    state TEXT NOT NULL CHECK (state IN ('open', 'acknowledged', 'settled')),
    snoozed_until TEXT,
    party_id INTEGER REFERENCES parties (id),
    product_id INTEGER REFERENCES products (id),
    invoice_id INTEGER REFERENCES invoices (id),
    other_invoice_id INTEGER REFERENCES invoices (id),
    arguments TEXT NOT NULL, -- JSON: of its sentence
    raised_at TEXT NOT NULL,
    changed_by TEXT NOT NULL DEFAULT '',
    changed_at TEXT,
    UNIQUE (rule_id, alert_key)
) STRICT;
CREATE INDEX alerts_open ON alerts (id) WHERE state = 'open';
CREATE INDEX alerts_party ON alerts (party_id);
CREATE INDEX alerts_product ON alerts (product_id);
CREATE INDEX alerts_invoice ON alerts (invoice_id);
CREATE INDEX alerts_other_invoice ON alerts (other_invoice_id);
CREATE INDEX alert_rules_party ON alert_rules (party_id);
CREATE INDEX alert_rules_product ON alert_rules (product_id);
