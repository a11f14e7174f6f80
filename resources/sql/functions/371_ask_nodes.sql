-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Puts a question of one value to this server and to every active worker node.
CREATE OR REPLACE FUNCTION tidemark.ask_nodes(question text) RETURNS TABLE (name text, answered boolean, answer text)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    EXECUTE question INTO answer;
    name := tidemark.coordinator_name();
    answered := true;
    RETURN NEXT;
    RETURN QUERY SELECT w.name, w.answered, w.answer FROM tidemark.ask_workers(question) w ORDER BY w.name;
END
$$
