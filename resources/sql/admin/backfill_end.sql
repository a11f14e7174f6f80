-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Closes the run; what it did has been counted.
SELECT tidemark.end_maintenance($1::bigint, $2::text, $3::text, $4::jsonb)
