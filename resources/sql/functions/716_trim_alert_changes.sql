-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Deletes the history of rules past its retention, whole UTC days, and says so in the run log.
CREATE OR REPLACE FUNCTION tidemark.trim_alert_changes() RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET intervalstyle = 'postgres'
SET timezone = 'UTC'
AS $$
DECLARE
    cutoff timestamptz := tidemark.kept_since('alert_change');
    went record;
BEGIN
    FOR went IN
        WITH gone AS (DELETE FROM tidemark.alert_change c WHERE c.at < cutoff RETURNING c.dataset, c.at)
        SELECT g.dataset, count(*) AS n, min(g.at) AS oldest FROM gone g GROUP BY g.dataset ORDER BY g.dataset
    LOOP
        PERFORM tidemark.note_deleted(went.dataset, went.n, jsonb_build_array('alert-changes-deleted', went.n, tidemark.utc_text(went.oldest),
            tidemark.utc_text(cutoff), (SELECT r.keep_raw::text FROM tidemark.retention_of('alert_change') r)));
    END LOOP;
END
$$
