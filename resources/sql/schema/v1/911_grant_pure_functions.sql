-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

GRANT EXECUTE ON FUNCTION tidemark.country(text), tidemark.counters_add(jsonb, jsonb), tidemark.hll_is_exact(public.hll),
    tidemark.utc_text(timestamptz), tidemark.has_citus()
TO tidemark_ingest, tidemark_reader, tidemark_operator
