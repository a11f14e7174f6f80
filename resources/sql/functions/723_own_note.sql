-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The note of that number, for who may change it: whoever wrote it and still sees its tenant, and operators. To anybody who does not see it there
-- is none.
CREATE OR REPLACE FUNCTION tidemark.own_note(id bigint) RETURNS tidemark.note
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    n tidemark.note;
BEGIN
    SELECT x.* INTO n FROM tidemark.note x WHERE x.id = own_note.id FOR UPDATE;
    IF n.id IS NULL OR n.tenant_id IS NOT NULL AND NOT tidemark.caller_sees('tidemark.note', n.tenant_id) THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-note', coalesce(id::text, '<NULL>')), jsonb_build_array('list-notes'));
    END IF;
    IF n.made_by <> session_user AND NOT tidemark.caller_operates() THEN
        PERFORM tidemark.refuse('insufficient_privilege', jsonb_build_array('note-of-another', n.id::text, n.made_by));
    END IF;
    RETURN n;
END
$$
