#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# HAProxy 2.6.12 (Debian 12): a long URL is cut in the log, and the line looks whole; a quote in a URL becomes #22.
#
# With "log … len 65535" one would expect a URL of 1,500 characters to stand in the log. The request is cut at 1,023 bytes
# (tune.http.logurilen, which the length of a log line does not raise), and the closing quote is added behind the cut: the
# line parses, without "HTTP/1.1" and without the end of the URL, so two long URLs that differ at their end become one.
# And where nginx and Apache escape a quote as \x22 or \", HAProxy writes #22.
# What helps: a request without a protocol that is 1,023 bytes long was cut; raise tune.http.logurilen.

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
long=$(head -c 1500 /dev/zero | tr '\0' x)
curl -s -o /dev/null --unix-socket socket "localhost/$long"
curl -s -o /dev/null --unix-socket socket 'localhost/a"b'
for _ in $(seq 100); do
    [ "$(wc -l <access.log)" -ge 2 ] && break
    sleep 0.1
done
usr/sbin/haproxy -v | head -n 1
cut=$(sed -n '1s/.* "\([^"]*\)"$/\1/p' access.log)
quote=$(sed -n '2s/.* "\([^"]*\)"$/\1/p' access.log)
printf 'a URL of 1501 characters: the request is %s bytes, and ends in "%s"\na"b: %s\n' "${#cut}" "${cut: -4}" "$quote"
[ "${#cut}" -eq 1023 ] && [ "${cut: -4}" = xxxx ] && [ "$quote" = "GET /a#22b HTTP/1.1" ]
