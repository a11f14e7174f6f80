-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Of the response, as the server logged it; NULL where the log does not say.
ALTER TABLE tidemark.http_request ADD COLUMN bytes_sent bigint
