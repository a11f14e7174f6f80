-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What holds a partition back; NULL where it can be dropped.
CREATE OR REPLACE FUNCTION tidemark.why_kept(dataset text, partition text) RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    n bigint := tidemark.not_rolled_up(dataset, partition);
BEGIN
    IF n > 0 THEN
        RETURN jsonb_build_array('not-rolled-up', n);
    END IF;
    RETURN tidemark.written_by(partition);
END
$$
