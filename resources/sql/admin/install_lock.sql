-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One installer at a time: the lock goes with the session.
SELECT pg_catalog.pg_advisory_lock(3226510721)
