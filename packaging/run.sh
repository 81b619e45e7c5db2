#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The DBLedger authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds DBLedger and starts its window: packaging/run.sh. With files or folders, or where there is no display, it reads
# those (else the bundled samples) and prints what it found: packaging/run.sh FILE|FOLDER... Installs what is missing
# first (Debian 12).
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
case "${1:-}" in
    -h | --help) sed -n '4,6s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
esac

files=()
for file in "$@"; do
    files+=("$(realpath -m -- "$file")")
done
cd "$top"
. packaging/dependencies.sh
install_missing "${build_packages[@]}" "${runtime_packages[@]}"
build release

if [ ${#files[@]} -eq 0 ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/dbledger
fi
[ ${#files[@]} -gt 0 ] || files=("$top/resources/samples")

# 1: something needs a look. That is an answer, not a failure of this script.
status=0
build/release/bin/dbledger-cli extract -- "${files[@]}" || status=$?
[ "$status" -le 1 ] || exit "$status"
echo
echo "To store them: build/release/bin/dbledger-cli company set --help, then dbledger-cli import FILE..."
