-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every raw row from here on is there; NULL: none was ever deleted.
ALTER TABLE tidemark.pipeline ADD COLUMN raw_gone_before timestamptz GENERATED ALWAYS AS (pg_catalog.upper(raw_gone)) STORED
