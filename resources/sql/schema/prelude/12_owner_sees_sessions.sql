-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- 'busy' can so say since when and by whom, and Citus which tenants are the hottest.
GRANT pg_monitor TO tidemark_owner
