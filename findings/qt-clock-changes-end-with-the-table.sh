#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt 6.8.2 (Debian 13): a list of a time zone's changes of clock can end in 1996 or 2007, by how its tables are packed.
#
# A file of time zone data has a table of changes and, behind it, the rule that holds from then on. Qt knows both, and
# one would expect QTimeZone::transitions() to give all changes between two moments, and nextTransition() to lead from
# each to the next. Asked for the change after the last one that comes from the table, nextTransition() says that there
# is none, and a millisecond later it knows it. So each walk that begins before ends there, also that of transitions().
# In Debian, whose tables are "fat", that is in 2037. Where they are "slim", zic's own default since 2020, it is in 1996
# for Europe/Berlin and in 2007 for America/New_York: from 1990 to 2030 there are 13 changes, from 2025 to 2030 alone
# all ten. Offsets are right at all times, so that nothing else tells. Qt 6.4.2 and 6.11.2 do the same.
# What helps: where nextTransition() finds none, to ask once more from a millisecond later.

set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
apt-get download tzdata=2026b-0+deb12u1 libc-bin=2.36-9+deb12u14 >/dev/null 2>&1
for package in ./*.deb; do
    dpkg-deb -x "$package" zones
done
rm ./*.deb
zones/usr/sbin/zic -b slim -d slim zones/usr/share/zoneinfo/tzdata.zi 2>/dev/null

# The machine's own sources, of Debian 13.
mkdir -p apt/parts apt/lists/partial apt/cache/archives/partial
eval "$(apt-config shell main Dir::Etc::sourcelist/f more Dir::Etc::sourceparts/d)"
for list in "$main" "${more}debian.sources"; do
    [ ! -f "$list" ] || sed 's/bookworm/trixie/g' "$list" >"apt/parts/debian.${list##*.}"
done
cat >apt/conf <<END_OF_CONF
Dir::Etc::sourcelist "/dev/null";
Dir::Etc::sourceparts "$folder/apt/parts";
Dir::State::lists "$folder/apt/lists";
Dir::State::status "/dev/null";
Dir::Cache "$folder/apt/cache";
END_OF_CONF
export APT_CONFIG=$folder/apt/conf
apt-get update >/dev/null 2>&1
apt-get download libqt6core6t64=6.8.2+dfsg-9+deb13u2 python3-pyqt6=6.9.0-2 python3-pyqt6.sip=13.10.0-1+b1 \
    python3.13-minimal=3.13.5-2+deb13u5 libpython3.13-minimal=3.13.5-2+deb13u5 libpython3.13-stdlib=3.13.5-2+deb13u5 \
    libicu76=76.1-4 libdouble-conversion3=3.3.1-1 libpcre2-16-0=10.46-1~deb13u3 libpcre2-8-0=10.46-1~deb13u3 \
    libb2-1=0.98.1-1.1+b2 libglib2.0-0t64=2.84.4-3~deb13u5 libzstd1=1.5.7+dfsg-1 zlib1g=1:1.3.dfsg+really1.3.1-1+deb13u1 \
    libc6=2.41-12+deb13u5 libstdc++6=14.2.0-19 libgcc-s1=14.2.0-19 libgomp1=14.2.0-19 libatomic1=14.2.0-19 \
    libexpat1=2.9.0-1~deb13u1 >/dev/null 2>&1
mkdir unpacked
for package in ./*.deb; do
    dpkg-deb -x "$package" unpacked
done
libraries=$(printf '%s:' "$folder"/unpacked/usr/lib/*-linux-gnu)

cat >changes.py <<'PYTHON'
from PyQt6.QtCore import QDateTime, QTimeZone, Qt, qVersion

def at(text):
    return QDateTime.fromString(text, Qt.DateFormat.ISODate)

def count(zone, start, end):
    return len(zone.transitions(at(start + '-01-01T00:00:00Z'), at(end + '-01-01T00:00:00Z')))

print('Qt', qVersion())
for name in b'Europe/Berlin', b'America/New_York', b'Australia/Sydney':
    zone = QTimeZone(name)
    last = zone.transitions(at('1990-01-01T00:00:00Z'), at('2090-01-01T00:00:00Z'))[-1].atUtc
    after = zone.nextTransition(last)
    later = zone.nextTransition(last.addMSecs(1))
    print(name.decode() + ': 1990 to 2030', count(zone, '1990', '2030'), 'changes, 2025 to 2030', count(zone, '2025', '2030'))
    print('  after', last.toString(Qt.DateFormat.ISODate) + ':',
          after.atUtc.toString(Qt.DateFormat.ISODate) if after.atUtc.isValid() else 'none',
          'and a millisecond later:', later.atUtc.toString(Qt.DateFormat.ISODate))
PYTHON
found=$(
    for tables in zones/usr/share/zoneinfo slim; do
        echo "$tables:"
        TZDIR=$folder/$tables PYTHONHOME=$folder/unpacked/usr PYTHONPATH=$folder/unpacked/usr/lib/python3/dist-packages LC_ALL=C.UTF-8 \
            unpacked/usr/lib64/ld-linux-x86-64.so.2 --library-path "$libraries" unpacked/usr/bin/python3.13 -B changes.py
    done
)
printf '%s\n' "$found"
expected='zones/usr/share/zoneinfo:
Qt 6.8.2
Europe/Berlin: 1990 to 2030 80 changes, 2025 to 2030 10
  after 2037-10-25T01:00:00Z: none and a millisecond later: 2038-03-28T01:00:00Z
America/New_York: 1990 to 2030 80 changes, 2025 to 2030 10
  after 2037-11-01T06:00:00Z: none and a millisecond later: 2038-03-14T07:00:00Z
Australia/Sydney: 1990 to 2030 80 changes, 2025 to 2030 10
  after 2037-10-03T16:00:00Z: none and a millisecond later: 2038-04-03T16:00:00Z
slim:
Qt 6.8.2
Europe/Berlin: 1990 to 2030 13 changes, 2025 to 2030 10
  after 1996-03-31T01:00:00Z: none and a millisecond later: 1996-10-27T01:00:00Z
America/New_York: 1990 to 2030 35 changes, 2025 to 2030 10
  after 2007-03-11T07:00:00Z: none and a millisecond later: 2007-11-04T06:00:00Z
Australia/Sydney: 1990 to 2030 37 changes, 2025 to 2030 10
  after 2008-04-05T16:00:00Z: none and a millisecond later: 2008-10-04T16:00:00Z'
[ "$found" = "$expected" ] || {
    printf 'expected:\n%s\n' "$expected"
    exit 1
}
