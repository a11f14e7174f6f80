-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who holds the advisory locks that exactly-once rests on, the oldest transaction first: those of writers on their batches (20011), and the
-- one by which batches are closed (20012, 0). holds: a rollup waits for its batch, so the watermark stands still. blocks: it keeps writers
-- or rollups waiting, which no writer's own lock does. gid: of a prepared transaction.
CREATE OR REPLACE FUNCTION tidemark.lock_holders()
RETURNS TABLE (pid int, gid text, login name, since timestamptz, holds boolean, blocks boolean)
LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT l.pid, x.gid, coalesce(a.usename, x.owner), coalesce(min(a.xact_start), min(a.state_change), min(x.prepared)),
           bool_or(l.classid = 20011 AND EXISTS (SELECT 1 FROM tidemark.pending q WHERE q.batch = l.objid::bigint)),
           bool_or(l.classid = 20012 OR l.mode = 'ExclusiveLock')
    FROM pg_locks l
    LEFT JOIN pg_stat_activity a ON a.pid = l.pid
    -- A prepared transaction is known by the lock on its own number, which goes with its others.
    LEFT JOIN pg_locks own ON l.pid IS NULL AND own.pid IS NULL AND own.virtualtransaction = l.virtualtransaction
                              AND own.locktype = 'transactionid' AND own.mode = 'ExclusiveLock'
    LEFT JOIN pg_prepared_xacts x ON x.transaction = own.transactionid
    WHERE l.locktype = 'advisory' AND l.objsubid = 2 AND l.granted AND (l.classid = 20011 OR l.classid = 20012 AND l.objid = 0)
      AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
      AND (a.pid IS NOT NULL OR x.gid IS NOT NULL)
    GROUP BY l.pid, x.gid, a.usename, x.owner
    ORDER BY 4
$$
