-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What files that held several invoices were split into.

CREATE TABLE document_parts (
    whole_id INTEGER NOT NULL REFERENCES documents (id),
    first_page INTEGER NOT NULL CHECK (first_page >= 1),
    last_page INTEGER NOT NULL CHECK (last_page >= first_page),
    document_id INTEGER NOT NULL REFERENCES documents (id), -- the part
    is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)), -- 0: the same bytes were stored before
    PRIMARY KEY (whole_id, first_page)
) STRICT;
CREATE INDEX document_parts_document ON document_parts (document_id);
