# SPDX-FileCopyrightText: 2026 The DBLedger authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: what DBLedger is built with and runs on, as Debian packages, and how they get there.

build_packages=(
    ca-certificates g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-charts-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6opengl6-dev
    libtesseract-dev libleptonica-dev libopencv-dev libzxing-dev libpoppler-qt6-dev libqpdf-dev libtiff-dev
    libargon2-dev qtkeychain-qt6-dev libpq-dev
)
runtime_packages=(
    libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 qt6-translations-l10n qt6-image-formats-plugins poppler-data libsecret-1-0
    tesseract-ocr-eng tesseract-ocr-fra tesseract-ocr-deu tesseract-ocr-spa tesseract-ocr-ita tesseract-ocr-nld
    tesseract-ocr-por tesseract-ocr-osd
    fonts-dejavu-core fonts-liberation
)
test_packages=(
    postgresql postgresql-common openssl tesseract-ocr qpdf binutils clang-format xvfb xauth gnome-keyring dbus-daemon
    fonts-lato fonts-freefont-ttf fonts-crosextra-carlito
)

# install_missing PACKAGE...: installs those that are not there; asks for sudo only when something is missing.
install_missing() {
    local package missing=() as_root=()
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and there is no sudo to install them: ${missing[*]}" >&2
            echo "Ask an administrator for: apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} missing packages: ${missing[*]}" >&2
    "${as_root[@]}" apt-get update -qq >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build PRESET: configures and builds one of CMakePresets.json; says what went wrong when it does.
build() {
    echo "Building DBLedger ($1) in build/$1 ..." >&2
    cmake --preset "$1" -Wno-dev --log-level=WARNING >&2 && cmake --build --preset "$1" >&2
}
