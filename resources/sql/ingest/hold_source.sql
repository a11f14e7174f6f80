-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One transaction at a time moves a source's progress. Whoever has the lock knows that an earlier one, whose connection was lost in
-- the middle of a COMMIT, has come to its end.
SELECT pg_advisory_xact_lock(20012, hashtext($1::text || ' ' || $2::text))
