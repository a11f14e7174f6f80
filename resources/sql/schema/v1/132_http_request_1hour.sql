-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE tidemark.http_request_1hour (
    LIKE tidemark.http_request_1min INCLUDING CONSTRAINTS,
    PRIMARY KEY (site_id, ingest_time)
) WITH (fillfactor = 70)
