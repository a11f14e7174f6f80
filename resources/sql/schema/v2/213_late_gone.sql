-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The UTC days of which counts in late_bucket were deleted: what is there of them now is not all that came late.
ALTER TABLE tidemark.pipeline ADD COLUMN late_gone tstzmultirange NOT NULL DEFAULT '{}'
