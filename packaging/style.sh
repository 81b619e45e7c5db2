#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The DBLedger authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Says which sources are not as .clang-format wants them; with --fix, mends them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mode=(--dry-run --Werror)
[ "${1:-}" = --fix ] && mode=(-i)
git ls-files -z --cached --others --exclude-standard -- 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h' |
    xargs -0 clang-format "${mode[@]}"
