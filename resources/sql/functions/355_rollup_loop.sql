-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For pg_cron, whose finest step was a minute for long: rolls every dataset up several times within it. It runs as the owner and, for the sake of
-- COMMIT, without a search_path of its own: an operator that pg_catalog has for other types only has to be named in full.
CREATE OR REPLACE PROCEDURE tidemark.rollup_loop(times int, every interval)
LANGUAGE plpgsql
AS $$
DECLARE
    began timestamptz := pg_catalog.clock_timestamp();
    name text;
    result text;
    rows bigint;
    late_rows bigint;
    milliseconds double precision;
    batches_waiting bigint;
    reason text;
    watermark timestamptz;
    why jsonb;
BEGIN
    FOR turn IN 0..times - 1 LOOP
        PERFORM pg_catalog.pg_sleep(greatest(0, pg_catalog.date_part('epoch',
            began + (turn::double precision OPERATOR(pg_catalog.*) every) - pg_catalog.clock_timestamp())));
        FOREACH name IN ARRAY tidemark.datasets() LOOP
            CALL tidemark.run_rollup(name, result, rows, late_rows, milliseconds, batches_waiting, reason, watermark, why);
        END LOOP;
    END LOOP;
END
$$
