#!/bin/sh
# Renders svg/*.svg to white strokes on a transparent ground, so that the game can tint them.
# Needs rsvg-convert (librsvg) and Python 3. Run from anywhere.
set -eu
cd "$(dirname "$0")"
for svg in svg/*.svg; do
  name=$(basename "$svg" .svg)
  for size in 24 48 96; do
    sed -e 's/currentColor/#FFFFFF/' -e 's/stroke-width="2"/stroke-width="1.75"/' "$svg" \
      | rsvg-convert --width "$size" --height "$size" --output "$name-$size.png"
  done
done
python3 whiten.py ./*.png
