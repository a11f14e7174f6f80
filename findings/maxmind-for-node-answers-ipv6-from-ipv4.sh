#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# maxmind 5.0.7 with mmdb-lib 3.0.3 (npm): a country database that knows IPv4 only gives IPv6 addresses countries, wrong
# ones.
#
# The same file in .mmdb comes for IPv4, for IPv6 and for both. One would expect the reader to refuse an IPv6 address in
# a database for IPv4, as MaxMind's own library in C does, or to answer that there is nothing. It walks the tree with
# the first 32 bits of the address, as if they were an IPv4 address: 2a02:… is looked up as 42.2.…, and a network in
# Germany is said to be in Hong Kong. Nothing is thrown, the answer has the form of a good one, and only clients with
# IPv6 have the wrong country. MaxMind's own package for Node.js, @maxmind/geoip2-node, reads with it.
# What helps: look at metadata.ipVersion once after opening; 4 means that IPv6 addresses are not to be asked for.

set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . maxmind@5.0.7 mmdb-lib@3.0.3 \
    @ip-location-db/geo-whois-asn-country-mmdb@2.3.2026061719 >/dev/null 2>&1
apt-get download mmdb-bin=1.7.1-1 libmaxminddb0=1.7.1-1 >/dev/null 2>&1
for package in ./*.deb; do
    dpkg-deb -x "$package" .
done
databases=$folder/node_modules/@ip-location-db/geo-whois-asn-country-mmdb
libraries=$(printf '%s:' "$folder"/usr/lib/*-linux-gnu)

cat >ask.js <<'JS'
const maxmind = require('maxmind');
const files = ['geo-whois-asn-country.mmdb', 'geo-whois-asn-country-ipv4.mmdb'];
(async () => {
    for (const file of files) {
        const reader = await maxmind.open(process.argv[2] + '/' + file);
        const answers = ['2a02:8108::', '2003::', '2804:14c::'].map((address) => {
            const found = reader.get(address);
            return address + ' ' + (found ? found.country_code : 'none');
        });
        console.log(`for IPv${reader.metadata.ipVersion}: ` + answers.join(', '));
    }
})();
JS
echo "maxmind $(node -p "require('./node_modules/maxmind/package.json').version")," \
    "mmdb-lib $(node -p "require('./node_modules/mmdb-lib/package.json').version")"
found=$(
    node ask.js "$databases"
    printf 'libmaxminddb: '
    LD_LIBRARY_PATH=$libraries usr/bin/mmdblookup --file "$databases/geo-whois-asn-country-ipv4.mmdb" --ip 2a02:8108:: 2>&1 |
        grep -o 'attempted to look up an IPv6 address in an IPv4-only database'
)
printf '%s\n' "$found"
expected='for IPv6: 2a02:8108:: DE, 2003:: DE, 2804:14c:: BR
for IPv4: 2a02:8108:: HK, 2003:: US, 2804:14c:: US
libmaxminddb: attempted to look up an IPv6 address in an IPv4-only database'
[ "$found" = "$expected" ] || {
    printf 'expected:\n%s\n' "$expected"
    exit 1
}
