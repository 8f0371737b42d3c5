#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Mitjul authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors and runs all tests, then all again under sanitizers, then what
# reads strangers' bytes with made-up ones.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage="Usage: bash packaging/test.sh [--no-install] [--quick]
Installs what is missing (apt-get), builds with warnings as errors and runs all tests through CTest; then builds
with AddressSanitizer and UndefinedBehaviorSanitizer and runs them again; then the importers a minute each with bytes
that libFuzzer makes up. Fails if no test ran.
  --no-install  install nothing
  --quick       leave the sanitizers and the made-up bytes out"

install=yes
presets=(dev asan fuzz)
for argument; do
    case $argument in
    --no-install) install=no ;;
    --quick) presets=(dev) ;;
    --help | -h) printf '%s\n' "$usage" && exit 0 ;;
    *) say "Unknown argument: $argument" && say "$usage" && exit 2 ;;
    esac
done

[[ $install == no ]] || install_missing build run test
export LC_ALL=C.UTF-8
unset LANGUAGE
cd -- "$source_dir"
for preset in "${presets[@]}"; do
    say "== $preset: build"
    build "$preset"
    say "== $preset: tests"
    ctest --preset "$preset"
done
