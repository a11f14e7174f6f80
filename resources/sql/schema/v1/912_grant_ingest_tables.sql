-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

GRANT INSERT ON tidemark.events, tidemark.http_request TO tidemark_ingest
