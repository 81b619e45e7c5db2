-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Signing in: whose password an administrator chose, who was here last, and who guesses.

ALTER TABLE users ADD COLUMN must_change_password INTEGER NOT NULL DEFAULT 0 CHECK (must_change_password IN (0, 1));
ALTER TABLE users ADD COLUMN last_sign_in TEXT;

-- Attempts in a row that failed or have not ended yet, also for e-mails that nobody has: so that a lock does not tell
-- who exists. Forgotten after a day of rest.
CREATE TABLE sign_in_attempts (
    email_key TEXT PRIMARY KEY,
    failures INTEGER NOT NULL CHECK (failures >= 0),
    last_at TEXT NOT NULL,
    locked_until TEXT
) STRICT;
CREATE INDEX sign_in_attempts_age ON sign_in_attempts (last_at);
