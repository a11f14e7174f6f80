-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Asked on a second connection: what the loader's own session waits for.
SELECT awaited, subject, login, application, blocker, since, node, clock_timestamp() AS now
FROM tidemark.why_waiting($1::int)
