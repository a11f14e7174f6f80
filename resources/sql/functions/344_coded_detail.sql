-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is counted of a run beside its detail: the reason that the detail words, as "detail", so that the programs can word it themselves;
-- nothing where it is words alone.
CREATE OR REPLACE FUNCTION tidemark.coded_detail(why jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN jsonb_typeof(why) = 'array' THEN jsonb_build_object('detail', why) ELSE '{}' END
$$
