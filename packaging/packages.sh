# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034

# Debian's packages that Tidemark needs, and how they get here. Read by the scripts beside it.

# "a|b" is whichever is here or offered, the first one first; "a?" is wanted only where it is offered; postgresql+
# stands for the server with its extensions (see server_packages).
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev 'libqt6opengl6-dev?' 'qt6-charts-dev|libqt6charts6-dev' 'qt6-svg-dev|libqt6svg6-dev'
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev
    libarchive-dev libpq-dev libicu-dev libsimdjson-dev libmaxminddb-dev librdkafka-dev libhiredis-dev libsodium-dev zlib1g-dev liblzma-dev libzstd-dev
)
run_packages=(
    'libqt6charts6|libqt6charts6t64' 'libqt6printsupport6|libqt6printsupport6t64' 'libqt6svg6|libqt6svg6t64' 'qt6-svg-plugins?' libqt6sql6-sqlite libsecret-1-0 libpq5
    'libarchive13|libarchive13t64'
    postgresql+
    qt6-translations-l10n ca-certificates fonts-dejavu-core fonts-inter xz-utils
)
# The sources look as one version of clang's tools wants them: where that one is not offered, these checks say so.
test_packages=(
    python3 lld gnome-keyring dbus 'redis-server|valkey-server' 'clang-format-14?' 'clang-tidy-14?' at-spi2-core xvfb shellcheck desktop-file-utils appstream poppler-utils fonts-droid-fallback
)
# For packaging/make-packages.
package_packages=(build-essential debhelper dpkg-dev git lintian)
bundle_packages=(patchelf qt6-wayland xz-utils)
rpm_packages=(rpm rpmlint)
oldest_server=15
newest_server=30

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

system_name() {
    (. /etc/os-release && printf '%s' "$PRETTY_NAME") 2>/dev/null || printf 'this system'
}

look_what_is_installed() {
    # shellcheck disable=SC2016 # dpkg-query fills it in
    installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | tr '\n' ' ')"
}

is_installed() {
    [[ $installed == *" $1 "* ]]
}

# Whether apt could install the package itself: not one that only others provide.
is_offered() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | grep -q '^  Candidate: [^(]'
}

# The server and its extensions: those that are installed, else the newest that is offered with both.
server_packages() {
    local known version name
    for known in is_installed is_offered; do
        for ((version = newest_server; version >= oldest_server; --version)); do
            name=postgresql-$version
            if "$known" "$name-hll" && "$known" "$name-cron" && "$known" "$name"; then
                printf '%s\n' "$name" "$name-hll" "$name-cron"
                return
            fi
        done
    done
    return 1
}

# Prints what is to be installed of the given packages, and behind "lacks " what cannot be had.
missing_packages() {
    local wanted name known found installed
    look_what_is_installed
    for wanted in "$@"; do
        if [ "$wanted" = postgresql+ ]; then
            if found=$(server_packages); then
                for name in $found; do
                    is_installed "$name" || printf '%s\n' "$name"
                done
            else
                printf 'lacks postgresql-N, postgresql-N-hll and postgresql-N-cron, N being %s or newer\n' "$oldest_server"
            fi
            continue
        fi
        found=
        for known in is_installed is_offered; do
            for name in ${wanted//[|?]/ }; do
                "$known" "$name" && found=$name && break 2
            done
        done
        case $known:$found in
        *:) [[ $wanted == *\? ]] || printf 'lacks %s\n' "${wanted%%|*}" ;;
        is_offered:*) printf '%s\n' "$found" ;;
        esac
    done
}

# Runs a command as root: directly, or through sudo, which may ask for a password only where somebody can type it.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo -- "$@"
    else
        sudo -n -- "$@"
    fi
}

can_be_root() {
    [ "$(id -u)" -eq 0 ] && return
    command -v sudo >/dev/null || return
    sudo -n true 2>/dev/null || [ -t 0 ]
}

# Nobody is there to answer what should become of a changed file of settings: it stays as it is.
apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold install --no-install-recommends "$@" >&2
}

# Installs the given packages as far as they are missing: all of them, or nothing.
install_packages() {
    local missing lacking
    if ! command -v apt-get >/dev/null; then
        fail "This script installs Debian packages, but $(system_name) has no apt-get." \
            "Install their contents another way: $*"
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] && return
    if ! can_be_root; then
        fail "These packages are missing, and installing them needs root or sudo:

$(printf '    %s\n' "${missing[@]#lacks }")

Install them with apt-get, as root, and then start this script again."
    fi
    as_root apt-get -q -o DPkg::Lock::Timeout=300 update >&2 ||
        fail "Could not update the package list: see above. Check the network connection."
    mapfile -t missing < <(missing_packages "$@")
    mapfile -t lacking < <(printf '%s\n' "${missing[@]}" | sed -n 's/^lacks //p')
    if [ ${#lacking[@]} -gt 0 ]; then
        fail "Nothing was installed: the package sources of $(system_name) do not offer what Tidemark needs:

$(printf '    %s\n' "${lacking[@]}")

Debian 12 and 13 offer all of it (sources: main)."
    fi
    [ ${#missing[@]} -eq 0 ] && return
    say "Installing ${#missing[@]} packages …"
    install_server_without_cluster "${missing[@]}" ||
        fail "Could not install the packages: see above."
    apt_install "${missing[@]}" || fail "Could not install the packages: see above."
}

# Debian's PostgreSQL starts a server for everybody when it is installed. Tidemark runs one of its own, so that one
# is not made; the setting is put back for those who want it later.
install_server_without_cluster() {
    local setting=/etc/postgresql-common/createcluster.conf package server=
    for package in "$@"; do
        [[ $package =~ ^postgresql-[0-9]+$ ]] && server=$package
    done
    [ -n "$server" ] || return 0
    apt_install postgresql-common || return
    [ -f "$setting" ] || return 0
    as_root cp -p "$setting" "$setting.tidemark"
    as_root sed -i 's/^#* *create_main_cluster *=.*/create_main_cluster = false/' "$setting"
    local status=0
    apt_install "$server" || status=$?
    as_root mv "$setting.tidemark" "$setting"
    return $status
}

# Configures and builds a preset, several sources at a time: nobody edits here, and the headers are read once for each
# unit. No compiler's cache: it reads the precompiled ones, 100 MB and more.
build_preset() {
    cmake --preset "$1" -DCMAKE_UNITY_BUILD=ON && cmake --build --preset "$1"
}
