#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# postgresql-hll 2.17 (Debian 12, PostgreSQL 15): with more work_mem, sketches for many groups take ten to a hundred
# times as long.
#
# 20,000 groups of one value each, a sketch of 11 bytes each: one would expect some megabytes, and more work_mem to help
# if anything. hll_add_agg and hll_union_agg keep each group that is in the making at the greatest size of all sketches,
# 128 kB, in a memory context of its own. With 4 MB of work_mem the hash table is done in hundreds of batches, in a
# third of a second. With more there are fewer batches with more groups in them, and PostgreSQL adds up the memory of
# all contexts each time that a group is added: the time grows with their square. Seen: 0.3 s with 4 MB, 1.3 s with 64
# MB, 3.5 s with 256 MB and half a gigabyte in use, 36 s with 1 GB and two gigabytes in use. PostgreSQL 17 with hll 2.18
# is the same.
# What helps: a small work_mem for just these queries, or to sort (SET enable_hashagg = off), so that one group at a
# time is in the making; hll_add(hll_empty(…), …) where a group has one value.

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
# Milliseconds.
took() {
    run "$bin/postgres" --single -D "$folder/data" postgres 2>/dev/null <<SQL | sed -n 's/.*Execution Time: \([0-9]*\).*/\1/p'
CREATE EXTENSION IF NOT EXISTS hll
SET jit = off
SET max_parallel_workers_per_gather = 0
$1
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) SELECT n, hll_add_agg(hll_hash_bigint(n), 11, 5, -1, 1) FROM generate_series(1, 20000) AS n GROUP BY n
SQL
}
little=$(took "SET work_mem = '4MB'")
much=$(took "SET work_mem = '256MB'")
sorted=$(took "SET enable_hashagg = off")
"$bin/postgres" --version
printf 'with 4 MB: %s ms\nwith 256 MB: %s ms\nsorted: %s ms\n' "$little" "$much" "$sorted"
[ "$much" -gt $((little * 3)) ] && [ "$sorted" -lt "$much" ]
