-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows are seen through policies only. The operators see all; so do the owner (whose functions do the work) and superusers. Ingest
-- may insert anything and see nothing; COPY FROM needs a login with BYPASSRLS besides (see allow_ingest).
DO $$
DECLARE
    held record;
BEGIN
    FOR held IN SELECT * FROM tidemark.tenant_tables() LOOP
        EXECUTE format('ALTER TABLE tidemark.%I ENABLE ROW LEVEL SECURITY', held.table_name);
        EXECUTE format('CREATE POLICY operators_see_all ON tidemark.%I FOR SELECT TO tidemark_operator USING (true)', held.table_name);
    END LOOP;
    FOR held IN SELECT raw_table FROM tidemark.pipeline LOOP
        EXECUTE format('CREATE POLICY ingest_inserts ON tidemark.%I FOR INSERT TO tidemark_ingest WITH CHECK (true)', held.raw_table);
    END LOOP;
END
$$
