-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE INDEX http_request_1day_ingest_time_idx ON tidemark.http_request_1day (ingest_time)
