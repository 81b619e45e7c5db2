-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Documents as they came in, the queue that has them read, and what was read; who may work here, what was done, and
-- what was set. Folded columns (case and accents gone) are computed by the program, the same for every database.

CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    file_name TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    pages INTEGER NOT NULL DEFAULT 0,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL
) STRICT;

-- Apart, so that a look at documents never carries megabytes, and in parts of a few MiB: the drivers copy what they
-- send and fetch several times.
CREATE TABLE document_bytes (
    document_id INTEGER NOT NULL REFERENCES documents (id),
    part INTEGER NOT NULL CHECK (part >= 0),
    content BLOB NOT NULL,
    PRIMARY KEY (document_id, part)
) STRICT;

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES documents (id),
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    direction TEXT CHECK (direction IN ('sale', 'purchase')), -- what the person said who brought it
    approve INTEGER NOT NULL CHECK (approve IN (0, 1)),
    requested_by TEXT NOT NULL,
    worker TEXT NOT NULL DEFAULT '',
    lease_until TEXT,
    error_kind TEXT NOT NULL DEFAULT '',
    error_arguments TEXT NOT NULL DEFAULT '[]', -- JSON
    error_detail TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    CHECK (state <> 'running' OR lease_until IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX jobs_one_open ON jobs (document_id) WHERE state IN ('waiting', 'running');
CREATE INDEX jobs_open ON jobs (id) WHERE state IN ('waiting', 'running');
CREATE INDEX jobs_document ON jobs (document_id);

CREATE TABLE readings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES documents (id),
    status TEXT NOT NULL CHECK (status IN ('ok', 'review')),
    content TEXT NOT NULL, -- JSON: everything but the fields
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX readings_document ON readings (document_id);

CREATE TABLE field_readings (
    reading_id INTEGER NOT NULL REFERENCES readings (id),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('missing', 'doubtful', 'read', 'proved')),
    confidence REAL NOT NULL,
    page INTEGER NOT NULL,
    box TEXT NOT NULL,          -- JSON: [x, y, width, height] in fractions of the page
    witnesses TEXT NOT NULL,    -- JSON: names
    alternatives TEXT NOT NULL, -- JSON
    proofs TEXT NOT NULL,       -- JSON: ids of the rules that speak of it
    PRIMARY KEY (reading_id, field)
) STRICT;

CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE, -- the e-mail without regard to case
    name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL CHECK (role IN ('viewer', 'accountant', 'administrator')),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'disabled')),
    password_hash TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    origin TEXT NOT NULL,
    entity TEXT NOT NULL, -- "document" "invoice" "party" "product" "settings" ...
    entity_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    what TEXT NOT NULL DEFAULT '',
    from_value TEXT NOT NULL DEFAULT '',
    to_value TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX audit_log_entity ON audit_log (entity, entity_id, id);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL, -- JSON
    changed_at TEXT NOT NULL
) STRICT;
