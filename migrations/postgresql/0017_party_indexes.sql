-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was open of a party on a day is answered by indexes alone.

DROP INDEX rollup_invoices_party;
CREATE INDEX rollup_invoices_party ON rollup_invoices (party_id, book_id, credit, day)
    INCLUDE (invoice_id, net, tax, gross, to_pay, balance, due_day);
DROP INDEX payments_invoice;
CREATE INDEX payments_invoice ON payments (invoice_id, paid_on) INCLUDE (amount_minor, reversed_at);
