#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# lighttpd 1.4.69 (Debian 12): the access log has one line more than there were requests on each HTTP/2 connection.
#
# One request over HTTP/1.1 and one over HTTP/2 are two requests; one would expect two lines. There are three: the preface
# of the HTTP/2 connection is logged as well, once the connection ends, as a request of its own: "PRI * HTTP/2.0" with
# status 100 and the bytes of all its frames. Counting lines counts every connection as a page, and adding up the bytes
# counts them nearly twice.
# What helps: a line whose method is PRI is not a request.

set -eu
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
apt-get download lighttpd=1.4.69-1 >/dev/null 2>&1
dpkg-deb -x ./lighttpd_*.deb .
mkdir www
echo hi >www/a.txt
cat >lighttpd.conf <<END
server.document-root = "$folder/www"
server.bind = "$folder/socket"
server.modules = ( "mod_accesslog" )
accesslog.filename = "$folder/access.log"
accesslog.format = "%r|%>s"
END
usr/sbin/lighttpd -D -f lighttpd.conf -m "$folder/usr/lib/lighttpd" >server.log 2>&1 &
server=$!
for _ in $(seq 100); do
    [ -S socket ] && break
    sleep 0.1
done
curl -s --unix-socket socket -o /dev/null localhost/a.txt
curl -s --unix-socket socket --http2-prior-knowledge -o /dev/null localhost/a.txt
for _ in $(seq 100); do
    grep -q PRI access.log && break
    sleep 0.1
done
kill "$server"
wait "$server" || true
server=
usr/sbin/lighttpd -v | head -n 1
sort access.log
[ "$(sort access.log | tr '\n' ';')" = "GET /a.txt HTTP/1.1|200;GET /a.txt HTTP/2.0|200;PRI * HTTP/2.0|100;" ]
