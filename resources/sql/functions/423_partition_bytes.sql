-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- With indexes and, on Citus, on all nodes.
CREATE OR REPLACE FUNCTION tidemark.partition_bytes(partition text) RETURNS bigint
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    bytes bigint;
BEGIN
    IF tidemark.is_distributed(format('tidemark.%I', partition)::regclass) THEN
        EXECUTE 'SELECT citus_total_relation_size($1::regclass, fail_on_error => false)' INTO bytes USING format('tidemark.%I', partition);
    ELSE
        bytes := pg_total_relation_size(format('tidemark.%I', partition)::regclass);
    END IF;
    RETURN bytes;
END
$$
