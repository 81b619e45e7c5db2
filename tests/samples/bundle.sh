#!/bin/bash
# SPDX-FileCopyrightText: 2026 The DBLedger authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the samples that ship in resources/samples, and their truth beside this script.
# usage: bundle.sh PATH/TO/dbledger-samples
set -euo pipefail
generator=$1
here=$(cd "$(dirname "$0")" && pwd)
out=$here/../../resources/samples
truth=$here/bundled.jsonl
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$out" "$truth"
mkdir -p "$out"

draw() { # name, then the generator's options
    local name=$1 file
    shift
    rm -rf "$work"/*
    "$generator" --out "$work" --count 1 --seed 11 "$@"
    file=$(find "$work" -type f ! -name truth.jsonl -printf '%f')
    mv "$work/$file" "$out/$name.${file##*.}"
    sed "s/\"file\":\"$file\"/\"file\":\"$name.${file##*.}\"/" "$work/truth.jsonl" >>"$truth"
}

draw own-template-2018 --layout own-2018
draw own-template-2019 --layout own-2019
draw own-template-other-number-in-qr --layout own-qr-number
draw own-template-photo --layout own-2019 --seed 12 --dpi 150 --degrade perspective+shadow+jpeg
draw facture-classique --layout fr-classic --format pdf
draw facture-lettre --layout fr-letter --format pdf
draw facture-deux-pages --layout fr-grid --format pdf
draw invoice-modern --layout en-modern --format pdf
draw invoice-us-scan --layout en-us --dpi 150 --degrade skew+jpeg
draw rechnung --layout de-din --format pdf
draw rechnung-stunden --layout de-service --format pdf
draw receipt-rotated --layout receipt-en --dpi 200 --degrade rotate-90+jpeg
