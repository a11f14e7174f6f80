-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT table_name, bytes, rows, removed FROM tidemark.remove_local_copies($1::jsonb)
