"""Makes every pixel of the given PNGs white and keeps its alpha.

A transparent pixel that is black inside leaves a dark rim when the picture is scaled down with linear filtering.
Reads what rsvg-convert writes: 8 bits, RGBA, not interlaced. Python 3, nothing else.
"""

import struct
import sys
import zlib


def chunks(data):
    at = 8
    while at < len(data):
        (size,) = struct.unpack(">I", data[at : at + 4])
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        at += 12 + size


def paeth(a, b, c):
    p = a + b - c
    return min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]


def alphas(width, height, raw):
    stride = width * 4
    above = bytearray(stride)
    rows = []
    for y in range(height):
        kind = raw[y * (stride + 1)]
        row = bytearray(raw[y * (stride + 1) + 1 : (y + 1) * (stride + 1)])
        for i in range(stride):
            left = row[i - 4] if i >= 4 else 0
            corner = above[i - 4] if i >= 4 else 0
            guess = (0, left, above[i], (left + above[i]) // 2, paeth(left, above[i], corner))[kind]
            row[i] = (row[i] + guess) & 255
        rows.append(bytes(row[3::4]))
        above = row
    return rows


def chunk(name, body):
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


for path in sys.argv[1:]:
    with open(path, "rb") as file:
        data = file.read()
    parts = list(chunks(data))
    header = dict(parts)[b"IHDR"]
    width, height, depth, colour, _, _, interlace = struct.unpack(">IIBBBBB", header)
    if (depth, colour, interlace) != (8, 6, 0):
        sys.exit(path + ": not 8-bit RGBA without interlace")
    raw = zlib.decompress(b"".join(body for name, body in parts if name == b"IDAT"))
    rows = (b"\0" + b"".join(b"\xff\xff\xff" + bytes([a]) for a in row) for row in alphas(width, height, raw))
    with open(path, "wb") as file:
        file.write(data[:8] + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"".join(rows), 9)) + chunk(b"IEND", b""))
