"""Makes every sound in this folder out of sines and noise, and measures what it made.

    python3 make.py [name ...]

Python 3 and nothing else, then oggenc and oggdec (vorbis-tools). The noise is seeded: the same sounds come out again.
After encoding, each file is decoded and held to its limits: peak, bytes, ends at rest, little above 6 kHz; and that the
room goes round without a step.
"""

import math
import os
import random
import struct
import subprocess
import sys
import tempfile
import wave
import zlib

RATE = 44100
HERE = os.path.dirname(os.path.abspath(__file__))


# --- parts -----------------------------------------------------------------------------------------------------------


def silence(seconds):
    return [0.0] * round(seconds * RATE)


def noise(seconds, dice):
    return [dice.uniform(-1.0, 1.0) for _ in range(round(seconds * RATE))]


def biquad(samples, kind, hertz, q=0.707):
    """One second-order filter; hertz is a number or a function of the second."""
    out = []
    x1 = x2 = y1 = y2 = 0.0
    b0 = b1 = b2 = a1 = a2 = 0.0
    for i, x in enumerate(samples):
        if i % 64 == 0 and (i == 0 or callable(hertz)):
            w = 2 * math.pi * (hertz(i / RATE) if callable(hertz) else hertz) / RATE
            alpha, c = math.sin(w) / (2 * q), math.cos(w)
            if kind == "low":
                b = ((1 - c) / 2, 1 - c, (1 - c) / 2)
            elif kind == "high":
                b = ((1 + c) / 2, -1 - c, (1 + c) / 2)
            else:
                b = (alpha, 0.0, -alpha)
            b0, b1, b2 = (v / (1 + alpha) for v in b)
            a1, a2 = -2 * c / (1 + alpha), (1 - alpha) / (1 + alpha)
        y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
        x2, x1, y2, y1 = x1, x, y1, y
        out.append(y)
    return out


def low(samples, hertz):
    return biquad(samples, "low", hertz)


def high(samples, hertz):
    return biquad(samples, "high", hertz)


def band(samples, hertz, q):
    return biquad(samples, "band", hertz, q)


def shaped(samples, curve):
    return [s * curve(i / RATE) for i, s in enumerate(samples)]


def arch(start, length, power=1.0):
    """Rises and falls between start and start + length."""

    def curve(t):
        u = (t - start) / length
        return math.sin(math.pi * u) ** power if 0 < u < 1 else 0.0

    return curve


def struck(start, decay, attack=0.003):
    """Rises quickly at start and rings off."""

    def curve(t):
        t -= start
        return 0.0 if t <= 0 else (1 - math.exp(-t / attack)) * math.exp(-t / decay)

    return curve


def tone(seconds, hertz, curve):
    out, phase = [], 0.0
    for i in range(round(seconds * RATE)):
        t = i / RATE
        out.append(math.sin(phase) * curve(t))
        phase += 2 * math.pi * (hertz(t) if callable(hertz) else hertz) / RATE
    return out


def mixed(*parts):
    """Parts are (loudness, samples), each brought to a peak of its loudness."""
    out = [0.0] * max(len(samples) for _, samples in parts)
    for loudness, samples in parts:
        top = max(abs(s) for s in samples)
        for i, s in enumerate(samples):
            out[i] += s * loudness / top
    return out


def grain(seconds, dice, hertz):
    """The unevenness of paper under a point: a slow random wave between about 0.3 and 1."""
    wave_ = low(noise(seconds, dice), hertz)
    top = max(abs(s) for s in wave_)
    return [0.62 + 0.38 * s / top for s in wave_]


def graphite(seconds, dice, hertz, curve):
    """Noise as of graphite drawn over paper: brownish, grained, nothing shrill."""
    rubbed = low(low(band(noise(seconds, dice), hertz, 0.8), 3800), 4600)
    rough = grain(seconds, dice, 90)
    return [s * r * curve(i / RATE) for i, (s, r) in enumerate(zip(rubbed, rough))]


def felt(seconds, start, hertz):
    """A note as of a piano with felt on its strings."""
    partials = ((1, 1.0, 0.62), (2, 0.34, 0.40), (3, 0.12, 0.24), (4, 0.04, 0.15))
    return mixed(*((loud, tone(seconds, n * hertz, struck(start, decay, 0.012))) for n, loud, decay in partials))


# --- sounds: peak, and how to make it --------------------------------------------------------------------------------


def pencil(dice):
    """A pencil stroke: a pick is laid."""
    stroke = lambda t: arch(0.0, 0.26, 0.7)(t) * (1 - 1.4 * t)
    return mixed((1.0, graphite(0.28, dice, lambda t: 1500 + 2600 * t, stroke)), (0.25, shaped(low(noise(0.28, dice), 300), struck(0.004, 0.02))))


def phone(dice):
    """An old desk phone in the next room: two short rings."""
    seconds = 2.0
    bells = silence(seconds)
    for ring in (0.02, 0.68):
        for k in range(9):
            start = ring + k / 21.0
            loud = 0.75 + 0.25 * dice.random()
            first, second = (620.0, 1.0) if k % 2 == 0 else (780.0, 0.8)
            for ratio, part, decay in ((1.0, 1.0, 0.20), (2.02, 0.30, 0.11), (2.96, 0.10, 0.06)):
                size = min(seconds - start, 1.2)
                at = round(start * RATE)
                for i, s in enumerate(tone(size, first * ratio, struck(0.0, decay, 0.004))):
                    if at + i < len(bells):
                        bells[at + i] += s * part * second * loud
    return low(bells, 2400)


def paper(dice):
    """A slip opens or turns over."""
    seconds = 0.42
    turn = graphite(seconds, dice, lambda t: 1100 + 1800 * t, arch(0.0, 0.26, 1.2))
    fall = graphite(seconds, dice, 900, arch(0.2, 0.2, 1.5))
    air = shaped(low(noise(seconds, dice), 500), arch(0.02, 0.36))
    return mixed((1.0, turn), (0.5, fall), (0.5, air))


def stamp(dice):
    """A rubber stamp on paper on a desk."""
    seconds = 0.42
    desk = tone(seconds, lambda t: 96 + 50 * math.exp(-t / 0.03), struck(0.01, 0.075))
    wood = tone(seconds, 235, struck(0.01, 0.035))
    pad = shaped(low(noise(seconds, dice), 1100), struck(0.008, 0.018, 0.001))
    lift = shaped(band(noise(seconds, dice), 700, 0.7), arch(0.22, 0.14, 2))
    return mixed((1.0, desk), (0.35, wood), (0.5, pad), (0.10, lift))


def erase(dice):
    """Three short rubs: taken back."""
    seconds = 0.52
    rubs = [(0.9, graphite(seconds, dice, 850, arch(0.02, 0.15))), (1.0, graphite(seconds, dice, 700, arch(0.17, 0.15))), (0.7, graphite(seconds, dice, 800, arch(0.33, 0.17)))]
    return low(mixed(*rubs), 2400)


def door(dice):
    """Two gentle knocks."""
    seconds = 0.75
    knocks = []
    for start, loud in ((0.01, 0.85), (0.25, 1.0)):
        for hertz, part, decay in ((172, 1.0, 0.055), (338, 0.5, 0.035), (560, 0.22, 0.02)):
            knocks.append((loud * part, tone(seconds, hertz, struck(start, decay))))
        knocks.append((loud * 0.25, shaped(low(noise(seconds, dice), 900), struck(start, 0.012, 0.001))))
    return mixed(*knocks)


def post(dice):
    """A letter slides through the slot and drops."""
    seconds = 0.75
    flap = mixed((1.0, tone(seconds, 410, struck(0.01, 0.03))), (0.5, tone(seconds, 640, struck(0.01, 0.02))))
    slide = graphite(seconds, dice, lambda t: 1300 - 900 * t, arch(0.06, 0.26, 1.3))
    drop = mixed((1.0, shaped(low(noise(seconds, dice), 650), struck(0.42, 0.03, 0.002))), (0.7, tone(seconds, 150, struck(0.42, 0.05))))
    return mixed((0.30, flap), (0.65, slide), (1.0, drop))


def lost(dice):
    """The hum of a room that stops, and a faint low note after it."""
    seconds = 3.4

    def humming(t):
        if t < 0.5:
            return math.sin(math.pi * t) ** 2
        return 1.0 if t < 1.1 else max(0.0, 1 - (t - 1.1) / 0.05)

    hum = mixed((1.0, tone(seconds, 110, humming)), (0.5, tone(seconds, 165, humming)), (0.25, tone(seconds, 220, humming)))
    air = shaped(low(low(noise(seconds, dice), 350), 350), humming)
    note = felt(seconds, 1.5, 146.83)
    return mixed((1.0, hum), (0.4, air), (0.55, shaped(note, lambda t: min(1.0, (seconds - t) / 0.8))))


def home(dice):
    """A case is brought home: two warm notes, a fourth upward."""
    seconds = 2.2
    return shaped(mixed((0.8, felt(seconds, 0.01, 293.66)), (1.0, felt(seconds, 0.24, 392.0))), lambda t: min(1.0, (seconds - t) / 0.7))


def learned(dice):
    """A small pencil tick, upward."""
    seconds = 0.30
    tick = graphite(seconds, dice, lambda t: 1200 + 9000 * t, lambda t: arch(0.0, 0.07, 1.2)(t) * 0.5 + arch(0.075, 0.17, 0.8)(t))
    glow = tone(seconds, lambda t: 587.33 if t < 0.09 else 880.0, arch(0.02, 0.26, 2))
    return mixed((1.0, tick), (0.28, glow))


def evening(dice):
    """A lamp is switched off, and the room breathes."""
    seconds = 2.6
    click = mixed(
        (1.0, tone(seconds, 820, struck(0.02, 0.008, 0.001))),
        (0.6, tone(seconds, 1340, struck(0.02, 0.005, 0.001))),
        (0.7, tone(seconds, 520, struck(0.075, 0.012, 0.001))),
        (0.5, shaped(low(noise(seconds, dice), 1800), struck(0.075, 0.006, 0.001))),
    )
    breath = shaped(low(low(noise(seconds, dice), 420), 520), arch(0.15, 2.4, 1.6))
    return mixed((1.0, click), (0.55, breath))


def refused(dice):
    """A dull, soft thud: this does not go."""
    seconds = 0.34
    thud = tone(seconds, lambda t: 118 - 30 * min(1.0, t / 0.1), struck(0.008, 0.07, 0.006))
    body = tone(seconds, 205, struck(0.008, 0.04, 0.006))
    cloth = shaped(low(low(noise(seconds, dice), 320), 320), struck(0.008, 0.04, 0.004))
    return mixed((1.0, thud), (0.35, body), (0.5, cloth))


def room(dice):
    """Twelve seconds of a quiet room that go round: the end is faded into the beginning."""
    seconds, fade = 12.0, 2.5
    long = seconds + fade + 0.5
    dark = low(low(noise(long, dice), 140), 240)
    air = low(low(noise(long, dice), 700), 900)
    whole = high(mixed((1.0, dark), (0.16, air)), 45)[round(0.5 * RATE) :]
    n, f = round(seconds * RATE), round(fade * RATE)
    out = whole[:n]
    for i in range(f):
        angle = math.pi / 2 * i / f
        out[i] = whole[i] * math.sin(angle) + whole[n + i] * math.cos(angle)
    return out


# name: (how, peak as a part of full scale, share of the energy that may lie above 6 kHz, bytes)
SOUNDS = {
    "pencil": (pencil, 0.16, 0.08, 60_000),
    "phone": (phone, 0.20, 0.01, 60_000),
    "paper": (paper, 0.16, 0.08, 60_000),
    "stamp": (stamp, 0.34, 0.01, 60_000),
    "erase": (erase, 0.15, 0.03, 60_000),
    "door": (door, 0.28, 0.01, 60_000),
    "post": (post, 0.22, 0.02, 60_000),
    "lost": (lost, 0.24, 0.01, 60_000),
    "home": (home, 0.22, 0.01, 60_000),
    "learned": (learned, 0.15, 0.08, 60_000),
    "evening": (evening, 0.14, 0.02, 60_000),
    "refused": (refused, 0.26, 0.01, 60_000),
    "room": (room, 0.035, 0.01, 160_000),
}


def eased(samples):
    """Both ends at rest: 3 ms in, 25 ms out."""
    n, head, tail = len(samples), round(0.003 * RATE), round(0.025 * RATE)
    out = list(samples)
    for i in range(head):
        out[i] *= i / head
    for i in range(tail):
        out[n - 1 - i] *= 0.5 - 0.5 * math.cos(math.pi * i / tail)
    return out


def written(path, samples, peak):
    top = max(abs(s) for s in samples)
    dice = random.Random(1)
    values = [round(s / top * peak * 32767 + dice.random() - dice.random()) if s != 0 else 0 for s in samples]
    with wave.open(path, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack("<%dh" % len(values), *values))


def read(path):
    with wave.open(path, "rb") as file:
        assert (file.getnchannels(), file.getframerate()) == (1, RATE)
        count = file.getnframes()
        return [v / 32768 for v in struct.unpack("<%dh" % count, file.readframes(count))]


def energy(samples):
    return sum(s * s for s in samples)


def decibels(value):
    return 20 * math.log10(max(value, 1e-9))


def faults(name, samples, size, most, shrill):
    heard = energy(samples)
    above = energy(high(high(samples, 6000), 6000)) / heard
    peak = max(abs(s) for s in samples)
    rms = math.sqrt(heard / len(samples))
    print(
        "%-8s %5.2f s %6d bytes  peak %6.1f dB  rms %6.1f dB  above 6 kHz %.3f %%"
        % (name, len(samples) / RATE, size, decibels(peak), decibels(rms), 100 * above)
    )
    if size > most:
        yield "too large"
    if peak > 0.5:
        yield "too loud"
    if above > shrill:
        yield "harsh"
    if name == "room":
        steps = sorted(abs(b - a) for a, b in zip(samples, samples[1:]))
        seam = abs(samples[0] - samples[-1])
        loud = [math.sqrt(energy(part) / RATE) for part in (samples[:RATE], samples[-RATE:])]
        print("         step at the seam %.6f, largest elsewhere %.6f, rms of first and last second %.1f and %.1f dB"
              % (seam, steps[-1], decibels(loud[0]), decibels(loud[1])))
        if seam > steps[-1]:
            yield "a step where it goes round"
        if len(samples) != 12 * RATE:
            yield "not twelve seconds"
    elif max(abs(samples[0]), abs(samples[-1])) > 0.002:
        yield "an end that clicks"


def main(names):
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for name in names or SOUNDS:
            how, peak, shrill, most = SOUNDS[name]
            samples = how(random.Random(zlib.crc32(name.encode())))
            plain = os.path.join(folder, name + ".wav")
            again = os.path.join(folder, name + "-again.wav")
            target = os.path.join(HERE, name + ".ogg")
            written(plain, samples if name == "room" else eased(samples), peak)
            subprocess.run(["oggenc", "--quiet", "--quality", "4", "--serial", "1", "--output", target, plain], check=True)
            subprocess.run(["oggdec", "--quiet", "--output", again, target], check=True)
            for fault in faults(name, read(again), os.path.getsize(target), most, shrill):
                wrong.append(name + ": " + fault)
    if wrong:
        sys.exit("\n".join(wrong))


main(sys.argv[1:])
