#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# pg_restore 15.20 (Debian 12): the list of an archive's contents depends on --create, an option of the restore.
#
# The manual's way to restore a selection is: list the archive (-l), edit the list, restore by it (-L). One would expect
# the list to name all that the archive holds. The database itself, its comment, its grants and its settings are in the
# archive and in none of the list's lines, unless -l is given together with --create, although nothing is created by
# listing. Whoever restores by such a list loses GRANT and REVOKE on the database, ALTER DATABASE … SET and the comment,
# even where the restore itself is given --create, and no warning says so.

set -eu
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; wait 2>/dev/null; rm -rf "$folder"' EXIT
cd "$folder"
version=15.20-0+deb12u1
apt-get download "postgresql-15=$version" "postgresql-client-15=$version" "libpq5=$version" >/dev/null 2>&1
for package in ./*.deb; do
    dpkg-deb -x "$package" .
done
bin=$folder/usr/lib/postgresql/15/bin
libraries=$(printf '%s:' "$folder"/usr/lib/*-linux-gnu)

# PostgreSQL refuses to run as root.
run() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid nobody --regid nogroup --clear-groups -- env LD_LIBRARY_PATH="$libraries" "$@"
    else
        LD_LIBRARY_PATH=$libraries "$@"
    fi
}
chmod 755 "$folder"
mkdir work
[ "$(id -u)" -ne 0 ] || chown nobody:nogroup work
run "$bin/initdb" -D "$folder/work/data" -A trust -E UTF8 --locale=C -U postgres -L "$folder/usr/share/postgresql/15" >/dev/null
run "$bin/postgres" -D "$folder/work/data" -c listen_addresses= -c unix_socket_directories="$folder/work" \
    -c dynamic_library_path="$folder/usr/lib/postgresql/15/lib" >work.log 2>&1 &
server=$!
for _ in $(seq 100); do
    [ -S work/.s.PGSQL.5432 ] && break
    sleep 0.1
done
psql() {
    run "$bin/psql" -q -h "$folder/work" -U postgres -v ON_ERROR_STOP=1 "$@"
}
psql -d postgres -c "CREATE ROLE visitor" -c "CREATE DATABASE shop" -c "COMMENT ON DATABASE shop IS 'orders'" \
    -c "REVOKE CONNECT ON DATABASE shop FROM PUBLIC" -c "GRANT CONNECT ON DATABASE shop TO visitor" \
    -c "ALTER DATABASE shop SET statement_timeout = '5s'"
psql -d shop -c "CREATE TABLE t (n int)"
run "$bin/pg_dump" -h "$folder/work" -U postgres -Fc -f "$folder/work/archive" shop

run "$bin/pg_restore" --version
found=$(
    printf 'lines about the database: %s\n' "$(run "$bin/pg_restore" -l work/archive | grep -c '^[0-9].* DATABASE' || true)"
    printf 'with --create: %s\n' "$(run "$bin/pg_restore" -l --create work/archive | grep -c '^[0-9].* DATABASE' || true)"
    run "$bin/pg_restore" -l work/archive >work.list
    psql -d postgres -c "DROP DATABASE shop"
    psql -d postgres -c "CREATE DATABASE shop"
    run "$bin/pg_restore" -h "$folder/work" -U postgres --exit-on-error -L "$folder/work.list" -d shop work/archive
    psql -d postgres -At -F ' ' -c "SELECT 'grants kept: ' || (datacl IS NOT NULL) FROM pg_database WHERE datname = 'shop'"
)
printf '%s\n' "$found"
expected='lines about the database: 0
with --create: 4
grants kept: false'
[ "$found" = "$expected" ] || {
    printf 'expected:\n%s\n' "$expected"
    exit 1
}
