#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# postgresql-hll 2.17 (Debian 12, PostgreSQL 15): one more distinct value can make the count smaller.
#
# A sketch hll(11, 5, -1, 1) keeps up to 160 values themselves, and its count is exact. The 161st turns it into
# registers, whose count is an estimate. One would expect the estimate to start where the exact count ended, since the
# sketch has certainly seen more than 160 values. It does not use that knowledge: of 400 sets, 105 count less with 161
# values than with 160; the lowest says 152.5. A chart of distinct users falls although one came.
# What helps: hll_type() of 3 or 4 means that there were more than 160; take the larger of 161 and the estimate.

set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download postgresql-15=15.18-0+deb12u1 postgresql-15-hll=2.17-1+b1 >/dev/null 2>&1
for package in ./*.deb; do
    dpkg-deb -x "$package" .
done
bin=$folder/usr/lib/postgresql/15/bin

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
query() {
    printf 'CREATE EXTENSION IF NOT EXISTS hll;\n%s\n' "$1" | run "$bin/postgres" --single -D "$folder/data" postgres 2>/dev/null |
        sed -n 's/.*1: result = "\([^"]*\)".*/\1/p'
}
found=$(query "SELECT count(*) || ' sets, smaller with one more: ' || count(*) FILTER (WHERE more < few) || ', least: ' || round(min(more)::numeric, 1) || ', types: ' || min(kind) || ' to ' || max(kind) AS result FROM (SELECT (SELECT public.hll_cardinality(public.hll_add_agg(public.hll_hash_bigint(k * 100000 + x), 11, 5, -1, 1)) FROM generate_series(1, 160) AS x) AS few, (SELECT public.hll_cardinality(public.hll_add_agg(public.hll_hash_bigint(k * 100000 + x), 11, 5, -1, 1)) FROM generate_series(1, 161) AS x) AS more, (SELECT public.hll_type(public.hll_add_agg(public.hll_hash_bigint(k * 100000 + x), 11, 5, -1, 1)) FROM generate_series(1, 161) AS x) AS kind FROM generate_series(1, 400) AS k) AS sets")
"$bin/postgres" --version
printf '%s\n' "$found"
[ "$found" = "400 sets, smaller with one more: 105, least: 152.5, types: 3 to 3" ]
