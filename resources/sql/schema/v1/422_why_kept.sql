-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What holds a partition back, in words; NULL where it can be dropped.
CREATE FUNCTION tidemark.why_kept(dataset text, partition text) RETURNS text
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    n bigint := tidemark.not_rolled_up(dataset, partition);
BEGIN
    IF n > 0 THEN
        RETURN format('%s %s not rolled up yet', n, CASE WHEN n = 1 THEN 'row is' ELSE 'rows are' END);
    END IF;
    RETURN tidemark.written_by(partition);
END
$$
