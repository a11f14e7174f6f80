-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As events_5s, for requests; type: the status class.
CREATE TABLE tidemark.http_request_5s (
    site_id int         NOT NULL,
    bucket  timestamptz NOT NULL,
    type    text COLLATE "C" NOT NULL,
    n       bigint      NOT NULL,
    PRIMARY KEY (site_id, bucket, type)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)
