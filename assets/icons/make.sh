#!/bin/sh
# Renders svg/*.svg to white strokes on a transparent ground, so that the game can tint them.
# The picks are drawn large on the title page, so they are rendered larger too.
# Needs rsvg-convert (librsvg) and Python 3. Run from anywhere.
set -eu
cd "$(dirname "$0")"
for svg in svg/*.svg; do
  name=$(basename "$svg" .svg)
  case "$name" in
    feather | key-round | signpost | pickaxe | handshake | ship-wheel) sizes="24 48 96 192" ;;
    *) sizes="24 48 96" ;;
  esac
  for size in $sizes; do
    sed -e 's/currentColor/#FFFFFF/' -e 's/stroke-width="2"/stroke-width="1.75"/' "$svg" \
      | rsvg-convert --width "$size" --height "$size" --output "$name-$size.png"
  done
done
python3 whiten.py ./*.png
