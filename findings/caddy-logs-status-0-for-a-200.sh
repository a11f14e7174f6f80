#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# Caddy 2.6.2 (Debian 12): the access log says status 0 where the client received 200.
#
# A route that sets a header and writes nothing else answers 200 with an empty body. One would expect "status": 200 in the
# access log, as `respond 200` on the route beside it gives. It says 0: the recorder sees no status because no handler wrote
# one, and Go's HTTP server fills in the 200 behind it. HEAD requests likewise.
# Who counts "not 2xx" as errors counts these good answers as errors; who drops an unknown status loses them.

set -eu
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
apt-get download caddy=2.6.2-5 >/dev/null 2>&1
dpkg-deb -x ./caddy_*.deb .
cat >Caddyfile <<END
{
	admin off
	auto_https off
	log {
		output discard
	}
}
:80 {
	bind unix/$folder/socket
	log {
		output file $folder/access.json
	}
	handle /says {
		respond 200
	}
	handle /leaves {
		header X-Greeting hello
	}
}
END
HOME=$folder XDG_DATA_HOME=$folder XDG_CONFIG_HOME=$folder usr/bin/caddy run --config Caddyfile --adapter caddyfile >server.log 2>&1 &
server=$!
for _ in $(seq 100); do
    [ -S socket ] && break
    sleep 0.1
done
received=$(for request in "/says" "/leaves" "/leaves -I"; do
    # shellcheck disable=SC2086 # a path and an option
    curl -s -o /dev/null -w '%{http_code} ' --unix-socket socket localhost$request
done)
for _ in $(seq 100); do
    [ "$(grep -c '"status"' access.json)" -ge 3 ] && break
    sleep 0.1
done
logged=$(sed -n 's/.*"status":\([0-9]*\).*/\1/p' access.json | tr '\n' ' ')
usr/bin/caddy version || true
printf 'received: %s\nlogged:   %s\n' "$received" "$logged"
[ "$received" = "200 200 200 " ] && [ "$logged" = "200 0 0 " ]
