-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What would be applied; NULL where rows are kept for ever.
SELECT keep_raw, cutoff FROM tidemark.retention_of($1::text, $2::interval)
