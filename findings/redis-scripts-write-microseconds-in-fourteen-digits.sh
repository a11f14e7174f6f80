#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# Redis 7.0.15 (Debian 12; Valkey 8.1.1 is the same): a script that decodes JSON and encodes it again changes times in
# microseconds.
#
# Numbers in a script are doubles, and one would expect whole numbers to be exact up to 2^53, five times as many
# microseconds as have passed since 1970. So they are in comparisons, as arguments of redis.call(), as replies and in
# cmsgpack. cjson.encode(), tostring() and ".." write 14 digits: of 1764561097123456 they leave 1.7645610971235e+15,
# which is good JSON and 44 microseconds off; of ids of 17 digits the last three are gone. Nobody is told.
# cjson.encode_number_precision() goes to 14 at most, and is there already.
# What helps: such numbers as texts in the JSON; string.format('%d', n) where a script makes text of a number itself.

set -eu
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; wait 2>/dev/null; rm -rf "$folder"' EXIT
cd "$folder"
apt-get download redis-server=5:7.0.15-1~deb12u10 redis-tools=5:7.0.15-1~deb12u10 libjemalloc2=5.3.0-1 liblzf1=3.6-3 \
    libatomic1=12.2.0-14+deb12u1 >/dev/null 2>&1
for package in ./*.deb; do
    dpkg-deb -x "$package" .
done
libraries=$(printf '%s:' "$folder"/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH=$libraries
usr/bin/redis-server --port 0 --unixsocket "$folder/socket" --save '' --dir "$folder" >server.log 2>&1 &
server=$!
for _ in $(seq 100); do
    [ -S socket ] && break
    sleep 0.1
done
script() {
    usr/bin/redis-cli -s socket eval "$1" 0 2>&1
}
usr/bin/redis-server --version
found=$(
    echo "written by redis.call: $(script "redis.call('SET', 'k', 1764561097123456) return redis.call('GET', 'k')")"
    echo "reply: $(script 'return 1764561097123456')"
    echo "equal to one more: $(script 'return tostring(1764561097123456 == 1764561097123457)')"
    echo "packed and unpacked: $(script 'return cmsgpack.unpack(cmsgpack.pack(1764561097123456))')"
    echo "decoded and encoded: $(script "return cjson.encode(cjson.decode('{\"at\":1764561097123456}'))")"
    echo "joined: $(script "return 'at ' .. 1764561097123456")"
    echo "formatted: $(script "return string.format('%d', 1764561097123456)")"
    echo "16 digits: $(script 'return cjson.encode_number_precision(16)' | grep -o 'expected integer between 1 and 14')"
)
printf '%s\n' "$found"
expected='written by redis.call: 1764561097123456
reply: 1764561097123456
equal to one more: false
packed and unpacked: 1764561097123456
decoded and encoded: {"at":1.7645610971235e+15}
joined: at 1.7645610971235e+15
formatted: 1764561097123456
16 digits: expected integer between 1 and 14'
[ "$found" = "$expected" ] || {
    printf 'expected:\n%s\n' "$expected"
    exit 1
}
