-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows that no partition holds: beyond the newest, or before the oldest. The bounds leave only the default
-- partition to be read.
SELECT 'events' AS dataset,
       (SELECT count(*) FROM tidemark.events
        WHERE occurred_at >= (SELECT max(range_to) FROM tidemark.partitions('events'))) AS ahead,
       (SELECT count(*) FROM tidemark.events
        WHERE occurred_at < (SELECT min(range_from) FROM tidemark.partitions('events'))) AS behind
UNION ALL
SELECT 'http_request',
       (SELECT count(*) FROM tidemark.http_request
        WHERE ingest_time >= (SELECT max(range_to) FROM tidemark.partitions('http_request'))),
       (SELECT count(*) FROM tidemark.http_request
        WHERE ingest_time < (SELECT min(range_from) FROM tidemark.partitions('http_request')))
