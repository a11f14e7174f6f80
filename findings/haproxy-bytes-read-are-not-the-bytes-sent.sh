#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# HAProxy 2.6.12 (Debian 12): the bytes in its HTTP log are not those that the client received.
#
# The manual says of bytes_read (%B) that it is the total number of bytes transmitted to the client, headers included. One would
# expect the number that curl counts. For a response of 66 bytes (64 of headers, 2 of body) the log has 73: HAProxy counts the
# headers as it holds them, not as it writes them.
# What helps: take %B for a size, not for a bill. Where the exact number counts, take it from the server behind.

set -eu
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
apt-get download haproxy=2.6.12-1+deb12u4 liblua5.3-0=5.3.6-2 libopentracing-c-wrapper0=1.1.3-3+b1 libopentracing1=1.6.0-4 \
    >/dev/null 2>&1
for package in ./*.deb; do
    dpkg-deb -x "$package" .
done
export LD_LIBRARY_PATH=$folder/usr/lib/x86_64-linux-gnu
cat >haproxy.cfg <<END
global
    log stdout len 65535 format raw local0
defaults
    mode http
    log global
    option httplog
    timeout client 5s
    timeout server 5s
    timeout connect 5s
frontend web
    bind unix@$folder/socket
    http-request return status 200 content-type text/plain string ok
END
usr/sbin/haproxy -db -f haproxy.cfg >access.log 2>server.log &
server=$!
for _ in $(seq 100); do
    [ -S socket ] && break
    sleep 0.1
done
received=$(curl -s -i --unix-socket socket localhost/a | wc -c)
for _ in $(seq 100); do
    [ -s access.log ] && break
    sleep 0.1
done
usr/sbin/haproxy -v | head -n 1
logged=$(sed -n '1s/.* 200 \([0-9]*\) - - .*/\1/p' access.log)
printf 'the client received %s bytes, the log has %s\n' "$received" "$logged"
[ "$received" -eq 66 ] && [ "$logged" -eq 73 ]
