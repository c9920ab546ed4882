// Draws every portrait in people.json with every expression, from Open Peeps by Pablo Stanley (CC0).
//
//   npm install --no-package-lock && node make.mjs [id …]
//
// Needs rsvg-convert (librsvg) and pngquant. Writes <id>-<expression>.png beside this file.
//
// An expression takes its eyes from one face of the set and its mouth from another, because the set has no face that
// only waits. The person stays the same: nothing but the face differs between the pictures of one id.

import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const table = JSON.parse(readFileSync(join(here, 'people.json'), 'utf8'));
const pixels = 320;
const ink = '#23252B';

/** Where the set draws the parts of the face: eyes and nose above, mouth below. In the face's own units. */
const mouthFrom = 190;
const face = '<g transform="translate(315 248)">';
const beard = '</g><g transform="translate(279 400)">';
const head = '<g transform="matrix(.99789 0 0 1 156 62)">';

/** Heads whose hair the set colours by itself; the others are all ink, and we put the colour inside the ink. */
const coloured = new Set(['bangs', 'cornrows', 'grayBun', 'grayMedium', 'grayShort', 'hatBeanie', 'hatHip', 'mediumBangs2',
  'mohawk', 'mohawk2', 'noHair3', 'short4', 'turban']);
const colouredBeards = new Set(['full4', 'moustache9']);

function drawn(person, faceName) {
  const svg = createAvatar(openPeeps, {
    seed: person.id,
    head: [person.head],
    face: [faceName],
    skinColor: [person.skin],
    clothingColor: [person.clothes],
    headContrastColor: [person.beardColour ?? person.hair ?? '4a3a30'],
    accessories: [person.glasses ?? 'glasses'],
    accessoriesProbability: person.glasses ? 100 : 0,
    facialHair: [person.beard ?? 'chin'],
    facialHairProbability: person.beard ? 100 : 0,
    maskProbability: 0,
  }).toString();
  return svg.slice(svg.indexOf('<g fill-rule'), svg.lastIndexOf('</g>'));
}

function between(svg, from, to) {
  const start = svg.indexOf(from) + from.length;
  return svg.slice(start, svg.indexOf(to, start));
}

/** Fills what is thick in an ink shape with a colour and leaves a rim of ink around it. */
function inside(svg, colour) {
  if (!colour) return '';
  const shapes = svg.match(/<path[^>]*fill="#000"[^>]*>/g) ?? [];
  return shapes
    .map((shape) => `<g fill-rule="evenodd" filter="url(#thick)">${shape.replace('#000', '#' + colour)}</g>`)
    .join('');
}

/** Lines beside nose and eye, ours. */
const years =
  '<g fill="none" stroke="#000" stroke-width="6.5" stroke-linecap="round">' +
  '<path d="M122 163c-9 8-15 17-18 28"/><path d="M82 139c8 7 18 9 28 6"/><path d="M203 141c6 5 13 6 20 3"/>' +
  '</g>';

/** The scarf's folds: in the set they let the skin through, which a scarf with a colour must not. */
function folds(colour) {
  const lines = '<path d="M297 550c25 24 59 38 94 40"/><path d="M268 583c22 11 44 18 66 20"/>';
  return (
    `<g fill="none" stroke-linecap="round"><g stroke="#${colour}" stroke-width="40">${lines}</g>` +
    `<g stroke="#000" stroke-width="8">${lines}</g></g>`
  );
}

function portrait(person, expression) {
  const eyes = drawn(person, expression.eyes);
  const mouth = drawn(person, expression.mouth);
  const [x, y, size] = person.frame ?? table.frames[person.head] ?? table.frames.usual;
  const c = size / 2;

  const at = eyes.indexOf(face);
  const after = eyes.indexOf(beard, at);
  let before = eyes.slice(0, at);
  if (person.cover) {
    const start = before.indexOf(head);
    const top = before.slice(start).replaceAll('#' + person.clothes, '#' + person.cover);
    before = before.slice(0, start) + top;
  }
  let rest = eyes.slice(after + '</g>'.length);
  const fill = person.head === 'hijab' ? person.cover : person.hair;
  if (!coloured.has(person.head) && fill) {
    const start = before.indexOf(head) + head.length;
    before = before.slice(0, start) + before.slice(start, -'</g>'.length) + inside(before.slice(start), fill) + '</g>';
    if (person.head === 'hijab') before += folds(fill);
  }
  if (person.beard && !colouredBeards.has(person.beard) && (person.beardColour ?? person.hair)) {
    const open = '<g transform="translate(279 400)">';
    const close = '</g><g transform="translate(179 343)">';
    const shape = between(rest, open, close);
    rest = rest.replace(shape, shape + inside(shape, person.beardColour ?? person.hair));
  }
  const body =
    before +
    `<g transform="translate(315 248)">` +
    `<g clip-path="url(#above)">${between(eyes, face, beard)}</g>` +
    `<g clip-path="url(#below)" transform="translate(0 ${expression.lift ?? 0})">${between(mouth, face, beard)}</g>` +
    (person.years ? years : '') +
    '</g>' +
    rest;

  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${size} ${size}" fill="none">` +
    '<defs>' +
    `<clipPath id="round"><path d="M${x} ${y}h${size}v${c}a${c} ${c} 0 0 1 ${-size} 0z"/></clipPath>` +
    `<clipPath id="above"><path d="M-100-200h500v${mouthFrom + 200}H-100z"/></clipPath>` +
    `<clipPath id="below"><path d="M88 ${mouthFrom}h136v200H88z"/></clipPath>` +
    '<filter id="thick" x="-5%" y="-5%" width="110%" height="110%">' +
    '<feMorphology operator="erode" radius="13"/><feMorphology operator="dilate" radius="4"/></filter>' +
    '</defs>' +
    `<g clip-path="url(#round)">${body.replaceAll(/#000\b/g, ink)}</g></svg>`
  );
}

const wanted = process.argv.slice(2);
for (const person of table.people) {
  if (wanted.length > 0 && !wanted.includes(person.id)) continue;
  const expressions = table.expressions[person.id.startsWith('customer-') ? 'customers' : 'team'];
  for (const [name, expression] of Object.entries(expressions)) {
    const svg = portrait(person, { ...expression, ...person.faces?.[name] });
    const big = execFileSync('rsvg-convert', ['--width', String(pixels), '--height', String(pixels)], { input: svg });
    const small = execFileSync('pngquant', ['--strip', '--speed', '1', '256', '-'], { input: big });
    writeFileSync(join(here, `${person.id}-${name}.png`), small);
  }
}
