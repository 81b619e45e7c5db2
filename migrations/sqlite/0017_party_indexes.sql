-- SPDX-FileCopyrightText: 2026 The DBLedger authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was open of a party on a day is answered by indexes alone; that of its invoices has their ids by itself here.

DROP INDEX payments_invoice;
CREATE INDEX payments_invoice ON payments (invoice_id, paid_on, amount_minor, reversed_at);
