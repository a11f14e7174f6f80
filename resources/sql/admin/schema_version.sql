-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT (SELECT value::int FROM tidemark.setting WHERE key = 'schema_version') AS schema_version,
       (SELECT value FROM tidemark.setting WHERE key = 'functions_version') AS functions_version,
       (SELECT value FROM tidemark.setting WHERE key = 'functions_digest') AS functions_digest
