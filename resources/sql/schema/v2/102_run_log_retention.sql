-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

UPDATE tidemark.retention SET keep = '30 days' WHERE table_name = 'run_log' AND keep < '30 days'
