-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- 'busy' can so say since when and by whom.
GRANT pg_read_all_stats TO tidemark_owner
