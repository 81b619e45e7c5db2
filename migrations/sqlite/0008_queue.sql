-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How far every document has come, in one row: what the queue that people see is listed, sorted and counted by. It
-- follows from documents, jobs and invoices; the program keeps it in the transaction of every change.

CREATE TABLE queue_entries (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'reading', 'needs-password', 'to-review', 'proved', 'approved',
        'duplicate', 'postponed', 'rejected', 'failed', 'removed')),
    invoice_id INTEGER REFERENCES invoices (id),
    file_key TEXT NOT NULL,  -- folded
    party_key TEXT NOT NULL, -- folded; U+FFFD where there is none, which sorts last
    amount INTEGER NOT NULL,    -- millionths of the gross total's currency; the least number where there is none
    obstacles TEXT,             -- JSON: why the draft is not approved; NULL: not known
    postponed_until TEXT,        -- of a draft
    changed_at TEXT NOT NULL -- by the database's clock
) STRICT;
CREATE INDEX queue_entries_state ON queue_entries (state, document_id);
CREATE INDEX queue_entries_file ON queue_entries (file_key, document_id);
CREATE INDEX queue_entries_party ON queue_entries (party_key, document_id);
CREATE INDEX queue_entries_amount ON queue_entries (amount, document_id);
CREATE INDEX queue_entries_changed ON queue_entries (changed_at);
CREATE INDEX queue_entries_invoice ON queue_entries (invoice_id);

ALTER TABLE documents ADD COLUMN removed_at TEXT; -- taken out of the queue; the bytes stay
ALTER TABLE documents ADD COLUMN removed_draft_id INTEGER REFERENCES invoices (id); -- that went with it
