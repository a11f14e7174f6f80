-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What mend_access would do beside what init_access lists: rights that others have taken, and search paths that are not what they were.
SELECT m.statement FROM tidemark.missing_access() AS m
WHERE m.kind IN ('batch', 'search-path', 'schema-create')
ORDER BY 1
