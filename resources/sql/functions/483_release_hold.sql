-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Ends a hold: what it kept goes by its retention again, with the next upkeep.
CREATE OR REPLACE FUNCTION tidemark.release_hold(id bigint) RETURNS tidemark.hold
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    released tidemark.hold;
BEGIN
    DELETE FROM tidemark.hold h WHERE h.id = release_hold.id RETURNING h.* INTO released;
    IF released.id IS NULL THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-hold', id::text), jsonb_build_array('list-holds'));
    END IF;
    PERFORM tidemark.note_setting('hold', released.dataset, jsonb_build_array('hold-released', tidemark.hold_reason(released)),
                                  tidemark.hold_facts(released), NULL);
    RETURN released;
END
$$
