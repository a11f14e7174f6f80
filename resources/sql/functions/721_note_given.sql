-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A note as somebody gives it, by the names of its columns: what is not given stays as it is in the old one. A new one without an end is about a
-- moment. Refuses what cannot be meant, and text that would not be seen as it is: controls, and characters that turn other text around.
CREATE OR REPLACE FUNCTION tidemark.note_given(old tidemark.note, given jsonb) RETURNS tidemark.note
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    n tidemark.note := jsonb_populate_record(old, given - ARRAY['id', 'made_by', 'made_at', 'changed_by', 'changed_at']);
    why jsonb;
BEGIN
    n.text := btrim(n.text);
    IF old.id IS NULL THEN
        n.range_to := coalesce(n.range_to, n.range_from);
    END IF;
    IF n.dataset IS NOT NULL THEN
        PERFORM tidemark.require_dataset(n.dataset);
    END IF;
    why := CASE
        WHEN coalesce(length(n.text), 0) NOT BETWEEN 1 AND 500 THEN jsonb_build_array('note-text')
        WHEN n.text !~ '[^[:space:]\u00A0\u2000-\u200A\u202F\u205F\u3000]' THEN jsonb_build_array('note-text')
        WHEN n.text ~ '[\u0001-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\U000E0000-\U000E0FFF]' THEN jsonb_build_array('note-unseen')
        WHEN (n.range_from <= n.range_to) IS NOT TRUE THEN jsonb_build_array('note-range')
        WHEN NOT tidemark.can_be_shown(n.range_from, n.range_to) THEN jsonb_build_array('range-years')
    END;
    IF why IS NOT NULL THEN
        PERFORM tidemark.refuse('invalid_parameter_value', why);
    END IF;
    RETURN n;
END
$$
