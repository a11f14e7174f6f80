-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For a superuser: what a login may do here from now on, as a whole: rights is a list of reader, operator and ingest. tenants: which it sees
-- as a reader, NULL for all of them; an operator sees all. What is not among them is withdrawn; what the login has through another role
-- cannot be, and is refused with that role's name.
CREATE OR REPLACE FUNCTION tidemark.set_rights(login name, rights text[], tenants int[]) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    known record;
    item text;
    team name;
    through name;
    giver name;
BEGIN
    IF login IS NULL THEN
        PERFORM tidemark.refuse('null_value_not_allowed', jsonb_build_array('no-grantee'));
    END IF;
    SELECT r.oid, r.rolsuper, r.rolinherit INTO known FROM pg_roles r WHERE r.rolname = login;
    IF NOT FOUND THEN
        PERFORM tidemark.refuse('undefined_object', jsonb_build_array('no-role', login), to_jsonb(format('CREATE ROLE %I LOGIN;', login)));
    END IF;
    IF login = ANY ('{tidemark_owner,tidemark_ingest,tidemark_reader,tidemark_operator}') THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('role-is-group', login));
    END IF;
    IF known.rolsuper THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('role-is-superuser', login),
                                to_jsonb(format('ALTER ROLE %I NOSUPERUSER;', login)));
    END IF;
    IF NOT known.rolinherit AND rights <> '{}' THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('role-inherits-nothing', login),
                                to_jsonb(format('ALTER ROLE %I INHERIT;', login)));
    END IF;
    FOREACH item IN ARRAY rights LOOP
        IF item IS NULL OR item <> ALL ('{reader,operator,ingest}') THEN
            PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-right', item));
        END IF;
    END LOOP;
    FOREACH item IN ARRAY '{ingest,operator,reader}'::text[] LOOP
        CONTINUE WHEN item = ANY (rights);
        team := 'tidemark_' || item;
        IF EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.member = known.oid AND m.roleid = team::regrole) THEN
            IF item = 'reader' AND NOT pg_has_role(login, 'tidemark_operator', 'USAGE') AND pg_has_role(login, team, 'USAGE') THEN
                PERFORM tidemark.grant_tenants(login, '{}');
            END IF;
            -- From PostgreSQL 16 on a right may have been given by several, and is taken from each.
            FOR giver IN SELECT g.rolname FROM pg_auth_members m LEFT JOIN pg_roles g ON g.oid = m.grantor
                         WHERE m.member = known.oid AND m.roleid = team::regrole
            LOOP
                EXECUTE format('REVOKE %I FROM %I', team, login)
                    || CASE WHEN current_setting('server_version_num')::int >= 160000 AND giver IS NOT NULL THEN format(' GRANTED BY %I', giver)
                            ELSE '' END;
            END LOOP;
            IF item = 'ingest' THEN
                EXECUTE format('ALTER ROLE %I NOBYPASSRLS', login);
                EXECUTE format('ALTER ROLE %I RESET idle_in_transaction_session_timeout', login);
            END IF;
            PERFORM tidemark.note_change('grant', NULL, jsonb_build_array('right-withdrawn', login, item));
        END IF;
        SELECT r.rolname INTO through FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
        WHERE m.member = known.oid AND pg_has_role(m.roleid, team, 'MEMBER') AND NOT (item = 'reader' AND 'operator' = ANY (rights))
        ORDER BY 1 LIMIT 1;
        IF FOUND THEN
            PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('right-through', login, item, through),
                                    to_jsonb(format('REVOKE %I FROM %I;', through, login)));
        END IF;
    END LOOP;
    FOREACH item IN ARRAY '{reader,operator,ingest}'::text[] LOOP
        CONTINUE WHEN item <> ALL (rights);
        team := 'tidemark_' || item;
        CONTINUE WHEN EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.member = known.oid AND m.roleid = team::regrole);
        IF item = 'ingest' THEN
            PERFORM tidemark.allow_ingest(login);
        ELSE
            EXECUTE format('GRANT %I TO %I', team, login);
            PERFORM tidemark.note_change('grant', NULL, jsonb_build_array('right-granted', login, item));
        END IF;
    END LOOP;
    IF 'reader' = ANY (rights) AND NOT 'operator' = ANY (rights) THEN
        PERFORM tidemark.grant_tenants(login, tenants);
        -- What other roles show it is not for this to take away.
        SELECT r.rolname INTO through
        FROM pg_policy p, LATERAL (SELECT pg_get_expr(p.polqual, p.polrelid) AS shape) s, unnest(p.polroles) AS bound (oid)
        LEFT JOIN pg_roles r ON r.oid = bound.oid
        WHERE set_rights.tenants IS NOT NULL AND p.polrelid = 'tidemark.events'::regclass AND p.polcmd IN ('r', '*') AND p.polpermissive
          AND bound.oid <> known.oid AND (bound.oid = 0 OR pg_has_role(known.oid, bound.oid, 'USAGE'))
          AND NOT coalesce(substring(s.shape FROM '= ANY \(''(\{[-0-9,]*\})''::integer\[\]\)\)$')::int[] <@ set_rights.tenants, false)
        ORDER BY 1 LIMIT 1;
        IF FOUND THEN
            PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('tenants-through', login, coalesce(through, 'PUBLIC')));
        END IF;
    END IF;
END
$$
