-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A logged rollup: 'running' is committed first, so that others see it; then the rollup together with its outcome. What goes wrong
-- is told as the result 'failed', or 'deferred' where a worker node was lost. A cancel is not caught: under Citus 14 on PostgreSQL 17 and
-- later the coordinator has crashed where a function did. Whoever reads the log sees such a run as interrupted (run_result), and a client
-- that cancelled it may say so (end_unreported). Whatever became of the rollup, the alert rules are looked at then.
CREATE OR REPLACE PROCEDURE tidemark.run_rollup(dataset text, INOUT result text DEFAULT NULL, INOUT rows bigint DEFAULT NULL,
    INOUT late_rows bigint DEFAULT NULL, INOUT milliseconds double precision DEFAULT NULL,
    INOUT batches_waiting bigint DEFAULT NULL, INOUT reason text DEFAULT NULL, INOUT watermark timestamptz DEFAULT NULL,
    INOUT why jsonb DEFAULT NULL)
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
    run bigint;
    began timestamptz := pg_catalog.clock_timestamp();
    words text;
    coded text;
BEGIN
    PERFORM tidemark.require_dataset(run_rollup.dataset);
    run := tidemark.begin_maintenance('rollup', run_rollup.dataset, true);
    COMMIT;
    BEGIN
        SELECT r.result, r.rows, r.late_rows, r.milliseconds, r.batches_waiting, r.reason, r.watermark, r.why
        INTO result, rows, late_rows, milliseconds, batches_waiting, reason, watermark, why
        FROM tidemark.logged_rollup(run, run_rollup.dataset) r;
    EXCEPTION
        WHEN connection_exception OR connection_failure OR connection_does_not_exist
             OR sqlclient_unable_to_establish_sqlconnection OR admin_shutdown OR crash_shutdown OR cannot_connect_now THEN
            GET STACKED DIAGNOSTICS words = MESSAGE_TEXT, coded = CONSTRAINT_NAME;
            result := 'deferred';
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS words = MESSAGE_TEXT, coded = CONSTRAINT_NAME;
            result := 'failed';
    END;
    IF words IS NOT NULL THEN
        reason := words;
        why := tidemark.raised_reason(coded, words);
        rows := 0;
        late_rows := 0;
        milliseconds := pg_catalog.date_part('epoch', pg_catalog.clock_timestamp() OPERATOR(pg_catalog.-) began)
                        OPERATOR(pg_catalog.*) 1000;
        SELECT s.batches_waiting, s.watermark INTO batches_waiting, watermark FROM tidemark.standing(run_rollup.dataset) s;
        PERFORM tidemark.end_maintenance(run, run_rollup.result, words, why);
    END IF;
    COMMIT;
    CALL tidemark.look_at_alerts(run_rollup.dataset);
END
$$
