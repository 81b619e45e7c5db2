-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Signing in: whose password an administrator chose, who was here last, and who guesses.

ALTER TABLE users ADD COLUMN must_change_password BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE users ADD COLUMN last_sign_in TIMESTAMPTZ;

-- Attempts in a row that failed or have not ended yet, also for e-mails that nobody has: so that a lock does not tell
-- who exists. Forgotten after a day of rest.
CREATE TABLE sign_in_attempts (
    email_key TEXT PRIMARY KEY,
    failures INTEGER NOT NULL CHECK (failures >= 0),
    last_at TIMESTAMPTZ NOT NULL,
    locked_until TIMESTAMPTZ
);
CREATE INDEX sign_in_attempts_age ON sign_in_attempts (last_at);
