-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every bucket from here on is there; NULL: none was ever deleted.
ALTER TABLE tidemark.rollup_level ADD COLUMN expired_before timestamptz GENERATED ALWAYS AS (pg_catalog.upper(gone)) STORED
