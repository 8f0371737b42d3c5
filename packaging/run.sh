#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Mitjul authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds a release and opens an article in it.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage="Usage: bash packaging/run.sh [--no-install] [FILE]
Installs what is missing (apt-get), builds a release and opens FILE, or a sample article, in the window.
  --no-install  install nothing"

install=yes
file=
options=yes
for argument; do
    if [[ $options == yes ]]; then
        case $argument in
        --no-install) install=no && continue ;;
        --help | -h) printf '%s\n' "$usage" && exit 0 ;;
        --) options=no && continue ;;
        -*) say "Unknown option: $argument" && say "$usage" && exit 2 ;;
        esac
    fi
    [[ -z $file ]] || { say "One file at a time." && say "$usage" && exit 2; }
    file=$argument
done

case $file in
'')
    samples=("$source_dir"/resources/samples/*)
    file=${samples[0]}
    ;;
/* | http://* | https://*) ;;
*) file=$PWD/$file ;;
esac

if [[ $install == yes ]]; then
    groups=(build run)
    [[ -z ${WAYLAND_DISPLAY:-} ]] || groups+=(wayland)
    install_missing "${groups[@]}"
fi
build release

mitjul=$source_dir/build/release/mitjul
if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
    say "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): here is the report in place of the window."
    exec "$mitjul" check "$file"
fi
exec "$mitjul" "$file"
