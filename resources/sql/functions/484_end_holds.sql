-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Removes holds whose time is over, each with an entry in the run log.
CREATE OR REPLACE FUNCTION tidemark.end_holds() RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    over tidemark.hold;
BEGIN
    FOR over IN SELECT h.* FROM tidemark.hold h WHERE h.until <= clock_timestamp() FOR UPDATE SKIP LOCKED LOOP
        DELETE FROM tidemark.hold h WHERE h.id = over.id;
        PERFORM tidemark.note_change('hold', over.dataset, jsonb_build_array('hold-ended', tidemark.hold_reason(over)));
    END LOOP;
END
$$
