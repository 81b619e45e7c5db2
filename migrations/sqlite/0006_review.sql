-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What people say of a draft beside its values: who has it, until when it waits, what it is, and which rules do not
-- stand in its way; and at which version of an invoice a change was made.

CREATE TABLE invoice_reviews (
    invoice_id INTEGER PRIMARY KEY REFERENCES invoices (id),
    note TEXT NOT NULL DEFAULT '',
    has_it TEXT NOT NULL DEFAULT '', -- who works on it
    has_it_since TEXT,
    postponed_until TEXT,
    direction TEXT CHECK (direction IN ('sale', 'purchase')), -- as a person said; stronger than what was read
    party_id INTEGER REFERENCES parties (id) ON DELETE SET NULL, -- whom a person took the other party for
    party_refused INTEGER NOT NULL DEFAULT 0 CHECK (party_refused IN (0, 1)), -- it is none that is stored
    booked_party_id INTEGER REFERENCES parties (id) ON DELETE SET NULL, -- whom it was booked to before it was reopened
    CHECK ((has_it = '') = (has_it_since IS NULL))
) STRICT;
CREATE INDEX invoice_reviews_party ON invoice_reviews (party_id);
CREATE INDEX invoice_reviews_booked_party ON invoice_reviews (booked_party_id);

CREATE INDEX invoices_drafts ON invoices (id) WHERE state = 'draft';

CREATE TABLE rule_overrides (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoices (id),
    rule TEXT NOT NULL,
    note TEXT NOT NULL CHECK (note <> ''),
    actor TEXT NOT NULL,
    made_at TEXT NOT NULL,
    withdrawn_at TEXT
) STRICT;
CREATE UNIQUE INDEX rule_overrides_standing ON rule_overrides (invoice_id, rule) WHERE withdrawn_at IS NULL;

-- Pairs that look like one invoice and are two.
CREATE TABLE distinct_invoices (
    invoice_id INTEGER NOT NULL REFERENCES invoices (id), -- of which it was said
    other_id INTEGER NOT NULL REFERENCES invoices (id),
    PRIMARY KEY (invoice_id, other_id)
) STRICT;
CREATE INDEX distinct_invoices_other ON distinct_invoices (other_id);

ALTER TABLE audit_log ADD COLUMN entity_version INTEGER NOT NULL DEFAULT 0; -- which the change made; 0: it made none
ALTER TABLE corrections ADD COLUMN released INTEGER NOT NULL DEFAULT 0 CHECK (released IN (0, 1)); -- what was read counts again
