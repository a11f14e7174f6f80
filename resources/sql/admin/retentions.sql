-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT table_name, keep::text AS keep FROM tidemark.retention ORDER BY table_name
