-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The buckets of a level that were deleted, or that late rows were left out of since: all others hold everything. One moment cannot say it,
-- as a hold keeps buckets with newer ones gone behind them, and a backfill brings some back.
ALTER TABLE tidemark.rollup_level ADD COLUMN gone tstzmultirange NOT NULL DEFAULT '{}'
