#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# nginx 1.22.1, lighttpd 1.4.69, Apache 2.4.71 (Debian 12): the time in the format "combined" is another moment with
# each server.
#
# The three write the same line for the same request, and one would expect its time to mean the same. A request that
# takes three seconds is dated at its beginning by Apache, and at its end by nginx (whose manual says only "local time")
# and by lighttpd. So long requests, downloads and streams, stand minutes apart in the logs of a proxy and of the server
# behind it, and fall into other hours. And as Apache, too, writes a line at the end of a request, its lines are not in
# the order of their times: whoever takes an hour for complete once a line of the next one came misses the longest
# requests of each.
# What helps: to compare such logs by the end, which is Apache's time and %D; to wait for as long as the longest request
# takes.

set -eu
folder=$(mktemp -d)
servers=()
trap 'kill "${servers[@]}" 2>/dev/null || true; wait 2>/dev/null; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
apt-get download nginx=1.22.1-9+deb12u11 lighttpd=1.4.69-1 apache2-bin=2.4.71-1~deb12u1 libapr1=1.7.2-3+deb12u1 \
    libaprutil1=1.6.3-1+deb12u1 >/dev/null 2>&1
for package in ./*.deb; do
    dpkg-deb -x "$package" .
done
libraries=$(printf '%s:' "$folder"/usr/lib/*-linux-gnu)
modules=$folder/usr/lib/apache2/modules
port=$((20000 + RANDOM % 20000))

# What is behind all three answers /quick at once and /slow after three seconds.
cat >behind.js <<'JS'
require('http').createServer((request, response) => {
    setTimeout(() => response.end('hello'), request.url === '/slow' ? 3000 : 0);
}).listen('behind.socket');
JS
cat >nginx.conf <<END
daemon off;
pid $folder/nginx.pid;
error_log stderr;
events {}
http {
    client_body_temp_path $folder/t1; proxy_temp_path $folder/t2; fastcgi_temp_path $folder/t3;
    uwsgi_temp_path $folder/t4; scgi_temp_path $folder/t5;
    access_log $folder/nginx.log combined;
    server { listen unix:$folder/nginx.socket; location / { proxy_pass http://unix:$folder/behind.socket; } }
}
END
cat >lighttpd.conf <<END
server.document-root = "$folder"
server.bind = "$folder/lighttpd.socket"
server.modules = ( "mod_accesslog", "mod_proxy" )
accesslog.filename = "$folder/lighttpd.log"
proxy.server = ( "" => (( "host" => "$folder/behind.socket" )) )
END
cat >apache.conf <<END
ServerRoot $folder
ServerName localhost
PidFile $folder/apache.pid
Listen localhost:$port
User nobody
Group nogroup
ErrorLog $folder/apache.errors
LoadModule mpm_event_module $modules/mod_mpm_event.so
LoadModule authz_core_module $modules/mod_authz_core.so
LoadModule proxy_module $modules/mod_proxy.so
LoadModule proxy_http_module $modules/mod_proxy_http.so
ProxyPass / unix:$folder/behind.socket|http://localhost/
LogFormat "%h %l %u %t \"%r\" %>s %b \"%{Referer}i\" \"%{User-Agent}i\"" combined
CustomLog $folder/apache.log combined
END
node behind.js >/dev/null 2>&1 &
servers+=("$!")
for _ in $(seq 100); do
    [ -S behind.socket ] && break
    sleep 0.1
done
chmod 777 behind.socket
usr/sbin/nginx -c "$folder/nginx.conf" -p "$folder" >/dev/null 2>&1 &
servers+=("$!")
usr/sbin/lighttpd -D -f lighttpd.conf -m "$folder/usr/lib/lighttpd" >/dev/null 2>&1 &
servers+=("$!")
LD_LIBRARY_PATH=$libraries usr/sbin/apache2 -X -f "$folder/apache.conf" >/dev/null 2>&1 &
servers+=("$!")

ask() {
    case $1 in
    apache) curl -s "localhost:$port$2" ;;
    *) curl -s --unix-socket "$1.socket" "localhost$2" ;;
    esac
}
for server in nginx lighttpd apache; do
    for _ in $(seq 100); do
        [ "$(ask $server /quick)" = hello ] && break
        sleep 0.1
    done
done
begun=$(date +%s)
askers=()
for server in nginx lighttpd apache; do
    ask $server /slow >/dev/null &
    askers+=("$!")
done
sleep 1.5
ask apache /quick >/dev/null
wait "${askers[@]}"

# lighttpd writes its log once in a while, and when it ends.
kill "${servers[2]}"
wait "${servers[2]}" || true
for _ in $(seq 100); do
    grep -q /slow nginx.log && grep -q /slow apache.log && break
    sleep 0.1
done
dated() {
    local time
    time=$(sed -n 's|.*\[\([0-9]*\)/\([A-Za-z]*\)/\([0-9]*\):\([0-9:]* [-+0-9]*\)\] "GET /slow .*|\1 \2 \3 \4|p' "$1.log")
    if [ $(($(date -d "$time" +%s) - begun)) -lt 2 ]; then
        echo "$1 dates it at its beginning"
    else
        echo "$1 dates it at its end"
    fi
}
usr/sbin/nginx -v 2>&1
usr/sbin/lighttpd -v | head -n 1
LD_LIBRARY_PATH=$libraries usr/sbin/apache2 -v | head -n 1
found=$(
    dated nginx
    dated lighttpd
    dated apache
    printf "apache's last two lines: %s\n" "$(tail -n 2 apache.log | grep -o '/quick\|/slow' | tr '\n' ' ')"
)
printf '%s\n' "$found"
expected="nginx dates it at its end
lighttpd dates it at its end
apache dates it at its beginning
apache's last two lines: /quick /slow "
[ "$found" = "$expected" ] || {
    printf 'expected:\n%s\n' "$expected"
    exit 1
}
