-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

GRANT SELECT ON tidemark.events, tidemark.events_15min, tidemark.events_hourly, tidemark.events_daily,
    tidemark.http_request, tidemark.http_request_1min, tidemark.http_request_1hour, tidemark.http_request_1day,
    tidemark.events_rolled, tidemark.http_request_rolled,
    tidemark.tenant, tidemark.pipeline, tidemark.pending, tidemark.rollup_level, tidemark.retention, tidemark.setting
TO tidemark_reader
