-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Keeps new holds away until this transaction ends, so that nothing is deleted that was held a moment before; NULL, or why that
-- is not possible now. Nobody is waited for: a load may be entering a hold in a transaction of minutes.
CREATE OR REPLACE FUNCTION tidemark.shut_holds() RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    LOCK TABLE tidemark.hold IN SHARE MODE NOWAIT;
    RETURN NULL;
EXCEPTION
    WHEN lock_not_available THEN
        RETURN jsonb_build_array('hold-entered');
END
$$
