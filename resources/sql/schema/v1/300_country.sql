-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A bounded set of keys: two or three letters, in upper case, or '??' for everything else and for nothing.
CREATE FUNCTION tidemark.country(code text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT CASE WHEN code COLLATE "C" ~ '^[A-Za-z]{2,3}$' THEN upper(code COLLATE "C") ELSE '??' END
$$
