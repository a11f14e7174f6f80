-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether the session's login may cancel and terminate the sessions of another one: as the server rules it.
CREATE OR REPLACE FUNCTION tidemark.may_signal(login text) RETURNS boolean
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce((SELECT me.rolsuper
                            OR NOT other.rolsuper AND (pg_has_role(me.oid, other.oid, 'USAGE') OR pg_has_role(me.oid, 'pg_signal_backend', 'USAGE'))
                     FROM pg_roles me, pg_roles other WHERE me.rolname = session_user AND other.rolname = may_signal.login), false)
$$
