-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Since when each table's rows are still kept; NULL: for ever.
SELECT table_name, now() - keep AS kept_from
FROM tidemark.retention
