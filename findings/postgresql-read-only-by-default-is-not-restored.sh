#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# pg_dump and pg_restore 15.20 (Debian 12): a dump with --create of a database that is read-only by default cannot be restored.
#
# ALTER DATABASE … SET default_transaction_read_only = on keeps people from changing a database by accident; whoever means
# it sets it off again for a session. Dumps are made of such a database without a word. A dump with --create holds that
# setting, too, and sets it right after the database was created, before anything is in it: the restore connects again,
# is read-only itself, and fails with its first table (or its first GRANT on the database). pg_dumpall writes "SET
# default_transaction_read_only = off" at the top of its scripts, pg_dump does not. It takes
# PGOPTIONS='-c default_transaction_read_only=off' for the restore.

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
psql -d postgres -c "CREATE DATABASE shop"
psql -d shop -c "CREATE TABLE t (n int)" -c "INSERT INTO t VALUES (42)" -c "ALTER DATABASE shop SET default_transaction_read_only = on"
run "$bin/pg_dump" -h "$folder/work" -U postgres --create -Fc -f "$folder/work/archive" shop
run "$bin/pg_dump" -h "$folder/work" -U postgres --create -f "$folder/work/script" shop

restored() {
    printf '%s: ' "$1"
    shift
    psql -d postgres -c "DROP DATABASE shop"
    "$@" 2>&1 | grep -o 'cannot execute CREATE TABLE in a read-only transaction' || printf 'restored, n = %s\n' "$(psql -d shop -At -c 'SELECT n FROM t')"
}
restore=(run "$bin/pg_restore" -h "$folder/work" -U postgres --exit-on-error --create -d postgres work/archive)
run "$bin/pg_restore" --version
found=$(
    restored 'pg_restore --create' "${restore[@]}"
    restored 'psql with a script' run "$bin/psql" -q -h "$folder/work" -U postgres -v ON_ERROR_STOP=1 -d postgres -f "$folder/work/script"
    PGOPTIONS='-c default_transaction_read_only=off' restored 'with PGOPTIONS' "${restore[@]}"
)
printf '%s\n' "$found"
expected='pg_restore --create: cannot execute CREATE TABLE in a read-only transaction
psql with a script: cannot execute CREATE TABLE in a read-only transaction
with PGOPTIONS: restored, n = 42'
[ "$found" = "$expected" ] || {
    printf 'expected:\n%s\n' "$expected"
    exit 1
}
