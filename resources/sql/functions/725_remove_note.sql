-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Removes a note, for who may change it (see own_note).
CREATE OR REPLACE FUNCTION tidemark.remove_note(id bigint) RETURNS tidemark.note
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s'
AS $$
DECLARE
    n tidemark.note := tidemark.own_note(remove_note.id);
BEGIN
    DELETE FROM tidemark.note x WHERE x.id = n.id;
    PERFORM tidemark.note_setting('note', n.dataset, jsonb_build_array('note-removed', n.id::text, tidemark.note_tenant(n)),
                                  tidemark.note_facts(n), NULL);
    RETURN n;
END
$$
