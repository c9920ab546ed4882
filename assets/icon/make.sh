#!/bin/sh
# Renders the window's icon; small sizes have drawings of their own. Needs rsvg-convert (librsvg).
set -eu
cd "$(dirname "$0")"
render() { rsvg-convert --width "$2" --height "$2" --output "wheelhouse-$2.png" "$1"; }
render wheelhouse-tiny.svg 16
render wheelhouse-small.svg 32
for size in 48 64 128 256; do render wheelhouse.svg $size; done
