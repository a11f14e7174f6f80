-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The last days of June, of which hours and days are left, and the first of July, whose raw rows are there. Calls of the rollup cut an hour of
-- each, one came from a session in India, rows came late, and some lack what the tutorial's columns do not ask for.
CREATE TABLE events_2022_06 PARTITION OF events FOR VALUES FROM ('2022-06-01 00:00:00+00') TO ('2022-07-01 00:00:00+00');
INSERT INTO events (tenant_id, event_type, event_data, occurred_at)
SELECT 1 + i % 2, (ARRAY['click', 'view', 'buy'])[1 + i % 3],
       jsonb_build_object('user_id', 'u' || i % 77, 'country', (ARRAY['DE', 'fr', NULL, 'Absurdistan'])[1 + i % 4]),
       timestamptz '2022-06-29 00:00:00+00' + i * interval '4 minutes 7 seconds'
FROM generate_series(0, 1300) AS i;
SET timezone = 'UTC';
SELECT rollup_events_hourly('2022-06-29 00:00:00+00', '2022-07-02 09:00:00+00');
INSERT INTO events_daily_hll
SELECT tenant_id, event_type, occurred_at::date, count(*), hll_add_agg(hll_hash_text(event_data ->> 'user_id')) FROM events GROUP BY 1, 2, 3;
SELECT rollup_events_hourly('2022-06-30 10:20:00+00', '2022-06-30 11:00:00+00');
SELECT rollup_events_hourly('2022-07-01 10:20:00+00', '2022-07-01 11:00:00+00');
INSERT INTO events (tenant_id, event_type, event_data, occurred_at)
SELECT 3, 'ping', '{"user_id": "x"}', timestamptz '2022-06-30 08:35:00+00' + i * interval '1 hour' FROM generate_series(0, 14) AS i;
SET timezone = 'Asia/Kolkata';
SELECT rollup_events_hourly('2022-06-30 00:00:00+00', '2022-07-01 00:00:00+00');
RESET timezone;
DROP TABLE events_2022_06;
INSERT INTO events (tenant_id, event_type, event_data, occurred_at)
VALUES (1, NULL, '{"user_id": "u1"}', '2022-07-01 00:00:01+00'), (2, 'view', NULL, '2022-07-01 00:00:02+00'),
       (2, 'view', '{"country": "DE"}', '2022-07-01 05:00:02+00'), (2, 'view', '{"user_id": "late"}', '2022-07-01 05:00:03+00')
