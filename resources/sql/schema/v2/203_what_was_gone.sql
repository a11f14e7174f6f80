-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What had expired before is known by a moment alone. What was there then is in the coarsest level as long as that one has not expired, and
-- days without rows in it never had any.
DO $$
DECLARE
    old record;
    days tstzmultirange;
BEGIN
    FOR old IN
        SELECT l.dataset, l.level, l.expired_before FROM tidemark.rollup_level l
        UNION ALL SELECT p.dataset, NULL, p.raw_gone_before FROM tidemark.pipeline p
    LOOP
        CONTINUE WHEN old.expired_before IS NULL;
        SELECT CASE WHEN l.expired_before IS NULL THEN NULL ELSE tstzmultirange(tstzrange(NULL, l.expired_before)) END INTO days
        FROM tidemark.rollup_level l WHERE l.dataset = old.dataset ORDER BY l.width DESC LIMIT 1;
        IF days IS NULL THEN
            SELECT coalesce(range_agg(tstzrange(d.day, d.day + interval '24 hours')), '{}') INTO days
            FROM (SELECT e.day FROM tidemark.events_daily e WHERE old.dataset = 'events'
                  UNION SELECT r.ingest_time FROM tidemark.http_request_1day r WHERE old.dataset = 'http_request') AS d;
        ELSE
            days := tstzmultirange(tstzrange(NULL, old.expired_before));
        END IF;
        days := days * tstzmultirange(tstzrange(NULL, old.expired_before));
        UPDATE tidemark.rollup_level l SET gone = days WHERE l.dataset = old.dataset AND l.level = old.level;
        UPDATE tidemark.pipeline p SET raw_gone = days WHERE p.dataset = old.dataset AND old.level IS NULL;
    END LOOP;
END
$$
