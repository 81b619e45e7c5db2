-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What lists of parties are sorted by, page by page, and the merges that a person decided on.

-- Set: it was merged, its invoices are another's now, and so is what will match it. It stays for the way back.
ALTER TABLE parties ADD COLUMN merged_into INTEGER REFERENCES parties (id);

CREATE INDEX parties_search ON parties (search, id);
CREATE INDEX parties_merged ON parties (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX rollup_parties_net ON rollup_parties (book_id, net, party_id) WHERE level = 0;
CREATE INDEX rollup_parties_last ON rollup_parties (book_id, last_day, party_id) WHERE level = 0;

CREATE TABLE merges (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('party', 'product')),
    into_id INTEGER NOT NULL,
    from_id INTEGER NOT NULL,
    merged_at TEXT NOT NULL,
    merged_by TEXT NOT NULL,
    undone_at TEXT
) STRICT;
CREATE INDEX merges_into ON merges (kind, into_id);

-- What went from the one to the other, row by row: so that undoing a merge takes back that and nothing else.
CREATE TABLE merge_moves (
    merge_id INTEGER NOT NULL REFERENCES merges (id),
    what TEXT NOT NULL CHECK (what IN ('invoice', 'proposal', 'product', 'alias', 'line')),
    row_id INTEGER NOT NULL,
    PRIMARY KEY (merge_id, what, row_id)
) STRICT, WITHOUT ROWID;
