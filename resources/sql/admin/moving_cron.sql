-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Before a dump is restored: it may want the extension in another schema than this version of it, which knows its own.
CREATE EXTENSION pg_cron
