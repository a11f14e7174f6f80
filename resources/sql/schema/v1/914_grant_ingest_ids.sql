-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

GRANT USAGE ON SEQUENCE tidemark.events_id_seq, tidemark.http_request_id_seq TO tidemark_ingest
