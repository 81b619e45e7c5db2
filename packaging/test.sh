#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The DBLedger authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds DBLedger and runs every test, on SQLite and on a throw-away PostgreSQL: packaging/test.sh [--long]
# --long also runs the big accuracy sets. Installs what is missing first (Debian 12).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
case "${1:-}" in
    --long) export DBLEDGER_LONG=1 ;;
    -h | --help) sed -n '4,5s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
esac

. packaging/dependencies.sh
install_missing "${build_packages[@]}" "${runtime_packages[@]}" "${test_packages[@]}"
packaging/style.sh
build ci
export DBLEDGER_REQUIRE_POSTGRESQL=1
pg_virtualenv -t ctest --preset ci -j2
