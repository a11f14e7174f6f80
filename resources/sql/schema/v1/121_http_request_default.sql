-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE tidemark.http_request_default PARTITION OF tidemark.http_request DEFAULT
