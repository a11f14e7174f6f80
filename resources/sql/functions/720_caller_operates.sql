-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether the login that called operates the coordinator: for functions of the owner. As caller_sees finds out who that is.
CREATE OR REPLACE FUNCTION tidemark.caller_operates() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(bool_or(pg_has_role(caller.oid, team.oid, 'USAGE')), false)
    FROM pg_roles caller, pg_roles team
    WHERE team.rolname IN ('tidemark_operator', 'tidemark_owner')
      AND caller.rolname = CASE current_setting('role') WHEN 'none' THEN session_user ELSE current_setting('role') END
$$
