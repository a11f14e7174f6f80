#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# Apache 2.4.71 (Debian 12): the format "combined" of Debian's configuration logs other bytes than Apache's manual says.
#
# The manual's combined has %b, the size of the body, and nginx's predefined combined, lighttpd's, h2o's and varnish's have the same.
# Debian's apache2.conf defines combined, vhost_combined and common with %O: the bytes on the network, headers (and TLS) included.
# The lines look alike, and the sums of two servers with the same site differ: a file of 12 bytes is 12 here and more than 200 there.
# What helps: before sums of several servers are compared, look which of the two a server logs.

set -eu
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
apt-get download apache2=2.4.71-1~deb12u1 apache2-bin=2.4.71-1~deb12u1 libapr1=1.7.2-3+deb12u1 libaprutil1=1.6.3-1+deb12u1 >/dev/null 2>&1
for package in ./*.deb; do
    dpkg-deb -x "$package" .
done
export LD_LIBRARY_PATH=$folder/usr/lib/x86_64-linux-gnu
mkdir www
echo hello world >www/a.txt
port=$((20000 + RANDOM % 20000))
{
    cat <<END
ServerRoot $folder
PidFile $folder/pid
Listen localhost:$port
User nobody
Group nogroup
ErrorLog $folder/error.log
DocumentRoot $folder/www
END
    for module in mpm_event authz_core; do
        echo "LoadModule ${module}_module $folder/usr/lib/apache2/modules/mod_$module.so"
    done
    grep '^LogFormat' etc/apache2/apache2.conf
    echo 'LogFormat "%h %l %u %t \"%r\" %>s %b \"%{Referer}i\" \"%{User-agent}i\"" manuals'
    echo "CustomLog $folder/debians.log combined"
    echo "CustomLog $folder/manuals.log manuals"
} >apache.conf
usr/sbin/apache2 -X -f "$folder/apache.conf" >server.log 2>&1 &
server=$!
for _ in $(seq 100); do
    curl -s -o /dev/null "localhost:$port/a.txt" && break
    sleep 0.1
done
for _ in $(seq 100); do
    [ -s debians.log ] && break
    sleep 0.1
done
usr/sbin/apache2 -v | head -n 1
size() { sed -n '1s/.* 200 \([0-9]*\) .*/\1/p' "$1"; }
printf "a file of %s bytes: the manual's combined has %s, Debian's %s\n" "$(stat -c %s www/a.txt)" "$(size manuals.log)" \
    "$(size debians.log)"
[ "$(size manuals.log)" -eq 12 ] && [ "$(size debians.log)" -gt 200 ]
