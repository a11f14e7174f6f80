-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The rows and rollups first, then what is kept about them.
SELECT table_name, keep::text AS keep FROM tidemark.retention ORDER BY table_name IN ('alert_change', 'late_bucket', 'run_log'), table_name
