# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034

# Debian's packages that Tidemark needs, and how they get here. Read by quickstart and run-tests.

build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libpq-dev libicu-dev libsimdjson-dev libmaxminddb-dev librdkafka-dev zlib1g-dev liblzma-dev libzstd-dev
)
run_packages=(
    libqt6charts6 libqt6svg6 libqt6sql6-sqlite libpq5
    postgresql-15 postgresql-15-hll postgresql-15-cron
    qt6-translations-l10n fonts-dejavu-core fonts-inter xz-utils
)
test_packages=(
    python3 clang-format-14 clang-tidy-14 shellcheck desktop-file-utils appstream
)

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

# Prints those of the given packages that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        # shellcheck disable=SC2016 # dpkg-query fills it in
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
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

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 install \
        --no-install-recommends "$@" >&2
}

# Installs the given packages as far as they are missing.
install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] && return
    if ! command -v apt-get >/dev/null; then
        fail "This script installs Debian 12 packages, but this system has no apt-get." \
            "Install their contents another way: ${missing[*]}"
    fi
    if ! can_be_root; then
        fail "These packages are missing, and installing them needs root or sudo. As root, run:

    apt-get install ${missing[*]}

and then start this script again."
    fi
    say "Installing ${#missing[@]} packages …"
    as_root apt-get -q -o DPkg::Lock::Timeout=300 update >&2 ||
        fail "Could not update the package list: see above. Check the network connection."
    install_server_without_cluster "${missing[@]}" ||
        fail "Could not install the packages: see above."
    apt_install "${missing[@]}" || fail "Could not install the packages: see above."
}

# Debian's PostgreSQL starts a server for everybody when it is installed. Tidemark runs one of its own, so that one
# is not made; the setting is put back for those who want it later.
install_server_without_cluster() {
    local setting=/etc/postgresql-common/createcluster.conf
    case " $* " in
    *" postgresql-15 "*) ;;
    *) return 0 ;;
    esac
    apt_install postgresql-common || return
    [ -f "$setting" ] || return 0
    as_root cp -p "$setting" "$setting.tidemark"
    as_root sed -i 's/^#* *create_main_cluster *=.*/create_main_cluster = false/' "$setting"
    local status=0
    apt_install postgresql-15 || status=$?
    as_root mv "$setting.tidemark" "$setting"
    return $status
}

# Configures and builds a preset; a compiler's cache is used where there is one.
build_preset() {
    local preset=$1 arguments=()
    command -v ccache >/dev/null && arguments+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    cmake --preset "$preset" "${arguments[@]}" && cmake --build --preset "$preset"
}
