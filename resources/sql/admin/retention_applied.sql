-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is applied; NULL where rows are kept for ever. Refused where it is shorter than what is stored.
SELECT keep_raw, cutoff FROM tidemark.retention_applied($1::text, $2::interval)
