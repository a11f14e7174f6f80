-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Functions of an older build whose result is another one now: CREATE OR REPLACE cannot change that.
DO $$
DECLARE
    old regprocedure;
BEGIN
    FOR old IN
        SELECT p.oid FROM pg_catalog.pg_proc p
        WHERE p.pronamespace = 'tidemark'::regnamespace
          AND (p.prorettype = 'text'::regtype
               AND p.proname = ANY ('{busy_since,lost_node,why_deferred,closing_holder,why_held,shut_holds,written_by,why_kept,'
                                    'dataset_written_by,used_by,drop_partition,why_not_rebuilt,why_unfit}')
               OR p.proname = ANY ('{rollup,logged_rollup,run_rollup,default_preview,expiry_preview,expire_partition,retention_preview,'
                                   'backfill_days,backfill_day,backfill_step,adoptable}')
                  AND NOT 'why' = ANY (p.proargnames)
               OR p.proname = 'jobs' AND NOT 'zone' = ANY (p.proargnames)
               OR p.proname = 'add_http_request' AND NOT 'gathered' = ANY (p.proargnames)
               OR p.proname = 'rollup_state' AND NOT 'bins_from' = ANY (p.proargnames))
    LOOP
        EXECUTE format('DROP ROUTINE %s', old);
    END LOOP;
END
$$
