# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Mitjul authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run.sh and test.sh; to be sourced. Everything it says goes to stderr: stdout is for results.

packaging=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
source_dir=$(dirname -- "$packaging")

# Names of files and words of articles are UTF-8, whatever the locale of a bare machine.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$(basename -- "$0"): $*"
    exit 1
}

is_installed() {
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        die "Packages are installed as root, and there is no sudo. As root, run: apt-get install ${missing[*]}"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 "$@" >&2
}

# Fills `missing` with the packages of the given groups that are not installed, and says what each is for.
find_missing() {
    local when purpose packages package wanted
    missing=()
    while IFS=$'\t' read -r when purpose packages; do
        [[ " $* " == *" $when "* ]] || continue
        wanted=()
        for package in $packages; do
            is_installed "$package" || wanted+=("$package")
        done
        if ((${#wanted[@]})); then
            say "Missing for $purpose: ${wanted[*]}"
            missing+=("${wanted[@]}")
        fi
    done <"$packaging/dependencies.tsv"
}

# install_missing GROUP…: asks dpkg first, then apt; does nothing where all is there.
install_missing() {
    local missing updated=no
    command -v apt-get >/dev/null || die "There is no apt-get here. Install by hand what packaging/dependencies.tsv" \
        "lists and run this with --no-install."
    find_missing "$@"
    ((${#missing[@]})) || return 0
    say "Installing ${#missing[@]} packages with apt-get."
    # A fresh machine has no package lists, a neglected one has lists of packages that are gone.
    if ! apt-cache show --no-all-versions "${missing[@]}" >/dev/null 2>&1; then
        apt_get update
        updated=yes
    fi
    if ! apt_get install -y --no-install-recommends "${missing[@]}"; then
        [[ $updated == no ]] || die "apt-get could not install: ${missing[*]}. Its own message stands above."
        apt_get update
        apt_get install -y --no-install-recommends "${missing[@]}" ||
            die "apt-get could not install: ${missing[*]}. Its own message stands above."
    fi
}

# build PRESET: configures and builds a preset of CMakePresets.json.
build() {
    command -v cmake >/dev/null || die "cmake is missing. Run this again without --no-install."
    (cd -- "$source_dir" && cmake --preset "$1" && cmake --build --preset "$1") >&2
}
