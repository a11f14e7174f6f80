-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The run that is, or was last, at this range.
ALTER TABLE tidemark.backfill_progress ADD COLUMN run bigint
