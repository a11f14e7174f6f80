#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# nginx 1.22.1 (Debian 12): a log_format with escape=json writes lines that no JSON parser takes.
#
# "escape=json" is for logs in JSON, and one would expect every line to be JSON. It escapes what JSON's grammar names
# (quotes, backslashes, control characters) and passes all other bytes on, so that a header in Latin-1, which HTTP allows,
# makes a line that is not UTF-8. The default escaping writes the same byte as \xE9. And a number that nginx does not have
# ($upstream_response_time without an upstream) is empty: without quotes around it the line reads "ut":, and is no JSON.
# What helps: quotes around every variable, and a reader that repairs bytes that are not UTF-8 before it parses.

set -eu
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download nginx=1.22.1-9+deb12u11 >/dev/null 2>&1
dpkg-deb -x ./nginx_*.deb .
cat >nginx.conf <<END
daemon off;
master_process off;
pid $folder/pid;
error_log stderr;
events {}
http {
    client_body_temp_path $folder/t1; proxy_temp_path $folder/t2; fastcgi_temp_path $folder/t3;
    uwsgi_temp_path $folder/t4; scgi_temp_path $folder/t5;
    log_format quoted escape=json '{"agent":"\$http_user_agent"}';
    log_format number escape=json '{"ut":\$upstream_response_time}';
    log_format plain '"\$http_user_agent"';
    access_log $folder/quoted.log quoted;
    access_log $folder/number.log number;
    access_log $folder/plain.log plain;
    server { listen unix:$folder/socket; location / { return 200 ok; } }
}
END
usr/sbin/nginx -c "$folder/nginx.conf" -p "$folder" 2>server.log &
server=$!
for _ in $(seq 100); do
    [ -S socket ] && break
    sleep 0.1
done
curl -s -o /dev/null --unix-socket socket -A $'caf\xe9' localhost/
for _ in $(seq 100); do
    [ -s plain.log ] && break
    sleep 0.1
done
usr/sbin/nginx -v 2>&1
bytes=$(od -An -tx1 quoted.log | tr -d ' \n')
printf 'quoted, in hex: %s\nnumber: %s\nplain:  %s\n' "$bytes" "$(cat number.log)" "$(cat plain.log)"
# … "caf", the bare byte e9, quote, brace
[[ $bytes == *636166e9227d0a ]] && [ "$(cat number.log)" = '{"ut":}' ] && [ "$(cat plain.log)" = '"caf\xE9"' ]
