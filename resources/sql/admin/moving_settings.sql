-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the text of a row depends on: the same wherever it is compared, whatever the server, the database or the login has of its own.
SELECT pg_catalog.set_config('bytea_output', 'hex', false), pg_catalog.set_config('intervalstyle', 'postgres', false),
       pg_catalog.set_config('datestyle', 'ISO, MDY', false), pg_catalog.set_config('timezone', 'UTC', false),
       pg_catalog.set_config('extra_float_digits', '1', false)
