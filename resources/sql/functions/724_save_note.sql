-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Enters a note (id NULL), or changes what is given of one (see note_given, own_note). Whoever sees a tenant may note something about it; for all
-- tenants, operators may. Who did it stands in the run log.
CREATE OR REPLACE FUNCTION tidemark.save_note(id bigint, given jsonb) RETURNS tidemark.note
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s'
AS $$
DECLARE
    most CONSTANT int := 1000; -- of each tenant, and for all of them
    old tidemark.note;
    n tidemark.note;
BEGIN
    IF save_note.id IS NOT NULL THEN
        old := tidemark.own_note(save_note.id);
    END IF;
    n := tidemark.note_given(old, given);
    IF n.tenant_id IS NULL AND NOT tidemark.caller_operates() THEN
        PERFORM tidemark.refuse('insufficient_privilege', jsonb_build_array('note-for-all'));
    ELSIF n.tenant_id IS NOT NULL AND NOT tidemark.caller_sees('tidemark.note', n.tenant_id) THEN
        PERFORM tidemark.refuse('insufficient_privilege', jsonb_build_array('tenant-hidden', n.tenant_id));
    END IF;
    IF (old.id IS NULL OR n.tenant_id IS DISTINCT FROM old.tenant_id)
       AND (SELECT count(*) FROM tidemark.note x WHERE x.tenant_id IS NOT DISTINCT FROM n.tenant_id) >= most THEN
        PERFORM tidemark.refuse('program_limit_exceeded', jsonb_build_array('notes-full', tidemark.note_tenant(n), most));
    END IF;
    IF old.id IS NULL THEN
        INSERT INTO tidemark.note (tenant_id, dataset, range_from, range_to, text)
        VALUES (n.tenant_id, n.dataset, n.range_from, n.range_to, n.text)
        RETURNING * INTO n;
        PERFORM tidemark.note_setting('note', n.dataset, jsonb_build_array('note-added', n.id::text, tidemark.note_tenant(n)), NULL,
                                      tidemark.note_facts(n));
        RETURN n;
    END IF;
    IF tidemark.note_facts(n) = tidemark.note_facts(old) THEN
        RETURN old;
    END IF;
    UPDATE tidemark.note x
    SET tenant_id = n.tenant_id, dataset = n.dataset, range_from = n.range_from, range_to = n.range_to, text = n.text,
        changed_by = session_user, changed_at = clock_timestamp()
    WHERE x.id = n.id
    RETURNING x.* INTO n;
    PERFORM tidemark.note_setting('note', n.dataset, jsonb_build_array('note-changed', n.id::text, tidemark.note_tenant(n)),
                                  tidemark.note_facts(old), tidemark.note_facts(n));
    RETURN n;
END
$$
