-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As events_rolled, for requests.
CREATE TABLE tidemark.http_request_rolled (
    site_id int      NOT NULL PRIMARY KEY,
    done    bigint   NOT NULL,
    pending bigint[] NOT NULL -- ascending
) WITH (fillfactor = 50)
