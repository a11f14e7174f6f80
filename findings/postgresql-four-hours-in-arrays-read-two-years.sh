#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# PostgreSQL 15.20 (Debian 12): a join with a handful of short ranges, given as two arrays, reads a tenant's whole history.
#
# The arrays are constants, their elements are known, and an index on (tenant, time) is there. But the planner looks into
# neither array: "time >= starts AND time < ends" of a join counts as a ninth of the rows for each range, whatever the
# ranges are. With four of them it expects half of a tenant's rows, and as soon as a parallel plan is to be had it reads all of
# the table once instead of a few rows four times.
# The same bounds once more as plain constants, the first start and the last end, change no row of the answer and make it
# read what lies between them. An array's element at a constant place is folded into a constant, so that the bounds can be
# written with the arrays alone.

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
psql() {
    run "$bin/psql" -q -At -h "$folder/work" -U postgres -v ON_ERROR_STOP=1 -d postgres "$@"
}
for _ in $(seq 300); do
    psql -c "SELECT 1" >/dev/null 2>&1 && break
    sleep 0.1
done
psql -c "CREATE TABLE hourly (tenant int, type text, hour timestamptz, countries jsonb, PRIMARY KEY (tenant, hour, type))" \
    -c "INSERT INTO hourly SELECT tenant, type, timestamptz '2026-11-01Z' - n * interval '1 hour', '{\"DE\": 1, \"US\": 1}'
        FROM generate_series(1, 17520) n, unnest('{view,click,buy,search}'::text[]) type, generate_series(1, 3) tenant" \
    -c "VACUUM ANALYZE hourly"

# Four ranges of an hour within one day.
starts="'{2026-10-20 01:00Z,2026-10-20 07:00Z,2026-10-20 13:00Z,2026-10-20 19:00Z}'::timestamptz[]"
ends="'{2026-10-20 02:00Z,2026-10-20 08:00Z,2026-10-20 14:00Z,2026-10-20 20:00Z}'::timestamptz[]"
question() {
    printf '%s' "SELECT count(*) FROM unnest($starts, $ends) AS piece (starts, ends)
        JOIN hourly AS h ON h.tenant = 1 AND h.hour >= piece.starts AND h.hour < piece.ends $1
        CROSS JOIN jsonb_each_text(h.countries)"
}
asked() {
    printf '%s: %s rows counted, by a scan of %s\n' "$1" "$(psql -c "$(question "$2")")" \
        "$(psql -c "EXPLAIN (COSTS OFF) $(question "$2")" | grep -q 'Seq Scan on hourly' && echo 'the whole table' || echo 'an index')"
}
run "$bin/postgres" --version
found=$(
    asked 'ranges alone' ''
    asked 'with the bounds of all' "AND h.hour >= ($starts)[1] AND h.hour < ($ends)[4]"
)
printf '%s\n' "$found"
expected='ranges alone: 32 rows counted, by a scan of the whole table
with the bounds of all: 32 rows counted, by a scan of an index'
[ "$found" = "$expected" ] || {
    printf 'expected:\n%s\n' "$expected"
    exit 1
}
