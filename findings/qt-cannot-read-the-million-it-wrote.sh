#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt 6.8.2 (Debian 13): in Italian, Spanish, Polish and other languages QLocale does not read numbers that it wrote
# itself.
#
# One would expect QLocale::toLongLong() to read what QLocale::toString() wrote, in each language: so it does in German,
# French and English, and was seen to do in all of them in Qt 6.11.2. In languages that write no separator in 1234 but
# one in 12.345, 6.8.2 writes numbers of seven and of ten digits with separators and refuses to read them: 1.234.567,
# while 123.456 and 12.345.678 are read. toDouble() is the same. So a number that a program shows cannot be typed or
# pasted into its own field.
# What helps: QLocale::OmitGroupSeparator for what is to be read again, or to take the separators out before reading.

set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

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

cat >numbers.py <<'PYTHON'
from PyQt6.QtCore import QLocale, qVersion

def refused(locale):
    whole = [locale.toString(n) for n in (1234, 12345, 123456, 1234567, 12345678, 123456789, 1234567890)]
    fraction = locale.toString(1234567.25, 'f', 2)
    found = [written for written in whole if not locale.toLongLong(written)[1]]
    found += [] if locale.toDouble(fraction)[1] else [fraction]
    return '; '.join(found).replace('\xa0', ' ') or 'nothing'

print('Qt', qVersion())
for name in 'de_DE', 'fr_FR', 'en_US', 'it_IT', 'es_ES', 'pl_PL', 'pt_PT', 'hu_HU', 'bg_BG':
    print(name, 'refuses', refused(QLocale(name)))
bare = QLocale('it_IT')
bare.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
print('it_IT without separators refuses', refused(bare))
PYTHON
found=$(PYTHONHOME=$folder/unpacked/usr PYTHONPATH=$folder/unpacked/usr/lib/python3/dist-packages LC_ALL=C.UTF-8 \
    unpacked/usr/lib64/ld-linux-x86-64.so.2 --library-path "$libraries" unpacked/usr/bin/python3.13 -B numbers.py)
printf '%s\n' "$found"
expected='Qt 6.8.2
de_DE refuses nothing
fr_FR refuses nothing
en_US refuses nothing
it_IT refuses 1.234.567; 1.234.567.890; 1.234.567,25
es_ES refuses 1.234.567; 1.234.567.890; 1.234.567,25
pl_PL refuses 1 234 567; 1 234 567 890; 1 234 567,25
pt_PT refuses 1 234 567; 1 234 567 890; 1 234 567,25
hu_HU refuses 1 234 567; 1 234 567 890; 1 234 567,25
bg_BG refuses 1 234 567; 1 234 567 890; 1 234 567,25
it_IT without separators refuses nothing'
[ "$found" = "$expected" ] || {
    printf 'expected:\n%s\n' "$expected"
    exit 1
}
