-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- basis: what was kept, held and trusted when it began (see backfill_basis). undone: the first day before next_day that was kept, or in
-- which a level stayed expired.
ALTER TABLE tidemark.backfill_progress ADD COLUMN basis text, ADD COLUMN undone timestamptz
