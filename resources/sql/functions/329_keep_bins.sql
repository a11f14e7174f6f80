-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Moves on from when the five-second bins of a dataset are kept, about once a minute, and gives that time. The live pane reads ten minutes
-- back. Tenants that have no bins left are not binned any more. After the clock was set back, all begin again.
CREATE OR REPLACE FUNCTION tidemark.keep_bins(pipe tidemark.pipeline) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    since timestamptz := date_bin('5 seconds', clock_timestamp() - interval '15 minutes', '0001-01-01 00:00:00+00');
BEGIN
    IF pipe.bins_from BETWEEN since - interval '1 minute' AND clock_timestamp() THEN
        RETURN pipe.bins_from;
    END IF;
    EXECUTE format('DELETE FROM tidemark.%I WHERE bucket < $1 OR $2', pipe.dataset || '_5s')
    USING since, pipe.bins_from > clock_timestamp();
    EXECUTE format('UPDATE tidemark.%1$I r SET binned = false WHERE r.binned AND NOT EXISTS (SELECT 1 FROM tidemark.%2$I b WHERE b.%3$I = r.%3$I)',
                   pipe.dataset || '_rolled', pipe.dataset || '_5s', pipe.tenant_column);
    UPDATE tidemark.pipeline p SET bins_from = since WHERE p.dataset = pipe.dataset;
    RETURN since;
END
$$
