-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE tidemark.http_request_rolled ADD COLUMN binned boolean NOT NULL DEFAULT false
