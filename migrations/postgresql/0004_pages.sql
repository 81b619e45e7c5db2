-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What shows a document's pages without reading it again.

-- The words of the pages with their places, as JSON, compressed (zlib behind four bytes of length).
CREATE TABLE page_texts (
    reading_id BIGINT PRIMARY KEY REFERENCES readings (id),
    content BYTEA NOT NULL
);

-- A small picture of the first page, PNG.
CREATE TABLE thumbnails (
    document_id BIGINT PRIMARY KEY REFERENCES documents (id),
    content BYTEA NOT NULL
);
