-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What had expired before is known by a moment alone. What was there then is in the coarsest level as long as that one has not expired, and
-- days without rows in it never had any.
DO $$
DECLARE
    old record;
    coarsest_before timestamptz;
    days timestamptz[];
    was tstzmultirange;
BEGIN
    FOR old IN
        SELECT l.dataset, l.level, l.expired_before FROM tidemark.rollup_level l
        UNION ALL SELECT p.dataset, NULL, p.raw_gone_before FROM tidemark.pipeline p
    LOOP
        CONTINUE WHEN old.expired_before IS NULL;
        SELECT l.expired_before INTO coarsest_before FROM tidemark.rollup_level l
        WHERE l.dataset = old.dataset ORDER BY l.width DESC LIMIT 1;
        was := tstzmultirange(tstzrange(NULL, old.expired_before));
        IF coarsest_before IS NULL THEN
            IF old.dataset = 'events' THEN
                SELECT array_agg(DISTINCT e.day) INTO days FROM tidemark.events_daily e;
            ELSE
                SELECT array_agg(DISTINCT r.ingest_time) INTO days FROM tidemark.http_request_1day r;
            END IF;
            SELECT was * coalesce(range_agg(tstzrange(d.day, d.day + interval '24 hours')), '{}') INTO was FROM unnest(days) AS d (day);
        END IF;
        UPDATE tidemark.rollup_level l SET gone = was WHERE l.dataset = old.dataset AND l.level = old.level;
        UPDATE tidemark.pipeline p SET raw_gone = was WHERE p.dataset = old.dataset AND old.level IS NULL;
    END LOOP;
END
$$
